import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/v3.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ENGINEER_A, ENGINEER_B, ENGINEER_C, ENGINEER_D, MANAGER } from '../../demo/seed.ts';
import { startGoogleForTest, type TestGoogle } from '../support/local-google.ts';
import { officialClient, refusalOf, timesAt } from './official-client.ts';

let google: TestGoogle;
const DEMO_DAY = { timeMin: '2026-11-18T23:00:00Z', timeMax: '2026-11-19T23:00:00Z' };

beforeEach(async () => {
  google = await startGoogleForTest({ isPublished: true });
});
afterEach(() => google.close());

async function query(requestBody: calendar_v3.Schema$FreeBusyRequest) {
  const client = officialClient(google, MANAGER, ['calendar.freebusy']);
  return (await client.freebusy.query({ requestBody: { ...DEMO_DAY, ...requestBody } })).data.calendars ?? {};
}

test('busy times of many people come in one answer, with the trouble of each', async () => {
  const ids = [ENGINEER_A, ENGINEER_B, ENGINEER_C, ENGINEER_D, 'nobody@example.com'];
  const calendars = await query({ items: ids.map((id) => ({ id })) });
  expect(calendars).toEqual({
    [ENGINEER_A]: {
      busy: [
        // A focus block and the meeting that touches it are one busy time.
        { start: '2026-11-19T08:00:00Z', end: '2026-11-19T12:00:00Z' },
        { start: '2026-11-19T13:00:00Z', end: '2026-11-19T14:00:00Z' },
      ],
    },
    [ENGINEER_B]: { busy: [{ start: '2026-11-19T09:00:00Z', end: '2026-11-19T11:00:00Z' }] },
    [ENGINEER_C]: { errors: [{ domain: 'global', reason: 'notFound' }], busy: [] },
    [ENGINEER_D]: {
      busy: [
        { start: '2026-11-19T08:30:00Z', end: '2026-11-19T09:00:00Z' },
        { start: '2026-11-19T12:00:00Z', end: '2026-11-19T15:00:00Z' },
      ],
    },
    'nobody@example.com': { errors: [{ domain: 'global', reason: 'notFound' }], busy: [] },
  });
});

test('times come in the zone that is asked for, cut at the edges of the window', async () => {
  const calendars = await query({
    items: [{ id: ENGINEER_B }],
    timeMin: '2026-11-19T09:30:00Z',
    timeZone: 'Europe/Berlin',
  });
  expect(calendars[ENGINEER_B]?.busy).toEqual([
    { start: '2026-11-19T10:30:00+01:00', end: '2026-11-19T12:00:00+01:00' },
  ]);
});

test('free, declined and deleted events are not busy; every instance of a series is', async () => {
  const window = { timeMin: '2026-11-19T18:00:00Z', timeMax: '2026-11-20T23:00:00Z' };
  const own = google.world.events;
  own.insert(ENGINEER_B, { ...timesAt(18), transparency: 'transparent' });
  own.remove(ENGINEER_B, own.insert(ENGINEER_B, timesAt(19)).id);
  own.insert(MANAGER, {
    ...timesAt(20),
    attendees: [{ email: ENGINEER_B, responseStatus: 'declined' }],
  });
  own.insert(ENGINEER_B, { ...timesAt(21), recurrence: ['RRULE:FREQ=DAILY;COUNT=2'] });
  const calendars = await query({ ...window, items: [{ id: ENGINEER_B }] });
  expect(calendars[ENGINEER_B]?.busy?.map(({ start }) => start)).toEqual([
    '2026-11-19T21:00:00Z',
    '2026-11-20T15:00:00Z', // Friday's demo hour
    '2026-11-20T21:00:00Z',
  ]);
});

test('primary is the calendar of the one who asks', async () => {
  const calendars = await query({ items: [{ id: 'primary' }] });
  expect(calendars['primary']?.busy).toHaveLength(3);
});

test('fifty calendars pass, fifty-one are too many', async () => {
  const items = Array.from({ length: 51 }, (_, index) => ({
    id: index === 0 ? ENGINEER_B : `p${index}@example.com`,
  }));
  const fifty = await query({ items: items.slice(0, 50) });
  expect(fifty[ENGINEER_B]?.busy).toHaveLength(1);
  const more = await query({ items });
  expect(more[ENGINEER_B]?.errors).toMatchObject([{ reason: 'tooManyCalendarsRequested' }]);
});

test('a window that is missing or empty is refused', async () => {
  expect(await refusalOf(query({ timeMin: null as never }))).toMatchObject({ reason: 'required' });
  expect(await refusalOf(query({ timeMax: DEMO_DAY.timeMin }))).toMatchObject({ reason: 'timeRangeEmpty' });
});
