// freeBusy.query: when somebody is not free, never why.
import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/v3.js';
import type { Email } from '../../domain/focus-block.ts';
import { clip, type Interval, merge } from '../../domain/time.ts';
import { isZone } from '../../domain/zoned-time.ts';
import { invalid, required, timeRangeEmpty } from './api-error.ts';
import { listedEvents } from './event-expansion.ts';
import { formatInstant, type StoredEvent } from './event-resource.ts';
import { parseInstant } from './list-query.ts';
import type { World } from './world.ts';

const MOST_CALENDARS = 50;

type Answer = calendar_v3.Schema$FreeBusyResponse;
type CalendarAnswer = calendar_v3.Schema$FreeBusyCalendar;

/**
 * Trouble with single calendars is told inside a 200.
 * @throws ApiError 400 as Google
 */
export function queryFreeBusy(world: World, viewer: Email, body: calendar_v3.Schema$FreeBusyRequest): Answer {
  const window = windowOf(body);
  const zone = body.timeZone ?? 'UTC';
  if (!isZone(zone)) throw invalid('Invalid time zone.', 'timeZone');
  if ((body.calendarExpansionMax ?? 0) > MOST_CALENDARS) {
    throw invalid('Invalid value for calendarExpansionMax.', 'calendarExpansionMax');
  }
  const ids = (body.items ?? []).map(({ id }) => id ?? '');
  const limit = Math.min(body.calendarExpansionMax ?? MOST_CALENDARS, MOST_CALENDARS);
  const calendars = ids.map((id): [string, CalendarAnswer] => {
    // UNVERIFIED: Google may give the error to the calendars beyond the limit only.
    if (ids.length > limit) return [id, trouble('tooManyCalendarsRequested')];
    const calendarId = id === 'primary' ? viewer : id.toLowerCase();
    if (!world.store.has(calendarId) || world.acl.roleOf(viewer, calendarId) === 'none') {
      return [id, trouble('notFound')];
    }
    const busy = busyTimes(world, calendarId, window).map(({ start, end }) => {
      return { start: formatInstant(start, zone), end: formatInstant(end, zone) };
    });
    return [id, { busy }];
  });
  return {
    kind: 'calendar#freeBusy',
    timeMin: new Date(window.start).toISOString(),
    timeMax: new Date(window.end).toISOString(),
    calendars: Object.fromEntries(calendars),
  };
}

/** Opaque, not deleted, not declined; merged, and cut at the window's edges. */
export function busyTimes(world: World, calendarId: Email, window: Interval): Interval[] {
  const options = { singleEvents: true, window, since: null };
  const busy = listedEvents(world.store, calendarId, world.zoneOf(calendarId), options)
    .filter(({ event }) => event.status !== 'cancelled' && event.transparency !== 'transparent')
    .filter(({ event }) => !hasDeclined(event, calendarId))
    .map(({ interval }) => interval);
  return clip(merge(busy), window);
}

function windowOf(body: calendar_v3.Schema$FreeBusyRequest): Interval {
  if (!body.timeMin) throw required('Missing timeMin parameter.', 'timeMin');
  if (!body.timeMax) throw required('Missing timeMax parameter.', 'timeMax');
  const window = { start: parseInstant(body.timeMin, 'timeMin'), end: parseInstant(body.timeMax, 'timeMax') };
  if (window.start >= window.end) throw timeRangeEmpty();
  return window;
}

function trouble(reason: string): CalendarAnswer {
  return { errors: [{ domain: 'global', reason }], busy: [] };
}

function hasDeclined(event: StoredEvent, calendarId: Email): boolean {
  return event.attendees?.find(({ email }) => email === calendarId)?.responseStatus === 'declined';
}
