// FocusTime_T, FragmentedTime and FocusCost: definitions and worked values in docs/metrics.md.
import type { AttendeeView } from './rule.ts';
import { type Interval, intersect, minutesOf, overlaps, subtract, sumMinutes } from './time.ts';
import { datesOf, dayOf, workingWindows } from './zoned-time.ts';

/** Free stretches of at least T, summed, in minutes. */
export function focusMinutes(freeStretches: readonly Interval[], thresholdMinutes: number): number {
  return sumMinutes(freeStretches.filter((stretch) => minutesOf(stretch) >= thresholdMinutes));
}

/** Free stretches shorter than T, summed, in minutes. */
export function fragmentedMinutes(freeStretches: readonly Interval[], thresholdMinutes: number): number {
  return sumMinutes(freeStretches.filter((stretch) => minutesOf(stretch) < thresholdMinutes));
}

/**
 * Time in which somebody can focus on the days that `range` touches: W (working windows in their own zone, and
 * their own focus blocks: who publishes a block on a Sunday works on it) minus meetings, in whole days.
 */
export function freeStretchesOf(view: AttendeeView, range: Interval): Interval[] {
  const { zone } = view.workingHours;
  const days = datesOf(range, zone).map((date) => dayOf(date, zone));
  const windows = workingWindows(view.workingHours, range);
  const blocks = view.focusBlocks
    .map((block) => block.interval)
    .filter((block) => days.some((day) => overlaps(block, day)));
  return subtract([...windows, ...blocks], meetingsOf(view));
}

/** Busy time that is not a focus block. Meetings inside a block cannot be told apart in free/busy data. */
export function meetingsOf(view: AttendeeView): Interval[] {
  return subtract(
    view.busy,
    view.focusBlocks.map((block) => block.interval),
  );
}

/**
 * FocusCost of one meeting for one person in minutes: FocusTime_T without it minus FocusTime_T with it.
 * null when their meetings cannot be told from their focus blocks: unknown is never 0.
 */
export function focusCost(view: AttendeeView, meeting: Interval, thresholdMinutes: number): number | null {
  if (view.visibility !== 'blocks') return null;
  return freeStretchesOf(view, meeting).reduce(
    (cost, stretch) => cost + costWithin(stretch, meeting, thresholdMinutes),
    0,
  );
}

/** The same within one free stretch that is already at hand. Minutes. */
export function costWithin(stretch: Interval, meeting: Interval, thresholdMinutes: number): number {
  const whole = minutesOf(stretch);
  if (whole < thresholdMinutes || intersect(stretch, meeting) === null) return 0;
  const before = minutesOf({ start: stretch.start, end: meeting.start });
  const after = minutesOf({ start: meeting.end, end: stretch.end });
  return whole - (before < thresholdMinutes ? 0 : before) - (after < thresholdMinutes ? 0 : after);
}
