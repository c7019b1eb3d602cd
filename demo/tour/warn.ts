// Before Save: the card on a draft, in the bubble and in the editor, and where it stays away.
import { clickInCard, readCard, waitForCard } from '../card-reader.ts';
import {
  addGuest,
  bubble,
  drawDraft,
  expandTimes,
  fieldTimes,
  openFullEditor,
  save,
  writeTitle,
} from '../draft-by-hand.ts';
import { ENGINEER_A, ENGINEER_B, MANAGER } from '../seed.ts';
import { day, expectTimes, meeting, need, type TourStep, times, until, weekPath } from './tour-stage.ts';

export const warn: readonly TourStep[] = [
  {
    title: 'A draft over the block in the bubble is a conflict',
    async play(stage) {
      const page = await stage.manager.openCalendar(weekPath(stage));
      stage.page = page;
      await drawDraft(page, day(stage), '10:30', '11:00');
      await writeTitle(page, 'Quick sync');
      await addGuest(page, ENGINEER_A);
      const card = await waitForCard(page, /Conflict/);
      return `"${card.name}", ${card.text.match(/[\d.]+ hours? of focus lost/)?.[0] ?? card.text}`;
    },
  },
  {
    title: 'The best slot is written into the fields of the bubble',
    async play(stage) {
      const page = need(stage);
      await expandTimes(page);
      await waitForCard(page, /Conflict/);
      const slot = await clickInCard(page, /^Move to/);
      const card = await waitForCard(page, /Moved/);
      return `clicked "${slot}"; the fields hold ${await fieldTimes(page)}; the card: "${card.name}"`;
    },
  },
  {
    title: 'Saved, the event stands at the new time',
    async play(stage) {
      await save(need(stage));
      const event = await until(
        () => meeting(stage, 'Quick sync'),
        (found) => found !== undefined,
      );
      await bubble(need(stage)).waitFor({ state: 'hidden' });
      expectTimes(event, '13:00-13:30');
      return `${MANAGER}'s calendar holds "${event?.summary}" at ${times(event)}, and so does ${ENGINEER_A}'s`;
    },
  },
  {
    title: 'The same in the full editor',
    async play(stage) {
      const page = need(stage);
      await drawDraft(page, day(stage), '09:30', '10:00');
      await openFullEditor(page);
      await writeTitle(page, 'Planning: API errors');
      await addGuest(page, ENGINEER_A);
      // 13:00 is taken since the last step; the card says so as soon as that was read.
      const card = await until(
        () => readCard(page),
        (seen) => seen?.buttons[0]?.includes('13:30–14:00') === true,
      );
      return `"${card?.name}", buttons: ${card?.buttons.join(' | ')}`;
    },
  },
  {
    title: 'The best slot is written into the fields of the editor',
    async play(stage) {
      const page = need(stage);
      const slot = await clickInCard(page, /^Move to/);
      await waitForCard(page, /Moved/);
      return `clicked "${slot}"; the fields hold ${await fieldTimes(page)}`;
    },
  },
  {
    title: 'Saved from the editor, the event stands at the new time',
    async play(stage) {
      await save(need(stage));
      const event = await until(
        () => meeting(stage, 'Planning: API errors'),
        (found) => found !== undefined,
      );
      expectTimes(event, '13:30-14:00');
      await need(stage).locator('[data-column-index]').first().waitFor();
      return `"${event?.summary}" stands at ${times(event)}`;
    },
  },
  {
    title: 'Who shows busy times only is "can’t tell", never "clear"',
    async play(stage) {
      const page = need(stage);
      await drawDraft(page, day(stage), '10:30', '11:00');
      await addGuest(page, ENGINEER_B);
      const card = await waitForCard(page, /Can.t tell/);
      return `"${card.name}"`;
    },
  },
  {
    title: 'A draft that costs nothing has no card',
    async play(stage) {
      const page = need(stage);
      await page.keyboard.press('Escape');
      await bubble(page).waitFor({ state: 'hidden' });
      await drawDraft(page, day(stage), '12:00', '12:30');
      await addGuest(page, ENGINEER_A);
      await page.waitForTimeout(1_000);
      const card = await readCard(page);
      if (card !== null) throw new Error(`there is a card: ${card.name}`);
      return 'no card within a second of choosing the guest';
    },
  },
];
