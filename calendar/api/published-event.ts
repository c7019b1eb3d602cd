// The event that publishes one instance of a focus block, and how Google's answer to it is read.
// Focus time's rules: https://developers.google.com/workspace/calendar/api/guides/calendar-status (November 2026).
import type { PublishedContent, WantedPublication } from '../../domain/publication.ts';
import type { Instant } from '../../domain/time.ts';
import { CalendarApiError } from './api-error.ts';
import type { GoogleEvent } from './calendar-client.ts';
import { writeContract } from './contract.ts';
import { KEY, MAJOR_VERSION, sharedOf } from './event-resource.ts';
import { intervalOf, isBusy } from './event-times.ts';

/** `isPlain`: as an ordinary busy event, for accounts without focus time. */
export function eventToInsert(eventId: string, wanted: WantedPublication, isPlain: boolean): GoogleEvent {
  return {
    id: eventId,
    ...eventToPatch(wanted),
    ...(isPlain
      ? { eventType: 'default' }
      : {
          eventType: 'focusTime',
          focusTimeProperties: { autoDeclineMode: 'declineNone', chatStatus: 'doNotDisturb' },
        }),
  };
}

/** Without the type: Google refuses a patch that names it. No attendees, so nobody is ever mailed. */
export function eventToPatch({ blockId, content }: WantedPublication): GoogleEvent {
  const { interval, zone, title, visibility } = content;
  return {
    summary: title,
    transparency: 'opaque',
    visibility,
    start: { dateTime: isoSeconds(interval.start), timeZone: zone },
    end: { dateTime: isoSeconds(interval.end), timeZone: zone },
    extendedProperties: { shared: sharedProperties(blockId, content) },
  };
}

/** Does the event in Google Calendar take the time and carry the terms that were wanted? */
export function carries(event: GoogleEvent, { blockId, content }: WantedPublication): boolean {
  const interval = intervalOf(event, content.zone);
  const properties = sharedOf(event);
  return (
    isBusy(event) &&
    (event.summary ?? '') === content.title &&
    (event.visibility ?? 'default') === content.visibility &&
    interval?.start === content.interval.start &&
    interval.end === content.interval.end &&
    Object.entries(sharedProperties(blockId, content)).every(([key, value]) => properties[key] === value)
  );
}

/** Did somebody move the event since it was published as `before`? */
export function isMovedFrom(event: GoogleEvent, before: PublishedContent): boolean {
  const interval = intervalOf(event, before.zone);
  return interval?.start !== before.interval.start || interval.end !== before.interval.end;
}

/** Google's ways to say that this account has no focus time. It has also been seen to answer `default` in silence. */
const NO_FOCUS_TIME = ['malformedFocusTimeEvent', 'eventTypeRestriction', 'invalidEventType'];

export function isFocusTimeRefused(error: unknown): boolean {
  return error instanceof CalendarApiError && error.status === 400 && NO_FOCUS_TIME.includes(error.reason);
}

function sharedProperties(blockId: string, content: PublishedContent): Record<string, string> {
  return {
    [KEY]: MAJOR_VERSION,
    [`${KEY}.level`]: content.level,
    [`${KEY}.block`]: blockId,
    [`${KEY}.contract`]: writeContract(content.workingHours),
  };
}

function isoSeconds(instant: Instant): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}
