// The signed-in person's own calendar in the cache: its weeks, and what changed since they were written. A sync of few
// changes writes these alone, beside the token that goes on from them; when they are many, the weeks are written anew.
import type { Email } from '../domain/focus-block.ts';
import type { SeenPublication } from '../domain/publication.ts';
import type { OwnMeeting } from '../domain/second-chance.ts';
import { type Instant, type Interval, overlaps } from '../domain/time.ts';
import { isoWeekOf } from '../domain/zoned-time.ts';
import { isAccount } from './account.ts';
import {
  type CachedEvent,
  type Database,
  OWN_CALENDAR,
  type RecentChanges,
  type SyncStateRow,
  type WeekRow,
} from './database.ts';
import { noteMeetings } from './second-chances.ts';
import { noteSeenPublications, type SeenChanges } from './seen-publications.ts';
import { eventsIn, readWeeks, rowsOfWeeks, weeksIn } from './weeks.ts';

/** More of them than this are written into the weeks: every reader pays for those that lie beside. */
const MOST_RECENT = 250;
const NOTHING: RecentChanges = { changed: [], removedIds: [] };

export interface OwnChanges extends RecentChanges {
  /** Whose calendar was read: nothing is written when another account was connected meanwhile. */
  readonly owner: Email;
  /** Of the removed ones, what was deleted in Google Calendar. */
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

export interface OwnCalendar {
  /** What takes time. */
  readonly events: CachedEvent[];
  /** When the calendar says that its owner is on call. */
  readonly onCall: readonly Interval[];
  readonly weeks: readonly WeekRow['week'][];
}

/** What is known of the own calendar in `range`: each event once, and the weeks that were read. */
export async function readOwnCalendar(store: Database, range: Interval): Promise<OwnCalendar> {
  return store.transaction('r', store.weeks, store.syncStates, async () => {
    const [rows, state] = await Promise.all([
      readWeeks(store, OWN_CALENDAR, range),
      store.syncStates.get(OWN_CALENDAR),
    ]);
    const known = withRecent(eventsIn(rows, range), state?.recent ?? NOTHING, range);
    const onCall = known.filter(({ isOnCall }) => isOnCall).map(({ interval }) => interval);
    const events = known.filter(({ isFree }) => isFree !== true);
    return { events, onCall, weeks: rows.map(({ week }) => week) };
  });
}

/** The changes and the token that goes on from them, in one transaction: both or neither. */
export async function applyOwnChanges(store: Database, changes: OwnChanges): Promise<void> {
  const { weeks, syncStates, publications, blocks, keyvalue, secondChances } = store;
  const tables = [weeks, syncStates, publications, blocks, keyvalue, secondChances];
  await store.transaction('rw', tables, async () => {
    const [isOwners, known] = await Promise.all([
      isAccount(store, changes.owner),
      store.syncStates.get(OWN_CALENDAR),
    ]);
    if (!isOwners || (known?.generation ?? 0) + 1 !== changes.state.generation) return;
    // First: it looks where a meeting stood before.
    await noteMeetings(store, {
      ...changes,
      meetings: changes.meetings ?? [],
      readEvents: async (range) => (await readOwnCalendar(store, range)).events,
    });
    const recent = await written(store, changes, known?.recent ?? NOTHING);
    await store.syncStates.put({ ...changes.state, recent });
    await noteSeenPublications(store, seenIn(changes));
  });
}

/** Returns what is to lie beside the weeks from now on. */
async function written(store: Database, changes: OwnChanges, recent: RecentChanges): Promise<RecentChanges> {
  const all = changes.isFull ? recent : joined(recent, changes);
  if (!changes.isFull && all.changed.length + all.removedIds.length <= MOST_RECENT) return all;
  const own = store.weeks.where('calendar').equals(OWN_CALENDAR);
  const before = await own.toArray();
  if (changes.isFull) await own.delete();
  await store.weeks.bulkPut(changes.isFull ? rebuilt(before, all, changes) : patched(before, all, changes));
  return NOTHING;
}

/** The later word on an event counts. */
function joined(before: RecentChanges, { changed, removedIds }: RecentChanges): RecentChanges {
  const named = new Set([...changed.map(({ id }) => id), ...removedIds]);
  return {
    changed: [...before.changed.filter(({ id }) => !named.has(id)), ...changed],
    removedIds: [...before.removedIds.filter((id) => !named.has(id)), ...removedIds],
  };
}

function withRecent(
  events: readonly CachedEvent[],
  { changed, removedIds }: RecentChanges,
  range: Interval,
): CachedEvent[] {
  const named = new Set([...removedIds, ...changed.map(({ id }) => id)]);
  const kept = events.filter(({ id }) => !named.has(id));
  return [...kept, ...changed.filter(({ interval }) => overlaps(interval, range))];
}

/** All rows anew. */
function rebuilt(
  before: readonly WeekRow[],
  recent: RecentChanges,
  { changed, unreadableIds, state, now }: OwnChanges,
): WeekRow[] {
  const known = withRecent(eventsIn(before, state.window), recent, state.window);
  const kept = known.filter(({ id }) => unreadableIds.includes(id));
  const events = [...kept, ...changed];
  const read = { calendar: OWN_CALENDAR, events, busy: [], visibility: 'blocks', syncedAt: now } as const;
  return rowsOfWeeks(state.window, read);
}

/** Only the rows that differ. Events outside of the cached weeks are not kept. */
function patched(
  rows: readonly WeekRow[],
  { changed, removedIds }: RecentChanges,
  { state, now }: OwnChanges,
): WeekRow[] {
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

function seenIn({ seen = [], changed, removedIds, deletedIds, isFull, state, now }: OwnChanges): SeenChanges {
  const deleted = new Set(deletedIds);
  const otherIds = [...changed.map(({ id }) => id), ...removedIds.filter((id) => !deleted.has(id))];
  return { seen, otherIds, deletedIds, fullWindow: isFull ? state.window : null, now };
}
