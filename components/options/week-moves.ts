// What dragging and keys make of a block in the week picture. Pure; minutes are of the block's own clock.
import type { OwnBlock, SingleBlock, WeeklyBlock } from '../../domain/focus-block.ts';
import {
  addDays,
  instantOf,
  type LocalTime,
  localDateOf,
  localTimeOf,
  WEEKDAYS,
  type Weekday,
} from '../../domain/zoned-time.ts';

/** Drawn times stand on quarters of an hour, which is also the shortest block. */
export const SNAP_MINUTES = 15;
const LAST_MINUTE = 24 * 60 - SNAP_MINUTES;

export interface Shift {
  /** `both` moves the block, the others make it longer or shorter. */
  readonly edge: 'both' | 'start' | 'end';
  readonly minutes: number;
  /** Only with `both`. */
  readonly days: number;
  /** Of a weekly block: the day that was taken hold of. */
  readonly weekday: Weekday;
}

/** As far as the shift is possible: a block stays within its day, and a weekly one within its week. */
export function shifted(block: OwnBlock, shift: Shift): OwnBlock {
  return block.kind === 'weekly' ? shiftedWeekly(block, shift) : shiftedSingle(block, shift);
}

export function minutesOfDay(time: LocalTime): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

/** `minutes` from midnight, at most a quarter to midnight. */
export function timeOfDay(minutes: number): LocalTime {
  const within = Math.min(LAST_MINUTE, Math.max(0, Math.round(minutes)));
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(within / 60))}:${pad(within % 60)}`;
}

export function snapped(minutes: number): number {
  return Math.round(minutes / SNAP_MINUTES) * SNAP_MINUTES;
}

function shiftedWeekly(block: WeeklyBlock, shift: Shift): WeeklyBlock {
  const [from, to] = shiftedTimes(minutesOfDay(block.from), minutesOfDay(block.to), shift);
  const target = WEEKDAYS[WEEKDAYS.indexOf(shift.weekday) + (shift.edge === 'both' ? shift.days : 0)];
  const isFree = target !== undefined && !block.days.includes(target);
  const days = isFree
    ? WEEKDAYS.filter((day) => day === target || (day !== shift.weekday && block.days.includes(day)))
    : block.days;
  return { ...block, from: timeOfDay(from), to: timeOfDay(to), days };
}

/** One that lasts over midnight stays as it is. */
function shiftedSingle(block: SingleBlock, shift: Shift): SingleBlock {
  const { interval, zone } = block;
  const date = localDateOf(interval.start, zone);
  if (localDateOf(interval.end, zone) !== date) return block;
  const [from, to] = shiftedTimes(
    minutesOfDay(localTimeOf(interval.start, zone)),
    minutesOfDay(localTimeOf(interval.end, zone)),
    shift,
  );
  const on = addDays(date, shift.edge === 'both' ? shift.days : 0);
  const at = (minutes: number) => instantOf(on, timeOfDay(minutes), zone);
  return { ...block, interval: { start: at(from), end: at(to) } };
}

function shiftedTimes(from: number, to: number, { edge, minutes }: Shift): [number, number] {
  if (edge === 'start') return [clamp(from + minutes, 0, to - SNAP_MINUTES), to];
  if (edge === 'end') return [from, clamp(to + minutes, from + SNAP_MINUTES, LAST_MINUTE)];
  const by = clamp(minutes, -from, Math.max(0, LAST_MINUTE - to));
  return [from + by, to + by];
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
