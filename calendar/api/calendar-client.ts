// Everything that is ever asked of the Calendar API, over Google's own generated surface.
// Titles are asked for of one's own calendar only: what is not in `fields` cannot leak.
import { calendar_v3 } from 'googleapis/build/src/apis/calendar/v3.js';
import * as v from 'valibot';
import type { Email } from '../../domain/focus-block.ts';
import { MOST_NAMED } from '../../domain/own-event.ts';
import type { Interval } from '../../domain/time.ts';
import { CalendarApiError } from './api-error.ts';
import { askGoogle, type GoogleDoor } from './google-door.ts';
import type { TransportOptions } from './transport.ts';

export type GoogleEvent = calendar_v3.Schema$Event;
export type GoogleEvents = calendar_v3.Schema$Events;
export type GoogleFreeBusy = calendar_v3.Schema$FreeBusyResponse;

/** A window opens a full sync; a sync token goes on from the last one. Google forbids both together. */
export type OwnEventsRequest = { readonly pageToken?: string | undefined } & (
  | { readonly window: Interval; readonly syncToken?: never }
  | { readonly syncToken: string; readonly window?: never }
);

const TIMES =
  'id,etag,status,updated,start,end,eventType,transparency,organizer(email,displayName),extendedProperties/shared';
/** A meeting of one's own is known by `organizer.self`; `recurringEventId` and `created` tell which of them are news. */
const OWN_TIMES = `${TIMES.replace('organizer(', 'organizer(self,')},created,recurringEventId`;
/** The title is one's own calendar's; who else is there tells a 1:1 and an invitation from other events. */
const OWN_FACTS = 'summary,guestsCanModify,attendeesOmitted,attendees(email,self,resource,responseStatus)';
const OWN_FIELDS = `nextPageToken,nextSyncToken,timeZone,items(${OWN_TIMES},${OWN_FACTS})`;
const TEAM_FIELDS = `accessRole,timeZone,nextPageToken,items(${TIMES})`;
/** Of an event that this extension published: its title is ours, unless its owner gave it another. */
const PUBLISHED_FIELDS = `${TIMES},summary,visibility,attendees(self,responseStatus)`;
/** Of a meeting that this person organizes: its title is theirs, and never another's. */
const MEETING_FIELDS =
  'id,etag,status,summary,start,end,eventType,organizer(self),extendedProperties/shared,attendees(email,self,resource,responseStatus)';
/** Of an invitation: its guests go back as they came when one of them answers. */
const INVITATION_FIELDS = 'id,etag,status,start,end,attendeesOmitted,attendees';
/** Asked for only when a person wants a line added. */
const NOTES_FIELDS = 'id,etag,status,start,end,description';
/** Most people in one freeBusy.query: `calendarExpansionMax` in the API's own reference (November 2026). */
export const FREE_BUSY_LIMIT = 50;
const PAGE_SIZE = 2500;

export type CalendarClient = ReturnType<typeof createCalendarClient>;

/** Every function throws CalendarApiError. */
export function createCalendarClient(door: GoogleDoor) {
  const options: calendar_v3.Options & TransportOptions = { version: 'v3', door };
  const { events, freebusy } = new calendar_v3.Calendar(options);

  async function listEvents(params: calendar_v3.Params$Resource$Events$List): Promise<GoogleEvents> {
    return record((await events.list({ singleEvents: true, maxResults: PAGE_SIZE, ...params })).data);
  }
  async function listOfTeam(
    calendarId: Email,
    window: Interval,
    filter: Pick<calendar_v3.Params$Resource$Events$List, 'sharedExtendedProperty' | 'eventTypes'>,
    pageToken?: string,
  ): Promise<GoogleEvents> {
    const page = pageToken === undefined ? {} : { pageToken };
    return listEvents({ calendarId, ...bounds(window), ...filter, ...page, fields: TEAM_FIELDS });
  }

  return {
    /** One page of the signed-in person's primary calendar. With more than MOST_NAMED attendees only themselves. */
    async listOwnEvents(request: OwnEventsRequest): Promise<GoogleEvents> {
      const from = request.window === undefined ? { syncToken: request.syncToken } : bounds(request.window);
      const page = request.pageToken === undefined ? {} : { pageToken: request.pageToken };
      return listEvents({
        calendarId: 'primary',
        maxAttendees: MOST_NAMED,
        ...from,
        ...page,
        fields: OWN_FIELDS,
      });
    },
    /** Blocks with our key in somebody's primary calendar. */
    listPublishedBlocks: (email: Email, window: Interval, pageToken?: string) =>
      listOfTeam(email, window, { sharedExtendedProperty: ['letThemCook=1'] }, pageToken),
    /** Focus time events, ours or not. */
    listFocusTime: (email: Email, window: Interval, pageToken?: string) =>
      listOfTeam(email, window, { eventTypes: ['focusTime'] }, pageToken),
    /** At most FREE_BUSY_LIMIT people. Errors are per person, inside the answer. */
    async queryFreeBusy(emails: readonly Email[], window: Interval): Promise<GoogleFreeBusy> {
      const requestBody = { ...bounds(window), items: emails.map((id) => ({ id })) };
      return record((await freebusy.query({ requestBody })).data);
    },
    async insertEvent(requestBody: GoogleEvent): Promise<GoogleEvent> {
      return record((await events.insert({ calendarId: 'primary', sendUpdates: 'none', requestBody })).data);
    },
    /** An event that this extension published. */
    async getEvent(eventId: string): Promise<GoogleEvent> {
      return record((await events.get({ calendarId: 'primary', eventId, fields: PUBLISHED_FIELDS })).data);
    },
    /** With an etag: only if nobody changed the event meanwhile (`preconditionFailed` otherwise). */
    async patchEvent(eventId: string, requestBody: GoogleEvent, etag: string | null): Promise<GoogleEvent> {
      const condition = etag === null ? {} : { headers: { 'If-Match': etag } };
      const params = { calendarId: 'primary', eventId, sendUpdates: 'none', requestBody };
      return record((await events.patch(params, condition)).data);
    },
    ...meetingCalls(events),
    ...invitationCalls(events),
    /** With an etag: as for `patchEvent`. */
    async deleteEvent(eventId: string, etag: string | null = null): Promise<void> {
      const condition = etag === null ? {} : { headers: { 'If-Match': etag } };
      await events.delete({ calendarId: 'primary', eventId, sendUpdates: 'none' }, condition);
    },
  };
}

/** Of meetings that the signed-in person organizes. */
function meetingCalls(events: calendar_v3.Resource$Events) {
  return {
    /** Addresses of the people on an event of one's own: no rooms, not oneself. */
    async getGuests(eventId: string): Promise<Email[]> {
      const { data } = await events.get({
        calendarId: 'primary',
        eventId,
        fields: 'attendees(email,self,resource)',
      });
      const people = (data.attendees ?? []).filter(({ self, resource }) => !self && !resource);
      return people.flatMap(({ email }) => email?.toLowerCase() ?? []);
    },
    /** A meeting of the signed-in person's own. */
    async getMeeting(eventId: string): Promise<GoogleEvent> {
      return record((await events.get({ calendarId: 'primary', eventId, fields: MEETING_FIELDS })).data);
    },
    /** Of a 1:1 of the signed-in person's own calendar: what is written in it. */
    async getNotes(eventId: string): Promise<GoogleEvent> {
      return record((await events.get({ calendarId: 'primary', eventId, fields: NOTES_FIELDS })).data);
    },
    /** The guests are told, once: only after a person's click. With an etag: as for `patchEvent`. */
    async moveMeeting(eventId: string, requestBody: GoogleEvent, etag: string | null): Promise<GoogleEvent> {
      const condition = etag === null ? {} : { headers: { 'If-Match': etag } };
      const fields = MEETING_FIELDS;
      const params = { calendarId: 'primary', eventId, sendUpdates: 'all', requestBody, fields };
      return record((await events.patch(params, condition)).data);
    },
  };
}

/** Of meetings to which others invite the signed-in person. The copy in one's own calendar is an event one owns. */
function invitationCalls(events: calendar_v3.Resource$Events) {
  return {
    async getInvitation(eventId: string): Promise<GoogleEvent> {
      const fields = INVITATION_FIELDS;
      return record((await events.get({ calendarId: 'primary', eventId, fields })).data);
    },
    /** `isTold`: Google mails the organizer, so that a note is read. With an etag: as for `patchEvent`. */
    async answerInvitation(
      eventId: string,
      requestBody: GoogleEvent,
      { etag, isTold }: { readonly etag: string | null; readonly isTold: boolean },
    ): Promise<GoogleEvent> {
      const condition = etag === null ? {} : { headers: { 'If-Match': etag } };
      const sendUpdates = isTold ? 'all' : 'none';
      const params = { calendarId: 'primary', eventId, sendUpdates, requestBody, fields: 'id' };
      return record((await events.patch(params, condition)).data);
    },
  };
}

const userinfo = v.object({ email: v.pipe(v.string(), v.toLowerCase(), v.email()) });

/** Whose token it is. https://developers.google.com/identity/openid-connect (2026) */
export async function getUserinfo(door: GoogleDoor): Promise<Email> {
  const url = 'https://www.googleapis.com/oauth2/v3/userinfo';
  const parsed = v.safeParse(userinfo, (await askGoogle({ method: 'GET', url }, door)).data);
  if (!parsed.success) throw new CalendarApiError('malformed', { reason: 'userinfo' });
  return parsed.output.email;
}

function bounds({ start, end }: Interval) {
  return { timeMin: new Date(start).toISOString(), timeMax: new Date(end).toISOString() };
}

/** Google answers with an object; anything else (an empty body, a list) is somebody in between. */
function record<T extends object>(data: T | null): T {
  if (data === null || typeof data !== 'object' || Array.isArray(data)) {
    throw new CalendarApiError('malformed', { reason: 'notAnObject' });
  }
  return data;
}
