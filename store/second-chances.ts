// Own meetings that may deserve a second look: seen by a sync, judged later, kept until they are long over.
import { isBooking, type OwnMeeting } from '../domain/second-chance.ts';
import { DAY, type Instant, type Interval } from '../domain/time.ts';
import type { Database, SecondChanceRow } from './database.ts';
import { readValue, writeValue } from './values.ts';

/** So long after a meeting is over it is still known what was said of it. */
const KEEP = 14 * DAY;

export interface MeetingChanges {
  /** Own meetings with guests among what a sync named. */
  readonly meetings: readonly OwnMeeting[];
  readonly removedIds: readonly string[];
  /** By id: where an event stood before. */
  readonly stoodAt: ReadonlyMap<string, Interval>;
  /** A full sync: what it does not name may be gone. */
  readonly isFull: boolean;
  readonly now: Instant;
}

/** Inside the transaction that writes the sync's token: no change is ever seen without being looked at later. */
export async function noteMeetings(store: Database, changes: MeetingChanges): Promise<void> {
  const { meetings, stoodAt, isFull, now } = changes;
  const since = await readValue(store, 'netSince');
  if (since === null) await writeValue(store, 'netSince', now);
  const known = await rowsById(store);
  const booked = meetings.filter((meeting) => {
    if (known.has(meeting.id)) return true;
    const situation = { since: since ?? now, stoodAt: stoodAt.get(meeting.id) ?? null, now };
    return isBooking(meeting, situation);
  });
  await store.secondChances.bulkPut(booked.map((meeting) => seenRow(meeting, known.get(meeting.id))));
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

async function rowsById(store: Database): Promise<Map<string, SecondChanceRow>> {
  return new Map((await store.secondChances.toArray()).map((row) => [row.eventId, row]));
}

const UNTOLD = { landing: null, noticeId: null, isTold: false, outcome: null } as const;

function seenRow(meeting: OwnMeeting, before: SecondChanceRow | undefined): SecondChanceRow {
  const { id, seriesId, etag, interval, updatedAt } = meeting;
  const blank = { title: '', isAllDay: false, zone: null, guests: [], ...UNTOLD, ...before };
  // The same version once more, in a full sync for example, says nothing new.
  const isToJudge = before === undefined || before.isToJudge || before.etag !== etag;
  return { ...blank, eventId: id, seriesId, etag, interval, updatedAt, isToJudge };
}

async function forgetOld(store: Database, now: Instant): Promise<void> {
  await store.secondChances.filter(({ interval }) => interval.end < now - KEEP).delete();
}
