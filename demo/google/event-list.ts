// events.list: what changed or what lies in a window, as one viewer may see it, in pages.
import { createHash } from 'node:crypto';
import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/v3.js';
import type { Email } from '../../domain/focus-block.ts';
import type { Interval } from '../../domain/time.ts';
import { type Role, sightOf } from './access.ts';
import { type ListedEvent, listedEvents } from './event-expansion.ts';
import { busyOnly, type EventResource, rendered, tombstone } from './event-resource.ts';
import { type ListQuery, parseListQuery, yieldsSyncToken } from './list-query.ts';
import { readPageToken, readSyncToken, writePageToken, writeSyncToken } from './list-tokens.ts';
import type { World } from './world.ts';

/** One person looking at one calendar. */
export interface View {
  readonly viewer: Email;
  readonly calendarId: Email;
  readonly role: Role;
}

interface Item {
  readonly key: string;
  readonly wire: EventResource;
}

/** @throws ApiError 400, 410 as Google */
export function listEvents(world: World, view: View, params: URLSearchParams): calendar_v3.Schema$Events {
  const query = parseListQuery(params);
  const { calendarId } = view;
  const position = world.store.position(calendarId);
  const sync =
    query.syncToken === null ? null : readSyncToken(query.syncToken, calendarId, position.epoch, params);
  const page = query.pageToken === null ? null : readPageToken(query.pageToken, calendarId, params);
  // What changes between two pages is told again by the next sync: the token points to the first page's moment.
  const point = page ?? position;
  const rest = itemsOf(world, view, query, sync?.change ?? null).filter(
    ({ key }) => page === null || key > page.after,
  );
  const items = rest.slice(0, query.maxResults);
  const last = items.at(-1);
  const head = headOf(world, view, query);
  const etag = `"p${createHash('sha256')
    .update(JSON.stringify([head, items]))
    .digest('hex')
    .slice(0, 20)}"`;
  const answer = { kind: 'calendar#events', etag, ...head, items: items.map(({ wire }) => wire) };
  if (last !== undefined && rest.length > items.length) {
    return { ...answer, nextPageToken: writePageToken(calendarId, point, params, last.key) };
  }
  if (!yieldsSyncToken(params)) return answer;
  return { ...answer, nextSyncToken: writeSyncToken(calendarId, point, params) };
}

function headOf(world: World, { calendarId, role }: View, query: ListQuery): calendar_v3.Schema$Events {
  return {
    summary: calendarId,
    description: '',
    updated: new Date(world.now()).toISOString(),
    timeZone: query.timeZone ?? world.zoneOf(calendarId),
    accessRole: role,
    defaultReminders: [],
  };
}

/** Sorted by key. `since`: null for a full list, else the change after which to look. */
function itemsOf(world: World, view: View, query: ListQuery, since: number | null): Item[] {
  const window: Interval = { start: query.timeMin, end: query.timeMax };
  const options = { singleEvents: query.singleEvents, window, since };
  return listedEvents(world.store, view.calendarId, world.zoneOf(view.calendarId), options)
    .filter((listed) => isWanted(listed, query, since !== null))
    .flatMap((listed) => itemOf(world, view, query, listed) ?? [])
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function itemOf(world: World, view: View, query: ListQuery, listed: ListedEvent): Item | null {
  const { event } = listed;
  const zone = query.timeZone ?? world.zoneOf(view.calendarId);
  const sight = sightOf(event, view.viewer, view.role);
  if (sight === 'nothing' || !matches(query, sight === 'details' ? event : busyOnly(event, zone)))
    return null;
  const key = keyOf(query, listed);
  if (event.status === 'cancelled') return { key, wire: tombstone(event) };
  if (sight === 'busy') return { key, wire: busyOnly(event, zone) };
  return { key, wire: withFewAttendees(rendered(event, view.calendarId, zone), query.maxAttendees) };
}

function withFewAttendees(event: EventResource, most: number): EventResource {
  const { attendees } = event;
  if (!attendees || attendees.length <= most) return event;
  return { ...event, attendees: attendees.filter(({ self }) => self), attendeesOmitted: true };
}

function isWanted({ event, isSeriesAlive }: ListedEvent, query: ListQuery, isSync: boolean): boolean {
  if (query.updatedMin !== null) return Date.parse(event.updated) >= query.updatedMin;
  if (event.status !== 'cancelled' || isSync || query.showDeleted) return true;
  return !query.singleEvents && isSeriesAlive;
}

/** Filters look at what the viewer sees, never behind it. */
function matches(query: ListQuery, seen: EventResource): boolean {
  const { shared, private: own } = seen.extendedProperties ?? {};
  return (
    query.sharedProperties.every(([name, value]) => shared?.[name] === value) &&
    query.privateProperties.every(([name, value]) => own?.[name] === value) &&
    (query.eventTypes.length === 0 || query.eventTypes.includes(seen.eventType ?? 'default')) &&
    (query.iCalUID === null || seen.iCalUID === query.iCalUID) &&
    (query.text === null || `${seen.summary} ${seen.description}`.toLowerCase().includes(query.text))
  );
}

function keyOf(query: ListQuery, { event, interval }: ListedEvent): string {
  if (query.orderBy === 'updated') return `${event.updated} ${event.id}`;
  if (query.orderBy === 'startTime') return `${new Date(interval.start).toISOString()} ${event.id}`;
  return event.id;
}
