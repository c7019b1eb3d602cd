import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/v3.js';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ENGINEER_A, ENGINEER_B } from '../../demo/seed.ts';
import { startGoogleForTest, type TestGoogle } from '../support/local-google.ts';
import { officialClient, refusalOf, timesAt } from './official-client.ts';

let google: TestGoogle;
let calendar: calendar_v3.Calendar;
const OWN = { calendarId: 'primary' };
const FOCUS: calendar_v3.Schema$Event = {
  ...timesAt(8, 180),
  summary: 'Focus time',
  eventType: 'focusTime',
  transparency: 'opaque',
  focusTimeProperties: { autoDeclineMode: 'declineNone', chatStatus: 'doNotDisturb' },
};

beforeAll(async () => {
  google = await startGoogleForTest();
});
beforeEach(() => {
  google.world.people.change(ENGINEER_A, { hasFocusTime: true });
  calendar = officialClient(google, ENGINEER_A, ['calendar.events.owned']);
});
afterAll(() => google.close());

test('focus time is kept as such', async () => {
  const { data } = await calendar.events.insert({ ...OWN, requestBody: FOCUS });
  expect(data).toMatchObject({ eventType: 'focusTime', focusTimeProperties: FOCUS.focusTimeProperties });
});

test.each<[string, calendar_v3.Schema$Event]>([
  ['all day', { start: { date: '2026-11-19' }, end: { date: '2026-11-20' } }],
  ['with attendees', { attendees: [{ email: ENGINEER_B }] }],
  ['without blocking time', { transparency: 'transparent' }],
  ['without its properties', { focusTimeProperties: null as never }],
  ['under the name of an ordinary event', { eventType: 'default' }],
])('focus time %s is malformed', async (_name, change) => {
  const requestBody = { ...FOCUS, ...change };
  const refusal = await refusalOf(calendar.events.insert({ ...OWN, requestBody }));
  expect(refusal).toMatchObject({ status: 400, reason: 'malformedFocusTimeEvent' });
});

test('an account without focus time is refused it, and may block the time as an ordinary event', async () => {
  google.world.people.change(ENGINEER_A, { hasFocusTime: false });
  const refusal = await refusalOf(calendar.events.insert({ ...OWN, requestBody: FOCUS }));
  expect(refusal).toMatchObject({ status: 400, reason: 'eventTypeRestriction' });
  const { eventType: _type, focusTimeProperties: _properties, ...plain } = FOCUS;
  const { data } = await calendar.events.insert({ ...OWN, requestBody: plain });
  expect(data.eventType).toBe('default');
});

test('an event type nobody knows is refused', async () => {
  const requestBody = { ...timesAt(8), eventType: 'nap' };
  const refusal = await refusalOf(calendar.events.insert({ ...OWN, requestBody }));
  expect(refusal).toMatchObject({ status: 400, reason: 'invalidEventType' });
});

test('the type of an event never changes', async () => {
  const { data } = await calendar.events.insert({ ...OWN, requestBody: timesAt(8) });
  const event = { ...OWN, eventId: data.id ?? '' };
  const patch = calendar.events.patch({ ...event, requestBody: { eventType: 'focusTime' } });
  expect(await refusalOf(patch)).toMatchObject({ status: 400, reason: 'eventTypeRestriction' });
  const update = calendar.events.update({ ...event, requestBody: FOCUS });
  expect(await refusalOf(update)).toMatchObject({ status: 400, reason: 'eventTypeRestriction' });
});

test('a patch cannot make focus time malformed', async () => {
  const { data } = await calendar.events.insert({ ...OWN, requestBody: FOCUS });
  const requestBody = { attendees: [{ email: ENGINEER_B }] };
  const refusal = await refusalOf(calendar.events.patch({ ...OWN, eventId: data.id ?? '', requestBody }));
  expect(refusal).toMatchObject({ status: 400, reason: 'malformedFocusTimeEvent' });
});
