import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortNotice } from '../../../domain/rules/short-notice.ts';
import { HOUR } from '../../../domain/time.ts';
import { NOW } from '../../support/builders.ts';
import { chosen, said } from '../../support/rule-tests.ts';

const terms = (noticeHours: number | null) => ({
  terms: { noticeHours, mayBookEdges: null, capShare: null },
});
const startsIn = (hours: number) => ({
  interval: { start: NOW + hours * HOUR, end: NOW + (hours + 0.5) * HOUR },
});

describe('short notice', () => {
  it.each([
    [2, 6],
    [6, 6],
    [6.25, 12],
    [12, 12],
    [23, 24],
  ])('a draft in %s hours falls into the band up to %s hours', (hours, band) => {
    expect(said(shortNotice, { draft: startsIn(hours), view: terms(24) })).toEqual([
      { severity: 'note', kind: 'shortNotice', band, wantedHours: 24 },
    ]);
  });

  it('enough notice is nobody’s worry, and exactly enough is enough', () => {
    expect(said(shortNotice, { draft: startsIn(24), view: terms(24) })).toEqual([]);
    expect(said(shortNotice, { draft: startsIn(5), view: terms(4) })).toEqual([]);
  });

  it('says nothing of people who published no notice', () => {
    expect(said(shortNotice, { draft: startsIn(1) })).toEqual([]);
    expect(said(shortNotice, { draft: startsIn(1), view: terms(null) })).toEqual([]);
  });

  it('listens to no more notice than the manager chose', () => {
    const context = chosen(shortNotice, 8);
    expect(said(shortNotice, { draft: startsIn(10), view: terms(72), context })).toEqual([]);
    expect(said(shortNotice, { draft: startsIn(7), view: terms(72), context })).toHaveLength(1);
  });

  it('a saved event that stays where it is was agreed to', () => {
    const { interval } = startsIn(2);
    const original = { interval, guests: ['engineer-a@example.com'] };
    expect(said(shortNotice, { draft: { interval, original }, view: terms(24) })).toEqual([]);
    const before = { ...original, interval: startsIn(48).interval };
    expect(said(shortNotice, { draft: { interval, original: before }, view: terms(24) })).toHaveLength(1);
  });

  it('speaks exactly when the notice is shorter than what is asked for, at most a day', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 80, noNaN: true }),
        fc.integer({ min: 0, max: 336 }),
        (lead, asked) => {
          const isShort = said(shortNotice, { draft: startsIn(lead), view: terms(asked) }).length === 1;
          expect(isShort).toBe((startsIn(lead).interval.start - NOW) / HOUR < Math.min(asked, 24));
        },
      ),
    );
  });
});
