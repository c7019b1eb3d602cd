import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Interval, intersect, merge, minutesOf, overlaps, subtract } from '../../domain/time.ts';

const interval = fc
  .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 40 }))
  .map(([start, length]): Interval => ({ start, end: start + length }));
const intervals = fc.array(interval, { maxLength: 12 });

/** The slow truth: which whole points are covered. */
const points = (list: readonly Interval[]): number[] =>
  Array.from({ length: 260 }, (_, point) => point).filter((point) =>
    list.some((each) => each.start <= point && point < each.end),
  );

describe('intervals', () => {
  it('are half-open: touching is not overlapping', () => {
    expect(overlaps({ start: 1, end: 2 }, { start: 2, end: 3 })).toBe(false);
    expect(overlaps({ start: 1, end: 3 }, { start: 2, end: 4 })).toBe(true);
    expect(intersect({ start: 1, end: 2 }, { start: 2, end: 3 })).toBeNull();
  });

  it('merge to sorted, disjoint, non-touching pieces that cover the same points', () => {
    fc.assert(
      fc.property(intervals, (list) => {
        const merged = merge(list);
        expect(points(merged)).toEqual(points(list));
        for (const [index, each] of merged.entries()) {
          expect(each.end).toBeGreaterThan(each.start);
          const next = merged[index + 1];
          if (next !== undefined) expect(next.start).toBeGreaterThan(each.end);
        }
      }),
    );
  });

  it('subtract leaves exactly the points that no hole covers', () => {
    fc.assert(
      fc.property(intervals, intervals, (from, holes) => {
        const covered = new Set(points(holes));
        expect(points(subtract(from, holes))).toEqual(points(from).filter((point) => !covered.has(point)));
      }),
    );
  });

  it('never have a negative length', () => {
    expect(minutesOf({ start: 120_000, end: 0 })).toBe(0);
    expect(minutesOf({ start: 0, end: 90_000 })).toBe(1.5);
  });
});
