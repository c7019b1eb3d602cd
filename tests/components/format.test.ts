import { describe, expect, test } from 'vitest';
import { createFormats } from '../../components/format.ts';
import { HOUR, MINUTE } from '../../domain/time.ts';
import { at, FRIDAY, NOW, span, ZONE } from '../support/builders.ts';

const format = createFormats('en', ZONE, 'h23');

describe('times', () => {
  test.each([
    ['en', '9:00–12:00'],
    ['de', '9:00–12:00'],
    ['fr', '9:00–12:00'],
    ['ja', '9:00～12:00'],
    ['ko', '9:00~12:00'],
    ['he', '\u20669:00–12:00\u2069'],
  ])('writes the hours of a day as briefly in %s as single times are', (locale, range) => {
    expect(createFormats(locale, ZONE, 'h23').range(span('9:00-12:00'))).toBe(range);
  });

  test('a 24-hour clock is short: no padded hour, no spaces around the dash', () => {
    expect(format.range(span('9:00-12:00'))).toBe('9:00–12:00');
    expect(format.time(at('09:40'))).toBe('9:40');
    expect(format.time(at('00:15'))).toBe('0:15');
  });

  test('a 12-hour clock keeps what the locale writes', () => {
    expect(createFormats('en', ZONE, 'h12').range(span('9:00-12:00'))).toMatch(/^9:00\sAM\s–\s12:00\sPM$/);
  });

  test('without a wish the locale decides', () => {
    expect(createFormats('de', ZONE).time(at('15:30'))).toBe('15:30');
    expect(createFormats('en-US', ZONE).time(at('15:30'))).toMatch(/^3:30\sPM$/);
  });

  test('the day is named only when it is not the draft’s', () => {
    expect(format.rangeFrom(at('10:30'), span('13:00-13:30'))).toBe('13:00–13:30');
    expect(format.rangeFrom(at('10:30'), span('13:00-13:30', FRIDAY))).toBe('Fri 13:00–13:30');
    expect(format.timeFrom(at('10:30'), at('13:00', FRIDAY))).toBe('Fri 13:00');
  });

  test('days are those of the calendar’s zone, not of the machine', () => {
    const justAfterMidnight = at('00:30', FRIDAY);
    expect(format.weekday(justAfterMidnight)).toBe('Friday');
    expect(createFormats('en', 'America/New_York', 'h23').weekday(justAfterMidnight)).toBe('Thursday');
  });

  test('somebody else’s wall clock', () => {
    expect(format.rangeIn(span('9:00-12:00'), 'America/New_York')).toBe('3:00–6:00');
  });

  test('weekly hours are short: full hours without minutes', () => {
    expect(format.wallRange('09:00', '12:00')).toBe('9–12');
    expect(format.wallRange('09:00', '11:30')).toBe('9:00–11:30');
    expect(format.wallTime('09:00')).toBe('9:00');
    expect(createFormats('en', ZONE, 'h12').wallTime('09:00')).toMatch(/^9\sAM$/);
  });

  test('marks on a scale of hours are as short as the clock allows', () => {
    expect(format.wallHour(8)).toBe('8');
    expect(format.wallHour(24)).toBe('24');
    expect(createFormats('en', ZONE, 'h12').wallHour(14)).toMatch(/^2\sPM$/);
  });

  test('age in words', () => {
    expect(format.ago(NOW - 2 * MINUTE, NOW)).toBe('2 minutes ago');
    expect(format.ago(NOW - 3 * HOUR, NOW)).toBe('3 hours ago');
    expect(format.ago(NOW - 30 * HOUR, NOW)).toBe('30 hours ago');
    expect(format.ago(NOW - 75 * HOUR, NOW)).toBe('3 days ago');
  });
});

describe('hours', () => {
  test.each([
    [180, '3\u00a0h'],
    [30, '0.5\u00a0h'],
    [150, '2.5\u00a0h'],
    [0, '0\u00a0h'],
    [2, '0.1\u00a0h'],
  ])('%i minutes are %s', (minutes, words) => {
    expect(format.hours(minutes)).toBe(words);
  });

  test('an incomplete sum has a plus', () => {
    expect(format.cost({ minutes: 330, knownGuests: 2, guests: 3, isComplete: false })).toBe('5.5\u00a0h+');
  });

  test('nothing known is a question mark', () => {
    expect(format.cost({ minutes: 0, knownGuests: 0, guests: 1, isComplete: false })).toBe('?');
  });

  test('a known 0 is 0', () => {
    expect(format.cost({ minutes: 0, knownGuests: 1, guests: 1, isComplete: true })).toBe('0\u00a0h');
  });
});

describe('right to left', () => {
  test('digits are the same everywhere: in words, in times and in numbers', () => {
    const arabic = createFormats('ar-EG', ZONE);
    const said = [arabic.range(span('9:00-12:00')), arabic.day(NOW), arabic.percent(0.4), arabic.hours(90)];
    expect(said.join('')).not.toMatch(/[\u0660-\u0669]/);
    expect(arabic.percent(0.4)).toMatch(/40/);
  });

  test('a range of bare digits runs as its times do; one with words in it is read as they are', () => {
    expect(createFormats('he', ZONE).wallRange('09:00', '12:00')).toBe('\u20669–12\u2069');
    expect(createFormats('ar-EG', ZONE).range(span('9:00-12:00'))).not.toContain('\u2066');
  });

  test('each name of a list keeps its own direction', () => {
    expect(createFormats('he', ZONE).names(['Engineer A', 'Engineer B'])).toEqual([
      { value: 'Engineer A' },
      ' ו-',
      { value: 'Engineer B' },
    ]);
  });
});
