// THE STORY, step by step. Each step says what it saw, read from the page or from the local Google, never what it hoped.
import { clickInCard, readCard, waitForCard } from './card-reader.ts';
import {
  addGuest,
  bubble,
  drawDraft,
  expandTimes,
  fieldTimes,
  openFullEditor,
  save,
  writeTitle,
} from './draft-by-hand.ts';
import { ENGINEER_A, ENGINEER_B, MANAGER } from './seed.ts';
import { addReports, connect } from './set-up-extension.ts';
import {
  day,
  expectTimes,
  meeting,
  need,
  published,
  type Stage,
  times,
  until,
  weekdayName,
  weekPath,
} from './tour-stage.ts';

export interface TourStep {
  readonly title: string;
  /** Returns what was seen, in words; throws when it was not what the story says. */
  play(stage: Stage): Promise<string>;
}

export const tourSteps: readonly TourStep[] = [
  {
    title: 'The engineer connects Google Calendar',
    async play(stage) {
      stage.page = await connect(stage.engineer);
      return `the options page says: connected as ${ENGINEER_A}`;
    },
  },
  {
    title: 'The engineer sets a weekly pattern and it is published',
    async play(stage) {
      const page = need(stage);
      await page.goto(`${stage.engineer.extensionOrigin}/options.html#cooking`);
      await page.getByRole('button', { name: 'Add a block' }).click();
      const block = page.getByRole('list', { name: 'Weekly blocks' }).getByRole('listitem').last();
      for (const toggle of await block.getByRole('checkbox').all()) {
        const isWanted = (await toggle.getAttribute('aria-label')) === weekdayName(day(stage));
        await toggle.setChecked(isWanted, { force: true });
      }
      await block.getByLabel('From').fill('09:00');
      await block.getByLabel('To', { exact: true }).fill('12:00');
      await page.getByText('Published six weeks ahead').waitFor();
      const blocks = await until(
        () => published(stage),
        (events) => events.length >= 5,
      );
      const [first] = blocks;
      return `${blocks.length} events in Google Calendar, the first: ${first?.eventType} "${first?.summary}" ${times(first)}, level ${first?.extendedProperties?.shared?.['letThemCook.level']}`;
    },
  },
  {
    title: 'The manager connects Google Calendar',
    async play(stage) {
      stage.page = await connect(stage.manager);
      return `the options page says: connected as ${MANAGER}`;
    },
  },
  {
    title: 'The manager adds the people they lead',
    async play(stage) {
      const page = need(stage);
      await addReports(stage.manager, page, [ENGINEER_A, ENGINEER_B]);
      const row = page.getByRole('row').filter({ hasText: ENGINEER_A });
      await row.getByText('Blocks and levels').waitFor();
      await page.getByRole('row').filter({ hasText: ENGINEER_B }).getByText('Busy times only').waitFor();
      return `${ENGINEER_A}: Blocks and levels; ${ENGINEER_B}: Busy times only`;
    },
  },
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
