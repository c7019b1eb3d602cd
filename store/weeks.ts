// The calendar cache: one packed record per calendar and ISO week, so that a draft reads a few records by key.
import type { Email } from '../domain/focus-block.ts';
import type { SeenPublication } from '../domain/publication.ts';
import type { OwnMeeting } from '../domain/second-chance.ts';
import { DAY, type Instant, type Interval, MINUTE, overlaps } from '../domain/time.ts';
import { isoWeekOf, isoWeeksOf, weekAround } from '../domain/zoned-time.ts';
import { isAccount } from './account.ts';
import {
  type CachedEvent,
  type Database,
  OWN_CALENDAR,
  type SyncStateRow,
  type WeekRow,
} from './database.ts';
import { noteMeetings } from './second-chances.ts';
import { noteSeenPublications, type SeenChanges } from './seen-publications.ts';

/** Monday to Monday around `range`: what is read from Google, so that no record is half true. */
export function wholeWeeks(range: Interval): Interval {
  return { start: weekAround(range.start).start, end: weekAround(Math.max(range.start, range.end - 1)).end };
}

/** Monday to Monday, one by one. `window` is made of whole weeks. */
export function weeksIn(window: Interval): Interval[] {
  const weeks: Interval[] = [];
  for (let { start } = window; start < window.end; start += 7 * DAY)
    weeks.push({ start, end: start + 7 * DAY });
  return weeks;
}

/** The records of `range`. A week that was never read, or whose record is damaged, has none. */
export async function readWeeks(store: Database, calendar: string, range: Interval): Promise<WeekRow[]> {
  const rows = await store.weeks.bulkGet(isoWeeksOf(range).map((week) => [calendar, week]));
  return rows.filter((row) => row !== undefined).filter(isWhole);
}

function isWhole({ events, busy }: WeekRow): boolean {
  return Array.isArray(events) && Array.isArray(busy);
}

/** Events of `rows` that overlap `range`, each once. */
export function eventsIn(rows: readonly WeekRow[], range: Interval): CachedEvent[] {
  const events = rows.flatMap((row) => row.events).filter(({ interval }) => overlaps(interval, range));
  return [...new Map(events.map((event) => [event.id, event])).values()];
}

/** A reading that began this much later than another cannot have been under way at the same time. */
const SLOWEST_READING = 5 * MINUTE;

/** Was the other reading begun later than this one, and yet faster? */
export function isOvertaken(begunAt: Instant, otherBegunAt: Instant | null): boolean {
  const ahead = (otherBegunAt ?? 0) - begunAt;
  return ahead > 0 && ahead < SLOWEST_READING;
}

/**
 * Puts what was just read in place of whatever stood in these weeks, unless a reading that began later was faster.
 * `window` is made of whole weeks.
 */
export async function replaceWeeks(
  store: Database,
  window: Interval,
  read: Omit<WeekRow, 'week'>,
): Promise<void> {
  const rows = pack(window, read);
  const kept = await store.weeks.bulkGet(rows.map(({ calendar, week }) => [calendar, week]));
  const isNews = (_: WeekRow, index: number) => !isOvertaken(read.syncedAt, kept[index]?.syncedAt ?? null);
  await store.weeks.bulkPut(rows.filter(isNews));
}

/** All that stays known of a calendar is when it is busy. */
export async function dropDetails(store: Database, calendar: string): Promise<void> {
  await store.weeks.where('calendar').equals(calendar).modify({ events: [], visibility: 'busy' });
}

/** Weeks that were last read before `instant`: over, or asked about once. */
export async function dropWeeksReadBefore(
  store: Database,
  calendar: string,
  instant: Instant,
): Promise<void> {
  await store.weeks
    .where('calendar')
    .equals(calendar)
    .and(({ syncedAt }) => syncedAt < instant)
    .delete();
}

export async function removeCalendars(store: Database, calendars: readonly string[]): Promise<void> {
  await store.weeks.where('calendar').anyOf(calendars).delete();
}

export interface OwnChanges {
  /** Whose calendar was read: nothing is written when another account was connected meanwhile. */
  readonly owner: Email;
  readonly changed: readonly CachedEvent[];
  /** Deleted, declined, or no longer taking time. */
  readonly removedIds: readonly string[];
  /** Of these, what was deleted in Google Calendar. */
  readonly deletedIds: readonly string[];
  /** Named by Google, but not to be understood: what was known of them stays. */
  readonly unreadableIds: readonly string[];
  /** Events that a copy of this extension published. */
  readonly seen?: readonly SeenPublication[];
  /** Meetings with guests that this person organizes. */
  readonly meetings?: readonly OwnMeeting[];
  /** A full sync: whatever is not named is gone. */
  readonly isFull: boolean;
  /** Its generation follows the one that was asked from: an answer that comes after a newer one is not written. */
  readonly state: SyncStateRow & { readonly window: Interval; readonly generation: number };
  readonly now: Instant;
}

/** The own calendar's changes and the token that goes on from them, in one transaction: both or neither. */
export async function applyOwnChanges(store: Database, changes: OwnChanges): Promise<void> {
  const { isFull, state, meetings = [], removedIds, now } = changes;
  const { weeks, syncStates, publications, blocks, keyvalue, secondChances } = store;
  const tables = [weeks, syncStates, publications, blocks, keyvalue, secondChances];
  await store.transaction('rw', tables, async () => {
    if (!(await isAccount(store, changes.owner))) return;
    const known = await store.syncStates.get(OWN_CALENDAR);
    if ((known?.generation ?? 0) + 1 !== state.generation) return;
    const before = await store.weeks.where('calendar').equals(OWN_CALENDAR).toArray();
    const rows = isFull ? rebuilt(before, changes) : patched(before, changes);
    if (isFull) await store.weeks.where('calendar').equals(OWN_CALENDAR).delete();
    await store.weeks.bulkPut(rows);
    await store.syncStates.put(state);
    await noteSeenPublications(store, seenIn(changes));
    await noteMeetings(store, { meetings, removedIds, stoodAt: timesOf(before), isFull, now });
  });
}

function timesOf(rows: readonly WeekRow[]): ReadonlyMap<string, Interval> {
  return new Map(rows.flatMap(({ events }) => events.map(({ id, interval }) => [id, interval])));
}

/** All rows anew. */
function rebuilt(before: readonly WeekRow[], { changed, unreadableIds, state, now }: OwnChanges): WeekRow[] {
  const kept = eventsIn(before, state.window).filter(({ id }) => unreadableIds.includes(id));
  const events = [...kept, ...changed];
  return pack(state.window, {
    calendar: OWN_CALENDAR,
    events,
    busy: [],
    visibility: 'blocks',
    syncedAt: now,
  });
}

function seenIn({ seen = [], changed, removedIds, deletedIds, isFull, state, now }: OwnChanges): SeenChanges {
  const deleted = new Set(deletedIds);
  const otherIds = [...changed.map(({ id }) => id), ...removedIds].filter((id) => !deleted.has(id));
  return { seen, otherIds, deletedIds, fullWindow: isFull ? state.window : null, now };
}

/** Only the rows that differ. Events outside of the cached weeks are not kept. */
function patched(rows: readonly WeekRow[], { changed, removedIds, state, now }: OwnChanges): WeekRow[] {
  // By overlap: anybody may send an invitation that lasts for centuries, and its weeks are too many to be listed.
  const weeks = new Map(weeksIn(state.window).map((week) => [isoWeekOf(week.start), week]));
  const touchedIds = new Set([...removedIds, ...changed.map(({ id }) => id)]);
  return rows.flatMap((row) => {
    const kept = row.events.filter(({ id }) => !touchedIds.has(id));
    const week = weeks.get(row.week);
    const added = changed.filter(({ interval }) => week !== undefined && overlaps(interval, week));
    const isSame = kept.length === row.events.length && added.length === 0;
    return isSame ? [] : [{ ...row, events: [...kept, ...added], syncedAt: now }];
  });
}

function pack(window: Interval, read: Omit<WeekRow, 'week'>): WeekRow[] {
  return weeksIn(window).map((week) => ({
    ...read,
    week: isoWeekOf(week.start),
    events: read.events.filter(({ interval }) => overlaps(interval, week)),
    busy: read.busy.filter((interval) => overlaps(interval, week)),
  }));
}
