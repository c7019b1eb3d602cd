// Where an event stands in the grid: one piece per day, side by side with what overlaps it.
import type { Interval } from '../../../domain/time.ts';
import { type LocalDate, localDateOf, localTimeOf, type ZoneId } from '../../../domain/zoned-time.ts';
import { minutesOfTime } from './formats.ts';

const DAY_MINUTES = 24 * 60;

/** Wall-clock minutes of one day. */
export interface Piece {
  readonly date: LocalDate;
  readonly startMinutes: number;
  readonly endMinutes: number;
}

export interface Placed<Item> {
  readonly item: Item;
  /** Lane among `lanes` equal ones. */
  readonly lane: number;
  readonly lanes: number;
  /** The next lane in which something stands beside it; `lanes` when the rest of the width is free. */
  readonly nextLane: number;
}

/** The part of each of `dates` that `interval` touches. */
export function piecesOf(interval: Interval, zone: ZoneId, dates: readonly LocalDate[]): Piece[] {
  const first = localDateOf(interval.start, zone);
  const last = localDateOf(Math.max(interval.start, interval.end - 1), zone);
  const start = minutesOfTime(localTimeOf(interval.start, zone));
  const end = minutesOfTime(localTimeOf(interval.end, zone));
  return dates
    .filter((date) => date >= first && date <= last)
    .map((date) => ({
      date,
      startMinutes: date === first ? start : 0,
      endMinutes: date === last && end > 0 ? end : DAY_MINUTES,
    }));
}

/** Items that overlap share the width; a run of overlapping items has as many lanes as it needs. */
export function placeInLanes<Item extends { piece: Piece }>(items: readonly Item[]): Placed<Item>[] {
  const sorted = [...items].sort(
    (a, b) => a.piece.startMinutes - b.piece.startMinutes || b.piece.endMinutes - a.piece.endMinutes,
  );
  const placed: Placed<Item>[] = [];
  let run: Item[] = [];
  let runEnd = 0;
  for (const item of sorted) {
    if (item.piece.startMinutes >= runEnd) {
      placed.push(...placeRun(run));
      run = [];
    }
    run.push(item);
    runEnd = Math.max(runEnd, item.piece.endMinutes);
  }
  return [...placed, ...placeRun(run)];
}

function placeRun<Item extends { piece: Piece }>(run: readonly Item[]): Placed<Item>[] {
  const laneEnds: number[] = [];
  const lanes = run.map(({ piece }) => {
    const free = laneEnds.findIndex((end) => end <= piece.startMinutes);
    const lane = free === -1 ? laneEnds.length : free;
    laneEnds[lane] = piece.endMinutes;
    return lane;
  });
  return run.map((item, index) => {
    const lane = lanes[index] ?? 0;
    const beside = run.flatMap((other, at) => (isBeside(item, other) ? [lanes[at] ?? 0] : []));
    const nextLane = Math.min(laneEnds.length, ...beside.filter((each) => each > lane));
    return { item, lane, lanes: laneEnds.length, nextLane };
  });
}

function isBeside(a: { piece: Piece }, b: { piece: Piece }): boolean {
  return a.piece.startMinutes < b.piece.endMinutes && b.piece.startMinutes < a.piece.endMinutes;
}
