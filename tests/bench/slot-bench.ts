// Fifty people, four weeks, 25 meetings a week each: at how many of them is each start a bad one?
import { DAY, HOUR, type Instant, type Interval, MINUTE } from '../../domain/time.ts';
import {
  type BusyQuestion,
  type BusyScan,
  byBits,
  byMergeAndSweep,
  byNumberScan,
  createDateScan,
} from './busy-scans.ts';

const PEOPLE = 50;
const WEEKS = 4;
const MEETINGS_A_WEEK = 25;
const LENGTH = 30 * MINUTE;
const MONDAY = Date.parse('2026-11-23T00:00:00Z');

/** Milliseconds of each round, by the name of the way. */
export type SlotTimings = Readonly<Record<string, readonly number[]>>;

/** One in so many rounds asks Date objects, which take seconds. */
const DATE_ROUNDS = 8;

/** Interleaved rounds; every round insists on equal answers. @throws Error when they differ */
export function benchSlots(rounds: number): SlotTimings {
  const question = questionOf(randomNumbers(7));
  const dateScan = createDateScan(question);
  const ways: Record<string, BusyScan> = {
    'bitset (ours)': byBits,
    'merge and sweep': byMergeAndSweep,
    'scan of numbers': byNumberScan,
    'scan of Date objects': dateScan,
  };
  const timings: Record<string, number[]> = {};
  for (let round = -2; round < rounds; round += 1) {
    const asked = Object.entries(ways).filter(([, way]) => way !== dateScan || round % DATE_ROUNDS === 0);
    const answers = asked.map(([name, way]) => {
      // What takes microseconds is done as often as makes it a millisecond or so.
      const times = way === dateScan ? 1 : way === byNumberScan ? 4 : 32;
      const startedAt = performance.now();
      let answer: number[] = [];
      for (let time = 0; time < times; time += 1) answer = way(question);
      if (round >= 0) (timings[name] ??= []).push((performance.now() - startedAt) / times);
      return answer.join();
    });
    if (new Set(answers).size !== 1) throw new Error('the ways do not agree');
  }
  return timings;
}

/** Working hours 9 to 17, Monday to Friday; meetings of 15 to 90 minutes on quarter hours, a tenth of them odd. */
function questionOf(random: () => number): BusyQuestion {
  const workdays = range(WEEKS * 7)
    .filter((day) => day % 7 < 5)
    .map((day) => MONDAY + day * DAY + 9 * HOUR);
  const starts = workdays.flatMap((nine) => range(31).map((quarter) => nine + quarter * 15 * MINUTE));
  const calendars = range(PEOPLE).map(() =>
    range(WEEKS * MEETINGS_A_WEEK)
      .map(() => meetingOn(workdays[Math.floor(random() * workdays.length)] ?? 0, random))
      .sort((a, b) => a.start - b.start),
  );
  return { range: { start: MONDAY, end: MONDAY + WEEKS * 7 * DAY }, length: LENGTH, starts, calendars };
}

function meetingOn(nine: Instant, random: () => number): Interval {
  const odd = random() < 0.1 ? 5 : 0;
  const start = nine + (Math.floor(random() * 30) * 15 + odd) * MINUTE;
  return { start, end: start + (1 + Math.floor(random() * 6)) * 15 * MINUTE };
}

/** The same numbers on every machine (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
