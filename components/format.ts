// Instants, ranges, hours and counts as this person's calendar writes them. Intl only.
import type { Cost } from '../domain/assessment.ts';
import { DAY, type Instant, type Interval, MINUTE } from '../domain/time.ts';
import { type LocalTime, WEEKDAYS, type Weekday, type ZoneId } from '../domain/zoned-time.ts';
import type { Phrase } from '../locales/phrase.ts';
import { shared } from '../locales/words.ts';
import { clockIn, type HourCycle } from './clock.ts';

export interface Formats {
  readonly locale: string;
  readonly zone: ZoneId;
  /** `9:00` */
  time(at: Instant): string;
  /** `9:00–12:00` */
  range(interval: Interval): string;
  /** The same in another zone: what the clock on somebody else's wall shows. */
  rangeIn(interval: Interval, zone: ZoneId): string;
  /** `13:00–13:30`, or `Fri 13:00–13:30` when that is not the day of `reference`. */
  rangeFrom(reference: Instant, interval: Interval): string;
  /** `13:00`, or `Fri 13:00` when that is not the day of `reference`. */
  timeFrom(reference: Instant, at: Instant): string;
  /** `Thu 26 Nov`, in the order and with the marks of the language. */
  day(at: Instant): string;
  /** `26`: the day of the month. */
  dayOfMonth(at: Instant): string;
  /** `33%` */
  percent(share: number): string;
  /** `Monday 10:00`, or `Mon 14 Dec 10:00` when that is not within the six days after `now`. */
  dayTime(at: Instant, now: Instant): string;
  dayRange(interval: Interval, now: Instant): string;
  /** `Thursday` */
  weekday(at: Instant): string;
  /** `Thu`, `Thursday`: of any week. */
  dayName(day: Weekday, length: 'short' | 'long'): string;
  /** Wall clock of a weekly block, without a date: `9:00–12:30`, and full hours as `9–12`. */
  wallRange(from: LocalTime, to: LocalTime): string;
  /** `9:00`, or `9 AM`. */
  wallTime(time: LocalTime): string;
  /** `9`, or `9 AM`: a mark on a scale. 24 is the midnight at the end of the day. */
  wallHour(hour: number): string;
  /** `1:40`: a length of time, in hours and minutes. */
  clockLength(milliseconds: number): string;
  /** `a, b, and c` */
  list(parts: readonly string[]): string;
  /** The same of names, each with its own direction. */
  names(names: readonly string[]): Phrase;
  /** To be heard: `9:00 to 12:00`. */
  spokenRange(interval: Interval): string;
  isSameDay(a: Instant, b: Instant): boolean;
  /** `3 h`, `0.5 h`: one decimal at most, and a loss is never rounded down to nothing. */
  hours(minutes: number): string;
  /** To be heard: `3 hours`. */
  spokenHours(minutes: number): string;
  /** `3 h`; `5.5 h+` when somebody's part is unknown; `?` when nothing is known, which is never 0. */
  cost(cost: Cost): string;
  /** `2 minutes ago` */
  ago(at: Instant, now: Instant): string;
}

/** @throws RangeError when the locale or the zone is not one */
export function createFormats(asked: string, zone: ZoneId, hourCycle?: HourCycle): Formats {
  const locale = withOurDigits(asked);
  const clock = clockIn(locale, zone, hourCycle);
  const date = new Intl.DateTimeFormat(locale, { timeZone: zone, dateStyle: 'short' });
  const longDay = new Intl.DateTimeFormat(locale, { timeZone: zone, weekday: 'long' });
  const shortDay = new Intl.DateTimeFormat(locale, { timeZone: zone, weekday: 'short' });
  const day = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  });
  const number = new Intl.DateTimeFormat(locale, { timeZone: zone, day: 'numeric' });
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const isSameDay = (a: Instant, b: Instant) => date.format(a) === date.format(b);
  const dayUnless = (reference: Instant, at: Instant, text: string) =>
    isSameDay(reference, at) ? text : shared.dayAndRange(shortDay.format(at), text);
  const dayNear = (at: Instant, now: Instant) => (at >= now && at < now + 6 * DAY ? longDay : day).format(at);
  const spokenRange = ({ start, end }: Interval) => shared.spokenRange(clock.time(start), clock.time(end));
  return {
    locale,
    zone,
    time: clock.time,
    range: clock.range,
    rangeIn: (interval, otherZone) => clockIn(locale, otherZone, hourCycle).range(interval),
    rangeFrom: (reference, interval) => dayUnless(reference, interval.start, clock.range(interval)),
    timeFrom: (reference, at) => dayUnless(reference, at, clock.time(at)),
    day: (at) => day.format(at),
    dayOfMonth: (at) => number.format(at),
    percent: (share) => percent.format(share),
    weekday: (at) => longDay.format(at),
    dayTime: (at, now) => shared.dayAndRange(dayNear(at, now), clock.time(at)),
    dayRange: (interval, now) => shared.dayAndRange(dayNear(interval.start, now), clock.range(interval)),
    spokenRange,
    isSameDay,
    ...lengthsIn(locale),
    ...weekIn(locale, hourCycle),
  };
}

/** Words carry these digits in all twelve languages, as do the browser's own fields; Arabic has another set of its own. */
function withOurDigits(locale: string): string {
  return new Intl.Locale(locale, { numberingSystem: 'latn' }).toString();
}

function isFullHour(time: LocalTime): boolean {
  return time.endsWith(':00');
}

/** Any Monday, 00:00Z: the start of a week that stands for all. */
const SOME_MONDAY = Date.UTC(2024, 0, 1);

function weekIn(locale: string, hourCycle: HourCycle | undefined) {
  const clock = clockIn(locale, 'UTC', hourCycle);
  const hours = clockIn(locale, 'UTC', hourCycle, {});
  const names = {
    short: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'short' }),
    long: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long' }),
  };
  const wall = (time: LocalTime) => Date.parse(`2024-01-01T${time}Z`);
  return {
    dayName: (day: Weekday, length: 'short' | 'long') =>
      names[length].format(SOME_MONDAY + WEEKDAYS.indexOf(day) * DAY),
    wallTime: (time: LocalTime) => (isFullHour(time) && !clock.is24Hour ? hours : clock).time(wall(time)),
    wallHour: (hour: number) => (clock.is24Hour ? String(hour) : hours.time(Date.UTC(2024, 0, 1, hour))),
    wallRange: (from: LocalTime, to: LocalTime) =>
      (isFullHour(from) && isFullHour(to) ? hours : clock).range({ start: wall(from), end: wall(to) }),
  };
}

function lengthsIn(locale: string) {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const long = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'hour',
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  });
  const list = new Intl.ListFormat(locale);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  const hours = (minutes: number) => shared.hours(number.format(inHours(minutes)));
  return {
    hours,
    spokenHours: (minutes: number) => long.format(inHours(minutes)),
    cost: ({ minutes, isComplete }: Cost) => {
      if (isComplete) return hours(minutes);
      return minutes === 0 ? shared.unknown : `${hours(minutes)}+`;
    },
    clockLength: (milliseconds: number) => {
      const minutes = Math.max(0, Math.ceil(milliseconds / MINUTE));
      return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
    },
    list: (parts: readonly string[]) => list.format(parts),
    names: (names: readonly string[]): Phrase =>
      list.formatToParts(names).map(({ type, value }) => (type === 'element' ? { value } : value)),
    ago: (at: Instant, now: Instant) => {
      const minutes = Math.max(0, Math.round((now - at) / MINUTE));
      if (minutes === 0) return shared.justNow;
      if (minutes < 60) return relative.format(-minutes, 'minute');
      return minutes < 48 * 60
        ? relative.format(-Math.round(minutes / 60), 'hour')
        : relative.format(-Math.round((now - at) / DAY), 'day');
    },
  };
}

/** In tenths; at least one tenth when anything at all is lost. */
function inHours(minutes: number): number {
  return minutes > 0 ? Math.max(0.1, Math.round(minutes / 6) / 10) : 0;
}
