import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BusyTally } from '../../../domain/slots/busy-tally.ts';
import {
  eachUnmarked,
  gridIn,
  markAll,
  markInside,
  markOverlaps,
  noStarts,
  STEP,
  type StartBits,
  type StartGrid,
  startAt,
} from '../../../domain/slots/start-bits.ts';
import { HOUR, type Interval, MINUTE, overlaps } from '../../../domain/time.ts';

const EIGHT = Date.parse('2026-11-26T08:00:00Z');
const WEEK = { start: EIGHT, end: EIGHT + 100 * HOUR };

const interval: fc.Arbitrary<Interval> = fc
  .tuple(fc.integer({ min: -300, max: 6_300 }), fc.integer({ min: 0, max: 900 }))
  .map(([from, length]) => ({ start: EIGHT + from * MINUTE, end: EIGHT + (from + length) * MINUTE }));
const grid = fc.integer({ min: 1, max: 500 }).map((length) => gridIn(WEEK, length * MINUTE));

function slots(of: StartGrid): Interval[] {
  return Array.from({ length: of.count }, (_, index) => {
    const start = startAt(of, index);
    return { start, end: start + of.length };
  });
}

function unmarked(bits: StartBits, of: StartGrid, where: Interval = WEEK): number[] {
  const indexes: number[] = [];
  eachUnmarked(bits, of, where, (index) => indexes.push(index));
  return indexes;
}

const isMarked = (bits: StartBits, index: number) => (((bits[index >>> 5] ?? 0) >>> (index & 31)) & 1) === 1;

describe('starts on quarter hours', () => {
  it('are all those at which the meeting ends in time', () => {
    const of = gridIn({ start: EIGHT + MINUTE, end: EIGHT + HOUR }, 20 * MINUTE);
    expect(slots(of)).toEqual([
      { start: EIGHT + STEP, end: EIGHT + STEP + 20 * MINUTE },
      { start: EIGHT + 2 * STEP, end: EIGHT + 2 * STEP + 20 * MINUTE },
    ]);
    expect(gridIn({ start: EIGHT, end: EIGHT + HOUR }, 2 * HOUR).count).toBe(0);
  });

  it('are marked exactly where the meeting would overlap, wherever and however long it is', () => {
    fc.assert(
      fc.property(grid, fc.array(interval, { maxLength: 8 }), (of, busy) => {
        const bits = noStarts(of);
        for (const each of busy) markOverlaps(bits, of, each);
        const real = busy.filter(({ start, end }) => end > start);
        const expected = slots(of).map((slot) => real.some((each) => overlaps(each, slot)));
        expect(slots(of).map((_, index) => isMarked(bits, index))).toEqual(expected);
      }),
      { numRuns: 1_000 },
    );
  });

  it('are left free at both edges of a block, when only its inside is marked', () => {
    fc.assert(
      fc.property(grid, interval, (of, block) => {
        const bits = noStarts(of);
        markInside(bits, of, block);
        const expected = slots(of).map(
          (slot) => overlaps(slot, block) && slot.start !== block.start && slot.end !== block.end,
        );
        expect(slots(of).map((_, index) => isMarked(bits, index))).toEqual(expected);
      }),
      { numRuns: 1_000 },
    );
  });

  it('that are unmarked are told in order, within a stretch of time only', () => {
    fc.assert(
      fc.property(grid, fc.array(interval, { maxLength: 6 }), interval, (of, busy, where) => {
        const bits = noStarts(of);
        for (const each of busy) markOverlaps(bits, of, each);
        const expected = slots(of).flatMap((slot, index) =>
          !isMarked(bits, index) && slot.start < where.end && where.start < slot.end ? [index] : [],
        );
        expect(unmarked(bits, of, where)).toEqual(expected);
      }),
      { numRuns: 1_000 },
    );
  });

  it('are marked when either of two people has marked them', () => {
    const of = gridIn(WEEK, HOUR);
    const [first, second] = [noStarts(of), noStarts(of)];
    markOverlaps(first, of, { start: EIGHT, end: WEEK.end - 4 * HOUR });
    markOverlaps(second, of, { start: WEEK.end - 3 * HOUR, end: WEEK.end });
    markAll(first, second);
    expect(unmarked(first, of).map((index) => startAt(of, index))).toEqual([WEEK.end - 4 * HOUR]);
  });
});

describe('the tally of busy people', () => {
  it('counts at each start how many of any team are busy', () => {
    const team = fc.array(fc.array(interval, { maxLength: 5 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(grid, team, (of, people) => {
        const tally = new BusyTally(of, people.length);
        for (const busy of people) {
          const bits = noStarts(of);
          for (const each of busy) markOverlaps(bits, of, each);
          tally.add(bits);
        }
        const expected = slots(of).map(
          (slot) =>
            people.filter((busy) => busy.some((each) => each.end > each.start && overlaps(each, slot)))
              .length,
        );
        expect(slots(of).map((_, index) => tally.at(index))).toEqual(expected);
        const free = expected.flatMap((count, index) => (count === 0 ? [index] : []));
        expect(unmarked(tally.anybody(of), of)).toEqual(free);
      }),
      { numRuns: 300 },
    );
  });
});
