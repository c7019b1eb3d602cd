import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cappedInstances, weekShare } from '../../domain/cooking-cap.ts';
import { LEVELS, type OwnBlock, type SingleBlock, type WeeklyBlock } from '../../domain/focus-block.ts';
import { standardHours } from '../../domain/settings.ts';
import { clip, DAY, HOUR, merge, minutesOf } from '../../domain/time.ts';
import { datesOf, instantOf, WEEKDAYS, weekOf, workingWindow } from '../../domain/zoned-time.ts';

const ZONE = 'Europe/Berlin';
const WEEK = weekOf('2026-11-25', ZONE);
const terms = (capShare: number) => ({ workingHours: standardHours(ZONE), capShare });

function weekly(id: string, createdAt: number, overrides: Partial<WeeklyBlock> = {}): WeeklyBlock {
  const days = WEEKDAYS.slice(0, 5);
  return {
    kind: 'weekly',
    id,
    days,
    from: '09:00',
    to: '12:00',
    level: 'hard',
    zone: ZONE,
    createdAt,
    ...overrides,
  };
}

function single(id: string, createdAt: number, from: string, to: string): SingleBlock {
  const at = (time: string) => instantOf('2026-11-25', time, ZONE);
  const interval = { start: at(from), end: at(to) };
  return { kind: 'single', id, interval, level: 'hard', zone: ZONE, createdAt };
}

const weakened = (blocks: readonly OwnBlock[], capShare: number) =>
  cappedInstances(blocks, WEEK, terms(capShare))
    .filter(({ isWeakened }) => isWeakened)
    .map(({ blockId, date }) => `${blockId} ${date}`);

describe('above the cap', () => {
  const mornings = weekly('mornings', 1);
  const afternoons = weekly('afternoons', 2, { from: '14:00', to: '17:00', level: 'ask' });

  test('the newer block gives way, from the day on which the week is full', () => {
    // 15 h of mornings, and 9 h of afternoons until 24 of 40 h are taken.
    expect(weakened([afternoons, mornings], 0.6)).toEqual(['afternoons 2026-11-26', 'afternoons 2026-11-27']);
  });

  test('an instance is published as soft, and the block keeps what it asks for', () => {
    const [last] = cappedInstances([mornings, afternoons], WEEK, terms(0.6)).slice(-1);
    expect(last).toMatchObject({ level: 'soft', isWeakened: true });
    expect(afternoons.level).toBe('ask');
  });

  test('"cook now" gives way, too, and weakens nothing that stood before', () => {
    const blocks = [mornings, single('now', 3, '13:00', '14:00')];
    expect(weakened(blocks, 15 / 40)).toEqual(['now 2026-11-25']);
  });

  test('cooking outside of working hours takes nothing of them, and is never weakened', () => {
    expect(weakened([mornings, single('now', 3, '19:00', '21:00')], 15 / 40)).toEqual([]);
  });

  test('time that two blocks share counts once', () => {
    expect(weakened([mornings, weekly('again', 2)], 15 / 40)).toEqual([]);
  });

  test('a soft block fills the week as well: it is not weakened, those after it are', () => {
    const soft = weekly('soft', 1, { level: 'soft' });
    expect(weakened([soft, afternoons], 15 / 40)).toHaveLength(5);
    expect(weakened([soft], 0.1)).toEqual([]);
  });

  test('blocks from before ages were kept are the oldest; of two the smaller id goes first', () => {
    const { createdAt: _, ...ageless } = afternoons;
    expect(weakened([mornings, ageless], 15 / 40)).toEqual(
      datesOf(WEEK, ZONE)
        .slice(0, 5)
        .map((date) => `mornings ${date}`),
    );
    expect(weakened([weekly('b', 1, { from: '14:00', to: '17:00' }), weekly('a', 1)], 15 / 40)).toHaveLength(
      5,
    );
  });

  test('in a week that is looked at from its middle the days before still count', () => {
    const fromFriday = { start: instantOf('2026-11-27', '00:00', ZONE), end: WEEK.end };
    const seen = cappedInstances([mornings, afternoons], fromFriday, terms(0.6));
    expect(seen.map(({ isWeakened }) => isWeakened)).toEqual([false, true]);
  });

  test('without working hours there is no share to be above of', () => {
    const free = { workingHours: { zone: ZONE, days: {} }, capShare: 0.1 };
    expect(cappedInstances([mornings], WEEK, free).some(({ isWeakened }) => isWeakened)).toBe(false);
  });
});

test('the share of a week counts working hours only', () => {
  const blocks = [
    weekly('a', 1, { days: ['TH'], from: '07:00', to: '12:00' }),
    weekly('b', 2, { days: ['SU'] }),
  ];
  expect(weekShare(blocks, WEEK, standardHours(ZONE))).toEqual({ cookingMinutes: 180, workingMinutes: 2400 });
});

const hour = (value: number) => `${String(value).padStart(2, '0')}:00`;
const anyBlock: fc.Arbitrary<OwnBlock> = fc
  .record({
    id: fc.uuid(),
    createdAt: fc.integer({ min: 0, max: 3 }),
    days: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1, maxLength: 7 }),
    from: fc.integer({ min: 0, max: 22 }),
    length: fc.integer({ min: 1, max: 12 }),
    level: fc.constantFrom(...LEVELS),
    isSingle: fc.boolean(),
  })
  .map(({ isSingle, from, length, days, ...rest }): OwnBlock => {
    if (!isSingle) {
      return {
        kind: 'weekly',
        ...rest,
        days,
        from: hour(from),
        to: hour(Math.min(23, from + length)),
        zone: ZONE,
      };
    }
    const start = WEEK.start + days.length * DAY + from * HOUR;
    return { kind: 'single', ...rest, interval: { start, end: start + length * HOUR }, zone: ZONE };
  });
const anyBlocks = fc.uniqueArray(anyBlock, { selector: ({ id }) => id, maxLength: 7 });
const anyCap = fc.constantFrom(0.1, 0.25, 0.6, 0.9, 1);
const windows = datesOf(WEEK, ZONE).flatMap((date) => {
  const window = workingWindow(standardHours(ZONE), date);
  return window === null ? [] : [window];
});

describe('whatever the blocks', () => {
  test('time that is more than soft never takes more of the working hours than the cap', () => {
    fc.assert(
      fc.property(anyBlocks, anyCap, (blocks, cap) => {
        const strong = cappedInstances(blocks, WEEK, terms(cap))
          .filter(({ level, interval }) => level !== 'soft' && interval.start >= WEEK.start)
          .map(({ interval }) => interval);
        const minutes = windows
          .flatMap((window) => clip(merge(strong), window))
          .reduce((sum, each) => sum + minutesOf(each), 0);
        expect(minutes).toBeLessThanOrEqual(2400 * cap);
      }),
    );
  });

  test('nothing is weakened in a week that is not full', () => {
    fc.assert(
      fc.property(anyBlocks, anyCap, (blocks, cap) => {
        const { cookingMinutes } = weekShare(blocks, WEEK, standardHours(ZONE));
        fc.pre(cookingMinutes <= 2400 * cap);
        expect(weakened(blocks, cap)).toEqual([]);
      }),
    );
  });

  test('one block more, the newest, changes none of the others; nor does their order in the store', () => {
    fc.assert(
      fc.property(anyBlocks, anyBlock, anyCap, (blocks, extra, cap) => {
        const newest = { ...extra, createdAt: 9 };
        const before = weakened(blocks, cap).sort();
        const after = weakened([newest, ...blocks.toReversed()], cap).sort();
        expect(after.filter((name) => !name.startsWith(newest.id))).toEqual(before);
      }),
    );
  });
});
