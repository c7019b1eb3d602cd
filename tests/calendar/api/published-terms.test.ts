import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBookingTerms, readFinishDate } from '../../../calendar/api/published-terms.ts';

const OWNER = 'engineer-a@example.com';
const contract = (more: object) =>
  JSON.stringify({ zone: 'Europe/Berlin', hours: { MO: ['09:00', '17:30'] }, ...more });

describe('the terms in a contract', () => {
  it('are read as published', () => {
    expect(readBookingTerms(contract({ noticeHours: 24, edges: true, cap: 0.6 }))).toEqual({
      noticeHours: 24,
      mayBookEdges: true,
      capShare: 0.6,
    });
  });

  it.each([
    [{}],
    [{ noticeHours: 'soon', edges: 'yes', cap: '60 %' }],
    [{ noticeHours: -1, edges: 1, cap: 60 }],
    [{ noticeHours: 1e9, edges: null, cap: [] }],
  ])('%j says nothing', (more) => {
    expect(readBookingTerms(contract(more))).toEqual({
      noticeHours: null,
      mayBookEdges: null,
      capShare: null,
    });
  });

  it.each([[undefined], ['{'], ['null'], ['[]'], [contract({ note: 'x'.repeat(900) })]])(
    '%j is no contract',
    (value) => {
      expect(readBookingTerms(value)).toBeNull();
    },
  );

  it('whatever a stranger writes there, reading it never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.json(), (any, json) => {
        readBookingTerms(any);
        readBookingTerms(json);
        readBookingTerms(contract(JSON.parse(`{"noticeHours":${json}}`)));
      }),
    );
  });
});

describe('a finish line', () => {
  const event = (finish: unknown, more = {}) => ({
    transparency: 'transparent',
    extendedProperties: { shared: { letThemCook: '1', 'letThemCook.finish': finish as string } },
    ...more,
  });

  it('is read off an event that takes no time, too', () => {
    expect(readFinishDate(event('2026-12-04'), OWNER)).toBe('2026-12-04');
  });

  it.each([
    [''],
    ['soon'],
    ['2026-02-31'],
    ['2026-13-01'],
    ['20261204'],
    ['9999-01-01'],
    [20261204],
    [undefined],
  ])('%j is none', (finish) => {
    expect(readFinishDate(event(finish), OWNER)).toBeNull();
  });

  it('is believed of the calendar’s owner only, and not of a deleted event or another version', () => {
    const another = { organizer: { email: 'manager@example.com' } };
    expect(readFinishDate(event('2026-12-04', another), OWNER)).toBeNull();
    expect(readFinishDate(event('2026-12-04', { status: 'cancelled' }), OWNER)).toBeNull();
    const newer = {
      extendedProperties: { shared: { letThemCook: '2', 'letThemCook.finish': '2026-12-04' } },
    };
    expect(readFinishDate(newer, OWNER)).toBeNull();
  });
});
