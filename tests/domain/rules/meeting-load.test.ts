import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetingLoad } from '../../../domain/rules/meeting-load.ts';
import { HOUR, MINUTE } from '../../../domain/time.ts';
import { at, span } from '../../support/builders.ts';
import { chosen, said } from '../../support/rule-tests.ts';

describe('meeting load', () => {
  it('a day that is more than half meetings with the draft is worth a look', () => {
    const view = { focusBlocks: [], busy: [span('9:00-12:30')] };
    expect(said(meetingLoad, { draft: { interval: span('13:00-14:00') }, view })).toEqual([
      { severity: 'note', kind: 'fullDay', percent: 56 },
    ]);
  });

  it('exactly half is not more than half', () => {
    const view = { focusBlocks: [], busy: [span('9:00-12:00')] };
    expect(said(meetingLoad, { draft: { interval: span('13:00-14:00') }, view })).toEqual([]);
  });

  it('cooking time is no meeting', () => {
    expect(said(meetingLoad, { draft: { interval: span('13:00-14:00') } })).toEqual([]);
    const withoutBlocks = { focusBlocks: [] };
    expect(said(meetingLoad, { draft: { interval: span('13:00-14:00') }, view: withoutBlocks })).toHaveLength(
      1,
    );
  });

  it('time that is doubly booked counts once, and what lies outside of the working day not at all', () => {
    const view = { focusBlocks: [], busy: [span('7:00-9:00'), span('9:00-12:00'), span('17:00-20:00')] };
    expect(said(meetingLoad, { draft: { interval: span('11:00-13:00') }, view })).toEqual([]);
    expect(said(meetingLoad, { draft: { interval: span('18:00-19:00') }, view })).toEqual([]);
  });

  it('of who shows busy times only, nothing is said', () => {
    const view = { visibility: 'busy' as const, focusBlocks: [], busy: [span('9:00-17:00')] };
    expect(said(meetingLoad, { view })).toEqual([]);
  });

  it('the share can be chosen', () => {
    const view = { focusBlocks: [], busy: [span('9:00-12:00')] };
    const draft = { interval: span('13:00-14:00') };
    expect(said(meetingLoad, { draft, view, context: chosen(meetingLoad, 40) })).toHaveLength(1);
  });

  it('a longer draft never makes the day emptier', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 28 }), fc.integer({ min: 1, max: 20 }), (quarter, quarters) => {
        const start = at('09:00') + quarter * 15 * MINUTE;
        const view = { focusBlocks: [], busy: [span('9:00-10:00'), span('12:00-13:00')] };
        const share = (length: number) =>
          said(meetingLoad, {
            draft: { interval: { start, end: start + length } },
            view,
            context: chosen(meetingLoad, 20),
          }).map((finding) => (finding.kind === 'fullDay' ? finding.percent : 0))[0] ?? 0;
        expect(share(quarters * 15 * MINUTE + HOUR)).toBeGreaterThanOrEqual(share(quarters * 15 * MINUTE));
      }),
    );
  });
});
