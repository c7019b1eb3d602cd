import { describe, expect, it } from 'vitest';
import { createFormats, type Formats } from '../../../demo/calendar-page/browser/formats.ts';
import { LANGUAGES, languageOf } from '../../../demo/calendar-page/browser/page-languages.ts';

const LOCALES = Object.keys(LANGUAGES);

function formatsOf(locale: string, is24Hour: boolean): Formats {
  return createFormats({ locale, is24Hour, dateFieldOrder: languageOf(locale).dateFieldOrder });
}

const english = createFormats({ locale: 'en', is24Hour: false, dateFieldOrder: 'MDY' });
const german = createFormats({ locale: 'de', is24Hour: true, dateFieldOrder: 'DMY' });

describe('a typed time', () => {
  it.each([
    ['13:00', '13:00'],
    ['1:00pm', '13:00'],
    ['1pm', '13:00'],
    ['1 PM', '13:00'],
    ['12am', '00:00'],
    ['12:30pm', '12:30'],
    ['9', '09:00'],
    ['1330', '13:30'],
    ['13.15', '13:15'],
    ['10:00am (1 hr)', '10:00'],
  ])('%s is read', (text, time) => {
    expect(english.parseTime(text)).toBe(time);
  });

  it.each(['', 'noon', '25:00', '10:75'])('"%s" is none', (text) => {
    expect(english.parseTime(text)).toBeNull();
  });

  it.each(LOCALES)('is read back from what the page shows in %s, by 12 and by 24 hours', (locale) => {
    for (const is24Hour of [false, true]) {
      const formats = formatsOf(locale, is24Hour);
      for (const time of ['00:00', '09:00', '12:00', '13:15', '22:30']) {
        expect(formats.parseTime(formats.time(time))).toBe(time);
      }
    }
  });

  it.each([
    ['hi', '१३:३०'],
    ['ar', '١٣:٣٠'],
    ['ja', '１３：３０'],
  ])('is read in %s from digits of its own', (locale, text) => {
    expect(formatsOf(locale, true).parseTime(text)).toBe('13:30');
  });
});

describe('a typed date', () => {
  it.each(['Nov 26, 2026', 'november 26', '2026-11-26', '20261126', '11/26/2026', '26.11.2026'])(
    '%s is read in English',
    (text) => {
      expect(english.parseDate(text, '2026-11-22')).toBe('2026-11-26');
    },
  );

  it('is read day first in German, and as the page shows it', () => {
    expect(german.parseDate('3/12/2026', '2026-11-22')).toBe('2026-12-03');
    expect(german.parseDate(german.date('2026-03-09'), '2026-11-22')).toBe('2026-03-09');
  });

  it.each(LOCALES)('is read back from what the page shows in %s', (locale) => {
    const formats = formatsOf(locale, false);
    expect(formats.parseDate(formats.date('2026-03-09'), '2026-11-22')).toBe('2026-03-09');
    expect(formats.parseDate(formats.longDate('2026-11-26'), '2026-11-22')).toBe('2026-11-26');
  });

  it('is read year first where people write it so', () => {
    expect(formatsOf('ko', false).parseDate('2026. 12. 3', '2026-11-22')).toBe('2026-12-03');
    expect(formatsOf('ja', false).parseDate('12月3日', '2026-11-22')).toBe('2026-12-03');
  });

  it('that does not exist is none', () => {
    expect(english.parseDate('Feb 30, 2026', '2026-11-22')).toBeNull();
    expect(english.parseDate('soon', '2026-11-22')).toBeNull();
  });
});

describe('a shown time', () => {
  it('follows the 12 or 24 hour setting', () => {
    expect(english.time('09:00')).toBe('9:00am');
    expect(german.time('09:00')).toBe('09:00');
  });

  it('is short in a range', () => {
    expect(english.timeRange('09:00', '10:30')).toBe('9 – 10:30am');
    expect(english.timeRange('11:00', '13:00')).toBe('11am – 1pm');
    expect(german.timeRange('09:00', '10:30')).toBe('09:00 – 10:30');
    expect(formatsOf('ja', false).timeRange('22:30', '23:00')).toBe('午後10:30～午後11時');
    expect(formatsOf('ko', false).timeRange('08:00', '08:15')).toBe('오전 8시~오전 8:15');
  });
});
