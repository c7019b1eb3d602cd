// THE STORY, step by step. Each step says what it saw, read from the page or from the local Google, never what it hoped.
import { dayOf, type LocalDate, localTimeOf, WEEKDAYS, weekdayOf } from '../domain/zoned-time.ts';
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
import { intervalOf, type StoredEvent } from './google/event-resource.ts';
import { demoDay, ENGINEER_A, ENGINEER_B, MANAGER, ZONE } from './seed.ts';
import { addReports, connect } from './set-up-extension.ts';
import type { Stage, TourStep } from './tour.ts';

const DAY_NAMES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

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
      const wanted = WEEKDAYS.indexOf(weekdayOf(day(stage)));
      for (const [index, name] of DAY_NAMES.entries()) {
        await page
          .getByRole('checkbox', { name, exact: true })
          .last()
          .setChecked(index === wanted, { force: true });
      }
      await page.getByLabel('From').last().fill('09:00');
      await page.getByLabel('To', { exact: true }).last().fill('12:00');
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
      return `"${card.name}", ${card.text.match(/\S+\s?h focus lost/)?.[0] ?? card.text}`;
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
      const card = await waitForCard(page, /Conflict/);
      return `"${card.name}", buttons: ${card.buttons.join(' | ')}`;
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

function need({ page }: Stage) {
  if (page === null) throw new Error('no page is open');
  return page;
}

function day({ startedAt }: Stage): LocalDate {
  return demoDay(startedAt);
}

function weekPath(stage: Stage): string {
  const [year, month, date] = day(stage).split('-').map(Number);
  return `/calendar/u/0/r/week/${year}/${month}/${date}`;
}

function published({ google }: Stage): StoredEvent[] {
  return google.world.events
    .list(ENGINEER_A)
    .filter((event) => event.extendedProperties?.shared?.['letThemCook'] === '1');
}

function meeting(stage: Stage, title: string): StoredEvent | undefined {
  const { google } = stage;
  const range = dayOf(day(stage), ZONE);
  const [own, copy] = [MANAGER, ENGINEER_A].map((email) =>
    google.world.events.list(email, range).find((event) => event.summary === title),
  );
  return copy === undefined ? undefined : own;
}

function times(event: StoredEvent | undefined): string {
  if (event === undefined) return 'nowhere';
  const { start, end } = intervalOf(event, ZONE);
  return `${localTimeOf(start, ZONE)}-${localTimeOf(end, ZONE)}`;
}

function expectTimes(event: StoredEvent | undefined, wanted: string): void {
  if (times(event) !== wanted) throw new Error(`the event stands at ${times(event)}, not at ${wanted}`);
}

async function until<T>(read: () => T, isThere: (value: T) => boolean): Promise<T> {
  const deadline = Date.now() + 10_000;
  for (let value = read(); ; value = read()) {
    if (isThere(value)) return value;
    if (Date.now() > deadline) throw new Error(`waited 10 s, and still: ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
