// What an event of one's own calendar says of its people. Written plainly: a first sync reads ten thousand of them.
import type { Email } from '../../domain/focus-block.ts';
import type { MeetingFacts, MeetingResponse } from '../../domain/own-event.ts';
import type { GoogleEvent } from './calendar-client.ts';

type Attendee = NonNullable<GoogleEvent['attendees']>[number];

const MOST_LETTERS = 300;
const RESPONSES: readonly MeetingResponse[] = ['accepted', 'tentative', 'needsAction'];

/**
 * Null when nobody else is on it. `attendeesOmitted` stands where there are more than were asked for, and then only
 * oneself is named: https://developers.google.com/workspace/calendar/api/v3/reference/events/list (November 2026)
 */
export function readMeetingFacts(event: GoogleEvent): MeetingFacts | null {
  const { attendees, attendeesOmitted, eventType } = event;
  if ((eventType ?? 'default') !== 'default' || !Array.isArray(attendees)) return null;
  const hasMore = attendeesOmitted === true;
  if (!hasMore && !attendees.some(isSomebodyElse)) return null;
  const isOrganizer = event.organizer?.self === true;
  return {
    title: typeof event.summary === 'string' ? event.summary.slice(0, MOST_LETTERS) : '',
    seriesId: typeof event.recurringEventId === 'string' ? event.recurringEventId : null,
    organizer: isOrganizer ? null : addressOf(event.organizer?.email),
    others: othersIn(event) ?? [],
    hasMore,
    response: isOrganizer ? 'organizer' : responseOf(attendees),
    canEdit: isOrganizer || event.guestsCanModify === true,
  };
}

/** Who comes beside oneself; null when Google left out everybody. */
export function othersIn({ attendees, attendeesOmitted }: GoogleEvent): readonly Email[] | null {
  if (attendeesOmitted === true) return null;
  const coming = Array.isArray(attendees) ? attendees.filter(isComing) : [];
  return coming.flatMap(({ email }) => addressOf(email) ?? []);
}

function isSomebodyElse(attendee: Attendee | null): boolean {
  return attendee !== null && attendee?.self !== true && attendee?.resource !== true;
}

function isComing(attendee: Attendee | null): boolean {
  return isSomebodyElse(attendee) && attendee?.responseStatus !== 'declined';
}

function responseOf(attendees: readonly Attendee[]): MeetingResponse {
  const status = attendees.find((each) => each?.self === true)?.responseStatus;
  return RESPONSES.find((each) => each === status) ?? 'needsAction';
}

function addressOf(email: unknown): Email | null {
  return typeof email === 'string' && email.includes('@') ? email.toLowerCase() : null;
}
