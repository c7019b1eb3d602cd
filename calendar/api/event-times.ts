// When a Google event takes place, and whether it takes its owner's time.
import * as v from 'valibot';
import type { Interval } from '../../domain/time.ts';
import { instantOf, type ZoneId } from '../../domain/zoned-time.ts';
import type { GoogleEvent } from './calendar-client.ts';

const timed = v.object({ dateTime: v.pipe(v.string(), v.maxLength(64)) });
const allDay = v.object({ date: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)) });

/** Events of these types are notes on the calendar, whatever their transparency says. */
const NOTES = ['workingLocation', 'birthday'];

/** All-day events run from midnight to midnight in the calendar's zone. Null when the times make no sense. */
export function intervalOf(event: GoogleEvent, calendarZone: ZoneId): Interval | null {
  const start = pointOf(event.start, calendarZone);
  const end = pointOf(event.end, calendarZone);
  return start !== null && end !== null && start < end ? { start, end } : null;
}

/** Does the event take its owner's time? Cancelled, declined, transparent ones and mere notes do not. */
export function isBusy(event: GoogleEvent): boolean {
  const hasDeclined =
    Array.isArray(event.attendees) &&
    event.attendees.some((each) => each?.self === true && each.responseStatus === 'declined');
  return (
    event.status !== 'cancelled' &&
    event.transparency !== 'transparent' &&
    !hasDeclined &&
    !NOTES.includes(event.eventType ?? 'default')
  );
}

/** The offset in the text decides; its zone name is only for display. */
function pointOf(value: unknown, calendarZone: ZoneId): number | null {
  const time = v.safeParse(timed, value);
  if (time.success) return finite(Date.parse(time.output.dateTime));
  const day = v.safeParse(allDay, value);
  if (!day.success) return null;
  try {
    return instantOf(day.output.date, '00:00', calendarZone);
  } catch {
    // 2026-02-31, or a zone that this browser does not know.
    return finite(Date.parse(day.output.date));
  }
}

function finite(instant: number): number | null {
  return Number.isFinite(instant) ? instant : null;
}
