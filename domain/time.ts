// Instants and half-open intervals [start, end). Everything else in the domain stands on these few functions.

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** Half-open: `start` belongs to it, `end` does not. Touching intervals do not overlap. */
export interface Interval {
  readonly start: Instant;
  readonly end: Instant;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export function isEmpty(interval: Interval): boolean {
  return interval.end <= interval.start;
}

export function overlaps(a: Interval, b: Interval): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Interval, inner: Interval): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The common part, or null when there is none. */
export function intersect(a: Interval, b: Interval): Interval | null {
  const common = { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
  return isEmpty(common) ? null : common;
}

/** Sorted, disjoint, non-touching; covers exactly what the input covers. */
export function merge(intervals: readonly Interval[]): Interval[] {
  const merged: Interval[] = [];
  for (const next of intervals.filter((each) => !isEmpty(each)).sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && next.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
    } else {
      merged.push({ start: next.start, end: next.end });
    }
  }
  return merged;
}

/** What of `from` is not covered by `holes`: sorted and disjoint. */
export function subtract(from: readonly Interval[], holes: readonly Interval[]): Interval[] {
  const cuts = merge(holes);
  return merge(from).flatMap((piece) => {
    const rest: Interval[] = [];
    let start = piece.start;
    for (const cut of cuts) {
      if (cut.end <= start || cut.start >= piece.end) continue;
      if (cut.start > start) rest.push({ start, end: cut.start });
      start = Math.max(start, cut.end);
    }
    if (start < piece.end) rest.push({ start, end: piece.end });
    return rest;
  });
}

/** Only what lies inside `window`. */
export function clip(intervals: readonly Interval[], window: Interval): Interval[] {
  return intervals.flatMap((each) => intersect(each, window) ?? []);
}

/** Length of one interval in minutes; never negative. */
export function minutesOf(interval: Interval): number {
  return Math.max(0, interval.end - interval.start) / MINUTE;
}

export function sumMinutes(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, each) => sum + minutesOf(each), 0);
}
