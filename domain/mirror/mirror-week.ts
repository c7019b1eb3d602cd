// One week of the mirror: what was counted while the calendar still told it, and what this person decided in it.

import type { OwnWeek } from '../own-week.ts';
import { type Instant, type Interval, overlaps } from '../time.ts';
import { type WorkingHours, workingWindows } from '../zoned-time.ts';
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

/** From the first working hour to the last: what must have been read before a week is counted. */
export function workingSpan(hours: WorkingHours, week: Interval): Interval {
  const windows = workingWindows(hours, week).filter((window) => overlaps(window, week));
  const [first, last] = [windows[0], windows.at(-1)];
  return first === undefined || last === undefined ? week : { start: first.start, end: last.end };
}
