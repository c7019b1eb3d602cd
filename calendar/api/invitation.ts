// An invitation as it stands in the guest's own calendar, and the guest's answer to it.
import type { AnswerKind } from '../../domain/invitation.ts';
import type { Interval } from '../../domain/time.ts';
import type { ZoneId } from '../../domain/zoned-time.ts';
import type { GoogleEvent } from './calendar-client.ts';
import { intervalOf } from './event-times.ts';

const RESPONSES = {
  accept: 'accepted',
  maybe: 'tentative',
  askFirst: 'tentative',
  decline: 'declined',
} as const satisfies Record<AnswerKind, string>;

export interface ReceivedInvitation {
  readonly etag: string | null;
  readonly interval: Interval;
  /** `accepted`, `tentative`, `declined`; everything else waits for an answer. */
  readonly response: string;
  readonly comment: string;
}

/** Null when it is gone, or this person is not on it any more. */
export function readInvitation(event: GoogleEvent, calendarZone: ZoneId): ReceivedInvitation | null {
  const self = attendeesOf(event).find((each) => each?.self === true);
  const interval = intervalOf(event, calendarZone);
  if (self === undefined || interval === null || event.status === 'cancelled') return null;
  return {
    etag: event.etag ?? null,
    interval,
    response: self.responseStatus ?? 'needsAction',
    comment: self.comment ?? '',
  };
}

export interface Answer {
  readonly kind: AnswerKind;
  readonly note: string;
}

export function hasAnswer({ response, comment }: ReceivedInvitation, { kind, note }: Answer): boolean {
  return response === RESPONSES[kind] && (note === '' || comment === note);
}

/**
 * A patch replaces the whole list, so everybody else goes back as they came. Where Google left people out, it takes
 * the guest's own entry alone, said by `attendeesOmitted`:
 * https://developers.google.com/workspace/calendar/api/v3/reference/events (November 2026)
 */
export function answerToPatch(event: GoogleEvent, { kind, note }: Answer): GoogleEvent {
  const answered = attendeesOf(event).map((each) =>
    each?.self === true
      ? { ...each, responseStatus: RESPONSES[kind], ...(note !== '' && { comment: note }) }
      : each,
  );
  if (event.attendeesOmitted !== true) return { attendees: answered };
  return { attendeesOmitted: true, attendees: answered.filter((each) => each?.self === true) };
}

function attendeesOf({ attendees }: GoogleEvent): NonNullable<GoogleEvent['attendees']> {
  return Array.isArray(attendees) ? attendees : [];
}
