// When a draft repeats: the part of RFC 5545 that Google Calendar's own choices make (the list and "Custom").
import { DAY, type Instant } from './time.ts';
import {
  instantOf,
  type LocalDate,
  localDateOf,
  localTimeOf,
  WEEKDAYS,
  type Weekday,
  type ZoneId,
} from './zoned-time.ts';

const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;

export interface Recurrence {
  readonly frequency: (typeof FREQUENCIES)[number];
  readonly interval: number;
  /** `nth` 2: the second of the month; -1: the last; null: each. Empty: as the first time says. */
  readonly weekdays: readonly { readonly day: Weekday; readonly nth: number | null }[];
  readonly monthDays: readonly number[];
  /** Which of the month's `weekdays` count; empty: all. */
  readonly positions: readonly number[];
  readonly count: number;
  /** Inclusive: a local date, or an instant. */
  readonly until: LocalDate | Instant | null;
  readonly weekStart: Weekday;
}

const KNOWN = ['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYSETPOS', 'COUNT', 'UNTIL', 'WKST'];

/** Null for `custom` and for every rule that this does not wholly understand: half a rule would be a guess. */
export function readRecurrence(rule: string): Recurrence | null {
  const match = /^RRULE:([A-Z0-9=;,+-]{1,300})$/.exec(rule);
  if (match?.[1] === undefined) return null;
  const parts = new Map(
    match[1].split(';').map((part) => part.split('=') as [name: string, value: string | undefined]),
  );
  if ([...parts].some(([name, value]) => !KNOWN.includes(name) || !value)) return null;
  const frequency = FREQUENCIES.find((each) => each === parts.get('FREQ'));
  const weekStart = WEEKDAYS.find((each) => each === (parts.get('WKST') ?? 'MO'));
  const interval = numberIn(parts.get('INTERVAL') ?? '1');
  const count = parts.has('COUNT') ? numberIn(parts.get('COUNT')) : Number.POSITIVE_INFINITY;
  const weekdays = listIn(parts.get('BYDAY'), weekdayIn);
  const monthDays = listIn(parts.get('BYMONTHDAY'), signedIn);
  const positions = listIn(parts.get('BYSETPOS'), signedIn);
  const until = untilIn(parts.get('UNTIL'));
  const isWhole =
    frequency && weekStart && interval && count && weekdays && monthDays && positions && until !== undefined;
  if (!isWhole) return null;
  const read = { frequency, interval, weekdays, monthDays, positions, count, until, weekStart };
  return isSupported(read) ? read : null;
}

/** Google's choices know no such combination. */
function isSupported({ frequency, weekdays, monthDays, positions }: Recurrence): boolean {
  const hasNth = weekdays.some(({ nth }) => nth !== null);
  if (frequency === 'YEARLY') return weekdays.length + monthDays.length + positions.length === 0;
  if (frequency !== 'MONTHLY') return !hasNth && monthDays.length + positions.length === 0;
  return (weekdays.length === 0 || monthDays.length === 0) && (positions.length === 0 || !hasNth);
}

/**
 * The starts from `first` (which always counts as one) to `end`, exclusive, in order: at the same wall-clock time in
 * `zone`. A day of the year that comes again within `end` is left out: nothing here looks a year ahead.
 */
export function startsOf(rule: Recurrence, first: Instant, zone: ZoneId, end: Instant): Instant[] {
  const clock = localTimeOf(first, zone);
  const firstDate = localDateOf(first, zone);
  const firstDay = dayNumber(firstDate);
  const starts = [first];
  for (
    let day = firstDay + 1;
    day <= dayNumber(localDateOf(end, zone)) && starts.length < rule.count;
    day += 1
  ) {
    if (!isOn(rule, firstDay, day)) continue;
    const start = instantOf(dateOf(day), clock, zone);
    if (start >= end || isAfter(rule.until, dateOf(day), start)) break;
    starts.push(start);
  }
  return starts;
}

function isOn(rule: Recurrence, first: number, day: number): boolean {
  const { frequency, interval, weekdays } = rule;
  const isWeekday = weekdays.some((each) => each.day === weekdayAt(day));
  if (frequency === 'DAILY') {
    return (day - first) % interval === 0 && (weekdays.length === 0 || isWeekday);
  }
  if (frequency === 'WEEKLY') {
    const weeks = (weekOf(day, rule.weekStart) - weekOf(first, rule.weekStart)) / 7;
    return weeks % interval === 0 && (weekdays.length === 0 ? (day - first) % 7 === 0 : isWeekday);
  }
  return frequency === 'MONTHLY' && isOnInMonth(rule, first, day);
}

function isOnInMonth(rule: Recurrence, first: number, day: number): boolean {
  const [from, at] = [partsOf(first), partsOf(day)];
  if (((at.year - from.year) * 12 + at.month - from.month) % rule.interval !== 0) return false;
  const { weekdays, monthDays, positions } = rule;
  if (weekdays.length === 0) {
    const wanted = monthDays.length === 0 ? [from.date] : monthDays;
    return wanted.some((each) => at.date === (each < 0 ? at.days + 1 + each : each));
  }
  const chosen = Array.from({ length: at.days }, (_, index) => index + 1).filter((date) => {
    const weekday = weekdayAt(day - at.date + date);
    const [nth, nthLast] = [Math.ceil(date / 7), -Math.ceil((at.days - date + 1) / 7)];
    return weekdays.some((each) => each.day === weekday && [null, nth, nthLast].includes(each.nth));
  });
  const kept = positions.map((each) => chosen.at(each < 0 ? each : each - 1));
  return (positions.length === 0 ? chosen : kept).includes(at.date);
}

function isAfter(until: Recurrence['until'], date: LocalDate, start: Instant): boolean {
  if (until === null) return false;
  return typeof until === 'string' ? date > until : start > until;
}

/** Days since 1970-01-01, which was a Thursday. */
function dayNumber(date: LocalDate): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

function dateOf(day: number): LocalDate {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

function weekdayAt(day: number): Weekday {
  return WEEKDAYS[(((day + 3) % 7) + 7) % 7] ?? 'MO';
}

/** The day on which the week of `day` begins. */
function weekOf(day: number, weekStart: Weekday): number {
  return day - ((WEEKDAYS.indexOf(weekdayAt(day)) - WEEKDAYS.indexOf(weekStart) + 7) % 7);
}

function partsOf(day: number) {
  const at = new Date(day * DAY);
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth()];
  return { year, month, date: at.getUTCDate(), days: new Date(Date.UTC(year, month + 1, 0)).getUTCDate() };
}

function numberIn(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
}

function signedIn(text: string): number | undefined {
  return /^[+-]?[1-9]\d?$/.test(text) && Math.abs(Number(text)) <= 31 ? Number(text) : undefined;
}

function weekdayIn(text: string): Recurrence['weekdays'][number] | undefined {
  const [, nth = '', name] = /^([+-]?[1-5])?([A-Z]{2})$/.exec(text) ?? [];
  const day = WEEKDAYS.find((each) => each === name);
  return day && { day, nth: nth === '' ? null : Number(nth) };
}

/** Empty when there is none; undefined when any of it makes no sense. */
function listIn<T>(text: string | undefined, read: (each: string) => T | undefined): T[] | undefined {
  const values = (text?.split(',') ?? []).map(read);
  const known = values.filter((each) => each !== undefined);
  return known.length === values.length ? known : undefined;
}

/** `20261231` or `20261231T225959Z`; a time without a zone is taken as its day. */
function untilIn(text: string | undefined): Recurrence['until'] | undefined {
  if (text === undefined) return null;
  const [, year, month, day, hour, minute, second, utc] =
    /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z)?)?$/.exec(text) ?? [];
  const date = `${year}-${month}-${day}`;
  const at = Date.parse(`${date}T${hour ?? '00'}:${minute ?? '00'}:${second ?? '00'}Z`);
  if (Number.isNaN(at)) return undefined;
  return utc === undefined ? date : at;
}
