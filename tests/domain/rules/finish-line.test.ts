import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finishLine } from '../../../domain/rules/finish-line.ts';
import { addDays } from '../../../domain/zoned-time.ts';
import { at, span, THURSDAY } from '../../support/builders.ts';
import { chosen, said } from '../../support/rule-tests.ts';

const finishing = (...finishDates: string[]) => ({ finishDates });

describe('finish line', () => {
  it('a draft in the last two weeks before the finish is worth a look', () => {
    expect(said(finishLine, { view: finishing('2026-12-04') })).toEqual([
      { severity: 'note', kind: 'finishLine', finishAt: at('00:00', '2026-12-04'), isNewTopic: false },
    ]);
  });

  it.each([
    ['a title that begins something', { title: 'Kick-off: new billing' }],
    ['a planning title in another language', { title: 'Sprint-Planung' }],
    ['a new series', { recurrence: 'RRULE:FREQ=WEEKLY' }],
  ])('%s is to be asked about first', (_, draft) => {
    expect(said(finishLine, { draft, view: finishing('2026-12-04') })[0]).toMatchObject({
      severity: 'ask',
      isNewTopic: true,
    });
  });

  it.each([
    ['the day itself', THURSDAY, 1],
    ['the day before', addDays(THURSDAY, 1), 1],
    ['fourteen days before', addDays(THURSDAY, 14), 1],
    ['fifteen days before', addDays(THURSDAY, 15), 0],
    ['the day after', addDays(THURSDAY, -1), 0],
  ])('%s counts or does not', (_, date, findings) => {
    expect(said(finishLine, { view: finishing(date) })).toHaveLength(findings);
  });

  it('the stretch can be chosen, and the nearest finish is named', () => {
    const view = finishing('2026-12-01', '2026-12-04');
    expect(said(finishLine, { view, context: chosen(finishLine, 4) })).toEqual([]);
    expect(said(finishLine, { view, context: chosen(finishLine, 6) })[0]).toMatchObject({
      finishAt: at('00:00', '2026-12-01'),
    });
  });

  it('is silent without a finish line, and for an event that stays as it was', () => {
    expect(said(finishLine)).toEqual([]);
    const interval = span('10:30-11:00');
    const original = { interval, guests: ['engineer-a@example.com'] };
    expect(said(finishLine, { draft: { interval, original }, view: finishing('2026-12-04') })).toEqual([]);
  });

  it('a longer stretch never finds less', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 60 }), fc.integer({ min: 1, max: 41 }), (daysAhead, days) => {
        const view = finishing(addDays(THURSDAY, daysAhead));
        const found = (threshold: number) =>
          said(finishLine, { view, context: chosen(finishLine, threshold) });
        expect(found(days + 1).length).toBeGreaterThanOrEqual(found(days).length);
      }),
    );
  });
});
