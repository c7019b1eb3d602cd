import { describe, expect, test } from 'vitest';
import { parseDate, parseTime } from '../../../calendar/page/displayed-text.ts';

describe('a time in words', () => {
  test.each([
    ['en', '7:30am', '07:30'],
    ['en', '12:00 AM', '00:00'],
    ['en', '12:15\u202fpm', '12:15'],
    ['en', '8 AM', '08:00'],
    ['ko', '오전 8시', '08:00'],
    ['ko', '오후 8:15', '20:15'],
    ['ja', '午後10:30', '22:30'],
    ['zh-CN', '下午10:15', '22:15'],
    ['de', '18:05', '18:05'],
    ['hi', '१०:३० am', '10:30'],
    ['es', '7:30 p.\u00a0m.', '19:30'],
  ])('%s "%s" is %s on a 12-hour page', (locale, text, time) => {
    expect(parseTime(text, { locale, is24Hour: false })).toBe(time);
  });

  test.each([
    ['si', '08.15', '08:15'],
    ['de', '9:00', '09:00'],
    ['ar', '١٠:٣٠', '10:30'],
    ['fr', '18 h 30', '18:30'],
    ['he', '\u200f10:00', '10:00'],
  ])('%s "%s" is %s on a 24-hour page', (locale, text, time) => {
    expect(parseTime(text, { locale, is24Hour: true })).toBe(time);
  });

  test.each(['', 'noon', '10:30', '25:00', '13:00pm', '10:75am'])(
    '"%s" is not taken for one on a 12-hour page',
    (text) => {
      expect(parseTime(text, { locale: 'en', is24Hour: false })).toBeNull();
    },
  );
});

describe('a day in words', () => {
  const today = '2026-11-22';
  test.each([
    ['en', 'MDY', 'Nov 22, 2026', '2026-11-22'],
    ['en', 'MDY', 'Sunday, November 22', '2026-11-22'],
    ['en', 'MDY', '1/5/2027', '2027-01-05'],
    ['en-GB', 'DMY', '5/1/2027', '2027-01-05'],
    ['de', 'DMY', 'Do., 26. Nov. 2026', '2026-11-26'],
    ['fr', 'DMY', 'jeudi 5 février', '2027-02-05'],
    ['ja', 'YMD', '2026年11月22日', '2026-11-22'],
    ['ja', 'YMD', '1月5日', '2027-01-05'],
    ['sv', 'YMD', '2026-11-22', '2026-11-22'],
    ['hi', 'DMY', '२२/११/२०२६', '2026-11-22'],
  ] as const)('%s (%s) "%s" is %s', (locale, dateOrder, text, date) => {
    expect(parseDate(text, { locale, dateOrder, today })).toBe(date);
  });

  test.each(['', 'Tomorrow', 'Nov', 'Nov 31, 2026', '22'])('"%s" is not taken for one', (text) => {
    expect(parseDate(text, { locale: 'en', dateOrder: 'MDY', today })).toBeNull();
  });
});
