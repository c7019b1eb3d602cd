import { describe, expect, it } from 'vitest';
import { focusMinutes, fragmentedMinutes } from '../../domain/focus-metrics.ts';
import type { OwnEvent } from '../../domain/own-event.ts';
import { fragmentationIndex, isMeeting, keptRate, longestStretch, ownWeekOf } from '../../domain/own-week.ts';
import { dayOf, type WorkingHours } from '../../domain/zoned-time.ts';
import { span, THURSDAY, ZONE } from '../support/builders.ts';
import { alone, away, cooking, meeting } from '../support/own-events.ts';

/** Thursdays only, so that a day's figures are the week's. */
const THURSDAYS: WorkingHours = { zone: ZONE, days: { TH: ['09:00', '17:00'] } };
const DAY_OF_IT = dayOf(THURSDAY, ZONE);
const thursday = (...events: OwnEvent[]) => ownWeekOf(events, THURSDAYS, DAY_OF_IT);
const focusOf = (...events: OwnEvent[]) => focusMinutes(thursday(...events).freeStretches, 120);

describe('the worked values', () => {
  it.each([
    ['a free day', [], 480, 0],
    [
      'half hours at 9:30, 11:30, 13:30, 15:30',
      ['9:30-10:00', '11:30-12:00', '13:30-14:00', '15:30-16:00'],
      0,
      360,
    ],
    ['the same, batched 13-15', ['13:00-13:30', '13:30-14:00', '14:00-14:30', '14:30-15:00'], 360, 0],
    ['the sample day', ['12:00-13:00', '14:00-15:00'], 300, 60],
    ['two at the same time count once', ['12:00-13:00', '12:30-13:00', '14:00-15:00'], 300, 60],
    ['before and after work takes nothing', ['7:00-9:00', '17:00-18:00'], 480, 0],
  ])('%s', (_name, times, focus, fragmented) => {
    const { freeStretches } = thursday(...times.map((each) => meeting(each)));
    expect(focusMinutes(freeStretches, 120)).toBe(focus);
    expect(fragmentedMinutes(freeStretches, 120)).toBe(fragmented);
  });

  it.each([
    ['free 15-17, a meeting 16:30-17:00', '9:00-15:00', '16:30-17:00', 120, 120],
    ['free 9-12, at 9:00', '12:00-17:00', '9:00-9:30', 120, 30],
    ['free 9-12, at 11:30', '12:00-17:00', '11:30-12:00', 120, 30],
    ['free 9-12, at 10:30', '12:00-17:00', '10:30-11:00', 120, 180],
    ['the same at T = 1 h', '12:00-17:00', '10:30-11:00', 60, 30],
  ])(
    'a meeting’s cost is FocusTime without it minus FocusTime with it: %s',
    (_name, rest, draft, threshold, cost) => {
      const focus = (...events: OwnEvent[]) => focusMinutes(thursday(...events).freeStretches, threshold);
      expect(focus(meeting(rest)) - focus(meeting(rest), meeting(draft))).toBe(cost);
    },
  );

  it('cooking 9-12 with half an hour of meeting in it: 2.5 of 3 h are kept, and one meeting touches one block', () => {
    const week = thursday(cooking('9:00-12:00'), meeting('10:30-11:00'), meeting('12:00-13:00'));
    expect(week).toMatchObject({ bookedMinutes: 180, keptMinutes: 150, blocks: 1, meetingsOverBlocks: 1 });
    expect(keptRate(week)).toBeCloseTo(150 / 180);
    expect(fragmentationIndex(week)).toBe(1);
  });

  it('the longest stretch is named with its time, the first of two equal ones', () => {
    expect(longestStretch(thursday(meeting('12:00-14:00')))).toEqual(span('9:00-12:00'));
    expect(longestStretch(thursday(meeting('9:00-17:00')))).toBeNull();
  });

  it('without a block there is no rate, neither 0 nor 100 %', () => {
    expect(keptRate(thursday())).toBeNull();
    expect(fragmentationIndex(thursday())).toBeNull();
  });
});

describe('what is a meeting', () => {
  it.each([
    ['two people', meeting('10:00-11:00'), true],
    ['more than Google names', meeting('10:00-11:00', { others: [], hasMore: true }), true],
    ['all others declined', meeting('10:00-11:00', { others: [] }), false],
    ['nobody else', alone('10:00-11:00'), false],
    ['one’s own cooking time', cooking('10:00-11:00'), false],
    ['twelve hours', meeting('6:00-18:00'), true],
    ['longer than twelve hours', meeting('6:00-18:01'), false],
    [
      'all day with others: they are away together',
      { ...meeting('9:00-17:00'), isAway: true as const },
      false,
    ],
  ])('%s', (_name, event, expected) => {
    expect(isMeeting(event)).toBe(expected);
  });
});

describe('working time', () => {
  it('ends where somebody is out of office, and cooking time ends with it', () => {
    const week = thursday(cooking('9:00-12:00'), away('11:00-17:00'));
    expect(focusMinutes(week.freeStretches, 120)).toBe(120);
    expect(week).toMatchObject({ bookedMinutes: 120, keptMinutes: 120 });
  });

  it('reaches as far as cooking time that lies outside working hours', () => {
    expect(focusOf(cooking('18:00-21:00'))).toBe(480 + 180);
  });

  it('has no cooking time on a day that is all away', () => {
    expect(thursday(cooking('9:00-12:00'), away('0:00-23:59'))).toMatchObject({
      blocks: 0,
      bookedMinutes: 0,
    });
  });

  it('is an hour shorter in the night in which the clocks go forward', () => {
    const nights: WorkingHours = { zone: ZONE, days: { SU: ['01:00', '05:00'] } };
    const sunday = dayOf('2026-03-29', ZONE);
    expect(focusMinutes(ownWeekOf([], nights, sunday).freeStretches, 120)).toBe(180);
  });
});
