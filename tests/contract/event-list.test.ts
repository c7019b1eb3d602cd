import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/v3.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENGINEER_A, ENGINEER_C } from '../../demo/seed.ts';
import { startGoogleForTest, type TestGoogle } from '../support/local-google.ts';
import { officialClient, refusalOf, timesAt } from './official-client.ts';

let google: TestGoogle;
let calendar: calendar_v3.Calendar;
const OWN = { calendarId: 'primary' };
const DEMO_DAY = { timeMin: '2026-11-18T23:00:00Z', timeMax: '2026-11-19T23:00:00Z' };

beforeAll(async () => {
  google = await startGoogleForTest();
  calendar = officialClient(google, ENGINEER_A);
});
afterAll(() => google.close());

describe('a window of a calendar', () => {
  test('is told with the events, the role, the zone and an ETag', async () => {
    const { data, headers } = await calendar.events.list({
      ...OWN,
      ...DEMO_DAY,
      singleEvents: true,
      orderBy: 'startTime',
    });
    expect(data).toMatchObject({ kind: 'calendar#events', accessRole: 'owner', timeZone: 'Europe/Berlin' });
    expect(data.items?.map(({ summary }) => summary)).toEqual(['Lunch talk', 'Design review']);
    expect(data.items?.[0]).toMatchObject({
      kind: 'calendar#event',
      status: 'confirmed',
      eventType: 'default',
      start: { dateTime: '2026-11-19T12:00:00+01:00', timeZone: 'Europe/Berlin' },
      organizer: { email: ENGINEER_A, self: true },
    });
    expect(new Headers(headers as HeadersInit).get('etag')).toBe(data.etag);
  });

  test('leaves out what ends at its beginning and what starts at its end', async () => {
    const { data } = await calendar.events.list({
      ...OWN,
      timeMin: '2026-11-19T12:00:00Z', // 13:00 in Berlin: the lunch talk ends
      timeMax: '2026-11-19T13:00:00Z', // 14:00 in Berlin: the design review starts
    });
    expect(data.items).toEqual([]);
  });

  test('is told in another zone when asked', async () => {
    const { data } = await calendar.events.list({ ...OWN, ...DEMO_DAY, timeZone: 'Asia/Tokyo' });
    const starts = data.items?.map(({ start }) => start?.dateTime).sort();
    expect(starts?.[0]).toBe('2026-11-19T20:00:00+09:00');
  });

  test('must not be empty or without an offset', async () => {
    const { timeMin, timeMax } = DEMO_DAY;
    const empty = await refusalOf(calendar.events.list({ ...OWN, timeMin: timeMax, timeMax: timeMin }));
    expect(empty).toMatchObject({ status: 400, reason: 'timeRangeEmpty' });
    const local = await refusalOf(calendar.events.list({ ...OWN, timeMin: '2026-11-19T00:00:00' }));
    expect(local).toMatchObject({ status: 400, reason: 'badRequest' });
  });
});

test('pages hand over every event once, and only the last one says how to go on', async () => {
  const all = await calendar.events.list({ ...OWN });
  const ids: (string | null | undefined)[] = [];
  let pageToken: string | undefined;
  do {
    const { data } = await calendar.events.list({ ...OWN, maxResults: 3, ...(pageToken && { pageToken }) });
    ids.push(...(data.items ?? []).map(({ id }) => id));
    expect(data.items?.length).toBeLessThanOrEqual(3);
    expect(data.nextSyncToken === undefined).toBe(data.nextPageToken !== undefined);
    pageToken = data.nextPageToken ?? undefined;
  } while (pageToken !== undefined);
  expect(ids).toEqual(all.data.items?.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('a page token is no page token for another question', async () => {
  const { data } = await calendar.events.list({ ...OWN, maxResults: 1 });
  const pageToken = data.nextPageToken ?? '';
  const refusal = await refusalOf(calendar.events.list({ ...OWN, maxResults: 1, q: 'Lunch', pageToken }));
  expect(refusal).toMatchObject({ status: 400, reason: 'invalid' });
});

describe('a filter', () => {
  beforeAll(() => {
    const shared = { shared: { letThemCook: '1' }, private: { mine: 'x' } };
    const focus = { eventType: 'focusTime', focusTimeProperties: {} };
    google.world.events.insert(ENGINEER_C, { ...timesAt(7), summary: 'Marked', extendedProperties: shared });
    google.world.events.insert(ENGINEER_C, { ...timesAt(8), summary: 'Focus', ...focus });
  });
  test.each([
    ['nothing', {}, ['Focus', 'Interview', 'Marked']],
    ['a shared property', { sharedExtendedProperty: ['letThemCook=1'] }, ['Marked']],
    ['another value of it', { sharedExtendedProperty: ['letThemCook=2'] }, []],
    ['a private property', { privateExtendedProperty: ['mine=x'] }, ['Marked']],
    ['one event type', { eventTypes: ['focusTime'] }, ['Focus']],
    ['two event types', { eventTypes: ['focusTime', 'default'] }, ['Focus', 'Interview', 'Marked']],
    ['a word', { q: 'interv' }, ['Interview']],
  ])('by %s', async (_name, params, expected) => {
    const own = officialClient(google, ENGINEER_C);
    const { data } = await own.events.list({ ...OWN, ...DEMO_DAY, ...params });
    expect(data.items?.map(({ summary }) => summary).sort()).toEqual(expected);
  });
});

describe('a field mask', () => {
  test('leaves exactly what it names, at any depth', async () => {
    const { data } = await calendar.events.list({
      ...OWN,
      ...DEMO_DAY,
      orderBy: 'startTime',
      singleEvents: true,
      fields: 'accessRole,items(start/dateTime,organizer(email))',
    });
    expect(data).toEqual({
      accessRole: 'owner',
      items: ['2026-11-19T12:00:00+01:00', '2026-11-19T14:00:00+01:00'].map((dateTime) => ({
        start: { dateTime },
        organizer: { email: ENGINEER_A },
      })),
    });
  });

  test.each(['items(id', 'items)', ',', 'items//id'])('that is malformed is refused: %s', async (fields) => {
    const refusal = await refusalOf(calendar.events.list({ ...OWN, fields }));
    expect(refusal).toMatchObject({ status: 400, reason: 'invalidParameter' });
  });
});

test('with more attendees than asked for, only the own one is told', async () => {
  const attendees = [{ email: ENGINEER_A }, { email: ENGINEER_C }];
  google.world.events.insert(ENGINEER_A, { ...timesAt(18), summary: 'Crowd', attendees });
  const { data } = await calendar.events.list({ ...OWN, q: 'Crowd', maxAttendees: 1 });
  expect(data.items).toMatchObject([
    { attendees: [{ email: ENGINEER_A, self: true }], attendeesOmitted: true },
  ]);
  const all = await calendar.events.list({ ...OWN, q: 'Crowd', maxAttendees: 2 });
  expect(all.data.items?.[0]?.attendees).toHaveLength(2);
});

test('what has not changed is not told again', async () => {
  const { data } = await calendar.events.list({ ...OWN, ...DEMO_DAY });
  const url = `https://www.googleapis.com/calendar/v3/calendars/primary/events?${new URLSearchParams(DEMO_DAY)}`;
  const headers = { authorization: `Bearer ${google.tokenFor(ENGINEER_A, ['calendar'])}` };
  const again = await google.fetch(url, { headers: { ...headers, 'if-none-match': data.etag ?? '' } });
  expect(again.status).toBe(304);
  google.world.events.insert(ENGINEER_A, { ...timesAt(17), summary: 'New' });
  const changed = await google.fetch(url, { headers: { ...headers, 'if-none-match': data.etag ?? '' } });
  expect(changed.status).toBe(200);
});

describe('a series', () => {
  const weekly = {
    summary: 'Weekly',
    start: { dateTime: '2026-10-19T09:00:00', timeZone: 'Europe/Berlin' },
    end: { dateTime: '2026-10-19T10:00:00', timeZone: 'Europe/Berlin' },
    recurrence: ['RRULE:FREQ=WEEKLY;COUNT=3'],
  };
  const window = { timeMin: '2026-10-01T00:00:00Z', timeMax: '2026-11-15T00:00:00Z' };

  test('is one event, or all its instances at the same hour on the clock', async () => {
    const id = google.world.events.insert(ENGINEER_A, weekly).id;
    const whole = await calendar.events.list({ ...OWN, ...window });
    expect(whole.data.items).toMatchObject([{ id, recurrence: weekly.recurrence }]);
    const single = await calendar.events.list({
      ...OWN,
      ...window,
      singleEvents: true,
      orderBy: 'startTime',
    });
    expect(single.data.items?.map(({ start }) => start?.dateTime)).toEqual([
      '2026-10-19T09:00:00+02:00',
      '2026-10-26T09:00:00+01:00', // the clocks changed on October 25
      '2026-11-02T09:00:00+01:00',
    ]);
    expect(single.data.items?.[1]).toMatchObject({
      id: `${id}_20261026T080000Z`,
      recurringEventId: id,
    });
  });

  test('loses one instance and moves another, and the rest stays', async () => {
    const id = google.world.events.insert(ENGINEER_C, weekly).id;
    const own = officialClient(google, ENGINEER_C);
    await own.events.delete({ ...OWN, eventId: `${id}_20261019T070000Z` });
    await own.events.patch({
      ...OWN,
      eventId: `${id}_20261026T080000Z`,
      requestBody: {
        start: { dateTime: '2026-10-27T09:00:00+01:00' },
        end: { dateTime: '2026-10-27T10:00:00+01:00' },
      },
    });
    const { data } = await own.events.list({ ...OWN, ...window, singleEvents: true, orderBy: 'startTime' });
    expect(data.items?.map(({ start }) => start?.dateTime)).toEqual([
      '2026-10-27T09:00:00+01:00',
      '2026-11-02T09:00:00+01:00',
    ]);
    const instances = await own.events.instances({ ...OWN, eventId: id });
    expect(instances.data.items?.map(({ start }) => start?.dateTime)).toEqual([
      '2026-10-27T09:00:00+01:00',
      '2026-11-02T09:00:00+01:00',
    ]);
  });
});
