// When could a meeting start? One bit per quarter hour: 84 words are four weeks of one person, and all the arithmetic there is.
import { type Instant, type Interval, isEmpty, MINUTE } from '../time.ts';

/** Every zone's offset is a multiple of 15 minutes, so the grid is the same on every wall clock. */
export const STEP = 15 * MINUTE;
const WORD = 32;

/** The starts that are asked about: `firstStart` and every quarter hour after it. */
export interface StartGrid {
  readonly firstStart: Instant;
  readonly count: number;
  /** Of the meeting, in milliseconds. Any: only starts lie on quarter hours. */
  readonly length: number;
}

/** Bit `index % 32` of word `index / 32` stands for the start `index` of a grid. */
export type StartBits = Int32Array;

/** All starts of a meeting that lies wholly in `range`. */
export function gridIn(range: Interval, length: number): StartGrid {
  const firstStart = Math.ceil(range.start / STEP) * STEP;
  return { firstStart, length, count: Math.max(0, Math.floor((range.end - length - firstStart) / STEP) + 1) };
}

export function startAt(grid: StartGrid, index: number): Instant {
  return grid.firstStart + index * STEP;
}

export function noStarts(grid: StartGrid): StartBits {
  return new Int32Array(Math.ceil(grid.count / WORD));
}

/** Marks every start at which the meeting would overlap `interval`. */
export function markOverlaps(bits: StartBits, grid: StartGrid, interval: Interval): void {
  if (!isEmpty(interval)) markRange(bits, firstOverlap(grid, interval), endOfOverlaps(grid, interval));
}

/** The same, but a meeting that starts or ends together with `interval` is left unmarked. */
export function markInside(bits: StartBits, grid: StartGrid, interval: Interval): void {
  const end = endOfOverlaps(grid, interval);
  let from = firstOverlap(grid, interval);
  const edges = [interval.start, interval.end - grid.length].map((start) => (start - grid.firstStart) / STEP);
  for (const edge of edges.filter(Number.isInteger).sort((a, b) => a - b)) {
    markRange(bits, from, Math.min(edge, end));
    from = Math.max(from, Math.min(edge + 1, end));
  }
  markRange(bits, from, end);
}

/** Adds the marks of `more` to `bits`. */
export function markAll(bits: StartBits, more: StartBits): void {
  for (let word = 0; word < bits.length; word += 1) bits[word] = (bits[word] ?? 0) | (more[word] ?? 0);
}

/** Calls back with every unmarked start at which the meeting would overlap `interval`, in order. */
export function eachUnmarked(
  bits: StartBits,
  grid: StartGrid,
  interval: Interval,
  visit: (index: number) => void,
): void {
  const from = firstOverlap(grid, interval);
  const to = endOfOverlaps(grid, interval);
  for (let word = from >>> 5; word * WORD < to; word += 1) {
    let left = ~(bits[word] ?? 0) & maskOf(from - word * WORD, to - word * WORD);
    while (left !== 0) {
      const bit = WORD - 1 - Math.clz32(left & -left);
      visit(word * WORD + bit);
      left &= left - 1;
    }
  }
}

function firstOverlap({ firstStart, length, count }: StartGrid, { start }: Interval): number {
  return Math.min(count, Math.max(0, Math.floor((start - length - firstStart) / STEP) + 1));
}

function endOfOverlaps({ firstStart, count }: StartGrid, { end }: Interval): number {
  return Math.min(count, Math.max(0, Math.ceil((end - firstStart) / STEP)));
}

function markRange(bits: StartBits, from: number, to: number): void {
  if (from >= to) return;
  const first = from >>> 5;
  const last = (to - 1) >>> 5;
  if (first === last) {
    bits[first] = (bits[first] ?? 0) | maskOf(from - first * WORD, to - first * WORD);
    return;
  }
  bits[first] = (bits[first] ?? 0) | maskOf(from - first * WORD, WORD);
  for (let word = first + 1; word < last; word += 1) bits[word] = -1;
  bits[last] = (bits[last] ?? 0) | maskOf(0, to - last * WORD);
}

/** Bits `from` to `to` of one word; what lies outside of the word is cut off. `from` < `to`. */
function maskOf(from: number, to: number): number {
  const above = from <= 0 ? -1 : -1 << from;
  return to >= WORD ? above : above & ~(-1 << to);
}
