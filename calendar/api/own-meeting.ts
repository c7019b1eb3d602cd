// A meeting that the signed-in person organizes: as a list of changes names it, and as a whole.
import * as v from 'valibot';
import type { Email } from '../../domain/focus-block.ts';
import type { OwnMeeting } from '../../domain/second-chance.ts';
import type { Interval } from '../../domain/time.ts';
import type { ZoneId } from '../../domain/zoned-time.ts';
import type { GoogleEvent } from './calendar-client.ts';
import { KEY, sharedOf } from './event-resource.ts';
import { intervalOf } from './event-times.ts';
import { othersIn } from './meeting-facts.ts';

/** One's own meeting, with what the page of the second chance shows. */
export interface Meeting {
  readonly id: string;
  readonly etag: string | null;
  readonly title: string;
  readonly interval: Interval;
  readonly isAllDay: boolean;
  /** Who has not declined; no rooms, and not the organizer. */
  readonly guests: readonly Email[];
  /** In which its times are written; null where Google names none. */
  readonly zone: ZoneId | null;
}

const guest = v.object({
  email: v.pipe(v.string(), v.toLowerCase(), v.email()),
  self: v.optional(v.nullable(v.boolean())),
  resource: v.optional(v.nullable(v.boolean())),
  responseStatus: v.optional(v.nullable(v.string())),
});

/**
 * Null for everything else: what others organize, what has no guests, our own blocks.
 * `attendeesOmitted` stands where the list was asked for one attendee and there are more:
 * https://developers.google.com/workspace/calendar/api/v3/reference/events (November 2026)
 */
export function readOwnMeeting(event: GoogleEvent, calendarZone: ZoneId): OwnMeeting | null {
  // The times come last: of ten thousand events, most are not one's own meetings.
  if (typeof event.id !== 'string' || !hasGuests(event) || !isOwn(event)) return null;
  const interval = intervalOf(event, calendarZone);
  if (interval === null) return null;
  const createdAt = Date.parse(event.created ?? '');
  const updatedAt = Date.parse(event.updated ?? '');
  if (!Number.isFinite(createdAt) || !Number.isFinite(updatedAt)) return null;
  return {
    id: event.id,
    seriesId: typeof event.recurringEventId === 'string' ? event.recurringEventId : null,
    etag: event.etag ?? null,
    interval,
    others: othersIn(event),
    createdAt,
    updatedAt,
  };
}

/** Null when it is gone, or not this person's any more. */
export function readMeeting(event: GoogleEvent, calendarZone: ZoneId): Meeting | null {
  const interval = intervalOf(event, calendarZone);
  if (typeof event.id !== 'string' || interval === null || !isOwn(event)) return null;
  const attendees = Array.isArray(event.attendees) ? event.attendees : [];
  const guests = attendees.flatMap((each) => {
    const parsed = v.safeParse(guest, each);
    if (!parsed.success) return [];
    const { email, self, resource, responseStatus } = parsed.output;
    return self === true || resource === true || responseStatus === 'declined' ? [] : [email];
  });
  return {
    id: event.id,
    etag: event.etag ?? null,
    title: typeof event.summary === 'string' ? event.summary.slice(0, 1024) : '',
    interval,
    isAllDay: typeof event.start?.date === 'string',
    guests,
    zone: event.start?.timeZone ?? null,
  };
}

/** The same length at another time; everything else stays as it is. */
export function timesToPatch({ start, end }: Interval, zone: ZoneId | null): GoogleEvent {
  const at = (instant: number) => ({
    dateTime: new Date(instant).toISOString(),
    ...(zone !== null && { timeZone: zone }),
  });
  return { start: at(start), end: at(end) };
}

function isOwn(event: GoogleEvent): boolean {
  const isMeeting = (event.eventType ?? 'default') === 'default';
  return (
    event.status !== 'cancelled' &&
    event.organizer?.self === true &&
    isMeeting &&
    sharedOf(event)[KEY] === undefined
  );
}

function hasGuests({ attendees, attendeesOmitted }: GoogleEvent): boolean {
  return (
    attendeesOmitted === true || (Array.isArray(attendees) && attendees.some((each) => each?.self !== true))
  );
}
