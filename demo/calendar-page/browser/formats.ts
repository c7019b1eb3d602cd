// Dates and times as the page shows them, and as people type them.
import { addDays, type LocalDate, type LocalTime } from '../../../domain/zoned-time.ts';
import { languageOf, type PageLanguage } from './page-languages.ts';
import type { PageSettings } from './page-settings.ts';
import { latinDigits, parseDateText, parseTimeText } from './typed-text.ts';

const DAY_MINUTES = 24 * 60;

export interface Formats {
  /** `Nov 22, 2026` */
  date(date: LocalDate): string;
  /** `Sunday, November 22` */
  longDate(date: LocalDate): string;
  /** `SUN` */
  weekday(date: LocalDate, style: 'short' | 'long'): string;
  /** `November 2026` */
  month(date: LocalDate): string;
  /** `22`, in the language's digits. */
  dayNumber(date: LocalDate): string;
  /** `9:00am` or `09:00` */
  time(time: LocalTime): string;
  /** `9 – 10am` or `09:00 – 10:00` */
  timeRange(start: LocalTime, end: LocalTime): string;
  /** `9am` or `09:00`: the grid's scale. */
  hour(hour: number): string;
  /** Null when `text` is not a date. */
  parseDate(text: string, near: LocalDate): LocalDate | null;
  /** Null when `text` is not a time. */
  parseTime(text: string): LocalTime | null;
}

export function createFormats(
  settings: Pick<PageSettings, 'locale' | 'is24Hour' | 'dateFieldOrder'>,
): Formats {
  const { locale, dateFieldOrder } = settings;
  const language = languageOf(locale);
  const { formatTag } = language;
  const writer = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(formatTag, { ...options, timeZone: 'UTC' });
    return (date: LocalDate) => format.format(Date.parse(date));
  };
  const date = writer({ year: 'numeric', month: 'short', day: 'numeric' });
  const weekdays = { short: writer({ weekday: 'short' }), long: writer({ weekday: 'long' }) };
  const number = new Intl.NumberFormat(formatTag, { useGrouping: false });
  const time = timeWriter(settings);
  return {
    date,
    longDate: writer({ weekday: 'long', month: 'long', day: 'numeric' }),
    weekday: (day, style) => weekdays[style](day),
    month: writer({ year: 'numeric', month: 'long' }),
    dayNumber: (day) => number.format(Number(day.slice(8))),
    time,
    timeRange: (start, end) => rangeText(time(start), time(end), language),
    hour: (hour) => rangeText(time(timeOfMinutes(hour * 60)), '', language),
    parseDate: (text, near) =>
      daysAround(near).find((day) => normal(date(day)) === normal(text)) ??
      parseDateText(text, { near, locale: formatTag, order: dateFieldOrder }),
    parseTime: (text) =>
      allTimes(1).find((each) => normal(time(each)) === normal(text)) ?? parseTimeText(text),
  };
}

/** A year back and forth: what the page itself shows is understood in every language. */
function daysAround(near: LocalDate): LocalDate[] {
  return Array.from({ length: 2 * 366 }, (_, index) => addDays(near, index - 366));
}

/** Minutes since midnight; wraps at a day's end. */
export function timeOfMinutes(minutes: number): LocalTime {
  const wrapped = ((minutes % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  return `${String(Math.floor(wrapped / 60)).padStart(2, '0')}:${String(wrapped % 60).padStart(2, '0')}`;
}

export function minutesOfTime(time: LocalTime): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** A whole day in steps, from midnight. */
export function allTimes(stepMinutes: number): LocalTime[] {
  return Array.from({ length: DAY_MINUTES / stepMinutes }, (_, index) => timeOfMinutes(index * stepMinutes));
}

/** Monday to Sunday around `date`. */
export function weekOf(date: LocalDate): LocalDate[] {
  const monday = addDays(date, -((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7));
  return Array.from({ length: 7 }, (_, index) => addDays(monday, index));
}

function timeWriter({
  locale,
  is24Hour,
}: Pick<PageSettings, 'locale' | 'is24Hour'>): (time: LocalTime) => string {
  const { formatTag, halfDayCycle } = languageOf(locale);
  const twelve = halfDayCycle === undefined ? { hour12: true } : { hourCycle: halfDayCycle };
  const format = new Intl.DateTimeFormat(formatTag, {
    hour: is24Hour ? '2-digit' : 'numeric',
    minute: '2-digit',
    ...(is24Hour ? { hourCycle: 'h23' } : twelve),
    timeZone: 'UTC',
  });
  const halfOfDay = /\s*([AP])\.?M\.?/i;
  return (time) => {
    const text = format.format(Date.parse(`2026-01-01T${time}:00Z`));
    return locale.startsWith('en')
      ? text.replace(halfOfDay, (_, half: string) => `${half.toLowerCase()}m`)
      : text;
  };
}

/** English leaves out `:00`, and a first half of the day that both ends share. */
function rangeText(start: string, end: string, { fullHour, dash = ' – ' }: PageLanguage): string {
  const short = (text: string) =>
    fullHour === undefined ? text.replace(/:00(?=[ap]m$)/, '') : text.replace(/(?<=^\D+\d+):00$/, fullHour);
  if (end === '') return short(start);
  const isSameHalf = /\d[ap]m$/.test(start) && start.slice(-2) === end.slice(-2);
  return `${isSameHalf ? short(start).slice(0, -2) : short(start)}${dash}${short(end)}`;
}

function normal(text: string): string {
  return latinDigits(text).replace(/\s+/g, ' ').trim().toLowerCase();
}
