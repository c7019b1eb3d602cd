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
    ['hi', 'अपराह्न १:१५', '13:15'],
    ['hi', 'दोपहर 1:15', '13:15'],
    ['ar', '٢:٠٠ م', '14:00'],
    ['ar', '٩:٣٠ ص', '09:30'],
    ['he', '\u200f2:30 אחה״צ', '14:30'],
    ['zh-TW', '凌晨3:00', '03:00'],
    ['zh', '晚上9:30', '21:30'],
    ['ja', '午後0:30', '12:30'],
    ['vi', '1:00 CH', '13:00'],
    ['th', 'บ่าย 3:00', '15:00'],
    ['en', '12:30 in the morning', '00:30'],
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
    ['fr', 'DMY', 'vendredi 5 février', '2027-02-05'],
    ['ja', 'YMD', '2026年11月22日', '2026-11-22'],
    ['ja', 'YMD', '1月5日', '2027-01-05'],
    ['sv', 'YMD', '2026-11-22', '2026-11-22'],
    ['hi', 'DMY', '२२/११/२०२६', '2026-11-22'],
    ['hi', 'DMY', '२६ नव॰ २०२६', '2026-11-26'],
    ['ar', 'DMY', '٢٦ نوفمبر ٢٠٢٦', '2026-11-26'],
    ['he', 'DMY', '26 בנוב׳ 2026', '2026-11-26'],
    ['ko', 'YMD', '2026년 11월 26일', '2026-11-26'],
    ['zh', 'YMD', '11月26日 (星期四)', '2026-11-26'],
    ['es', 'DMY', 'mar, 24 nov', '2026-11-24'],
    ['es', 'DMY', 'mar, 24 mar', '2026-03-24'],
    ['vi', 'DMY', 'Th 5, 26 thg 11, 2026', '2026-11-26'],
    ['th', 'DMY', '26 พ.ย. 2569', '2026-11-26'],
    ['en', 'MDY', 'Tuesday, November 23', '2027-11-23'],
    ['fr', 'DMY', 'jeudi 5 février', '2026-02-05'],
    ['ja', 'YMD', '11月26日(木)', '2026-11-26'],
    ['de', 'DMY', '26.11.26', '2026-11-26'],
    ['ru', 'DMY', '26 нояб. 2026 г.', '2026-11-26'],
  ] as const)('%s (%s) "%s" is %s', (locale, dateOrder, text, date) => {
    expect(parseDate(text, { locale, dateOrder, today })).toBe(date);
  });

  test.each(['', 'Tomorrow', 'Nov', 'Nov 31, 2026', '22'])('"%s" is not taken for one', (text) => {
    expect(parseDate(text, { locale: 'en', dateOrder: 'MDY', today })).toBeNull();
  });
});
