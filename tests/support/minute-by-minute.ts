// The figures of docs/metrics.md once more, slow and obvious: every minute of the week is looked at by itself.

import type { OwnEvent } from '../../domain/own-event.ts';
import { isMeeting } from '../../domain/own-week.ts';
import { type Interval, MINUTE } from '../../domain/time.ts';

export interface SlowFigures {
  readonly focus: number;
  readonly fragmented: number;
  readonly longest: number;
  readonly booked: number;
  readonly kept: number;
}

/** `isWorking`: by the clock on the wall. Times lie on full minutes. */
export function slowFigures(
  events: readonly OwnEvent[],
  week: Interval,
  isWorking: (minute: number) => boolean,
  threshold: number,
): SlowFigures {
  const figures = { focus: 0, fragmented: 0, longest: 0, booked: 0, kept: 0 };
  let run = 0;
  const endRun = () => {
    if (run >= threshold) figures.focus += run;
    else figures.fragmented += run;
    figures.longest = Math.max(figures.longest, run);
    run = 0;
  };
  for (let minute = week.start; minute < week.end; minute += MINUTE) {
    const here = events.filter(({ interval }) => interval.start <= minute && minute < interval.end);
    const isAway = here.some((event) => event.isAway === true);
    const isCooking = !isAway && here.some(({ focus }) => focus !== null);
    const isInMeeting = here.some(isMeeting);
    if (isCooking) figures.booked += 1;
    if (isCooking && !isInMeeting) figures.kept += 1;
    if ((isWorking(minute) || isCooking) && !isAway && !isInMeeting) run += 1;
    else endRun();
  }
  endRun();
  return figures;
}
