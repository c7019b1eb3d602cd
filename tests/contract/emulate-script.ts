// The routes that the emulator "emulate" has too, called alike on both.
import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/v3.js';
import { MANAGER, OUTSIDER } from '../../demo/seed.ts';
import type { BodyType } from './google-schema.ts';

/** What one server made up on the way. */
export interface Memory {
  /** Ids of events by the names that the script gives them. */
  readonly ids: Map<string, string>;
  pageToken: string;
}

export interface SharedCall {
  readonly name: string;
  /** What a good answer is; null: nothing. */
  readonly body: BodyType | null;
  readonly send: (client: calendar_v3.Calendar, memory: Memory) => Promise<{ status: number; data: unknown }>;
  /** Keeps the id of the event that comes back. */
  readonly keepIdAs?: string;
  /** What of the answer is compared; default: all of it. */
  readonly look?: (data: unknown) => unknown;
}

const OWN = { calendarId: 'primary' };
const DAY = { timeMin: '2026-11-19T00:00:00Z', timeMax: '2026-11-20T00:00:00Z' };
const IN_ORDER = { ...OWN, ...DAY, singleEvents: true, orderBy: 'startTime' };
const ZONE = 'Europe/Berlin';
const berlin = (clock: string) => ({ dateTime: `2026-11-19T${clock}:00+01:00`, timeZone: ZONE });
const FOCUS = {
  id: 'focus00000',
  summary: 'Focus time',
  start: berlin('14:00'),
  end: berlin('16:00'),
  eventType: 'focusTime',
  focusTimeProperties: { autoDeclineMode: 'declineNone' },
  visibility: 'public',
  extendedProperties: { shared: { letThemCook: '1' } },
};

function insert(name: string, keepIdAs: string, requestBody: calendar_v3.Schema$Event): SharedCall {
  return {
    name,
    keepIdAs,
    body: 'Event',
    send: (client) => client.events.insert({ ...OWN, requestBody }),
    look: (event) => ({ event }),
  };
}

function list(
  name: string,
  params: calendar_v3.Params$Resource$Events$List,
  look: (data: calendar_v3.Schema$Events) => unknown,
): SharedCall {
  return {
    name,
    body: 'Events',
    send: (client) => client.events.list(params),
    look: (data) => look(data as calendar_v3.Schema$Events),
  };
}

const everything = ({ items, ...rest }: calendar_v3.Schema$Events) => ({ ...rest, event: items });
/** Which events came, in order: how they look is compared where everything is. */
const summaries = ({ items }: calendar_v3.Schema$Events) => ({
  summaries: items?.map(({ summary }) => summary).join(', '),
});

function remove(name: string, event: string): SharedCall {
  const send: SharedCall['send'] = (client, memory) =>
    client.events.delete({ ...OWN, eventId: memory.ids.get(event) ?? event });
  return { name, body: null, send };
}

function freeBusy(name: string, requestBody: calendar_v3.Schema$FreeBusyRequest): SharedCall {
  return { name, body: 'FreeBusyResponse', send: (client) => client.freebusy.query({ requestBody }) };
}

const PAGES = { ...IN_ORDER, maxResults: 2 };

function firstPage(): SharedCall {
  const send: SharedCall['send'] = async (client, memory) => {
    const answer = await client.events.list(PAGES);
    memory.pageToken = answer.data.nextPageToken ?? 'none';
    return answer;
  };
  return { ...list('events.list page 1', PAGES, ({ items }) => items?.length), send };
}

function secondPage(): SharedCall {
  const send: SharedCall['send'] = (client, memory) =>
    client.events.list({ ...PAGES, pageToken: memory.pageToken });
  return { ...list('events.list page 2', PAGES, summaries), send };
}

export const SHARED_SCRIPT: readonly SharedCall[] = [
  { name: 'calendarList.list', body: 'CalendarList', send: (client) => client.calendarList.list() },
  insert('events.insert a meeting', 'meeting', {
    summary: 'Meeting',
    description: 'Agenda',
    location: 'Room 1',
    start: berlin('09:00'),
    end: berlin('10:00'),
    attendees: [{ email: OUTSIDER, displayName: 'Outsider' }],
  }),
  insert('events.insert in UTC, without a zone', 'overlapping', {
    summary: 'Overlapping',
    start: { dateTime: '2026-11-19T08:30:00Z' },
    end: { dateTime: '2026-11-19T09:30:00Z' },
  }),
  insert('events.insert a day', 'day', {
    summary: 'Day',
    start: { date: '2026-11-19' },
    end: { date: '2026-11-20' },
    transparency: 'transparent',
  }),
  insert('events.insert focus time', 'focus', FOCUS),
  insert('events.insert without an end', 'none', { summary: 'Endless', start: berlin('09:00') }),
  {
    name: 'events.insert into an unknown calendar',
    body: 'Event',
    send: (client) => client.events.insert({ calendarId: 'nobody@example.com', requestBody: FOCUS }),
  },
  list('events.list a day', IN_ORDER, everything),
  firstPage(),
  secondPage(),
  list('events.list by a word', { ...IN_ORDER, q: 'agenda' }, summaries),
  list(
    'events.list by a shared property',
    { ...IN_ORDER, sharedExtendedProperty: ['letThemCook=1'] },
    summaries,
  ),
  list('events.list by a type', { ...IN_ORDER, eventTypes: ['default'] }, summaries),
  list('events.list with fields', { ...IN_ORDER, fields: 'items(summary)' }, ({ items, ...rest }) => ({
    listFields: Object.keys(rest).join(', '),
    eventFields: Object.keys(items?.[0] ?? {}).join(', '),
  })),
  list(
    'events.list in Tokyo',
    { ...IN_ORDER, timeZone: 'Asia/Tokyo', q: 'agenda' },
    ({ items }) => items?.[0]?.start,
  ),
  list('events.list of an unknown calendar', { calendarId: 'nobody@example.com' }, everything),
  list('events.list an empty range', { ...OWN, timeMin: DAY.timeMax, timeMax: DAY.timeMin }, summaries),
  list('events.list with a made-up sync token', { ...OWN, syncToken: 'made-up' }, summaries),
  freeBusy('freebusy.query', { ...DAY, items: [{ id: MANAGER }, { id: 'nobody@example.com' }] }),
  freeBusy('freebusy.query without timeMin', { timeMax: DAY.timeMax, items: [{ id: MANAGER }] }),
  {
    name: 'events.insert the same id again',
    body: 'Event',
    send: (client) => client.events.insert({ ...OWN, requestBody: FOCUS }),
  },
  remove('events.delete', 'meeting'),
  remove('events.delete the same again', 'meeting'),
  remove('events.delete an unknown event', 'unknown000'),
  list('events.list after the delete', IN_ORDER, summaries),
  list('a token that nobody gave out', { ...OWN, maxResults: 1 }, summaries),
];
