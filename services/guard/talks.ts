// What one has planned with one's reports: the 1:1, and the other meetings of the two before it.
import type { Email } from '../../domain/focus-block.ts';
import { findOneOnOne, LOOK_AHEAD } from '../../domain/one-on-one.ts';
import { type OwnEvent, partnerOf } from '../../domain/own-event.ts';
import { DAY, type Instant, type Interval } from '../../domain/time.ts';
import type { ZoneId } from '../../domain/zoned-time.ts';
import type { Database } from '../../store/database.ts';
import { readOwnCalendar } from '../../store/own-calendar.ts';
import type { Talks } from './guard.ts';

/** More than the cache reaches back: the last 1:1 may be in it. */
const BEHIND = 14 * DAY;
/** Monthly series are told by two of their meetings. */
const AHEAD = LOOK_AHEAD + 28 * DAY;

/** `now` and `zone` of whoever plans them. */
export async function readTalks(
  store: Database,
  emails: readonly Email[],
  { now, zone }: { readonly now: Instant; readonly zone: ZoneId },
): Promise<ReadonlyMap<Email, Talks>> {
  const [{ events }, rows] = await Promise.all([
    readOwnCalendar(store, { start: now - BEHIND, end: now + AHEAD }),
    store.reports.bulkGet([...emails]),
  ]);
  return new Map(
    emails.map((email, index): [Email, Talks] => {
      const { cadence = null, lastOneOnOneAt = null } = rows[index] ?? {};
      const situation = { now, zone, cadence, lastHeldAt: lastOneOnOneAt };
      const oneOnOne = findOneOnOne(events, email, situation);
      const { next } = oneOnOne;
      const before = next === null ? null : { start: now, end: next.interval.start };
      return [email, { oneOnOne, talksBefore: countTalks(events, email, before) }];
    }),
  );
}

function countTalks(events: readonly OwnEvent[], email: Email, before: Interval | null): number {
  if (before === null) return 0;
  const isBefore = ({ interval }: OwnEvent) => interval.start >= before.start && interval.start < before.end;
  return events.filter((event) => isBefore(event) && partnerOf(event) === email).length;
}
