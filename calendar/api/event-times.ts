// When a Google event takes place, and whether it takes its owner's time.
import type { Instant, Interval } from '../../domain/time.ts';
import { instantOf, isZone, type ZoneId } from '../../domain/zoned-time.ts';
import type { GoogleEvent } from './calendar-client.ts';

const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/i;
const WITHOUT_OFFSET = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)$/i;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * What takes time, as in docs/metrics.md ("What takes time"). Whatever one of these tables calls free is free; a word
 * that they do not have is a new one of Google's, and takes time.
 */
const IS_BUSY = {
  eventType: {
    default: true,
    fromGmail: true,
    focusTime: true,
    outOfOffice: true,
    workingLocation: false,
    birthday: false,
  },
  status: { confirmed: true, tentative: true, cancelled: false },
  transparency: { opaque: true, transparent: false },
  ownAnswer: { accepted: true, tentative: true, needsAction: true, declined: false },
} as const satisfies Record<string, Record<string, boolean>>;

/** All-day events run from midnight to midnight in the calendar's zone. Null when they take no time, or none that is one. */
export function intervalOf(event: GoogleEvent, calendarZone: ZoneId): Interval | null {
  const times = timesOf(event, calendarZone);
  return times !== null && times.start < times.end ? times : null;
}

/** Can it be told when the event is? An event without length can. */
export function hasReadableTimes(event: GoogleEvent, calendarZone: ZoneId): boolean {
  const times = timesOf(event, calendarZone);
  return times !== null && times.start <= times.end;
}

/** Does the event take its owner's time? Its title is not asked for: a private event takes time like any other. */
export function isBusy(event: GoogleEvent): boolean {
  return stands(event) && takesTime('transparency', event.transparency);
}

/** Is it to take place with its owner, whether it takes their time or is shown as free? */
export function stands(event: GoogleEvent): boolean {
  const self = Array.isArray(event.attendees) ? event.attendees.find((each) => each?.self === true) : null;
  return (
    takesTime('eventType', event.eventType) &&
    takesTime('status', event.status) &&
    takesTime('ownAnswer', self?.responseStatus)
  );
}

function takesTime(table: keyof typeof IS_BUSY, word: unknown): boolean {
  const words: Readonly<Record<string, boolean>> = IS_BUSY[table];
  return typeof word === 'string' && Object.hasOwn(words, word) ? words[word] === true : true;
}

/** As the event says them, whatever comes first. Null when they cannot be read. */
export function timesOf(event: GoogleEvent, calendarZone: ZoneId): Interval | null {
  const start = pointOf(event.start, calendarZone);
  const end = pointOf(event.end, calendarZone);
  return start !== null && end !== null ? { start, end } : null;
}

/**
 * The offset in the text decides, whatever our own zone data say; the zone's name counts only without an offset, and
 * a name that this browser does not know means the calendar's zone.
 */
function pointOf(value: GoogleEvent['start'], calendarZone: ZoneId): Instant | null {
  const { dateTime, date, timeZone } = value ?? {};
  if (typeof dateTime === 'string') {
    if (WITH_OFFSET.test(dateTime)) return finite(Date.parse(dateTime));
    const [, day, clock = ''] = WITHOUT_OFFSET.exec(dateTime) ?? [];
    if (day === undefined) return null;
    return wallClock(day, clock, typeof timeZone === 'string' && isZone(timeZone) ? timeZone : calendarZone);
  }
  return typeof date === 'string' && DATE.test(date) ? wallClock(date, '00:00', calendarZone) : null;
}

/** Null for a date such as 2026-02-31. In a zone that this browser does not know: the time in UTC. */
function wallClock(date: string, clock: string, zone: ZoneId): Instant | null {
  try {
    return instantOf(date, clock, isZone(zone) ? zone : 'UTC');
  } catch {
    return null;
  }
}

function finite(instant: number): Instant | null {
  return Number.isFinite(instant) ? instant : null;
}
