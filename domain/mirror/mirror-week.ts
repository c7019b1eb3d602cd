// One week of the mirror: what was counted while the calendar still told it, and what this person decided in it.

import type { OwnWeek } from '../own-week.ts';
import { type Instant, type Interval, overlaps } from '../time.ts';
import {
  addDays,
  datesOf,
  instantOf,
  type LocalDate,
  localDateOf,
  WEEKDAYS,
  type WorkingHours,
  weekdayOf,
  workingWindow,
  type ZoneId,
} from '../zoned-time.ts';
import type { TeamWeek } from './team-week.ts';

/** 1:1s of a week that were due, and those that took place. */
export interface OneOnOnesKept {
  readonly kept: number;
  readonly due: number;
}

/** Counted from the calendar's cache, which forgets weeks that are over. */
export interface CountedWeek {
  readonly own: OwnWeek;
  /** null: fewer people than a sum is made of. */
  readonly team: TeamWeek | null;
  /** null: nobody is led. */
  readonly oneOnOnes: OneOnOnesKept | null;
  readonly countedAt: Instant;
}

/** The Monday of the week in which `at` lies. */
export function mondayOf(at: Instant, zone: ZoneId): LocalDate {
  const date = localDateOf(at, zone);
  return addDays(date, -WEEKDAYS.indexOf(weekdayOf(date)));
}

/** Monday 00:00 to the next, by the clock of `zone`. */
export function weekOf(monday: LocalDate, zone: ZoneId): Interval {
  return { start: instantOf(monday, '00:00', zone), end: instantOf(addDays(monday, 7), '00:00', zone) };
}

/** From the first working hour to the last: what must have been read before a week is counted. */
export function workingSpan(hours: WorkingHours, week: Interval): Interval {
  const windows = datesOf(week, hours.zone)
    .flatMap((date) => workingWindow(hours, date) ?? [])
    .filter((window) => overlaps(window, week));
  const [first, last] = [windows[0], windows.at(-1)];
  return first === undefined || last === undefined ? week : { start: first.start, end: last.end };
}
