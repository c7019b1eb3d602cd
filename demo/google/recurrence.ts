// The part of RFC 5545 that the demo needs: RRULE with FREQ DAILY or WEEKLY, INTERVAL, BYDAY, COUNT, UNTIL.
// A series with any other rule stays a single event.
import { DAY, type Instant, type Interval, overlaps } from '../../domain/time.ts';
import {
  addDays,
  instantOf,
  type LocalDate,
  localDateOf,
  localTimeOf,
  WEEKDAYS,
  weekdayOf,
  type ZoneId,
} from '../../domain/zoned-time.ts';
import { type EventTime, formatInstant, intervalOf, type StoredEvent } from './event-resource.ts';

/** Series without an end are cut here. */
const HORIZON_DAYS = 731;

interface Rule {
  readonly frequency: 'DAILY' | 'WEEKLY';
  readonly interval: number;
  readonly days: readonly string[] | null;
  readonly count: number;
  readonly until: Instant;
}

export interface Instance {
  readonly id: string;
  readonly start: EventTime;
  readonly end: EventTime;
  readonly interval: Interval;
}

export function isSeries(event: Pick<StoredEvent, 'recurrence'>): boolean {
  return parseRule(event.recurrence) !== null;
}

/** Every instance of a series that overlaps `window`, in order, at the same wall-clock time in the series' zone. */
export function instancesOf(series: StoredEvent, zone: ZoneId, window?: Interval): Instance[] {
  const rule = parseRule(series.recurrence);
  if (rule === null) return [];
  const own = series.start.timeZone ?? zone;
  const whole = intervalOf(series, zone);
  const first = localDateOf(whole.start, own);
  const clock = localTimeOf(whole.start, own);
  const starts: Instant[] = [];
  for (let day = 0; day < HORIZON_DAYS && starts.length < rule.count; day += 1) {
    const date = addDays(first, day);
    if (!isOn(rule, first, date, day)) continue;
    const start = instantOf(date, clock, own);
    if (start > rule.until) break;
    starts.push(start);
  }
  return starts
    .map((start) => instance(series, own, start, start + (whole.end - whole.start)))
    .filter(({ interval }) => window === undefined || overlaps(interval, window));
}

/** The id of the series when `id` has the form of an instance's id. */
export function seriesIdOf(id: string): string | null {
  return /^(.+)_\d{8}(T\d{6}Z)?$/.exec(id)?.[1] ?? null;
}

function instance(series: StoredEvent, zone: ZoneId, start: Instant, end: Instant): Instance {
  const interval = { start, end };
  if (series.start.date) {
    const date = localDateOf(start, zone);
    const id = `${series.id}_${date.replaceAll('-', '')}`;
    return { id, start: { date }, end: { date: addDays(date, Math.round((end - start) / DAY)) }, interval };
  }
  const stamp = formatInstant(start, 'UTC').replaceAll(/[-:]/g, '');
  const at = (instant: Instant): EventTime => ({ dateTime: formatInstant(instant, zone), timeZone: zone });
  return { id: `${series.id}_${stamp}`, start: at(start), end: at(end), interval };
}

function isOn(rule: Rule, first: LocalDate, date: LocalDate, day: number): boolean {
  if (rule.days !== null && !rule.days.includes(weekdayOf(date))) return false;
  if (rule.frequency === 'DAILY') return day % rule.interval === 0;
  if (rule.days === null && weekdayOf(date) !== weekdayOf(first)) return false;
  const week = Math.floor((day + WEEKDAYS.indexOf(weekdayOf(first))) / 7);
  return week % rule.interval === 0;
}

function parseRule(recurrence: readonly string[] | null | undefined): Rule | null {
  const line = recurrence?.find((each) => each.startsWith('RRULE:'));
  if (line === undefined) return null;
  const parts = new Map(
    line
      .slice('RRULE:'.length)
      .split(';')
      .map((part) => part.split('=') as [string, string]),
  );
  const frequency = parts.get('FREQ');
  if (frequency !== 'DAILY' && frequency !== 'WEEKLY') return null;
  return {
    frequency,
    interval: Number(parts.get('INTERVAL') ?? 1),
    days: parts.get('BYDAY')?.split(',') ?? null,
    count: Number(parts.get('COUNT') ?? Number.POSITIVE_INFINITY),
    until: untilOf(parts.get('UNTIL')),
  };
}

function untilOf(text: string | undefined): Instant {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z)?$/.exec(text ?? '');
  if (match === null) return Number.POSITIVE_INFINITY;
  const [, year, month, day, hour = '23', minute = '59', second = '59'] = match;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}
