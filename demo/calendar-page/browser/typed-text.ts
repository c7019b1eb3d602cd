// Reads a date or a time that somebody typed.
import type { LocalDate, LocalTime } from '../../../domain/zoned-time.ts';
import type { DateFieldOrder } from './page-languages.ts';

export interface DateReading {
  /** Gives the year when none is typed. */
  readonly near: LocalDate;
  readonly locale: string;
  readonly order: DateFieldOrder;
}

/** `13:00`, `1:00pm`, `1 pm`, `13.00`, `1300`, `9`; a duration in brackets is ignored. Null when it is no time. */
export function parseTimeText(text: string): LocalTime | null {
  const plain = latinDigits(text)
    .replace(/\(.*\)/, '')
    .trim()
    .toLowerCase();
  const match = /^(\d{1,2})(?:[:.h ]?(\d{2}))?\s*([ap])?\.?m?\.?$/.exec(plain);
  if (match === null) return null;
  const hour = hourOf(Number(match[1]), match[3]);
  const minute = Number(match[2] ?? 0);
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** `2026-11-26`, `20261126`, `11/26/2026`, `26.11.2026`, `Nov 26, 2026`, `26 November`. Null when it is no date. */
export function parseDateText(typed: string, reading: DateReading): LocalDate | null {
  const text = latinDigits(typed);
  const numbers = text.match(/\d+/g)?.map(Number) ?? [];
  const iso = /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(text.trim());
  if (iso !== null) return validDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const nearYear = Number(reading.near.slice(0, 4));
  const month = namedMonth(text, reading.locale);
  if (month !== null) {
    const day = numbers.find((number) => number <= 31) ?? 0;
    return validDate(numbers.find((number) => number > 31) ?? nearYear, month, day);
  }
  if (isYearFirst(numbers, reading.order)) {
    const [day = 0, monthNumber = 0, year = nearYear] = numbers.toReversed();
    return validDate(year, monthNumber, day);
  }
  const [first = 0, second = 0, year = nearYear] = numbers;
  const isDayFirst = reading.order === 'DMY' || text.includes('.');
  return isDayFirst ? validDate(year, second, first) : validDate(year, first, second);
}

/** Digits of any script, as `1` for `१` and `١`; compatibility forms such as `１` too; marks of direction go. */
export function latinDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u061c\u2066-\u2069]/g, '')
    .replace(/\p{Nd}/gu, (digit) => String(valueOfDigit(digit)));
}

/** The digits of a script follow each other, zero first. */
function valueOfDigit(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}

/** `2026年11月26日`, and `11月26日` where the year would come first. */
function isYearFirst(numbers: readonly number[], order: DateFieldOrder): boolean {
  return (numbers[0] ?? 0) > 31 || order === 'YMD';
}

function hourOf(typed: number, half: string | undefined): number {
  if (half === undefined) return typed;
  return (typed % 12) + (half === 'p' ? 12 : 0);
}

function namedMonth(text: string, locale: string): number | null {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? [];
  const names = [locale, 'en'].flatMap((language) =>
    Array.from({ length: 12 }, (_, index) => ({ month: index + 1, name: monthName(index, language) })),
  );
  const found = names.find(({ name }) => words.some((word) => name.startsWith(word) || word.endsWith(name)));
  return found?.month ?? null;
}

function monthName(index: number, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return format.format(Date.UTC(2026, index, 1)).toLowerCase();
}

function validDate(year: number, month: number, day: number): LocalDate | null {
  const at = new Date(Date.UTC(year < 100 ? 2000 + year : year, month - 1, day));
  const isReal = at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return isReal ? at.toISOString().slice(0, 10) : null;
}
