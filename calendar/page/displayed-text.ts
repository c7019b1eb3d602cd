// Days and times as Google words them: the last resort, when no machine attribute is left.
// Forms seen in ~80 languages in a public fixture of June 2024: other digits, "8 AM", "오전 8시", "08.15", U+202F.
import type { LocalDate, LocalTime } from '../../domain/zoned-time.ts';
import { localDate, timeOfMinutes } from './encodings.ts';
import { matchHalfOfDay, monthsIn, namesWeekday, withoutNumberedWeekdays } from './locale-words.ts';
import type { DateOrder } from './page-context.ts';
import { plain } from './plain-text.ts';

/** Null when the text is no time, or when a 12-hour text does not say which half of the day is meant. */
export function parseTime(text: string, form: { locale: string; is24Hour: boolean }): LocalTime | null {
  const words = plain(text);
  const match = /(\d{1,2})(?:\s?[:.h時시点點时]\s?(\d{2}))?/.exec(words);
  if (match === null) return null;
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)];
  if (hour > 23 || minute > 59) return null;
  const half = matchHalfOfDay(words.replace(match[0], ' '), hour, form.locale);
  if (half === null) return form.is24Hour || hour > 12 ? timeOfMinutes(hour * 60 + minute) : null;
  return hour > 12 ? null : timeOfMinutes(((hour % 12) + half) * 60 + minute);
}

interface DateForm {
  readonly locale: string;
  readonly dateOrder: DateOrder;
  readonly today: LocalDate;
}

/**
 * The day whose weekday the text names, if it names one ("mar" is March and Tuesday in Spanish). A text without a year
 * means the day that lies nearest to `today`.
 */
export function parseDate(text: string, form: DateForm): LocalDate | null {
  const words = plain(text);
  const dates = datesIn(withoutNumberedWeekdays(words, form.locale), form);
  const named = dates.find(({ date, rest }) => namesWeekday(rest, date, form.locale));
  return (named ?? dates[0])?.date ?? null;
}

/** `rest`: the words without the month's name. */
interface ReadDate {
  readonly date: LocalDate;
  readonly rest: string;
}

function datesIn(words: string, form: DateForm): ReadDate[] {
  const year = /\d{4}/.exec(words)?.[0] ?? null;
  const rest = year === null ? words : words.replace(year, ' ');
  const named = monthsIn(rest, form.locale).flatMap(({ name, month }) => {
    const others = rest.replace(name, ' ');
    const day = numbersIn(others)[0];
    const dates = day === undefined ? [] : onDay(year, month, day, form.today);
    return dates.map((date) => ({ date, rest: others }));
  });
  return named.length > 0
    ? named
    : numberedDates(year, numbersIn(rest), form).map((date) => ({ date, rest }));
}

/** "26.11.2026", "11/26", "26/11/26". */
function numberedDates(year: string | null, numbers: readonly number[], form: DateForm): LocalDate[] {
  const { dateOrder, today } = form;
  const isShortYear = year === null && numbers.length === 3;
  const [a, b, c] = numbers;
  const rest = isShortYear && dateOrder === 'YMD' ? [b, c] : [a, b];
  const [month, day] = dateOrder === 'DMY' ? rest.toReversed() : rest;
  if (month === undefined || day === undefined) return [];
  const shortYear = dateOrder === 'YMD' ? a : c;
  return onDay(isShortYear ? String(2000 + (shortYear ?? 0)) : year, month, day, today);
}

/** Years of the Buddhist calendar run 543 ahead. */
function onDay(year: string | null, month: number, day: number, today: LocalDate): LocalDate[] {
  if (year === null) return nearestFirst(month, day, today);
  const number = Number(year);
  return [localDate(number > 2400 ? number - 543 : number, month, day)].filter((date) => date !== null);
}

function numbersIn(words: string): number[] {
  return (words.match(/\d{1,2}/g) ?? []).map(Number);
}

function nearestFirst(month: number, day: number, today: LocalDate): LocalDate[] {
  const thisYear = Number(today.slice(0, 4));
  const distance = (date: LocalDate) => Math.abs(Date.parse(date) - Date.parse(today));
  const dates = [thisYear - 1, thisYear, thisYear + 1].flatMap((year) => localDate(year, month, day) ?? []);
  return dates.sort((a, b) => distance(a) - distance(b));
}
