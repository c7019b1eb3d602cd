import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { focusCost, focusMinutes, fragmentedMinutes, freeStretchesOf } from '../../domain/focus-metrics.ts';
import { type Interval, MINUTE, subtract } from '../../domain/time.ts';
import { at, engineerA, focusBlock, span } from '../support/builders.ts';

/** Works 9-17 with the given meetings and no block. */
const working = (...meetings: string[]): ReturnType<typeof engineerA> =>
  engineerA({ focusBlocks: [], busy: meetings.map((times) => span(times)) });

describe('focus cost: the worked values', () => {
  it.each([
    ['free 15-17, meeting 16:30-17:00', ['9:00-15:00'], '16:30-17:00', 120, 120],
    ['free 9-12, first half hour', ['12:00-17:00'], '9:00-9:30', 120, 30],
    ['free 9-12, last half hour', ['12:00-17:00'], '11:30-12:00', 120, 30],
    ['free 9-12, in the middle', ['12:00-17:00'], '10:30-11:00', 120, 180],
    ['the same at T = 1 h', ['12:00-17:00'], '10:30-11:00', 60, 30],
  ])('%s', (_name, meetings, draft, thresholdMinutes, cost) => {
    expect(focusCost(working(...meetings), span(draft), thresholdMinutes)).toBe(cost);
  });

  it.each([
    ['10:30-11:00', 180],
    ['11:30-12:00', 30],
    ['13:00-13:30', 0],
    ['13:30-14:00', 0],
    ['15:00-15:30', 120],
  ])('Engineer A on Thursday: a draft at %s costs %i minutes', (draft, cost) => {
    expect(focusCost(engineerA(), span(draft), 120)).toBe(cost);
  });

  it('scattered half hours leave no focus time, batched ones leave six hours', () => {
    const stretches = (...meetings: string[]): Interval[] =>
      freeStretchesOf(working(...meetings), span('9:00-17:00'));
    const scattered = stretches('9:30-10:00', '11:30-12:00', '13:30-14:00', '15:30-16:00');
    expect([focusMinutes(scattered, 120), fragmentedMinutes(scattered, 120)]).toEqual([0, 360]);
    expect(focusMinutes(stretches('13:00-15:00'), 120)).toBe(360);
  });

  it('is unknown, not 0, where meetings cannot be told from focus blocks', () => {
    expect(focusCost(engineerA({ visibility: 'busy' }), span('10:30-11:00'), 120)).toBeNull();
    expect(focusCost(engineerA({ visibility: 'none' }), span('10:30-11:00'), 120)).toBeNull();
  });

  it('counts a block that its owner put outside working hours', () => {
    const evening = focusBlock({ interval: span('18:00-21:00') });
    expect(
      focusCost(engineerA({ focusBlocks: [evening], busy: [evening.interval] }), span('19:00-19:30'), 120),
    ).toBe(180);
  });

  it('is FocusTime without the meeting minus FocusTime with it, for any day', () => {
    const meeting = fc
      .tuple(fc.integer({ min: 32, max: 70 }), fc.integer({ min: 1, max: 12 }))
      .map(([quarter, length]) => {
        const start = at('00:00') + quarter * 15 * MINUTE;
        return { start, end: start + length * 15 * MINUTE };
      });
    fc.assert(
      fc.property(
        fc.array(meeting, { maxLength: 6 }),
        meeting,
        fc.constantFrom(30, 60, 120, 240),
        (busy, draft, threshold) => {
          const view = engineerA({ focusBlocks: [], busy });
          const free = freeStretchesOf(view, draft);
          const expected = focusMinutes(free, threshold) - focusMinutes(subtract(free, [draft]), threshold);
          expect(focusCost(view, draft, threshold)).toBe(expected);
          expect(expected).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
