// calendars/{calendarId}/events: list, get, instances, insert, patch, update, delete.
import type { Email } from '../../domain/focus-block.ts';
import { isAtLeast, sightOf } from './access.ts';
import { insufficientPermissions, notFound, requiredAccessLevel } from './api-error.ts';
import type { ApiCall, ApiResult, ApiRoute } from './calendar-api.ts';
import { listEvents, type View } from './event-list.ts';
import { busyOnly, type EventResource, rendered, type StoredEvent } from './event-resource.ts';
import { instancesOf } from './recurrence.ts';
import { type ApiMethod, reachesForeignCalendars, seesDetails } from './scopes.ts';

const EVENTS = /^\/calendar\/v3\/calendars\/([^/]+)\/events$/;
const EVENT = /^\/calendar\/v3\/calendars\/([^/]+)\/events\/([^/]+)$/;
const INSTANCES = /^\/calendar\/v3\/calendars\/([^/]+)\/events\/([^/]+)\/instances$/;

export const eventRoutes: readonly ApiRoute[] = [
  { method: 'GET', path: EVENTS, name: 'Events.List', handle: list },
  { method: 'POST', path: EVENTS, name: 'Events.Insert', handle: insert },
  { method: 'GET', path: EVENT, name: 'Events.Get', handle: get },
  { method: 'PATCH', path: EVENT, name: 'Events.Patch', handle: patch },
  { method: 'PUT', path: EVENT, name: 'Events.Update', handle: update },
  { method: 'DELETE', path: EVENT, name: 'Events.Delete', handle: remove },
  { method: 'GET', path: INSTANCES, name: 'Events.Instances', handle: instances },
];

function list(call: ApiCall): ApiResult {
  const value = listEvents(call.world, readable(call, 'Events.List'), call.query);
  return { value, etag: value.etag };
}

function get(call: ApiCall): ApiResult {
  const view = readable(call, 'Events.Get');
  const record = call.world.writer.find(view.calendarId, eventId(call));
  const sight = record === undefined ? 'nothing' : sightOf(record.event, view.viewer, view.role);
  if (record === undefined || sight === 'nothing') throw notFound();
  const zone = call.world.zoneOf(view.calendarId);
  const { event } = record;
  return {
    value: sight === 'details' ? rendered(event, view.calendarId, zone) : busyOnly(event, zone),
    etag: event.etag,
  };
}

function instances(call: ApiCall): ApiResult {
  const view = readable(call, 'Events.Instances');
  const { world } = call;
  const zone = world.zoneOf(view.calendarId);
  const series = world.store.find(view.calendarId, eventId(call))?.event;
  if (series === undefined || sightOf(series, view.viewer, view.role) !== 'details') throw notFound();
  const items = instancesOf(series, zone)
    .flatMap(({ id }) => world.writer.find(view.calendarId, id)?.event ?? [])
    .filter(({ status }) => status !== 'cancelled')
    .map((event) => rendered(event, view.calendarId, zone));
  return { value: { kind: 'calendar#events', timeZone: zone, accessRole: view.role, items } };
}

function insert(call: ApiCall): ApiResult {
  const calendarId = writable(call, 'Events.Insert');
  return written(call, calendarId, call.world.writer.insert(calendarId, bodyOf(call), call.token.email));
}

function patch(call: ApiCall): ApiResult {
  const calendarId = writable(call, 'Events.Patch');
  const event = call.world.writer.patch(calendarId, eventId(call), bodyOf(call), call.ifMatch);
  return written(call, calendarId, event);
}

function update(call: ApiCall): ApiResult {
  const calendarId = writable(call, 'Events.Update');
  const event = call.world.writer.update(calendarId, eventId(call), bodyOf(call), call.ifMatch);
  return written(call, calendarId, event);
}

function remove(call: ApiCall): ApiResult {
  const calendarId = writable(call, 'Events.Delete');
  call.world.writer.remove(calendarId, eventId(call), call.ifMatch);
  return {};
}

function written(call: ApiCall, calendarId: Email, event: StoredEvent): ApiResult {
  return { value: rendered(event, calendarId, call.world.zoneOf(calendarId)), etag: event.etag };
}

/** The body is a stranger's; the writer checks each field that it stores. */
function bodyOf(call: ApiCall): EventResource {
  return call.body;
}

function eventId(call: ApiCall): string {
  return call.parameters[1] ?? '';
}

/**
 * Which calendar is meant, and as what the caller sees it.
 * UNVERIFIED: that a scope for owned calendars gets 403, not 404, on another person's calendar.
 */
function readable(call: ApiCall, method: ApiMethod): View {
  const viewer = call.token.email;
  const asked = (call.parameters[0] ?? '').toLowerCase();
  const calendarId = asked === 'primary' ? viewer : asked;
  if (calendarId !== viewer && !reachesForeignCalendars(call.token.scopes)) {
    throw insufficientPermissions(method);
  }
  const role = call.world.acl.roleOf(viewer, calendarId);
  if (!call.world.store.has(calendarId) || role === 'none') throw notFound();
  return { viewer, calendarId, role: seesDetails(call.token.scopes) ? role : 'freeBusyReader' };
}

function writable(call: ApiCall, method: ApiMethod): Email {
  const { calendarId, role } = readable(call, method);
  if (!isAtLeast(role, 'writerWithoutPrivateAccess')) throw requiredAccessLevel();
  return calendarId;
}
