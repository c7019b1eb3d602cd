import { describe, expect, it } from 'vitest';
import { isBusyYoung, isStillBusy, type ListsReading, listsToRead } from '../../domain/reading-plan.ts';
import { DAY, HOUR, MINUTE } from '../../domain/time.ts';
import { NOW, span } from '../support/builders.ts';

const window = { start: NOW - DAY, end: NOW + 42 * DAY };
const BOTH = ['published', 'focusTime'];
const read = (age: number, more: Partial<ListsReading> = {}): ListsReading => ({
  window,
  readAt: NOW - age,
  bothReadAt: NOW - age,
  hasPublished: true,
  ...more,
});

describe('the lists of somebody’s blocks', () => {
  it('are both read the first time, and whenever a person asks', () => {
    expect(listsToRead(null, window, 'background', NOW)).toEqual(BOTH);
    expect(listsToRead(read(0), window, 'asked', NOW)).toEqual(BOTH);
  });

  it('are read for a draft unless another draft read them a moment ago', () => {
    expect(listsToRead(read(30_000), window, 'draft', NOW)).toEqual([]);
    expect(listsToRead(read(MINUTE), window, 'draft', NOW)).toEqual(['published']);
    expect(listsToRead(read(MINUTE, { hasPublished: false }), window, 'draft', NOW)).toEqual(BOTH);
  });

  it('are read once in three days in the background', () => {
    expect(listsToRead(read(3 * DAY - HOUR), window, 'background', NOW)).toEqual([]);
    expect(listsToRead(read(3 * DAY), window, 'background', NOW)).toEqual(['published']);
  });

  it('are both read at least once a week, and where the window has moved on', () => {
    expect(listsToRead(read(MINUTE, { bothReadAt: NOW - 7 * DAY }), window, 'draft', NOW)).toEqual(BOTH);
    const nextWeek = { start: window.start + 7 * DAY, end: window.end + 7 * DAY };
    expect(listsToRead(read(MINUTE), nextWeek, 'background', NOW)).toEqual(BOTH);
  });

  it('that were read in the future were read before the clock was set back', () => {
    expect(listsToRead(read(-HOUR), window, 'background', NOW)).toEqual(BOTH);
  });
});

describe('busy times', () => {
  it('a moment old are read again only when a person asks, or when they are outdated', () => {
    const young = NOW - 30_000;
    expect(isBusyYoung(young, { purpose: 'draft' }, NOW)).toBe(true);
    expect(isBusyYoung(young, { purpose: 'asked' }, NOW)).toBe(false);
    expect(isBusyYoung(young, { purpose: 'draft', outdatedBefore: NOW - 10_000 }, NOW)).toBe(false);
    expect(isBusyYoung(NOW - MINUTE, { purpose: 'draft' }, NOW)).toBe(false);
  });

  it('show that a block is gone where it is no longer busy throughout', () => {
    const block = span('9:00-12:00');
    expect(isStillBusy(block, [span('9:00-10:30'), span('10:30-13:00')])).toBe(true);
    expect(isStillBusy(block, [span('9:00-11:00')])).toBe(false);
    expect(isStillBusy(block, [])).toBe(false);
  });
});
