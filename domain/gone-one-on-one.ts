// A 1:1 that was taken out of the calendar: what no draft shows, and what leaves two people without their talk.
import type { Cadence, OneOnOne } from './one-on-one.ts';
import { DAY, type Instant } from './time.ts';

/** The 1:1 that stood next when the calendar was last looked at. */
export interface NextOneOnOne {
  readonly eventId: string;
  readonly start: Instant;
  readonly cadence: Cadence | null;
}

/** A 1:1 that is written anew for the same days is a 1:1 that was moved. */
const GRACE = 3 * DAY;

export function nextOf({ next, cadence }: OneOnOne): NextOneOnOne | null {
  return next === null ? null : { eventId: next.eventId, start: next.interval.start, cadence };
}

/**
 * Whether the two now wait longer than agreed, because the 1:1 that was to come is no longer there. `isStillThere`: at
 * whatever time; moving a 1:1 is judged in its draft (rules/check-in-cadence.ts). False where no cadence was known.
 */
export function isGone(
  before: NextOneOnOne,
  { next, dueAt }: OneOnOne,
  isStillThere: boolean,
  now: Instant,
): boolean {
  if (isStillThere || before.cadence === null || before.start <= now) return false;
  const latest = Math.max(dueAt ?? before.start, before.start) + GRACE;
  return next === null || next.interval.start > latest;
}
