import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standardHours } from '../../../domain/settings.ts';
import { firstFreeStretch } from '../../../domain/slots/free-stretch.ts';
import { DAY, HOUR, MINUTE, overlaps } from '../../../domain/time.ts';
import { addDays } from '../../../domain/zoned-time.ts';
import { at, NOW, span, THURSDAY, ZONE } from '../../support/builders.ts';

const HOURS = standardHours(ZONE);
const WEDNESDAY = '2026-11-25';

/** NOW is Wednesday, 8:00; working hours are 9 to 17. */
describe('the first free stretch of one’s own working hours', () => {
  it.each<[string, string[], string]>([
    ['the start of the day', [], '9:00-9:30'],
    ['behind a meeting', ['9:00-10:00'], '10:00-10:30'],
    ['on the next quarter behind a meeting that ends in between', ['8:30-9:50'], '10:00-10:30'],
    ['not in a gap that is too short', ['9:00-10:00', '10:20-11:00'], '11:00-11:30'],
    ['in a gap that fits exactly', ['9:00-10:00', '10:30-11:00'], '10:00-10:30'],
  ])('is %s', (_name, busy, expected) => {
    const meetings = busy.map((times) => span(times, WEDNESDAY));
    expect(firstFreeStretch(30, meetings, HOURS, NOW)).toEqual(span(expected, WEDNESDAY));
  });

  it('is tomorrow when today is full, and Monday behind a Friday', () => {
    expect(firstFreeStretch(60, [span('9:00-17:00', WEDNESDAY)], HOURS, NOW)).toEqual(
      span('9:00-10:00', THURSDAY),
    );
    expect(firstFreeStretch(60, [], HOURS, at('16:30', '2026-11-27'))).toEqual(
      span('9:00-10:00', '2026-11-30'),
    );
  });

  it('is none where two weeks are full, or nobody works', () => {
    const full = { start: NOW - DAY, end: NOW + 20 * DAY };
    expect(firstFreeStretch(30, [full], HOURS, NOW)).toBeNull();
    expect(firstFreeStretch(30, [], { zone: ZONE, days: {} }, NOW)).toBeNull();
  });

  it('never touches what is busy, never lies in the past, and is as long as it was asked for', () => {
    const meeting = fc
      .tuple(fc.integer({ min: 0, max: 14 * 24 * 4 }), fc.integer({ min: 1, max: 30 }))
      .map(([quarter, length]) => ({
        start: NOW + quarter * 15 * MINUTE,
        end: NOW + (quarter + length) * 15 * MINUTE,
      }));
    fc.assert(
      fc.property(
        fc.array(meeting, { maxLength: 40 }),
        fc.integer({ min: 15, max: 240 }),
        (busy, minutes) => {
          const found = firstFreeStretch(minutes, busy, HOURS, NOW);
          if (found === null) return;
          expect(busy.filter((each) => overlaps(each, found))).toEqual([]);
          expect(found.start).toBeGreaterThanOrEqual(NOW);
          expect(found.end - found.start).toBe(minutes * MINUTE);
        },
      ),
    );
  });

  it('keeps to the clock over the end of summer time', () => {
    const sunday = '2026-10-25';
    const hours = { zone: ZONE, days: { SU: ['09:00', '17:00'] as const } };
    expect(firstFreeStretch(60, [], hours, at('00:00', sunday))).toEqual(span('9:00-10:00', sunday));
    expect(addDays(sunday, 1)).toBe('2026-10-26');
    expect(at('09:00', sunday) - at('00:00', sunday)).toBe(10 * HOUR);
  });
});
