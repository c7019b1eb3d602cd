// What Google demands of focus time: https://developers.google.com/workspace/calendar/api/guides/calendar-status
// (read November 2026). The reasons are those seen in the field; the sentences are UNVERIFIED.
import { calendarRule } from './api-error.ts';
import type { EventResource } from './event-resource.ts';

/** `fromGmail` and `birthday` cannot be inserted. */
const INSERTABLE = ['default', 'focusTime', 'outOfOffice', 'workingLocation'];

/** @throws ApiError 400 when `event` may not be inserted, or changed to, as what its `eventType` says */
export function checkEventType(event: EventResource, hasFocusTime: boolean): void {
  const type = event.eventType ?? 'default';
  if (!INSERTABLE.includes(type)) throw calendarRule('invalidEventType', 'Invalid event type.');
  if (type !== 'focusTime') {
    if (event.focusTimeProperties) {
      throw calendarRule(
        'malformedFocusTimeEvent',
        'Setting focus time properties requires an event type of focusTime.',
      );
    }
    return;
  }
  if (!hasFocusTime) {
    throw calendarRule('eventTypeRestriction', 'Focus time events are not available to this user.');
  }
  const fault = faultOf(event);
  if (fault !== null) throw calendarRule('malformedFocusTimeEvent', fault);
}

function faultOf(event: EventResource): string | null {
  if (event.start?.date || event.end?.date) return 'A focus time event cannot be an all-day event.';
  if ((event.transparency ?? 'opaque') !== 'opaque') return 'A focus time event must block time.';
  if (!event.focusTimeProperties) return 'A focus time event must have focus time properties.';
  if (event.attendees && event.attendees.length > 0) return 'A focus time event cannot have attendees.';
  if (event.conferenceData) return 'A focus time event cannot have conference data.';
  return null;
}
