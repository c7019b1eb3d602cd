import { describe, expect, it } from 'vitest';
import { instancesOf, type WeeklyBlock } from '../../domain/focus-block.ts';
import { focusCost, freeStretchesOf } from '../../domain/focus-metrics.ts';
import { DAY, MINUTE, minutesOf } from '../../domain/time.ts';
import { dayOf, localTimeOf, WEEKDAYS } from '../../domain/zoned-time.ts';
import { at, engineerA, FRIDAY, span } from '../support/builders.ts';

const nights = (from: string, to: string, zone = 'Europe/Berlin'): WeeklyBlock => ({
  kind: 'weekly',
  id: 'nights',
  days: [...WEEKDAYS],
  from,
  to,
  level: 'hard',
  zone,
});
/** Start and end of the one instance that begins on `date`. */
function on(date: string, block: WeeklyBlock): string[] {
  const day = dayOf(date, block.zone);
  const instances = instancesOf(block, { start: day.start - DAY, end: day.end + DAY });
  return instances
    .filter((instance) => instance.date === date)
    .flatMap(({ interval }) => [
      new Date(interval.start).toISOString(),
      new Date(interval.end).toISOString(),
    ]);
}

describe('a block on a night in which the clocks change', () => {
  it('T1 in the spring gap begins later by the gap, and ends when its wall clock says', () => {
    expect(on('2026-03-29', nights('02:30', '04:00'))).toEqual([
      '2026-03-29T01:30:00.000Z',
      '2026-03-29T02:00:00.000Z',
    ]);
  });

  it('T1 as a whole in the spring gap keeps its length', () => {
    expect(on('2026-03-29', nights('02:10', '02:50'))).toEqual([
      '2026-03-29T01:10:00.000Z',
      '2026-03-29T01:50:00.000Z',
    ]);
  });

  it.each([
    ['Europe/Berlin', '2026-03-29'],
    ['Europe/Berlin', '2026-10-25'],
    ['Australia/Lord_Howe', '2026-10-04'],
    ['Australia/Lord_Howe', '2026-04-05'],
    ['America/Santiago', '2026-09-06'],
  ])('T1 in %s on %s has no length below nothing, and none that nobody asked for', (zone, date) => {
    const { start, end } = dayOf(date, zone);
    const clock = (minutes: number) => new Date(minutes * MINUTE).toISOString().slice(11, 16);
    for (let minute = 0; minute < 6 * 60; minute += 15) {
      const block = nights(clock(minute), clock(minute + 90), zone);
      const lengths = instancesOf(block, { start, end }).map(({ interval }) => minutesOf(interval));
      expect(Math.min(...lengths)).toBeGreaterThan(0);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(150);
    }
  });

  it('T2 in the hour that comes twice is there once, in the first of the two', () => {
    expect(on('2026-11-01', nights('01:30', '01:50', 'America/New_York'))).toEqual([
      '2026-11-01T05:30:00.000Z',
      '2026-11-01T05:50:00.000Z',
    ]);
    const autumn = { start: Date.parse('2026-10-25T00:00:00Z'), end: Date.parse('2026-10-25T03:00:00Z') };
    expect(instancesOf(nights('02:00', '02:30'), autumn)).toHaveLength(1);
  });

  it('T2 across the hour that comes twice lasts an hour longer, and is still one', () => {
    expect(on('2026-10-25', nights('01:00', '04:00'))).toEqual([
      '2026-10-24T23:00:00.000Z',
      '2026-10-25T03:00:00.000Z',
    ]);
  });
});

describe('somebody who flies from Berlin to New York', () => {
  const mornings = nights('09:00', '12:00');

  it('T3 still cooks at the hours of the zone that is kept with the block', () => {
    const week = { start: Date.parse('2026-11-16T05:00:00Z'), end: Date.parse('2026-11-23T05:00:00Z') };
    const starts = instancesOf(mornings, week).map(({ interval }) => interval.start);
    expect(new Set(starts.map((start) => localTimeOf(start, 'Europe/Berlin')))).toEqual(new Set(['09:00']));
    expect(new Set(starts.map((start) => localTimeOf(start, 'America/New_York')))).toEqual(
      new Set(['03:00']),
    );
  });

  it('T3 and by New York’s clock an hour later in the two weeks between the two changes of the clocks', () => {
    const starts = ['2026-10-20', '2026-10-27', '2026-11-03'].map((date) => on(date, mornings)[0] ?? '');
    const inNewYork = starts.map((start) => localTimeOf(Date.parse(start), 'America/New_York'));
    expect(inNewYork).toEqual(['03:00', '04:00', '03:00']);
  });
});

describe('what lies over midnight', () => {
  const lateShift = {
    zone: 'Europe/Berlin',
    days: { TH: ['16:00', '23:59'], FR: ['00:00', '06:00'] },
  } as const;

  it('T6 takes from each day what lies in it, and is counted once', () => {
    const meeting = { start: at('23:00'), end: at('01:00', FRIDAY) };
    const view = engineerA({ focusBlocks: [], busy: [meeting], workingHours: lateShift });
    const both = freeStretchesOf(view, { start: at('20:00'), end: at('02:00', FRIDAY) });
    expect(both).toEqual([span('16:00-23:00'), { start: at('01:00', FRIDAY), end: at('06:00', FRIDAY) }]);
  });

  it('T6 costs what it takes of both days together', () => {
    const view = engineerA({ focusBlocks: [], busy: [], workingHours: lateShift });
    const meeting = { start: at('22:00'), end: at('01:00', FRIDAY) };
    // The minute before midnight is in no working window.
    expect(focusCost(view, meeting, 120)).toBe(179);
  });
});
