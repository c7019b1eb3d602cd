// Wall clocks and calendars: where an instant meets an IANA time zone. The only module that uses Temporal.
import { DAY, type Instant, type Interval } from './time.ts';

/** IANA name, such as `Europe/Berlin`. */
export type ZoneId = string;
/** `YYYY-MM-DD`. */
export type LocalDate = string;
/** `HH:MM`, 24 hours. */
export type LocalTime = string;

/** RFC 5545 names, in ISO order: Monday first. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** When somebody works, in their own zone. A day that is missing is free. */
export interface WorkingHours {
  readonly zone: ZoneId;
  readonly days: Partial<Record<Weekday, readonly [from: LocalTime, to: LocalTime]>>;
}

export function isZone(value: string): boolean {
  try {
    Temporal.Now.instant().toZonedDateTimeISO(value);
    return true;
  } catch {
    return false;
  }
}

/** Does the calendar have it? There is no 30th of February. */
export function isDate(value: string): boolean {
  try {
    return Temporal.PlainDate.from(value).toString() === value;
  } catch {
    return false;
  }
}

/**
 * The instant at which a wall clock in `zone` shows `date` and `time`.
 * One rule for clock changes (Temporal's `compatible`, as RFC 5545 asks): a time that does not exist moves
 * forward by the length of the gap; a time that exists twice means the first one.
 * @throws RangeError when the date, the time or the zone is not one
 */
export function instantOf(date: LocalDate, time: LocalTime, zone: ZoneId): Instant {
  return Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone, {
    disambiguation: 'compatible',
  }).epochMilliseconds;
}

export function localDateOf(instant: Instant, zone: ZoneId): LocalDate {
  return zoned(instant, zone).toPlainDate().toString();
}

export function localTimeOf(instant: Instant, zone: ZoneId): LocalTime {
  return zoned(instant, zone).toPlainTime().toString({ smallestUnit: 'minute' });
}

export function weekdayOf(date: LocalDate): Weekday {
  return WEEKDAYS[Temporal.PlainDate.from(date).dayOfWeek - 1] as Weekday;
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** From midnight to midnight in `zone`: 23, 24 or 25 hours long. */
export function dayOf(date: LocalDate, zone: ZoneId): Interval {
  return { start: instantOf(date, '00:00', zone), end: instantOf(addDays(date, 1), '00:00', zone) };
}

/** The calendar month around an instant, from midnight to midnight in `zone`. */
export function monthOf(instant: Instant, zone: ZoneId): Interval {
  const first = zoned(instant, zone).toPlainDate().with({ day: 1 });
  const next = first.add({ months: 1 });
  return {
    start: instantOf(first.toString(), '00:00', zone),
    end: instantOf(next.toString(), '00:00', zone),
  };
}

/** Every local date that `interval` touches in `zone`, in order. */
export function datesOf(interval: Interval, zone: ZoneId): LocalDate[] {
  const dates: LocalDate[] = [];
  const last = localDateOf(Math.max(interval.start, interval.end - 1), zone);
  for (let date = localDateOf(interval.start, zone); date <= last; date = addDays(date, 1)) dates.push(date);
  return dates;
}

/** The working window of one date, or null on a free day. */
export function workingWindow(hours: WorkingHours, date: LocalDate): Interval | null {
  const day = hours.days[weekdayOf(date)];
  if (day === undefined) return null;
  const window = { start: instantOf(date, day[0], hours.zone), end: instantOf(date, day[1], hours.zone) };
  return window.end > window.start ? window : null;
}

/** The working windows of every date that `range` touches, whole and in order. */
export function workingWindows(hours: WorkingHours, range: Interval): Interval[] {
  return datesOf(range, hours.zone).flatMap((date) => workingWindow(hours, date) ?? []);
}

/** The Monday of the week in which `date` lies. */
export function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, -WEEKDAYS.indexOf(weekdayOf(date)));
}

/** Monday to Sunday around `date`, from midnight to midnight in `zone`. */
export function weekOf(date: LocalDate, zone: ZoneId): Interval {
  const monday = mondayOf(date);
  return { start: instantOf(monday, '00:00', zone), end: instantOf(addDays(monday, 7), '00:00', zone) };
}

const WEEK = 7 * DAY;
const FIRST_MONDAY = Date.parse('1970-01-05T00:00:00Z');

/** ISO 8601 week of an instant in UTC, such as `2026-W48`: the key under which the calendar cache is kept. */
export type IsoWeek = string;

export function isoWeekOf(instant: Instant): IsoWeek {
  // A week belongs to the year of its Thursday.
  const thursday = mondayBefore(instant) + 3 * DAY;
  const year = new Date(thursday).getUTCFullYear();
  const week = Math.floor((thursday - Date.UTC(year, 0, 1)) / WEEK) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The weeks that `interval` touches, in order. */
export function isoWeeksOf(interval: Interval): IsoWeek[] {
  const weeks: IsoWeek[] = [];
  const last = Math.max(interval.start, interval.end - 1);
  for (let monday = mondayBefore(interval.start); monday <= last; monday += WEEK)
    weeks.push(isoWeekOf(monday));
  return weeks;
}

/** Monday 00:00Z to the next Monday 00:00Z of the week in which `instant` lies. */
export function weekAround(instant: Instant): Interval {
  const start = mondayBefore(instant);
  return { start, end: start + WEEK };
}

/** In UTC all weeks are equally long: plain numbers, because every event that is cached passes here. */
function mondayBefore(instant: Instant): Instant {
  return FIRST_MONDAY + Math.floor((instant - FIRST_MONDAY) / WEEK) * WEEK;
}

function zoned(instant: Instant, zone: ZoneId): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
}
