import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/v3.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ENGINEER_A, ENGINEER_B, MANAGER, OUTSIDER } from '../../demo/seed.ts';
import { startGoogleForTest, type TestGoogle } from '../support/local-google.ts';
import { officialClient, refusalOf, timesAt } from './official-client.ts';

let google: TestGoogle;
let calendar: calendar_v3.Calendar;
const OWN = { calendarId: 'primary' };
const ID = '0123456789abcdefghijklmnopqrstuv';

beforeEach(async () => {
  google = await startGoogleForTest();
  calendar = officialClient(google, MANAGER);
});
afterEach(() => google.close());

async function insert(event: calendar_v3.Schema$Event = {}): Promise<calendar_v3.Schema$Event> {
  return (await calendar.events.insert({ ...OWN, requestBody: { ...timesAt(12), ...event } })).data;
}

describe('an inserted event', () => {
  test('is kept as sent, with what Google adds', async () => {
    const made = await insert({
      id: ID,
      summary: '1:1',
      visibility: 'public',
      extendedProperties: { shared: { letThemCook: '1' }, private: { mine: 'x' } },
    });
    expect(made).toMatchObject({
      kind: 'calendar#event',
      id: ID,
      iCalUID: `${ID}@google.com`,
      summary: '1:1',
      status: 'confirmed',
      visibility: 'public',
      eventType: 'default',
      sequence: 0,
      start: { dateTime: '2026-11-19T13:00:00+01:00', timeZone: 'Europe/Berlin' },
      extendedProperties: { shared: { letThemCook: '1' }, private: { mine: 'x' } },
      creator: { email: MANAGER, self: true },
      organizer: { email: MANAGER, self: true },
    });
    const { data } = await calendar.events.get({ ...OWN, eventId: ID });
    expect(data).toEqual(made);
  });

  test('gets an id in base32hex when it brings none', async () => {
    expect((await insert()).id).toMatch(/^[a-v0-9]{26,32}$/);
  });

  test.each(['abcd', 'with-dash-12', 'UPPERCASE', 'wxyz12'])('must not be called %s', async (id) => {
    expect(await refusalOf(insert({ id }))).toMatchObject({ status: 400, reason: 'invalid' });
  });

  test('keeps its id for ever: 409 while it lives and after it is deleted', async () => {
    await insert({ id: ID });
    const again = await refusalOf(insert({ id: ID }));
    expect(again).toMatchObject({ status: 409, reason: 'duplicate' });
    expect(again.error['message']).toBe('The requested identifier already exists.');
    await calendar.events.delete({ ...OWN, eventId: ID });
    expect(await refusalOf(insert({ id: ID }))).toMatchObject({ status: 409, reason: 'duplicate' });
  });

  test.each([
    ['without an end', { end: null }, 'required'],
    ['that ends before it starts', { end: { dateTime: '2026-11-19T11:00:00Z' } }, 'timeRangeEmpty'],
    ['half timed, half all-day', { end: { date: '2026-11-19' } }, 'invalid'],
    ['in local time without a zone', { start: { dateTime: '2026-11-19T11:00:00' } }, 'required'],
    ['at no time', { start: { dateTime: 'soon' } }, 'invalid'],
    ['with a property that is no text', { extendedProperties: { shared: { a: 1 } } }, 'invalid'],
  ])('is refused %s', async (_name, event, reason) => {
    const refusal = await refusalOf(insert(event as unknown as calendar_v3.Schema$Event));
    expect(refusal).toMatchObject({ status: 400, reason });
  });
});

describe('a patch', () => {
  test('merges objects, replaces lists, takes away what is null, and changes the ETag', async () => {
    const made = await insert({
      summary: 'Old',
      location: 'Room 1',
      extendedProperties: { shared: { keep: '1', drop: '2' } },
      attendees: [{ email: ENGINEER_A }, { email: ENGINEER_B }],
    });
    const { data } = await calendar.events.patch({
      ...OWN,
      eventId: made.id ?? '',
      requestBody: {
        summary: 'New',
        location: null,
        extendedProperties: { shared: { drop: null } } as unknown as { shared: Record<string, string> },
        attendees: [{ email: ENGINEER_A }],
      },
    });
    expect(data).toMatchObject({ summary: 'New', extendedProperties: { shared: { keep: '1' } } });
    expect(data).not.toHaveProperty('location');
    expect(data.extendedProperties?.shared).not.toHaveProperty('drop');
    expect(data.attendees).toHaveLength(1);
    expect(data.etag).not.toBe(made.etag);
    expect(data.sequence).toBe(0);
  });

  test('that moves the event raises its sequence', async () => {
    const made = await insert();
    const { data } = await calendar.events.patch({
      ...OWN,
      eventId: made.id ?? '',
      requestBody: timesAt(15),
    });
    expect(data).toMatchObject({ sequence: 1, start: { dateTime: '2026-11-19T16:00:00+01:00' } });
  });

  test('with an old ETag is refused, with the current one it passes', async () => {
    const made = await insert();
    const change = { ...OWN, eventId: made.id ?? '', requestBody: { summary: 'Mine' } };
    google.world.events.patch(MANAGER, made.id ?? '', { summary: 'Theirs' });
    const refusal = await refusalOf(
      calendar.events.patch(change, { headers: { 'If-Match': made.etag ?? '' } }),
    );
    expect(refusal).toMatchObject({ status: 412, reason: 'conditionNotMet' });
    const { etag } = google.world.events.get(MANAGER, made.id ?? '');
    const { data } = await calendar.events.patch(change, { headers: { 'If-Match': etag } });
    expect(data.summary).toBe('Mine');
  });

  test('of an event that never was gets 404, of a deleted one 410', async () => {
    const requestBody = { summary: 'x' };
    const never = await refusalOf(calendar.events.patch({ ...OWN, eventId: 'nothing00', requestBody }));
    expect(never).toMatchObject({ status: 404, reason: 'notFound' });
    await insert({ id: ID });
    await calendar.events.delete({ ...OWN, eventId: ID });
    const gone = await refusalOf(calendar.events.patch({ ...OWN, eventId: ID, requestBody }));
    expect(gone).toMatchObject({ status: 410, reason: 'deleted' });
  });

  test('brings a deleted event back when it says confirmed', async () => {
    await insert({ id: ID });
    await calendar.events.delete({ ...OWN, eventId: ID });
    const requestBody = { status: 'confirmed', ...timesAt(9) };
    const { data } = await calendar.events.patch({ ...OWN, eventId: ID, requestBody });
    expect(data).toMatchObject({ id: ID, status: 'confirmed' });
  });
});

test('an update replaces every field it does not repeat', async () => {
  const made = await insert({ summary: 'Old', location: 'Room 1' });
  const { data } = await calendar.events.update({
    ...OWN,
    eventId: made.id ?? '',
    requestBody: { summary: 'New', ...timesAt(12) },
  });
  expect(data).toMatchObject({ id: made.id, summary: 'New', iCalUID: made.iCalUID });
  expect(data).not.toHaveProperty('location');
});

describe('a deletion', () => {
  test('answers 204 once and 410 the second time', async () => {
    await insert({ id: ID });
    expect((await calendar.events.delete({ ...OWN, eventId: ID })).status).toBe(204);
    const again = await refusalOf(calendar.events.delete({ ...OWN, eventId: ID }));
    expect(again).toMatchObject({ status: 410, reason: 'deleted' });
    expect((await calendar.events.get({ ...OWN, eventId: ID })).data.status).toBe('cancelled');
  });

  test('with an old ETag is refused', async () => {
    const made = await insert({ id: ID });
    google.world.events.patch(MANAGER, ID, { summary: 'Changed' });
    const headers = { 'If-Match': made.etag ?? '' };
    const refusal = await refusalOf(calendar.events.delete({ ...OWN, eventId: ID }, { headers }));
    expect(refusal).toMatchObject({ status: 412, reason: 'conditionNotMet' });
    expect(google.world.events.get(MANAGER, ID).status).toBe('confirmed');
  });
});

describe('a meeting', () => {
  const attendees = [{ email: ENGINEER_A }, { email: OUTSIDER }];

  test('lies in its guests calendars, with their own answer, and moves with the organizer', async () => {
    await insert({ id: ID, summary: 'Plan', attendees });
    const guests = officialClient(google, ENGINEER_A);
    const copy = await guests.events.get({ ...OWN, eventId: ID });
    expect(copy.data).toMatchObject({
      summary: 'Plan',
      organizer: { email: MANAGER },
      attendees: [
        { email: ENGINEER_A, responseStatus: 'needsAction', self: true },
        { email: OUTSIDER, responseStatus: 'needsAction' },
      ],
    });
    await calendar.events.patch({ ...OWN, eventId: ID, requestBody: timesAt(15) });
    const moved = await guests.events.get({ ...OWN, eventId: ID });
    expect(moved.data.start?.dateTime).toBe('2026-11-19T16:00:00+01:00');
  });

  test('learns a guest answer everywhere, and only the organizer may move it', async () => {
    await insert({ id: ID, attendees });
    const guests = officialClient(google, ENGINEER_A);
    const answered = [{ email: ENGINEER_A, responseStatus: 'accepted' }, { email: OUTSIDER }];
    await guests.events.patch({ ...OWN, eventId: ID, requestBody: { attendees: answered } });
    const { data } = await calendar.events.get({ ...OWN, eventId: ID });
    expect(data.attendees?.map(({ responseStatus }) => responseStatus)).toEqual(['accepted', 'needsAction']);
    const refusal = await refusalOf(guests.events.patch({ ...OWN, eventId: ID, requestBody: timesAt(15) }));
    expect(refusal).toMatchObject({ status: 403, reason: 'forbiddenForNonOrganizer' });
  });

  test('leaves the calendar of who is taken off the list, and all calendars when it is deleted', async () => {
    await insert({ id: ID, attendees });
    await calendar.events.patch({
      ...OWN,
      eventId: ID,
      requestBody: { attendees: [{ email: ENGINEER_A }] },
    });
    expect(() => google.world.events.get(OUTSIDER, ID)).toThrow('Not Found');
    await calendar.events.delete({ ...OWN, eventId: ID });
    expect(() => google.world.events.get(ENGINEER_A, ID)).toThrow('Not Found');
  });

  test('that a guest deletes is declined, and does not come back', async () => {
    await insert({ id: ID, attendees });
    await officialClient(google, ENGINEER_A).events.delete({ ...OWN, eventId: ID });
    await calendar.events.patch({ ...OWN, eventId: ID, requestBody: { summary: 'Changed' } });
    const { attendees: list } = google.world.events.get(MANAGER, ID);
    expect(list?.find(({ email }) => email === ENGINEER_A)?.responseStatus).toBe('declined');
    expect(() => google.world.events.get(ENGINEER_A, ID)).toThrow('Not Found');
  });
});
