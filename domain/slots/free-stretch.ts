// Where in one's own working hours is there room for something to be done?
import { type Instant, type Interval, MINUTE, minutesOf, subtract } from '../time.ts';
import { addDays, type LocalDate, localDateOf, type WorkingHours, workingWindow } from '../zoned-time.ts';

const QUARTER = 15 * MINUTE;
const LOOK_AHEAD_DAYS = 14;

/** The first so long, from the next quarter of an hour on and within two weeks; null where there is none. */
export function firstFreeStretch(
  minutes: number,
  busy: readonly Interval[],
  workingHours: WorkingHours,
  now: Instant,
): Interval | null {
  const from = Math.ceil(now / QUARTER) * QUARTER;
  for (const date of datesFrom(localDateOf(from, workingHours.zone))) {
    const window = workingWindow(workingHours, date);
    if (window === null) continue;
    const free = subtract([{ start: Math.max(from, window.start), end: window.end }], busy);
    const place = free.find((stretch) => minutesOf(onQuarter(stretch)) >= minutes);
    if (place === undefined) continue;
    const { start } = onQuarter(place);
    return { start, end: start + minutes * MINUTE };
  }
  return null;
}

function onQuarter({ start, end }: Interval): Interval {
  return { start: Math.ceil(start / QUARTER) * QUARTER, end };
}

function datesFrom(date: LocalDate): LocalDate[] {
  return Array.from({ length: LOOK_AHEAD_DAYS }, (_, day) => addDays(date, day));
}
