import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/v3.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENGINEER_A, MANAGER } from '../../demo/seed.ts';
import { startGoogleForTest, type TestGoogle } from '../support/local-google.ts';
import { clientWithToken, officialClient, refusalOf, timesAt } from './official-client.ts';

let google: TestGoogle;
const OWN = { calendarId: 'primary' };
const DAY = { timeMin: '2026-11-19T00:00:00Z', timeMax: '2026-11-20T00:00:00Z' };

beforeAll(async () => {
  google = await startGoogleForTest();
});
afterAll(() => google.close());

const CALLS: Record<string, (client: calendar_v3.Calendar) => Promise<unknown>> = {
  'reading own events': (client) => client.events.list(OWN),
  'reading events of a colleague': (client) => client.events.list({ calendarId: ENGINEER_A }),
  'writing an event': (client) => client.events.insert({ ...OWN, requestBody: timesAt(5) }),
  'asking for free/busy': (client) => client.freebusy.query({ requestBody: { ...DAY, items: [] } }),
  'reading the calendar list': (client) => client.calendarList.list(),
  'reading a setting': (client) => client.settings.get({ setting: 'timezone' }),
};

async function outcomeOf(call: Promise<unknown>): Promise<unknown> {
  const [answer] = await Promise.allSettled([call]);
  return answer.status === 'fulfilled'
    ? (answer.value as { status: number }).status
    : (await refusalOf(call)).reason;
}

describe.each<[string, readonly string[]]>([
  ['openid', []],
  ['calendar.events.owned', ['reading own events', 'writing an event']],
  ['calendar.events.readonly', ['reading own events', 'reading events of a colleague']],
  ['calendar.freebusy', ['asking for free/busy']],
  ['calendar.calendarlist.readonly', ['reading the calendar list']],
  ['calendar.settings.readonly', ['reading a setting']],
  ['calendar', Object.keys(CALLS)],
])('a token for %s', (scope, allowed) => {
  test(`allows ${allowed.join(', ') || 'nothing'}, and no more`, async () => {
    const client = officialClient(google, MANAGER, [scope]);
    const answers = await Promise.all(
      Object.entries(CALLS).map(async ([name, call]) => [name, await outcomeOf(call(client))] as const),
    );
    expect(Object.fromEntries(answers)).toEqual(
      Object.fromEntries(
        Object.keys(CALLS).map((name) => [name, allowed.includes(name) ? 200 : 'insufficientPermissions']),
      ),
    );
  });
});

describe('a token is refused', () => {
  test('that nobody gave out', async () => {
    const refusal = await refusalOf(clientWithToken(google, 'made-up').events.list(OWN));
    expect(refusal).toMatchObject({ status: 401, reason: 'authError' });
    expect(refusal.error).toMatchObject({
      code: 401,
      errors: [{ message: 'Invalid Credentials', location: 'Authorization', locationType: 'header' }],
    });
  });

  test('an hour after it was given out', async () => {
    const client = officialClient(google, MANAGER);
    google.advance(3_598_000);
    expect((await client.events.list(OWN)).status).toBe(200);
    google.advance(2_000);
    expect(await refusalOf(client.events.list(OWN))).toMatchObject({ status: 401 });
  });

  test('once all tokens are made to expire', async () => {
    const client = officialClient(google, MANAGER);
    google.faults.expireTokens();
    expect(await refusalOf(client.events.list(OWN))).toMatchObject({ status: 401 });
  });
});

test('an address nobody knows gets 404', async () => {
  const token = google.tokenFor(MANAGER, ['calendar']);
  const client = clientWithToken(google, token);
  const refusal = await refusalOf(client.events.get({ ...OWN, eventId: 'nothing00' }));
  expect(refusal).toMatchObject({ status: 404, reason: 'notFound' });
  const answer = await google.fetch('https://www.googleapis.com/calendar/v3/nothing');
  expect(answer.status).toBe(404);
});
