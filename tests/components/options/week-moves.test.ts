import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  minutesOfDay,
  type Shift,
  shifted,
  snapped,
  timeOfDay,
} from '../../../components/options/week-moves.ts';
import type { SingleBlock } from '../../../domain/focus-block.ts';
import { span } from '../../support/builders.ts';
import { weekly } from '../../support/overviews.ts';

const move = (minutes: number, days = 0): Shift => ({ edge: 'both', minutes, days, weekday: 'TU' });
const single: SingleBlock = {
  kind: 'single',
  id: 'one',
  interval: span('14:00-16:00'),
  level: 'soft',
  zone: 'Europe/Berlin',
};

describe('a weekly block in the picture', () => {
  test('moves on all of its days, and keeps its length at the edges of the day', () => {
    expect(shifted(weekly(), move(30))).toEqual(weekly({ from: '09:30', to: '12:30' }));
    expect(shifted(weekly(), move(-1000))).toEqual(weekly({ from: '00:00', to: '03:00' }));
    expect(shifted(weekly(), move(1000))).toEqual(weekly({ from: '20:45', to: '23:45' }));
  });

  test('changes the day that was taken hold of, and no day that it has already', () => {
    expect(shifted(weekly(), move(0, 1))).toEqual(weekly({ days: ['WE', 'TH'] }));
    expect(shifted(weekly(), move(0, 2))).toEqual(weekly());
    expect(shifted(weekly(), move(0, -5))).toEqual(weekly());
  });

  test('is resized at either end, down to a quarter of an hour', () => {
    expect(shifted(weekly(), { ...move(-60), edge: 'start' })).toEqual(weekly({ from: '08:00' }));
    expect(shifted(weekly(), { ...move(-1000), edge: 'end' })).toEqual(weekly({ to: '09:15' }));
  });
});

describe('a single block in the picture', () => {
  test('moves to another time and another date', () => {
    expect(shifted(single, move(-60, 1))).toEqual({ ...single, interval: span('13:00-15:00', '2026-11-27') });
  });

  test('over the end of summer time keeps its hours of the clock', () => {
    const before = { ...single, interval: span('9:00-11:00', '2026-10-24') };
    expect(shifted(before, move(0, 1))).toEqual({ ...single, interval: span('9:00-11:00', '2026-10-25') });
  });

  test('that lasts over midnight stays as it is', () => {
    const night = {
      ...single,
      interval: { start: span('23:00-23:30').start, end: span('1:00-2:00', '2026-11-27').start },
    };
    expect(shifted(night, move(30))).toEqual(night);
  });
});

test('wherever it is dragged, a block stays within its day and ends after it starts', () => {
  const quarters = fc.integer({ min: -200, max: 200 }).map((each) => each * 15);
  fc.assert(
    fc.property(
      quarters,
      fc.integer({ min: -7, max: 7 }),
      fc.constantFrom('both', 'start', 'end'),
      (minutes, days, edge) => {
        const after = shifted(weekly(), { edge, minutes, days, weekday: 'TU' });
        expect(after.kind === 'weekly' && after.from < after.to && after.days.length > 0).toBe(true);
      },
    ),
  );
});

test('drawn times stand on quarters of an hour', () => {
  expect(snapped(9 * 60 + 8)).toBe(9 * 60 + 15);
  expect(timeOfDay(minutesOfDay('09:45'))).toBe('09:45');
  expect(timeOfDay(24 * 60)).toBe('23:45');
});
