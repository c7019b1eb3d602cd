// Days and times as Google words them: the last resort, when no machine attribute is left.
// Forms seen in ~80 languages in a public fixture of June 2024: other digits, "8 AM", "오전 8시", "08.15", U+202F.
import type { LocalDate, LocalTime } from '../../domain/zoned-time.ts';
import { localDate, timeOfMinutes } from './encodings.ts';
import type { DateOrder } from './page-context.ts';

/** NFKC, one kind of space, no invisible marks, ASCII digits, lower case. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Blocks of decimal digits are ten in a row, so the value is the distance to the block's zero. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0x30;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}

/** Null when the text is no time, or when a 12-hour text does not say which half of the day is meant. */
export function parseTime(text: string, form: { locale: string; is24Hour: boolean }): LocalTime | null {
  const words = plain(text);
  const match = /(\d{1,2})(?:\s?[:.時시h点]\s?(\d{2}))?/.exec(words);
  if (match === null) return null;
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)];
  if (hour > 23 || minute > 59) return null;
  const half = halfOfDay(words.replace(/[\s.]/g, ''), form.locale);
  if (half === null) return form.is24Hour || hour > 12 ? timeOfMinutes(hour * 60 + minute) : null;
  return hour > 12 ? null : timeOfMinutes(((hour % 12) + half) * 60 + minute);
}

/** 0 before noon, 12 after. */
function halfOfDay(words: string, locale: string): 0 | 12 | null {
  const [am, pm] = [9, 21].map((hour) => {
    const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', hour12: true, timeZone: 'UTC' });
    const period = format.formatToParts(hour * 3_600_000).find(({ type }) => type === 'dayPeriod')?.value;
    return plain(period ?? '').replace(/[\s.]/g, '');
  });
  const says = (...names: (string | undefined)[]) => names.some((name) => name && words.includes(name));
  if (says(pm, 'pm', '午後', '오후', '下午')) return 12;
  return says(am, 'am', '午前', '오전', '上午') ? 0 : null;
}

/** A text without a year means the day that lies nearest to `today`. */
export function parseDate(
  text: string,
  form: { locale: string; dateOrder: DateOrder; today: LocalDate },
): LocalDate | null {
  let words = plain(text);
  const year = /\d{4}/.exec(words)?.[0];
  if (year !== undefined) words = words.replace(year, ' ');
  const named = monthIn(words, form.locale);
  if (named !== null) words = words.replace(named.name, ' ');
  const [first, second] = (words.match(/\d{1,2}/g) ?? []).map(Number);
  if (first === undefined) return null;
  const isDayFirst = form.dateOrder === 'DMY';
  const month = named?.month ?? (isDayFirst ? second : first);
  const day = named !== null || isDayFirst ? first : second;
  if (month === undefined || day === undefined) return null;
  return year === undefined ? nearest(month, day, form.today) : localDate(Number(year), month, day);
}

/** The longest month name in the text: "11月" holds "1月". */
function monthIn(words: string, locale: string): { month: number; name: string } | null {
  const styles: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'short' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ];
  const names = styles.flatMap((style) => {
    const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) => {
      const part = format.formatToParts(Date.UTC(2026, index, 15)).find(({ type }) => type === 'month');
      return { month: index + 1, name: plain(part?.value ?? '').replace(/\.$/, '') };
    });
  });
  const found = names.filter(({ name }) => name.length > 1 && /\D/.test(name) && words.includes(name));
  return found.sort((a, b) => b.name.length - a.name.length)[0] ?? null;
}

function nearest(month: number, day: number, today: LocalDate): LocalDate | null {
  const thisYear = Number(today.slice(0, 4));
  const distance = (date: LocalDate) => Math.abs(Date.parse(date) - Date.parse(today));
  const dates = [thisYear - 1, thisYear, thisYear + 1].flatMap((year) => localDate(year, month, day) ?? []);
  return dates.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
