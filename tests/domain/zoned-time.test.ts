import { describe, expect, it } from 'vitest';
import { HOUR } from '../../domain/time.ts';
import {
  datesOf,
  dayOf,
  instantOf,
  isoWeekOf,
  isoWeeksOf,
  isZone,
  localDateOf,
  localTimeOf,
  weekAround,
  weekdayOf,
  workingWindow,
} from '../../domain/zoned-time.ts';

describe('wall clocks in a zone', () => {
  it('a time that does not exist moves forward by the gap, one that exists twice means the first', () => {
    expect(localTimeOf(instantOf('2026-03-29', '02:30', 'Europe/Berlin'), 'Europe/Berlin')).toBe('03:30');
    expect(instantOf('2026-10-25', '02:30', 'Europe/Berlin')).toBe(Date.parse('2026-10-25T02:30+02:00'));
  });

  it('a day has 23, 24 or 25 hours', () => {
    const hours = (date: string): number => {
      const day = dayOf(date, 'Europe/Berlin');
      return (day.end - day.start) / HOUR;
    };
    expect([hours('2026-03-29'), hours('2026-06-01'), hours('2026-10-25')]).toEqual([23, 24, 25]);
  });

  it('the date depends on the zone, in half-hour and 45-minute zones too', () => {
    const instant = Date.parse('2026-11-26T18:20:00Z');
    expect(localDateOf(instant, 'Asia/Kathmandu')).toBe('2026-11-27');
    expect(localTimeOf(instant, 'Asia/Kathmandu')).toBe('00:05');
    expect(localTimeOf(instant, 'Asia/Kolkata')).toBe('23:50');
  });

  it('an interval that ends at midnight does not touch the next date', () => {
    expect(datesOf(dayOf('2026-11-26', 'Asia/Tokyo'), 'Asia/Tokyo')).toEqual(['2026-11-26']);
  });

  it('weeks are those of the platform’s own calendar, every day of a century', () => {
    const first = Date.parse('1970-01-01T06:00Z');
    for (let day = 0; day < 36_525 * 1.5; day += 1) {
      const instant = first + day * 24 * HOUR;
      const date = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO('UTC').toPlainDate();
      const monday = date.subtract({ days: date.dayOfWeek - 1 });
      const start = Date.parse(`${monday.toString()}T00:00Z`);
      const week = `${date.yearOfWeek}-W${String(date.weekOfYear).padStart(2, '0')}`;
      if (isoWeekOf(instant) === week && weekAround(instant).start === start) continue;
      expect([date.toString(), isoWeekOf(instant), weekAround(instant)]).toEqual([
        date.toString(),
        week,
        start,
      ]);
    }
  });

  it('names weekdays and ISO weeks across the turn of the year', () => {
    expect(weekdayOf('2026-11-26')).toBe('TH');
    expect(isoWeekOf(Date.parse('2026-12-31T12:00Z'))).toBe('2026-W53');
    expect(isoWeekOf(Date.parse('2027-01-03T23:59Z'))).toBe('2026-W53');
    expect(isoWeekOf(Date.parse('2027-01-04T00:00Z'))).toBe('2027-W01');
    expect(
      isoWeeksOf({ start: Date.parse('2026-12-27T23:00Z'), end: Date.parse('2027-01-04T01:00Z') }),
    ).toEqual(['2026-W52', '2026-W53', '2027-W01']);
    const week = weekAround(Date.parse('2026-11-26T10:00Z'));
    expect([week.start, week.end]).toEqual([
      Date.parse('2026-11-23T00:00Z'),
      Date.parse('2026-11-30T00:00Z'),
    ]);
  });

  it('a free day has no working window, and neither has one that ends before it starts', () => {
    const hours = {
      zone: 'Europe/Berlin',
      days: { TH: ['09:00', '17:00'], FR: ['17:00', '09:00'] },
    } as const;
    expect(workingWindow(hours, '2026-11-26')).toEqual({
      start: Date.parse('2026-11-26T08:00Z'),
      end: Date.parse('2026-11-26T16:00Z'),
    });
    expect(workingWindow(hours, '2026-11-27')).toBeNull();
    expect(workingWindow(hours, '2026-11-28')).toBeNull();
  });

  it('knows what is a zone', () => {
    expect(['Europe/Berlin', 'Mars/Base', '', '__proto__'].map(isZone)).toEqual([true, false, false, false]);
  });
});
