// Own meetings that may deserve a second look: seen by a sync, judged later, kept until they are long over.

import type { Email } from '../domain/focus-block.ts';
import { isSameInterval } from '../domain/publication.ts';
import { bookingIn, type MeetingBefore, type OwnMeeting } from '../domain/second-chance.ts';
import { DAY, type Instant, type Interval } from '../domain/time.ts';
import type { CachedEvent, Database, SecondChanceRow } from './database.ts';
import { readValue, writeValue } from './values.ts';

/** So long after a meeting is over it is still known what was said of it. */
const KEEP = 14 * DAY;

export interface MeetingChanges {
  /** Own meetings with guests among what a sync named. */
  readonly meetings: readonly OwnMeeting[];
  readonly removedIds: readonly string[];
  /** As they stood before this sync. */
  readonly readEvents: (
    range: Interval,
  ) => Promise<readonly Pick<CachedEvent, 'id' | 'interval' | 'meeting'>[]>;
  readonly state: { readonly window: Interval };
  /** A full sync: what it does not name may be gone. */
  readonly isFull: boolean;
  readonly now: Instant;
}

/** Inside the transaction that writes the sync's token: no change is ever seen without being looked at later. */
export async function noteMeetings(store: Database, changes: MeetingChanges): Promise<void> {
  const { meetings, isFull, now } = changes;
  const since = await readValue(store, 'netSince');
  if (since === null) await writeValue(store, 'netSince', now);
  const known = await rowsById(store);
  if (known.size === 0 && meetings.length === 0) return;
  const fresh = meetings.filter(({ id }) => !known.has(id));
  const before = await knownBefore(fresh, since ?? now, changes);
  const seen = meetings.flatMap((meeting) => {
    const row = known.get(meeting.id);
    if (row !== undefined) return seenRow(meeting, row);
    const booking = bookingIn(meeting, { since: since ?? now, before: before.get(meeting.id) ?? null, now });
    return booking === null ? [] : seenRow(meeting, undefined, booking.beside);
  });
  await store.secondChances.bulkPut(seen);
  // One that takes none of its organizer's time is a meeting all the same.
  const named = new Set(meetings.map(({ id }) => id));
  const unnamed = [...known.values()].filter(({ eventId }) => !named.has(eventId));
  const removed = new Set(changes.removedIds);
  await store.secondChances.bulkDelete(unnamed.map(({ eventId }) => eventId).filter((id) => removed.has(id)));
  const missing = unnamed.filter(({ eventId }) => isFull && !removed.has(eventId));
  await store.secondChances.bulkPut(missing.map((row) => ({ ...row, isToJudge: true })));
  await forgetOld(store, now);
}

/** Nobody has answered yet, and there is still time to. Soonest first. */
export async function openChances(store: Database, now: Instant): Promise<SecondChanceRow[]> {
  const rows = await store.secondChances.filter((row) => isOpen(row, now)).toArray();
  return rows.sort((a, b) => a.interval.start - b.interval.start);
}

export function isOpen({ landing, outcome, interval }: SecondChanceRow, now: Instant): boolean {
  return landing !== null && outcome === null && interval.start > now;
}

/** Older meetings as they were, if any of them changed: for new ones nobody asks. */
async function knownBefore(
  meetings: readonly OwnMeeting[],
  since: Instant,
  { readEvents, state, isFull }: MeetingChanges,
): Promise<ReadonlyMap<string, MeetingBefore>> {
  const old = meetings.filter(({ createdAt, updatedAt }) => createdAt < since && updatedAt >= since);
  if (old.length === 0) return new Map();
  const changed = new Set(old.map(({ id }) => id));
  const events = (await readEvents(state.window)).filter(({ id }) => changed.has(id));
  return new Map(
    events.map(({ id, interval, meeting }) => [id, { interval, others: othersOf(meeting, isFull) }]),
  );
}

/** An event without other people may get some. What an older copy cached says nothing of people: it is read anew as a whole. */
function othersOf(meeting: CachedEvent['meeting'], isFull: boolean): readonly Email[] | null {
  if (meeting === undefined) return isFull ? null : [];
  return meeting.hasMore ? null : meeting.others;
}

async function rowsById(store: Database): Promise<Map<string, SecondChanceRow>> {
  return new Map((await store.secondChances.toArray()).map((row) => [row.eventId, row]));
}

const UNTOLD = { landing: null, noticeId: null, isTold: false, outcome: null } as const;

function seenRow(
  meeting: OwnMeeting,
  before: SecondChanceRow | undefined,
  besideAtFirst: readonly Email[] = [],
): SecondChanceRow {
  const { id, seriesId, etag, interval, others, updatedAt } = meeting;
  const blank = { title: '', isAllDay: false, zone: null, guests: [], ...UNTOLD, ...before };
  // At another time it is news to everybody.
  const hasMoved = before !== undefined && !isSameInterval(before.interval, interval);
  const beside = hasMoved ? [] : (before?.beside ?? besideAtFirst);
  // The same version once more, in a full sync for example, says nothing new.
  const isToJudge = before === undefined || before.isToJudge || before.etag !== etag;
  return { ...blank, eventId: id, seriesId, etag, interval, others, beside, updatedAt, isToJudge };
}

async function forgetOld(store: Database, now: Instant): Promise<void> {
  await store.secondChances.filter(({ interval }) => interval.end < now - KEEP).delete();
}
