import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/v3.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ENGINEER_A, MANAGER } from '../../demo/seed.ts';
import { startGoogleForTest, type TestGoogle } from '../support/local-google.ts';
import { officialClient, refusalOf, timesAt } from './official-client.ts';

let google: TestGoogle;
let calendar: calendar_v3.Calendar;
const OWN = { calendarId: 'primary', singleEvents: true };

beforeEach(async () => {
  google = await startGoogleForTest();
  calendar = officialClient(google, ENGINEER_A);
});
afterEach(() => google.close());

async function fullSync(params: calendar_v3.Params$Resource$Events$List = {}): Promise<string> {
  const { data } = await calendar.events.list({ ...OWN, ...params });
  if (!data.nextSyncToken) throw new Error('no sync token came');
  return data.nextSyncToken;
}

async function changesSince(syncToken: string): Promise<calendar_v3.Schema$Events> {
  return (await calendar.events.list({ ...OWN, syncToken })).data;
}

test('a sync tells what was made, changed and deleted, then nothing more', async () => {
  const kept = google.world.events.insert(ENGINEER_A, { ...timesAt(6), summary: 'Before' });
  const dropped = google.world.events.insert(ENGINEER_A, { ...timesAt(7), summary: 'Soon gone' });
  const first = await fullSync();
  google.world.events.patch(ENGINEER_A, kept.id, { summary: 'After' });
  google.world.events.remove(ENGINEER_A, dropped.id);
  const made = google.world.events.insert(ENGINEER_A, { ...timesAt(8), summary: 'Made' });

  const changes = await changesSince(first);
  expect(changes.items).toHaveLength(3);
  expect(changes.items).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ id: kept.id, summary: 'After' }),
      expect.objectContaining({ id: made.id, summary: 'Made' }),
      { kind: 'calendar#event', etag: expect.any(String), id: dropped.id, status: 'cancelled' },
    ]),
  );
  expect((await changesSince(changes.nextSyncToken ?? '')).items).toEqual([]);
});

test('a window is allowed in the first sync and bounds it', async () => {
  const window = { timeMin: '2026-11-18T23:00:00Z', timeMax: '2026-11-19T23:00:00Z' };
  const { data } = await calendar.events.list({ ...OWN, ...window });
  expect(data.items).toHaveLength(2);
  expect((await changesSince(data.nextSyncToken ?? '')).items).toEqual([]);
});

test('what changes between two pages of a sync is in the next sync', async () => {
  const start = await fullSync();
  const made = [6, 7, 8].map((hour) => google.world.events.insert(ENGINEER_A, timesAt(hour)).id);
  const first = await calendar.events.list({ ...OWN, syncToken: start, maxResults: 2 });
  google.world.events.patch(ENGINEER_A, first.data.items?.[0]?.id ?? '', { summary: 'Meanwhile' });
  const second = await calendar.events.list({
    ...OWN,
    syncToken: start,
    maxResults: 2,
    pageToken: first.data.nextPageToken ?? '',
  });
  const told = [...(first.data.items ?? []), ...(second.data.items ?? [])].map(({ id }) => id);
  expect(told.sort()).toEqual(made.sort());
  const next = await changesSince(second.data.nextSyncToken ?? '');
  expect(next.items).toMatchObject([{ summary: 'Meanwhile' }]);
});

test('an instance that a shortened series no longer has is told as deleted', async () => {
  const series = google.world.events.insert(ENGINEER_A, {
    start: { dateTime: '2026-11-19T06:00:00Z' },
    end: { dateTime: '2026-11-19T07:00:00Z' },
    recurrence: ['RRULE:FREQ=DAILY;COUNT=2'],
  });
  const token = await fullSync();
  google.world.events.patch(ENGINEER_A, series.id, { recurrence: ['RRULE:FREQ=DAILY;COUNT=1'] });
  const { items } = await changesSince(token);
  expect(items?.map(({ id, status }) => [id, status])).toEqual([
    [`${series.id}_20261119T060000Z`, 'confirmed'],
    [`${series.id}_20261120T060000Z`, 'cancelled'],
  ]);
});

describe('a sync token is refused', () => {
  test('with 410 once Google has dropped it', async () => {
    const syncToken = await fullSync();
    google.faults.expireSyncTokens(ENGINEER_A);
    const refusal = await refusalOf(calendar.events.list({ ...OWN, syncToken }));
    expect(refusal).toEqual({
      status: 410,
      reason: 'fullSyncRequired',
      error: {
        errors: [
          {
            domain: 'calendar',
            reason: 'fullSyncRequired',
            message: 'Sync token is no longer valid, a full sync is required.',
            locationType: 'parameter',
            location: 'syncToken',
          },
        ],
        code: 410,
        message: 'Sync token is no longer valid, a full sync is required.',
      },
    });
    await expect(fullSync()).resolves.toEqual(expect.any(String));
  });

  test('with 410 after the sharing of the calendar changed', async () => {
    const managers = officialClient(google, MANAGER);
    const { data } = await managers.events.list({ ...OWN, calendarId: ENGINEER_A });
    google.world.acl.share(ENGINEER_A, 'example.com', 'freeBusyReader');
    const refusal = await refusalOf(
      managers.events.list({ ...OWN, calendarId: ENGINEER_A, syncToken: data.nextSyncToken ?? '' }),
    );
    expect(refusal).toMatchObject({ status: 410, reason: 'fullSyncRequired' });
  });

  test.each([
    [{ timeMin: '2026-11-19T00:00:00Z' }, 'syncTokenWithRequestRestrictions'],
    [{ timeMax: '2026-11-19T00:00:00Z' }, 'syncTokenWithRequestRestrictions'],
    [{ updatedMin: '2026-11-01T00:00:00Z' }, 'syncTokenWithRequestRestrictions'],
    [{ q: 'x' }, 'syncTokenWithRequestRestrictions'],
    [{ iCalUID: 'x@google.com' }, 'syncTokenWithRequestRestrictions'],
    [{ sharedExtendedProperty: ['letThemCook=1'] }, 'syncTokenWithRequestRestrictions'],
    [{ privateExtendedProperty: ['a=b'] }, 'syncTokenWithRequestRestrictions'],
    [{ showDeleted: false }, 'syncTokenWithRequestRestrictions'],
    [{ orderBy: 'startTime' }, 'syncTokenWithNonDefaultOrdering'],
  ])('with 400 beside %o', async (restriction, reason) => {
    const syncToken = await fullSync();
    const refusal = await refusalOf(calendar.events.list({ ...OWN, syncToken, ...restriction }));
    expect(refusal).toMatchObject({ status: 400, reason });
  });

  test('with 400 when it is none', async () => {
    const refusal = await refusalOf(calendar.events.list({ ...OWN, syncToken: 'made-up' }));
    expect(refusal).toMatchObject({ status: 400, reason: 'invalid' });
  });
});

test.each([
  { sharedExtendedProperty: ['letThemCook=1'] },
  { orderBy: 'startTime' },
  { q: 'x' },
  { updatedMin: '2026-11-01T00:00:00Z' },
])('no sync token comes of a list with %o', async (restriction) => {
  const { data } = await calendar.events.list({ ...OWN, ...restriction });
  expect(data.nextSyncToken).toBeUndefined();
  expect(data.nextPageToken).toBeUndefined();
});

test('event types may be filtered in a sync', async () => {
  const only = { ...OWN, eventTypes: ['focusTime'] };
  const { data } = await calendar.events.list(only);
  google.world.events.insert(ENGINEER_A, timesAt(6));
  const focus = { eventType: 'focusTime', focusTimeProperties: {} };
  const made = google.world.events.insert(ENGINEER_A, { ...timesAt(7), ...focus });
  const changes = await calendar.events.list({ ...only, syncToken: data.nextSyncToken ?? '' });
  expect(changes.data.items).toMatchObject([{ id: made.id, eventType: 'focusTime' }]);
});
