// What one week of one's own calendar says of focus and cooking time. Definitions and worked values: docs/metrics.md.
import type { OwnEvent } from './own-event.ts';
import { clip, HOUR, type Interval, merge, minutesOf, overlaps, subtract, sumMinutes } from './time.ts';
import { type WorkingHours, workingWindows } from './zoned-time.ts';

export interface OwnWeek {
  /** W minus meetings, in order: FocusTime_T of any T is counted from them. */
  readonly freeStretches: readonly Interval[];
  /** Cooking time, and what of it no meeting took. Minutes. */
  readonly bookedMinutes: number;
  readonly keptMinutes: number;
  readonly blocks: number;
  /** Meetings that touch cooking time. */
  readonly meetingsOverBlocks: number;
}

/** What is longer is no meeting: somebody entered a trip. */
const LONGEST_MEETING = 12 * HOUR;

/** At least two people, at most twelve hours. What the owner declined is not among their events. */
export function isMeeting({ meeting, focus, isAway, interval }: OwnEvent): boolean {
  if (meeting === undefined || focus !== null || isAway === true) return false;
  const hasCompany = meeting.hasMore || meeting.others.length > 0;
  return hasCompany && interval.end - interval.start <= LONGEST_MEETING;
}

/** `week`: from Monday to Monday in the zone of `hours`. */
export function ownWeekOf(events: readonly OwnEvent[], hours: WorkingHours, week: Interval): OwnWeek {
  const near = events.filter(({ interval }) => overlaps(interval, week));
  const away = near.filter(({ isAway }) => isAway === true).map(({ interval }) => interval);
  const meetings = near.filter(isMeeting).map(({ interval }) => interval);
  const blocks = near
    .filter(({ focus, isAway }) => focus !== null && isAway !== true)
    .map(({ interval }) => subtract(clip([interval], week), away))
    .filter((pieces) => pieces.length > 0);
  const cooking = merge(blocks.flat());
  const windows = workingWindows(hours, week);
  // Whoever cooks on a Sunday works on it.
  const workingTime = subtract(clip([...windows, ...cooking], week), away);
  return {
    freeStretches: subtract(workingTime, meetings),
    bookedMinutes: sumMinutes(cooking),
    keptMinutes: sumMinutes(subtract(cooking, meetings)),
    blocks: blocks.length,
    meetingsOverBlocks: meetings.filter((meeting) => cooking.some((block) => overlaps(meeting, block)))
      .length,
  };
}

/** Kept of booked, 0 to 1; null when nothing was booked, which is neither. */
export function keptRate({ bookedMinutes, keptMinutes }: Pick<OwnWeek, 'bookedMinutes' | 'keptMinutes'>) {
  return bookedMinutes === 0 ? null : keptMinutes / bookedMinutes;
}

/** Meetings that touch cooking blocks, for each block; good below 1. null without a block. */
export function fragmentationIndex({ blocks, meetingsOverBlocks }: OwnWeek): number | null {
  return blocks === 0 ? null : meetingsOverBlocks / blocks;
}

/** The earlier one of two that are equally long; null when no time was free. */
export function longestStretch({ freeStretches }: Pick<OwnWeek, 'freeStretches'>): Interval | null {
  return freeStretches.reduce<Interval | null>(
    (longest, each) => (longest === null || minutesOf(each) > minutesOf(longest) ? each : longest),
    null,
  );
}
