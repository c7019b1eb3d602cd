import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/v3.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENGINEER_A, ENGINEER_B, ENGINEER_C, MANAGER, OUTSIDER } from '../../demo/seed.ts';
import { startGoogleForTest, type TestGoogle } from '../support/local-google.ts';
import { officialClient, refusalOf, timesAt } from './official-client.ts';

let google: TestGoogle;
const KINDS = [
  { summary: 'default' },
  { summary: 'public', visibility: 'public' },
  { summary: 'private', visibility: 'private' },
  { summary: 'free', transparency: 'transparent' },
];
const WINDOW = { timeMin: '2026-11-19T04:00:00Z', timeMax: '2026-11-19T06:00:00Z' };

beforeAll(async () => {
  google = await startGoogleForTest();
  const extendedProperties = { shared: { letThemCook: '1' } };
  for (const owner of [ENGINEER_A, ENGINEER_B, ENGINEER_C]) {
    for (const kind of KINDS)
      google.world.events.insert(owner, { ...timesAt(5), ...kind, extendedProperties });
  }
});
afterAll(() => google.close());

async function listAs(viewer: string, calendarId: string, scopes = ['calendar.events.readonly']) {
  const client = officialClient(google, viewer, scopes);
  return (await client.events.list({ calendarId, ...WINDOW })).data;
}

function titlesOf({ items }: calendar_v3.Schema$Events): string[] {
  return (items ?? []).map(({ summary }) => summary ?? 'no title').sort();
}

describe('what a colleague sees of a calendar', () => {
  test('with details shared: all but the details of private events', async () => {
    const seen = await listAs(MANAGER, ENGINEER_A);
    expect(seen.accessRole).toBe('reader');
    expect(titlesOf(seen)).toEqual(['default', 'free', 'no title', 'public']);
  });

  test('with free/busy shared: details of public events, the times of others, nothing of free time', async () => {
    const seen = await listAs(MANAGER, ENGINEER_B);
    expect(seen.accessRole).toBe('freeBusyReader');
    expect(titlesOf(seen)).toEqual(['no title', 'no title', 'public']);
    const [stripped] = (seen.items ?? []).filter(({ summary }) => summary === undefined);
    expect(Object.keys(stripped ?? {}).sort()).toEqual(
      ['end', 'etag', 'id', 'kind', 'start', 'status', 'visibility'].sort(),
    );
  });

  test('a filter finds nothing behind what is hidden', async () => {
    const client = officialClient(google, MANAGER, ['calendar.events.readonly']);
    const filter = { ...WINDOW, sharedExtendedProperty: ['letThemCook=1'] };
    const { data } = await client.events.list({ calendarId: ENGINEER_B, ...filter });
    expect(titlesOf(data)).toEqual(['public']);
  });

  test('not shared: as if the calendar did not exist', async () => {
    const client = officialClient(google, MANAGER);
    for (const calendarId of [ENGINEER_C, 'nobody@example.com']) {
      const refusal = await refusalOf(client.events.list({ calendarId }));
      expect(refusal).toMatchObject({ status: 404, reason: 'notFound' });
    }
  });

  test('what is shared with the company is hidden from outside', async () => {
    const refusal = await refusalOf(officialClient(google, OUTSIDER).events.list({ calendarId: ENGINEER_A }));
    expect(refusal).toMatchObject({ status: 404 });
  });

  test('an invited colleague sees the details of a private meeting', async () => {
    const meeting = { summary: 'secret', visibility: 'private', attendees: [{ email: MANAGER }] };
    const { id } = google.world.events.insert(ENGINEER_A, { ...timesAt(20), ...meeting });
    const client = officialClient(google, MANAGER);
    const { data } = await client.events.get({ calendarId: ENGINEER_A, eventId: id });
    expect(data.summary).toBe('secret');
  });
});

test('reading is not writing: 403 on a calendar one may only read', async () => {
  const client = officialClient(google, MANAGER);
  const refusal = await refusalOf(client.events.insert({ calendarId: ENGINEER_A, requestBody: timesAt(5) }));
  expect(refusal).toMatchObject({ status: 403, reason: 'requiredAccessLevel' });
});

test('a writer may put events into a shared calendar, and is named as their creator', async () => {
  google.world.acl.share(ENGINEER_C, MANAGER, 'writer');
  const client = officialClient(google, MANAGER);
  const { data } = await client.events.insert({ calendarId: ENGINEER_C, requestBody: timesAt(21) });
  expect(data).toMatchObject({ creator: { email: MANAGER }, organizer: { email: ENGINEER_C } });
  google.world.acl.share(ENGINEER_C, MANAGER, 'none');
});

describe('the calendar list', () => {
  test('has the own calendar first, and only what is shared', async () => {
    const client = officialClient(google, MANAGER, ['calendar.calendarlist.readonly']);
    const { data } = await client.calendarList.list();
    expect(data.items?.[0]).toMatchObject({ id: MANAGER, primary: true, accessRole: 'owner' });
    expect(data.items?.map(({ id }) => id)).not.toContain(ENGINEER_C);
  });

  test('comes in pages and by least role', async () => {
    const client = officialClient(google, MANAGER);
    const first = await client.calendarList.list({ maxResults: 1, minAccessRole: 'reader' });
    const pageToken = first.data.nextPageToken ?? '';
    const next = await client.calendarList.list({ minAccessRole: 'reader', pageToken });
    expect(next.data.items?.map(({ id }) => id)).toEqual([ENGINEER_A, 'engineer-d@example.com']);
  });
});

test('a calendar and a setting tell the zone', async () => {
  const client = officialClient(google, MANAGER);
  const { data } = await client.calendars.get({ calendarId: ENGINEER_B });
  expect(data).toMatchObject({ id: ENGINEER_B, timeZone: 'Europe/Berlin' });
  const setting = await client.settings.get({ setting: 'timezone' });
  expect(setting.data.value).toBe('Europe/Berlin');
});
