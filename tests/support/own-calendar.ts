// One's own calendar in sync tests: an evening where the seeded week has nothing, and what the cache holds of it.
import { type Interval } from '../../domain/time.ts';
import { createSync } from '../../services/sync/sync.ts';
import { type Database, OWN_CALENDAR, type SyncStateRow } from '../../store/database.ts';
import { readOwnCalendar } from '../../store/own-calendar.ts';
import type { TestGoogle } from './local-google.ts';
import { type SignedIn, signedInAs } from './signed-in.ts';

export const MANAGER = 'manager@example.com';
export const ZONE = 'Europe/Berlin';
/** The day after TEST_NOW. */
export const THURSDAY = '2026-11-19';

/** Winter time in Berlin. */
export const instant = (time: string, date = THURSDAY) => Date.parse(`${date}T${time}:00+01:00`);
export const timed = (time: string, date = THURSDAY) => ({
  dateTime: `${date}T${time}:00+01:00`,
  timeZone: ZONE,
});
export const span = (from: string, to: string, date = THURSDAY): Interval => ({
  start: instant(from, date),
  end: instant(to, date),
});
export const EVENING = span('19:00', '23:00');

export type OwnSide = SignedIn & ReturnType<typeof createSync>;

export async function ownSide(google: TestGoogle): Promise<OwnSide> {
  const side = await signedInAs(google, MANAGER);
  return { ...side, ...createSync(side) };
}

/** Inserted by its owner. Returns the id. */
export function addEvent(google: TestGoogle, from: string, to: string, more = {}): string {
  const event = { summary: 'Dinner', start: timed(from), end: timed(to), ...more };
  return google.world.events.insert(MANAGER, event).id;
}

/** A quarter of an hour each, from Friday morning on. Returns the ids, sorted. */
export function addMany(google: TestGoogle, count: number): string[] {
  const start = (index: number) => new Date(instant('06:00', '2026-11-20') + index * 15 * 60_000);
  return Array.from({ length: count }, (_, index) => {
    const times = {
      start: { dateTime: start(index).toISOString() },
      end: { dateTime: start(index + 1).toISOString() },
    };
    return google.world.events.insert(MANAGER, times).id;
  }).sort();
}

/** What the cache holds, each event once, sorted. */
export async function cachedIds(store: Database): Promise<string[]> {
  const window = (await ownState(store))?.window ?? { start: 0, end: 0 };
  const { events } = await readOwnCalendar(store, window);
  return events.map(({ id }) => id).sort();
}

export async function ownState(store: Database): Promise<SyncStateRow | undefined> {
  return store.syncStates.get(OWN_CALENDAR);
}

export const listCalls = (google: TestGoogle) => google.requests.filter({ path: /\/events$/ });
export const fullReads = (google: TestGoogle) =>
  listCalls(google).filter(({ query }) => query.has('timeMin'));
