import { describe, expect, it } from 'vitest';
import { checkInCadence } from '../../../domain/rules/check-in-cadence.ts';
import { at, FRIDAY, span } from '../../support/builders.ts';
import { chosen, oneOnOne, said } from '../../support/rule-tests.ts';

const view = { oneOnOne: oneOnOne() };
const guests = ['engineer-a@example.com'];
const several = [...guests, 'engineer-b@example.com'];

describe('check-in cadence', () => {
  it('a talk of two before the next 1:1 is one check-in more', () => {
    expect(said(checkInCadence, { draft: { title: '' }, view })).toEqual([
      { severity: 'note', kind: 'secondCheckIn', nextAt: at('10:00', '2026-11-30') },
    ]);
  });

  it('so is a status meeting of several, by its title', () => {
    expect(said(checkInCadence, { draft: { title: 'Status update', guests: several }, view })).toHaveLength(
      1,
    );
    expect(said(checkInCadence, { draft: { title: 'Design review', guests: several }, view })).toEqual([]);
  });

  it.each([
    ['after the 1:1', { interval: span('11:00-11:30', '2026-11-30') }],
    ['longer than an hour: the two work on something', { title: '', interval: span('13:00-15:00') }],
    ['of two, with a new topic', { title: 'Kick-off billing' }],
    ['for all day', { isAllDay: true }],
  ])('a meeting %s is none', (_, draft) => {
    expect(said(checkInCadence, { draft, view })).toEqual([]);
  });

  it('without a planned 1:1, or with one that is overdue, any talk is welcome', () => {
    expect(said(checkInCadence)).toEqual([]);
    expect(said(checkInCadence, { view: { oneOnOne: oneOnOne({ next: null }) } })).toEqual([]);
    expect(said(checkInCadence, { view: { oneOnOne: oneOnOne({ overdueDays: 1 }) } })).toEqual([]);
    expect(said(checkInCadence, { view: { oneOnOne: oneOnOne({ cadence: null }) } })).toEqual([]);
  });

  it('more check-ins can be allowed: what is planned already counts', () => {
    const context = chosen(checkInCadence, 2);
    expect(said(checkInCadence, { view, context })).toEqual([]);
    expect(said(checkInCadence, { view: { ...view, talksBefore: 1 }, context })).toHaveLength(1);
  });

  it('the 1:1 itself may move, but not past the day on which it is due', () => {
    const original = { interval: span('10:00-10:30', '2026-11-30'), guests };
    const moved = (date: string) =>
      said(checkInCadence, { draft: { original, interval: span('15:00-15:30', date) }, view });
    expect(moved('2026-12-01')).toEqual([
      { severity: 'note', kind: 'oneOnOnePastDue', dueAt: at('10:30', '2026-11-30') },
    ]);
    expect(moved('2026-11-30')).toEqual([]);
    expect(moved(FRIDAY)).toEqual([]);
  });

  it('when nobody knows when it is due, a 1:1 may move anywhere', () => {
    const original = { interval: span('10:00-10:30', '2026-11-30'), guests };
    const draft = { original, interval: span('10:00-10:30', '2026-12-10') };
    expect(said(checkInCadence, { draft, view: { oneOnOne: oneOnOne({ dueAt: null }) } })).toEqual([]);
  });
});
