// How many people are busy at each start, found in the ways that booking code finds it. Each as one would write it who
// has chosen that way; none of them slowed down.
import { BusyTally } from '../../domain/slots/busy-tally.ts';
import { gridIn, markOverlaps, noStarts, STEP, startAt } from '../../domain/slots/start-bits.ts';
import { type Instant, type Interval, merge } from '../../domain/time.ts';

/** What all of them are asked. */
export interface BusyQuestion {
  readonly range: Interval;
  /** Of the meeting, milliseconds. */
  readonly length: number;
  /** In order, on quarter hours. */
  readonly starts: readonly Instant[];
  /** One calendar for each person, sorted as Google answers. */
  readonly calendars: readonly (readonly Interval[])[];
}

/** How many people are busy, for each of `starts`. */
export type BusyScan = (question: BusyQuestion) => number[];

/** Ours: one pass per person over a bitset of all starts. */
export function byBits({ range, length, starts, calendars }: BusyQuestion): number[] {
  const grid = gridIn(range, length);
  const tally = new BusyTally(grid, calendars.length);
  for (const calendar of calendars) {
    const bits = noStarts(grid);
    for (const each of calendar) markOverlaps(bits, grid, each);
    tally.add(bits);
  }
  return starts.map((start) => tally.at((start - startAt(grid, 0)) / STEP));
}

/** Each calendar merged, then walked along with the starts. */
export function byMergeAndSweep({ length, starts, calendars }: BusyQuestion): number[] {
  const counts = starts.map(() => 0);
  for (const calendar of calendars) {
    const busy = merge(calendar);
    let next = 0;
    for (let index = 0; index < starts.length; index += 1) {
      const start = starts[index] ?? 0;
      while (next < busy.length && (busy[next]?.end ?? 0) <= start) next += 1;
      const first = busy[next];
      if (first !== undefined && first.start < start + length) counts[index] = (counts[index] ?? 0) + 1;
    }
  }
  return counts;
}

/** Each start against each interval, as numbers, until one overlaps. */
export function byNumberScan({ length, starts, calendars }: BusyQuestion): number[] {
  return starts.map((start) => {
    const end = start + length;
    let count = 0;
    for (const calendar of calendars) {
      if (calendar.some((each) => start < each.end && each.start < end)) count += 1;
    }
    return count;
  });
}

interface DatedInterval {
  readonly start: Date;
  readonly end: Date;
}

/**
 * Each start against each event, as Date objects, until one overlaps. The test is that of date-fns 4: it copies its dates,
 * sorts each pair and compares (https://github.com/date-fns/date-fns/blob/main/src/areIntervalsOverlapping/index.ts, 2026).
 */
export function createDateScan({ starts, length, calendars }: BusyQuestion): () => number[] {
  const dates = starts.map((start) => new Date(start));
  const dated = calendars.map((calendar) =>
    calendar.map((each): DatedInterval => ({ start: new Date(each.start), end: new Date(each.end) })),
  );
  return () =>
    dates.map((start) => {
      const slot = { start, end: new Date(start.getTime() + length) };
      return dated.filter((calendar) => calendar.some((event) => areOverlapping(slot, event))).length;
    });
}

function areOverlapping(left: DatedInterval, right: DatedInterval): boolean {
  const inOrder = ({ start, end }: DatedInterval) =>
    [+new Date(+start), +new Date(+end)].sort((a, b) => a - b) as [number, number];
  const [leftStart, leftEnd] = inOrder(left);
  const [rightStart, rightEnd] = inOrder(right);
  return leftStart < rightEnd && rightStart < leftEnd;
}
