// What the tour's steps read: the stage they stand on, and the local Google's own state.
import type { Page } from 'playwright-core';
import { dayOf, instantOf, type LocalDate, localTimeOf } from '../../domain/zoned-time.ts';
import { waitForCard } from '../card-reader.ts';
import { addGuest, drawDraft, writeTitle } from '../draft-by-hand.ts';
import { intervalOf, type StoredEvent } from '../google/event-resource.ts';
import type { LocalGoogle } from '../google/server.ts';
import type { Profile } from '../launch-browser.ts';
import { demoDay, ENGINEER_A, MANAGER, ZONE } from '../seed.ts';

export interface TourStep {
  readonly title: string;
  /** Returns what was seen, in words; throws when it was not what the story says. */
  play(stage: Stage): Promise<string>;
}

/** What a step may use and what it leaves for the next ones. */
export interface Stage {
  readonly google: LocalGoogle;
  readonly startedAt: number;
  readonly engineer: Profile;
  readonly manager: Profile;
  /** The page that the picture is taken of. */
  page: Page | null;
}

export function weekdayName(date: LocalDate): string {
  return new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: ZONE }).format(
    instantOf(date, '12:00', ZONE),
  );
}

export function need({ page }: Stage) {
  if (page === null) throw new Error('no page is open');
  return page;
}

export function day({ startedAt }: Stage): LocalDate {
  return demoDay(startedAt);
}

export function weekPath(stage: Stage): string {
  const [year, month, date] = day(stage).split('-').map(Number);
  return `/calendar/u/0/r/week/${year}/${month}/${date}`;
}

export function published({ google }: Stage): StoredEvent[] {
  return google.world.events
    .list(ENGINEER_A)
    .filter((event) => event.extendedProperties?.shared?.['letThemCook'] === '1');
}

export function meeting(stage: Stage, title: string): StoredEvent | undefined {
  const { google } = stage;
  const range = dayOf(day(stage), ZONE);
  const [own, copy] = [MANAGER, ENGINEER_A].map((email) =>
    google.world.events.list(email, range).find((event) => event.summary === title),
  );
  return copy === undefined ? undefined : own;
}

export function times(event: StoredEvent | undefined): string {
  if (event === undefined) return 'nowhere';
  const { start, end } = intervalOf(event, ZONE);
  return `${localTimeOf(start, ZONE)}-${localTimeOf(end, ZONE)}`;
}

export function expectTimes(event: StoredEvent | undefined, wanted: string): void {
  if (times(event) !== wanted) throw new Error(`the event stands at ${times(event)}, not at ${wanted}`);
}

export async function until<T>(read: () => T | Promise<T>, isThere: (value: T) => boolean): Promise<T> {
  const deadline = Date.now() + 10_000;
  for (let value = await read(); ; value = await read()) {
    if (isThere(value)) return value;
    if (Date.now() > deadline) throw new Error(`waited 10 s, and still: ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** One of somebody's events, by its title. */
export function eventNamed(
  { google }: Stage,
  calendar: string,
  title: string,
  isMeant: (event: StoredEvent) => boolean = () => true,
): StoredEvent | undefined {
  return google.world.events.list(calendar).find((event) => event.summary === title && isMeant(event));
}

export async function openOptions(profile: Profile, section: string): Promise<Page> {
  const page = await profile.openExtensionPage(`options.html#${section}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** By the popup's own button: what changed at Google a moment ago is read. */
export async function syncNow(profile: Profile): Promise<void> {
  const popup = await profile.openExtensionPage('popup.html');
  const button = popup.getByRole('button', { name: 'Sync now' });
  await button.click();
  await popup.getByText('Synced just now').waitFor();
  await popup.close();
}

/** The manager drafts half an hour in the middle of the engineer's block, and the card is there. */
export async function draftOverBlock(stage: Stage, title: string): Promise<Page> {
  const page = await stage.manager.openCalendar(weekPath(stage));
  stage.page = page;
  await drawDraft(page, day(stage), '10:30', '11:00');
  await writeTitle(page, title);
  await addGuest(page, ENGINEER_A);
  await waitForCard(page, /Conflict/);
  return page;
}
