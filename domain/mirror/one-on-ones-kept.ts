// The 1:1s of one week: how many were due, and how many of them stand in the calendar.
import type { Email } from '../focus-block.ts';
import { type Cadence, findOneOnOne } from '../one-on-one.ts';
import type { OwnEvent } from '../own-event.ts';
import { DAY, type Instant, type Interval } from '../time.ts';
import type { ZoneId } from '../zoned-time.ts';
import type { OneOnOnesKept } from './mirror-week.ts';

/** Somebody who is led, with what is known of their 1:1. */
export interface Partner {
  readonly email: Email;
  readonly cadence: Cadence | null;
  readonly lastHeldAt: Instant | null;
}

/** How far around a week events must be known to tell a cadence. */
export function spanOfCadence(week: Interval): Interval {
  return { start: week.start - 7 * DAY, end: week.end + 35 * DAY };
}

/** Null when nobody's 1:1 was due. `events`: of one's own calendar, in spanOfCadence. One that is yet to come counts as kept. */
export function oneOnOnesKept(
  events: readonly OwnEvent[],
  partners: readonly Partner[],
  week: Interval,
  zone: ZoneId,
): OneOnOnesKept | null {
  let [kept, due] = [0, 0];
  for (const { email, ...known } of partners) {
    const oneOnOne = findOneOnOne(events, email, { ...known, now: week.start, zone });
    const { next, cadence, dueAt, lastHeldAt } = oneOnOne;
    const isKept = next !== null && next.interval.start < week.end;
    // A series that begins later misses nothing before it.
    const hasBegun = lastHeldAt !== null || next === null;
    const isDue = (cadence === 'weekly' && hasBegun) || (dueAt !== null && dueAt < week.end);
    if (isKept) kept += 1;
    if (isKept || isDue) due += 1;
  }
  return due === 0 ? null : { kept, due };
}
