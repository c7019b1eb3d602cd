// Which week the options page draws: the one with the next working hours, so that on a Saturday it is the next one.
import type { Instant, Interval } from './time.ts';
import { addDays, localDateOf, type WorkingHours, weekOf, workingWindow, type ZoneId } from './zoned-time.ts';

/** As far ahead as one's blocks are published. */
export const SHOWN_WEEKS = 6;

/** So many weeks after `week`. */
export function weekAfter(week: Interval, weeks: number, zone: ZoneId): Interval {
  return weekOf(addDays(localDateOf(week.start, zone), 7 * weeks), zone);
}

/** Monday to Sunday, from midnight to midnight in `zone`. */
export function shownWeek(now: Instant, hours: WorkingHours, zone: ZoneId): Interval {
  const today = localDateOf(now, zone);
  const next = [0, 1, 2, 3, 4, 5, 6]
    .map((days) => addDays(today, days))
    .find((date) => (workingWindow(hours, date)?.end ?? 0) > now);
  return weekOf(next ?? today, zone);
}
