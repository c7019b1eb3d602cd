// The calendar cache: one packed record per calendar and ISO week, so that a draft reads a few records by key.
import type { Email } from '../domain/focus-block.ts';
import type { SeenPublication } from '../domain/publication.ts';
import { DAY, type Instant, type Interval, overlaps } from '../domain/time.ts';
import { isoWeekOf, isoWeeksOf, weekAround } from '../domain/zoned-time.ts';
import { isAccount } from './account.ts';
import {
  type CachedEvent,
  type Database,
  OWN_CALENDAR,
  type SyncStateRow,
  type WeekRow,
} from './database.ts';
import { noteSeenPublications, type SeenChanges } from './seen-publications.ts';

/** Monday to Monday around `range`: what is read from Google, so that no record is half true. */
export function wholeWeeks(range: Interval): Interval {
  return { start: weekAround(range.start).start, end: weekAround(Math.max(range.start, range.end - 1)).end };
}

/** The records of `range`; a week that was never read has none. */
export async function readWeeks(store: Database, calendar: string, range: Interval): Promise<WeekRow[]> {
  const rows = await store.weeks.bulkGet(isoWeeksOf(range).map((week) => [calendar, week]));
  return rows.filter((row) => row !== undefined);
}

/** Events of `rows` that overlap `range`, each once. */
export function eventsIn(rows: readonly WeekRow[], range: Interval): CachedEvent[] {
  const events = rows.flatMap((row) => row.events).filter(({ interval }) => overlaps(interval, range));
  return [...new Map(events.map((event) => [event.id, event])).values()];
}

/** Puts what was just read in place of whatever stood in these weeks. `window` is made of whole weeks. */
export async function replaceWeeks(
  store: Database,
  window: Interval,
  read: Omit<WeekRow, 'week'>,
): Promise<void> {
  await store.weeks.bulkPut(pack(window, read));
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
  /** Events that a copy of this extension published. */
  readonly seen?: readonly SeenPublication[];
  /** A full sync: whatever is not in `changed` is gone. */
  readonly isFull: boolean;
  readonly state: SyncStateRow & { readonly window: Interval };
  readonly now: Instant;
}

/** The own calendar's changes and the token that goes on from them, in one transaction: both or neither. */
export async function applyOwnChanges(store: Database, changes: OwnChanges): Promise<void> {
  const { changed, isFull, state, now } = changes;
  const tables = [store.weeks, store.syncStates, store.publications, store.blocks, store.keyvalue];
  await store.transaction('rw', tables, async () => {
    if (!(await isAccount(store, changes.owner))) return;
    const rows = isFull
      ? pack(state.window, {
          calendar: OWN_CALENDAR,
          events: changed,
          busy: [],
          visibility: 'blocks',
          syncedAt: now,
        })
      : patched(await store.weeks.where('calendar').equals(OWN_CALENDAR).toArray(), changes);
    if (isFull) await store.weeks.where('calendar').equals(OWN_CALENDAR).delete();
    await store.weeks.bulkPut(rows);
    await store.syncStates.put(state);
    await noteSeenPublications(store, seenIn(changes));
  });
}

function seenIn({ seen = [], changed, removedIds, deletedIds, isFull, state, now }: OwnChanges): SeenChanges {
  const deleted = new Set(deletedIds);
  const otherIds = [...changed.map(({ id }) => id), ...removedIds].filter((id) => !deleted.has(id));
  return { seen, otherIds, deletedIds, fullWindow: isFull ? state.window : null, now };
}

/** Only the rows that differ. Events outside of the cached weeks are not kept. */
function patched(rows: readonly WeekRow[], { changed, removedIds, now }: OwnChanges): WeekRow[] {
  const touchedIds = new Set([...removedIds, ...changed.map(({ id }) => id)]);
  return rows.flatMap((row) => {
    const kept = row.events.filter(({ id }) => !touchedIds.has(id));
    const added = changed.filter(({ interval }) => isoWeeksOf(interval).includes(row.week));
    const isSame = kept.length === row.events.length && added.length === 0;
    return isSame ? [] : [{ ...row, events: [...kept, ...added], syncedAt: now }];
  });
}

function pack(window: Interval, read: Omit<WeekRow, 'week'>): WeekRow[] {
  const rows: WeekRow[] = [];
  for (let { start } = window; start < window.end; start += 7 * DAY) {
    const week = { start, end: start + 7 * DAY };
    rows.push({
      ...read,
      week: isoWeekOf(start),
      events: read.events.filter(({ interval }) => overlaps(interval, week)),
      busy: read.busy.filter((interval) => overlaps(interval, week)),
    });
  }
  return rows;
}
