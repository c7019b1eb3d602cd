import { describe, expect, it } from 'vitest';
import { isGone, type NextOneOnOne, nextOf } from '../../domain/gone-one-on-one.ts';
import type { OneOnOne } from '../../domain/one-on-one.ts';
import { at, span } from '../support/builders.ts';

const NOW = at('09:00', '2026-11-26');
const BEFORE: NextOneOnOne = { eventId: 'a', start: at('10:00', '2026-11-30'), cadence: 'weekly' };

function oneOnOne(date: string | null, more: Partial<OneOnOne> = {}): OneOnOne {
  const interval = date === null ? null : span('10:00-10:30', date);
  return {
    partner: 'engineer-a@example.com',
    next: interval && { eventId: 'b', seriesId: null, interval, title: '', canEdit: true },
    lastHeldAt: at('10:30', '2026-11-23'),
    cadence: 'weekly',
    dueAt: at('10:30', '2026-11-30'),
    overdueDays: 0,
    ...more,
  };
}

describe('a 1:1 that is no longer in the calendar', () => {
  it.each([
    ['and none is planned', BEFORE, oneOnOne(null), false, true],
    ['and the next is a week later', BEFORE, oneOnOne('2026-12-07'), false, true],
    ['and was written anew two days later', BEFORE, oneOnOne('2026-12-02'), false, false],
    ['at its time, for it was moved', BEFORE, oneOnOne('2026-12-07'), true, false],
    [
      'of which nobody knows how often it ought to be',
      { ...BEFORE, cadence: null },
      oneOnOne(null),
      false,
      false,
    ],
    ['because it was held', { ...BEFORE, start: NOW - 1 }, oneOnOne(null), false, false],
    [
      'but was early anyway',
      BEFORE,
      oneOnOne('2026-12-07', { dueAt: at('10:30', '2026-12-07') }),
      false,
      false,
    ],
  ])('%s', (_what, before, found, isStillThere, expected) => {
    expect(isGone(before, found, isStillThere, NOW)).toBe(expected);
  });

  it('is known by what stands next', () => {
    expect(nextOf(oneOnOne('2026-12-07'))).toEqual({
      eventId: 'b',
      start: at('10:00', '2026-12-07'),
      cadence: 'weekly',
    });
    expect(nextOf(oneOnOne(null))).toBeNull();
  });
});
