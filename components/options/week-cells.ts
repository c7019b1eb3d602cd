// Where blocks and meetings lie in the picture of one week.
import { type CapTerms, cappedInstances } from '../../domain/cooking-cap.ts';
import type { Level, OwnBlock } from '../../domain/focus-block.ts';
import { type Interval, intersect, overlaps } from '../../domain/time.ts';
import {
  datesOf,
  dayOf,
  type LocalDate,
  localDateOf,
  localTimeOf,
  WEEKDAYS,
  type Weekday,
  weekdayOf,
  type ZoneId,
} from '../../domain/zoned-time.ts';
import type { WeekMeeting } from '../../messages/overview.ts';
import type { Formats } from '../format.ts';
import { timeOfDay } from './week-moves.ts';

/** Hours from midnight, as the picture counts them. */
interface Place {
  readonly date: LocalDate;
  readonly weekday: Weekday;
  readonly from: number;
  readonly to: number;
}

export interface BlockCell extends Place {
  readonly block: OwnBlock;
  readonly interval: Interval;
  /** As it is published. */
  readonly level: Level;
  readonly isWeakened: boolean;
}

export interface MeetingCell extends Place {
  readonly meeting: WeekMeeting;
  /** The block that it lies in. */
  readonly clash: OwnBlock | null;
}

export interface PicturedWeek {
  readonly week: Interval;
  readonly zone: ZoneId;
  readonly terms: CapTerms;
}

/** In order of time. */
export function blockCells(blocks: readonly OwnBlock[], { week, zone, terms }: PicturedWeek): BlockCell[] {
  const sources = new Map(blocks.map((block) => [block.id, block]));
  return cappedInstances(blocks, week, terms)
    .sort((a, b) => a.interval.start - b.interval.start)
    .flatMap(({ blockId, interval, level, isWeakened }) => {
      const block = sources.get(blockId);
      const date = localDateOf(interval.start, zone);
      const place = placeOn(date, interval, zone);
      return block === undefined || place === null ? [] : [{ ...place, block, interval, level, isWeakened }];
    });
}

export function meetingCells(
  meetings: readonly WeekMeeting[],
  cells: readonly BlockCell[],
  { week, zone }: PicturedWeek,
): MeetingCell[] {
  return datesOf(week, zone).flatMap((date) =>
    meetings.flatMap((meeting) => {
      const place = placeOn(date, meeting.interval, zone);
      if (place === null) return [];
      const clash = cells.find((cell) => cell.date === date && overlaps(cell.interval, meeting.interval));
      return [{ ...place, meeting, clash: clash?.block ?? null }];
    }),
  );
}

/** The part of `interval` that lies on `date`; on days of 23 or 25 hours as the clock shows it before the change. */
function placeOn(date: LocalDate, interval: Interval, zone: ZoneId): Place | null {
  const day = dayOf(date, zone);
  const part = intersect(day, interval);
  if (part === null) return null;
  return {
    date,
    weekday: weekdayOf(date),
    from: wallHours(part.start, day, zone),
    to: wallHours(part.end, day, zone),
  };
}

function wallHours(at: number, day: Interval, zone: ZoneId): number {
  if (at >= day.end) return 24;
  const [hour = 0, minute = 0] = localTimeOf(at, zone).split(':').map(Number);
  return hour + minute / 60;
}

/** As short as it can be said: `9–12`. */
export function timesOfCell({ interval, from, to }: BlockCell, format: Formats): string {
  if (to >= 24) return format.range(interval);
  return format.wallRange(timeOfDay(from * 60), timeOfDay(to * 60));
}

/** The columns: Monday to Friday, and the weekend where anything is on it. */
export function picturedDays(used: readonly Weekday[]): readonly Weekday[] {
  return used.includes('SA') || used.includes('SU') ? WEEKDAYS : WEEKDAYS.slice(0, 5);
}
