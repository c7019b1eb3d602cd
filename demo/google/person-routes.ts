// What does not hang on one event: freeBusy, the calendar list, a calendar's own facts, settings.
import { createHash } from 'node:crypto';
import { isAtLeast, ROLES, type Role } from './access.ts';
import { invalid, notFound } from './api-error.ts';
import type { ApiCall, ApiResult, ApiRoute } from './calendar-api.ts';
import { queryFreeBusy } from './free-busy.ts';
import { pageSize } from './list-query.ts';
import type { Person } from './people.ts';

export const personRoutes: readonly ApiRoute[] = [
  { method: 'POST', path: /^\/calendar\/v3\/freeBusy$/, name: 'Freebusy.Query', handle: freeBusy },
  {
    method: 'GET',
    path: /^\/calendar\/v3\/users\/me\/calendarList$/,
    name: 'CalendarList.List',
    handle: calendarList,
  },
  { method: 'GET', path: /^\/calendar\/v3\/calendars\/([^/]+)$/, name: 'Calendars.Get', handle: calendar },
  {
    method: 'GET',
    path: /^\/calendar\/v3\/users\/me\/settings\/([^/]+)$/,
    name: 'Settings.Get',
    handle: setting,
  },
  { method: 'GET', path: /^\/calendar\/v3\/users\/me\/settings$/, name: 'Settings.List', handle: settings },
];

function freeBusy({ world, token, body }: ApiCall): ApiResult {
  return { value: queryFreeBusy(world, token.email, body) };
}

/** One's own calendar, then those of colleagues as far as they are shared. */
function calendarList({ world, token, query }: ApiCall): ApiResult {
  const least = ROLES.find((role) => role === (query.get('minAccessRole') ?? 'freeBusyReader'));
  if (least === undefined) throw invalid('Invalid value for minAccessRole.', 'minAccessRole');
  const all = world.people
    .all()
    .map((person) => ({ person, role: world.acl.roleOf(token.email, person.email) }))
    .filter(({ role }) => role !== 'none' && isAtLeast(role, least))
    .sort((a, b) => Number(b.person.email === token.email) - Number(a.person.email === token.email));
  const from = Number(query.get('pageToken') ?? 0);
  const to = from + pageSize(query, 100, 250);
  const items = all.slice(from, to).map(({ person, role }) => listEntry(person, role, token.email));
  const next = to < all.length ? { nextPageToken: String(to) } : {};
  return { value: { kind: 'calendar#calendarList', etag: etagOf(items), items, ...next } };
}

function listEntry(person: Person, accessRole: Role, viewer: string): Record<string, unknown> {
  const isOwn = person.email === viewer;
  const entry = {
    kind: 'calendar#calendarListEntry',
    id: person.email,
    summary: isOwn ? person.name : person.email,
    timeZone: person.zone,
    accessRole,
    selected: true,
    defaultReminders: [],
    ...(isOwn && { primary: true }),
  };
  return { ...entry, etag: etagOf(entry) };
}

function etagOf(value: unknown): string {
  return `"${createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 20)}"`;
}

function calendar({ world, token, parameters }: ApiCall): ApiResult {
  const asked = (parameters[0] ?? '').toLowerCase();
  const id = asked === 'primary' ? token.email : asked;
  const person = world.people.find(id);
  if (person === undefined || world.acl.roleOf(token.email, id) === 'none') throw notFound();
  return { value: { kind: 'calendar#calendar', id, summary: id, timeZone: person.zone } };
}

function setting(call: ApiCall): ApiResult {
  const found = settingsOf(call).find(({ id }) => id === call.parameters[0]);
  if (found === undefined) throw notFound();
  return { value: found };
}

function settings(call: ApiCall): ApiResult {
  return { value: { kind: 'calendar#settings', items: settingsOf(call) } };
}

function settingsOf({ world, token }: ApiCall): { kind: string; id: string; value: string }[] {
  const { zone, locale, is24Hour } = world.people.get(token.email);
  const values = { timezone: zone, locale, format24HourTime: String(is24Hour) };
  return Object.entries(values).map(([id, value]) => ({ kind: 'calendar#setting', id, value }));
}
