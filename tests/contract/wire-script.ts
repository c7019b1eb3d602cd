// Every call of our client, and beside it what the official client is told for the same.
// Parameters on the right are written out on purpose: they are the second opinion on those that our client chooses.
import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/v3.js';
import type { CalendarClient, GoogleEvent, GoogleEvents } from '../../calendar/api/calendar-client.ts';
import type { Faults } from '../../demo/google/faults.ts';
import type { World } from '../../demo/google/world.ts';
import { ENGINEER_A, ENGINEER_B, ENGINEER_C, MANAGER } from '../../demo/seed.ts';
import { touchAllOwnEvents, WINDOW } from './wire-world.ts';

/** What earlier steps got, by their names. */
export type Answers = Readonly<Record<string, unknown>>;

export interface Step {
  readonly name: string;
  /** What Google says, where it is not a plain yes. */
  readonly status?: number;
  /** What happens at Google before it. */
  readonly before?: (google: { readonly world: World; readonly faults: Faults }) => void;
  readonly ours: (client: CalendarClient, answers: Answers) => Promise<unknown>;
  readonly official: (client: calendar_v3.Calendar, answers: Answers) => Promise<{ readonly data: unknown }>;
}

const ALL_TIMES = 'id,etag,status,updated,start,end,eventType,transparency,organizer(email,displayName)';
const OF_EVENT = `${ALL_TIMES},extendedProperties/shared`;
const OF_PUBLISHED = `${OF_EVENT},summary,visibility,attendees(self,responseStatus)`;
const OF_MEETING =
  'id,etag,status,summary,start,end,eventType,organizer(self),extendedProperties/shared,attendees(email,self,resource,responseStatus)';
const timeMin = new Date(WINDOW.start).toISOString();
const timeMax = new Date(WINDOW.end).toISOString();
const OWN = {
  calendarId: 'primary',
  singleEvents: true,
  maxResults: 2500,
  maxAttendees: 4,
  fields:
    'nextPageToken,nextSyncToken,timeZone,items(id,etag,status,updated,start,end,eventType,transparency,organizer(self,email,displayName),extendedProperties/shared,created,recurringEventId,summary,guestsCanModify,attendeesOmitted,attendees(email,self,resource,responseStatus))',
};
const TEAM = {
  singleEvents: true,
  maxResults: 2500,
  timeMin,
  timeMax,
  fields: `accessRole,timeZone,nextPageToken,items(${OF_EVENT})`,
};
const BLOCK: GoogleEvent = {
  id: '0123456789abcdef0123456789abcdef',
  summary: 'Focus time – “deep”, 100 % & more?',
  transparency: 'opaque',
  visibility: 'public',
  start: { dateTime: '2026-11-19T09:00:00Z', timeZone: 'Europe/Berlin' },
  end: { dateTime: '2026-11-19T11:00:00Z', timeZone: 'Europe/Berlin' },
  extendedProperties: { shared: { letThemCook: '1', 'letThemCook.level': 'hard' } },
  eventType: 'focusTime',
  focusTimeProperties: { autoDeclineMode: 'declineNone', chatStatus: 'doNotDisturb' },
};
const ONE = { calendarId: 'primary', eventId: BLOCK.id ?? '' };
/** Focus time has no guests. */
const ANSWERED = { attendees: [] };
const MOVED: GoogleEvent = { end: { dateTime: '2026-11-19T12:00:00Z' }, colorId: null };

const listOf = (answers: Answers, name: string) => answers[name] as GoogleEvents;
const pageAfter = (answers: Answers, name: string) => listOf(answers, name).nextPageToken ?? 'no page token';
const tokenOf = (answers: Answers, name: string) => listOf(answers, name).nextSyncToken ?? 'no sync token';
const etagOf = (answers: Answers, name: string) => (answers[name] as GoogleEvent).etag ?? 'no etag';

const READING_OWN: readonly Step[] = [
  {
    name: 'own window',
    ours: (client) => client.listOwnEvents({ window: WINDOW }),
    official: (client) => client.events.list({ ...OWN, timeMin, timeMax }),
  },
  {
    name: 'own window, page 2',
    ours: (client, answers) =>
      client.listOwnEvents({ window: WINDOW, pageToken: pageAfter(answers, 'own window') }),
    official: (client, answers) =>
      client.events.list({ ...OWN, timeMin, timeMax, pageToken: pageAfter(answers, 'own window') }),
  },
  {
    name: 'own changes',
    before: ({ world }) => touchAllOwnEvents(world),
    ours: (client, answers) => client.listOwnEvents({ syncToken: tokenOf(answers, 'own window, page 2') }),
    official: (client, answers) =>
      client.events.list({ ...OWN, syncToken: tokenOf(answers, 'own window, page 2') }),
  },
  {
    name: 'own changes, page 2',
    ours: (client, answers) =>
      client.listOwnEvents({
        syncToken: tokenOf(answers, 'own window, page 2'),
        pageToken: pageAfter(answers, 'own changes'),
      }),
    official: (client, answers) =>
      client.events.list({
        ...OWN,
        syncToken: tokenOf(answers, 'own window, page 2'),
        pageToken: pageAfter(answers, 'own changes'),
      }),
  },
  {
    name: 'own changes after the token has ended',
    status: 410,
    before: ({ faults }) => faults.expireSyncTokens(MANAGER),
    ours: (client, answers) => client.listOwnEvents({ syncToken: tokenOf(answers, 'own changes, page 2') }),
    official: (client, answers) =>
      client.events.list({ ...OWN, syncToken: tokenOf(answers, 'own changes, page 2') }),
  },
];

const READING_TEAM: readonly Step[] = [
  {
    name: 'published blocks',
    ours: (client) => client.listPublishedBlocks(ENGINEER_A, WINDOW),
    official: (client) =>
      client.events.list({ ...TEAM, calendarId: ENGINEER_A, sharedExtendedProperty: ['letThemCook=1'] }),
  },
  {
    name: 'published blocks, page 2 of nothing',
    status: 400,
    ours: (client) => client.listPublishedBlocks(ENGINEER_A, WINDOW, 'a/b+c=='),
    official: (client) =>
      client.events.list({
        ...TEAM,
        calendarId: ENGINEER_A,
        sharedExtendedProperty: ['letThemCook=1'],
        pageToken: 'a/b+c==',
      }),
  },
  {
    name: 'focus time',
    ours: (client) => client.listFocusTime(ENGINEER_A, WINDOW),
    official: (client) => client.events.list({ ...TEAM, calendarId: ENGINEER_A, eventTypes: ['focusTime'] }),
  },
  {
    name: 'focus time, page 2 of nothing',
    status: 400,
    ours: (client) => client.listFocusTime(ENGINEER_A, WINDOW, 'next'),
    official: (client) =>
      client.events.list({ ...TEAM, calendarId: ENGINEER_A, eventTypes: ['focusTime'], pageToken: 'next' }),
  },
  {
    name: 'focus time of somebody who does not share',
    status: 404,
    ours: (client) => client.listFocusTime(ENGINEER_C, WINDOW),
    official: (client) => client.events.list({ ...TEAM, calendarId: ENGINEER_C, eventTypes: ['focusTime'] }),
  },
  {
    name: 'free/busy',
    ours: (client) => client.queryFreeBusy([ENGINEER_B, ENGINEER_C, 'o’neil+x@example.com'], WINDOW),
    official: (client) =>
      client.freebusy.query({
        requestBody: {
          timeMin,
          timeMax,
          items: [{ id: ENGINEER_B }, { id: ENGINEER_C }, { id: 'o’neil+x@example.com' }],
        },
      }),
  },
];

const WRITING: readonly Step[] = [
  {
    name: 'insert',
    ours: (client) => client.insertEvent(BLOCK),
    official: (client) =>
      client.events.insert({ calendarId: 'primary', sendUpdates: 'none', requestBody: BLOCK }),
  },
  {
    name: 'insert again',
    status: 409,
    ours: (client) => client.insertEvent(BLOCK),
    official: (client) =>
      client.events.insert({ calendarId: 'primary', sendUpdates: 'none', requestBody: BLOCK }),
  },
  {
    name: 'get',
    ours: (client) => client.getEvent(ONE.eventId),
    official: (client) => client.events.get({ ...ONE, fields: OF_PUBLISHED }),
  },
  {
    name: 'get an odd id',
    status: 404,
    ours: (client) => client.getEvent('a/b?c#d %ü'),
    official: (client) =>
      client.events.get({ calendarId: 'primary', eventId: 'a/b?c#d %ü', fields: OF_PUBLISHED }),
  },
  {
    name: 'patch',
    ours: (client) => client.patchEvent(ONE.eventId, MOVED, null),
    official: (client) => client.events.patch({ ...ONE, sendUpdates: 'none', requestBody: MOVED }),
  },
  {
    name: 'patch what nobody changed meanwhile',
    ours: (client, answers) => client.patchEvent(ONE.eventId, MOVED, etagOf(answers, 'patch')),
    official: (client, answers) =>
      client.events.patch(
        { ...ONE, sendUpdates: 'none', requestBody: MOVED },
        { headers: { 'If-Match': etagOf(answers, 'patch') } },
      ),
  },
  {
    name: 'patch what somebody changed meanwhile',
    status: 412,
    ours: (client, answers) => client.patchEvent(ONE.eventId, MOVED, etagOf(answers, 'insert')),
    official: (client, answers) =>
      client.events.patch(
        { ...ONE, sendUpdates: 'none', requestBody: MOVED },
        { headers: { 'If-Match': etagOf(answers, 'insert') } },
      ),
  },
  {
    name: 'a saved meeting',
    ours: (client) => client.getMeeting(ONE.eventId),
    official: (client) => client.events.get({ ...ONE, fields: OF_MEETING }),
  },
  {
    name: 'what is written in a 1:1',
    ours: (client) => client.getNotes(ONE.eventId),
    official: (client) => client.events.get({ ...ONE, fields: 'id,etag,status,start,end,description' }),
  },
  {
    name: 'the guests of a saved meeting',
    ours: (client) => client.getGuests(ONE.eventId),
    official: async (client) => {
      const { data } = await client.events.get({ ...ONE, fields: 'attendees(email,self,resource)' });
      return { data: (data.attendees ?? []).map(({ email }) => email) };
    },
  },
  {
    name: 'a move that tells the guests',
    ours: (client, answers) => client.moveMeeting(ONE.eventId, MOVED, etagOf(answers, 'a saved meeting')),
    official: (client, answers) =>
      client.events.patch(
        { ...ONE, sendUpdates: 'all', requestBody: MOVED, fields: OF_MEETING },
        { headers: { 'If-Match': etagOf(answers, 'a saved meeting') } },
      ),
  },
  {
    name: 'an invitation',
    ours: (client) => client.getInvitation(ONE.eventId),
    official: (client) =>
      client.events.get({ ...ONE, fields: 'id,etag,status,start,end,attendeesOmitted,attendees' }),
  },
  {
    name: 'an answer with a note',
    ours: (client, answers) =>
      client.answerInvitation(ONE.eventId, ANSWERED, {
        etag: etagOf(answers, 'an invitation'),
        isTold: true,
      }),
    official: (client, answers) =>
      client.events.patch(
        { ...ONE, sendUpdates: 'all', requestBody: ANSWERED, fields: 'id' },
        { headers: { 'If-Match': etagOf(answers, 'an invitation') } },
      ),
  },
  {
    name: 'delete',
    ours: (client) => client.deleteEvent(ONE.eventId),
    official: (client) => client.events.delete({ ...ONE, sendUpdates: 'none' }),
  },
  {
    name: 'delete again',
    status: 410,
    ours: (client) => client.deleteEvent(ONE.eventId),
    official: (client) => client.events.delete({ ...ONE, sendUpdates: 'none' }),
  },
];

export const WIRE_SCRIPT: readonly Step[] = [...READING_OWN, ...READING_TEAM, ...WRITING];
