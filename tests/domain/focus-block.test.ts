import { describe, expect, it } from 'vitest';
import { instancesOf, isFlareUp, type WeeklyBlock } from '../../domain/focus-block.ts';
import { HOUR } from '../../domain/time.ts';
import { at, focusBlock, span } from '../support/builders.ts';

const weekly = (overrides: Partial<WeeklyBlock> = {}): WeeklyBlock => ({
  kind: 'weekly',
  id: 'mornings',
  days: ['TU', 'TH'],
  from: '09:00',
  to: '12:00',
  level: 'hard',
  zone: 'Europe/Berlin',
  ...overrides,
});

describe('the instances of a focus block', () => {
  it('stand on its weekdays at its wall-clock hours', () => {
    const range = { start: at('00:00', '2026-11-23'), end: at('00:00', '2026-11-30') };
    expect(instancesOf(weekly(), range).map((each) => [each.date, each.interval])).toEqual([
      ['2026-11-24', span('9:00-12:00', '2026-11-24')],
      ['2026-11-26', span('9:00-12:00', '2026-11-26')],
    ]);
  });

  it('keep the wall clock over a change of the clocks, and their length when the hour exists', () => {
    const range = { start: at('00:00', '2026-10-20'), end: at('00:00', '2026-10-30') };
    const starts = instancesOf(weekly({ days: ['TU'] }), range).map((each) => each.interval.start);
    expect(starts).toEqual([Date.parse('2026-10-20T07:00Z'), Date.parse('2026-10-27T08:00Z')]);
  });

  it('are left out when the gap of a clock change swallows them', () => {
    const range = { start: at('00:00', '2026-03-29'), end: at('00:00', '2026-03-30') };
    const swallowed = weekly({ days: ['SU'], from: '02:00', to: '03:00' });
    expect(instancesOf(swallowed, range)).toEqual([]);
  });

  it('include one that already runs when the range begins', () => {
    expect(instancesOf(weekly(), { start: at('11:00'), end: at('13:00') })).toHaveLength(1);
    expect(instancesOf(weekly(), { start: at('12:00'), end: at('13:00') })).toHaveLength(0);
  });

  it('of "cook now" is the one stretch that was asked for', () => {
    const interval = { start: at('15:00'), end: at('15:00') + HOUR };
    const single = { kind: 'single', id: 'now-1', interval, level: 'hard', zone: 'Europe/Berlin' } as const;
    expect(instancesOf(single, span('9:00-17:00'))).toEqual([
      { blockId: 'now-1', date: '2026-11-26', interval, level: 'hard', zone: 'Europe/Berlin' },
    ]);
    expect(instancesOf(single, span('9:00-15:00'))).toEqual([]);
  });

  it('a flare opens the block until its time, and no longer', () => {
    const block = focusBlock({ flareUntil: at('11:00') });
    expect([at('10:59'), at('11:00')].map((now) => isFlareUp(block, now))).toEqual([true, false]);
  });
});
