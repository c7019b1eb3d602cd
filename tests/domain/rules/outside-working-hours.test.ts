import { describe, expect, it } from 'vitest';
import { outsideWorkingHours } from '../../../domain/rules/outside-working-hours.ts';
import { focusBlock, span } from '../../support/builders.ts';
import { said } from '../../support/rule-tests.ts';

const published = { terms: { noticeHours: null, mayBookEdges: null, capShare: null } };
const SUNDAY = '2026-11-29';

describe('outside working hours', () => {
  it.each([
    ['before the first hour', '8:00-8:30'],
    ['after the last hour', '17:00-18:00'],
    ['over the end of the day', '16:30-17:30'],
  ])('a draft %s is worth a look, with the hours of that day', (_, times) => {
    expect(said(outsideWorkingHours, { draft: { interval: span(times) }, view: published })).toEqual([
      { severity: 'note', kind: 'outsideHours', hours: span('9:00-17:00') },
    ]);
  });

  it('a free day has no hours to name', () => {
    const draft = { interval: span('10:00-10:30', SUNDAY) };
    expect(said(outsideWorkingHours, { draft, view: published })).toMatchObject([{ hours: null }]);
  });

  it('within the hours, and of hours that nobody published, nothing is said', () => {
    expect(said(outsideWorkingHours, { draft: { interval: span('9:00-17:00') }, view: published })).toEqual(
      [],
    );
    expect(said(outsideWorkingHours, { draft: { interval: span('22:00-23:00') } })).toEqual([]);
  });

  it('who publishes a block at that time works then', () => {
    const block = focusBlock({ interval: span('10:00-12:00', SUNDAY) });
    const draft = { interval: span('10:00-10:30', SUNDAY) };
    expect(said(outsideWorkingHours, { draft, view: { ...published, focusBlocks: [block] } })).toEqual([]);
  });

  it('all-day drafts and events that stay as they were are not about hours', () => {
    const interval = span('18:00-19:00');
    const original = { interval, guests: ['engineer-a@example.com'] };
    expect(said(outsideWorkingHours, { draft: { interval, original }, view: published })).toEqual([]);
    expect(said(outsideWorkingHours, { draft: { interval, isAllDay: true }, view: published })).toEqual([]);
  });
});
