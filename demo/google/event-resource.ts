// Events as Google writes them: the official types, their times, and how one looks to whom.
import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/v3.js';
import type { Email } from '../../domain/focus-block.ts';
import type { Instant, Interval } from '../../domain/time.ts';
import { instantOf, isZone, type ZoneId } from '../../domain/zoned-time.ts';
import { invalid, required, timeRangeEmpty } from './api-error.ts';

export type EventResource = calendar_v3.Schema$Event;
export type EventTime = calendar_v3.Schema$EventDateTime;
export type Attendee = calendar_v3.Schema$EventAttendee;

/** An event as it lies in one calendar, with everything that Google always fills in. */
export interface StoredEvent extends EventResource {
  id: string;
  status: 'confirmed' | 'tentative' | 'cancelled';
  etag: string;
  eventType: string;
  start: EventTime;
  end: EventTime;
  created: string;
  updated: string;
  iCalUID: string;
  sequence: number;
}

const LOCAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?$/;
const WITH_OFFSET = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** `zone` is the calendar's: all-day events begin at its midnight. */
function instantOfTime(time: EventTime, zone: ZoneId): Instant {
  if (time.date) return instantOf(time.date, '00:00', zone);
  const dateTime = time.dateTime ?? '';
  if (WITH_OFFSET.test(dateTime)) return Date.parse(dateTime);
  const [date = '', clock = ''] = dateTime.split('T');
  return instantOf(date, clock, time.timeZone ?? zone);
}

export function intervalOf(event: Pick<StoredEvent, 'start' | 'end'>, zone: ZoneId): Interval {
  return { start: instantOfTime(event.start, zone), end: instantOfTime(event.end, zone) };
}

/** RFC 3339 to the second, with the zone's offset. */
export function formatInstant(instant: Instant, zone: ZoneId): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return zoned.toString({ timeZoneName: 'never', smallestUnit: 'second' }).replace(/\+00:00$/, 'Z');
}

export function timedAt(instant: Instant, zone: ZoneId): EventTime {
  return { dateTime: formatInstant(instant, zone), timeZone: zone };
}

/**
 * Start and end as Google would store them.
 * @throws ApiError 400 as Google: missing, malformed, mixed or empty times
 */
export function checkedTimes(
  start: EventTime | null | undefined,
  end: EventTime | null | undefined,
  zone: ZoneId,
): Pick<StoredEvent, 'start' | 'end'> {
  const times = { start: checkedTime(start, 'start', zone), end: checkedTime(end, 'end', zone) };
  if ((times.start.date === undefined) !== (times.end.date === undefined)) {
    throw invalid('Start and end times must either both be date or both be dateTime.');
  }
  const interval = intervalOf(times, zone);
  const isEmptyRange = times.start.date ? interval.end <= interval.start : interval.end < interval.start;
  if (isEmptyRange) throw timeRangeEmpty();
  return times;
}

function checkedTime(time: EventTime | null | undefined, name: 'start' | 'end', zone: ZoneId): EventTime {
  if (!time?.date && !time?.dateTime) throw required(`Missing ${name} time.`);
  if (time.timeZone && !isZone(time.timeZone))
    throw invalid(`Invalid time zone definition for ${name} time.`);
  if (time.date && time.dateTime) throw invalid(`Invalid ${name} time.`);
  if (time.date) {
    if (!/^\d{4}-\d\d-\d\d$/.test(time.date)) throw invalid(`Invalid ${name} time.`);
    return { date: time.date };
  }
  const dateTime = time.dateTime ?? '';
  if (LOCAL.test(dateTime) && !time.timeZone) {
    throw required(`Missing time zone definition for ${name} time.`);
  }
  if (!LOCAL.test(dateTime) && !WITH_OFFSET.test(dateTime)) throw invalid(`Invalid ${name} time.`);
  return timedAt(instantOfTime(time, zone), time.timeZone ?? zone);
}

/** Times in `zone`, and `self` set where the calendar's person is meant. */
export function rendered(event: StoredEvent, calendarId: Email, zone: ZoneId): StoredEvent {
  const withSelf = <P extends { email?: string | null }>(person: P): P =>
    person.email === calendarId ? { ...person, self: true } : person;
  return {
    kind: 'calendar#event',
    ...event,
    start: inZone(event.start, zone),
    end: inZone(event.end, zone),
    ...(event.organizer && { organizer: withSelf(event.organizer) }),
    ...(event.creator && { creator: withSelf(event.creator) }),
    ...(event.attendees && { attendees: event.attendees.map(withSelf) }),
  };
}

/** What is left of an event whose details the viewer must not see. UNVERIFIED: the exact set of fields. */
export function busyOnly(event: StoredEvent, zone: ZoneId): EventResource {
  return {
    kind: 'calendar#event',
    etag: event.etag,
    id: event.id,
    status: event.status,
    visibility: 'private',
    start: inZone(event.start, zone),
    end: inZone(event.end, zone),
  };
}

/** What Google still says of a deleted event; only the id (and for one of a series, which) is guaranteed. */
export function tombstone(event: StoredEvent): EventResource {
  return {
    kind: 'calendar#event',
    etag: event.etag,
    id: event.id,
    status: 'cancelled',
    ...(event.recurringEventId && { recurringEventId: event.recurringEventId }),
    ...(event.originalStartTime && { originalStartTime: event.originalStartTime }),
  };
}

function inZone(time: EventTime, zone: ZoneId): EventTime {
  return time.dateTime ? { ...time, dateTime: formatInstant(Date.parse(time.dateTime), zone) } : time;
}
