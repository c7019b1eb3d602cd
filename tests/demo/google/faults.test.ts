import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MANAGER } from '../../../demo/seed.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';

let google: TestGoogle;
let headers: Record<string, string>;
const EVENTS = 'https://www.googleapis.com/calendar/v3/calendars/primary/events';
const PATH = '/calendar/v3/calendars/primary/events';

beforeEach(async () => {
  google = await startGoogleForTest();
  headers = { authorization: `Bearer ${google.tokenFor(MANAGER, ['calendar'])}` };
});
afterEach(() => google.close());

function insert(): Promise<Response> {
  const start = { dateTime: '2026-11-19T06:00:00Z' };
  const body = JSON.stringify({ id: 'block001', start, end: { dateTime: '2026-11-19T07:00:00Z' } });
  return google.fetch(EVENTS, { method: 'POST', headers, body });
}

describe('a planned fault', () => {
  test.each([
    [401, undefined, 'authError'],
    [403, 'quotaExceeded', 'quotaExceeded'],
    [403, undefined, 'rateLimitExceeded'],
    [410, undefined, 'fullSyncRequired'],
    [429, undefined, 'rateLimitExceeded'],
    [500, undefined, 'backendError'],
  ])('answers %i %s as often as planned, then no more', async (status, reason, told) => {
    google.faults.next(2, { kind: 'status', status, ...(reason && { reason }) });
    const answers = [await google.fetch(EVENTS, { headers }), await google.fetch(EVENTS, { headers })];
    expect(answers.map((answer) => answer.status)).toEqual([status, status]);
    expect(await answers[0]?.json()).toMatchObject({ error: { code: status, errors: [{ reason: told }] } });
    expect((await google.fetch(EVENTS, { headers })).status).toBe(200);
  });

  test('hits only what it is meant for', async () => {
    google.faults.next(1, { kind: 'status', status: 500 }, { method: 'POST', path: /\/events$/ });
    expect((await google.fetch(EVENTS, { headers })).status).toBe(200);
    expect((await insert()).status).toBe(500);
  });

  test('may say when to come back', async () => {
    google.faults.next(1, { kind: 'status', status: 429, retryAfterSeconds: 30 });
    expect((await google.fetch(EVENTS, { headers })).headers.get('retry-after')).toBe('30');
  });

  test('may be somebody in between who answers in place of Google', async () => {
    google.faults.next(1, { kind: 'text', text: '<h1>Welcome to the hotel</h1>' });
    const answer = await insert();
    expect([answer.status, await answer.text()]).toEqual([200, '<h1>Welcome to the hotel</h1>']);
    expect((await insert()).status).toBe(200);
  });

  test('may answer with less than is true, once', async () => {
    google.faults.next(1, { kind: 'edit', edit: (answer) => ({ ...answer, items: [] }) });
    expect(await (await google.fetch(EVENTS, { headers })).json()).toMatchObject({ items: [] });
    const honest = (await (await google.fetch(EVENTS, { headers })).json()) as { items: unknown[] };
    expect(honest.items.length).toBeGreaterThan(0);
  });

  test('may cut the connection before anything is written', async () => {
    google.faults.next(1, { kind: 'drop', when: 'before' });
    await expect(insert()).rejects.toThrow(TypeError);
    expect((await insert()).status).toBe(200);
  });

  test('may cut the connection after the event was written', async () => {
    google.faults.next(1, { kind: 'drop', when: 'after' });
    await expect(insert()).rejects.toThrow(TypeError);
    expect((await insert()).status).toBe(409);
  });

  test('may delay an answer, which a caller may stop waiting for', async () => {
    google.faults.next(1, { kind: 'delay', milliseconds: 5_000 });
    const stop = new AbortController();
    const answer = google.fetch(EVENTS, { headers, signal: stop.signal });
    stop.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('the request log', () => {
  test('tells what was asked, by whom, and what came of it', async () => {
    await insert();
    google.faults.next(1, { kind: 'drop', when: 'before' });
    await google.fetch(`${EVENTS}?maxResults=1`, { headers }).catch(() => null);
    expect(google.requests.all()).toMatchObject([
      { method: 'POST', host: 'www.googleapis.com', path: PATH, status: 200, account: MANAGER },
      { method: 'GET', path: PATH, status: null },
    ]);
    expect(google.requests.filter({ method: 'POST' })[0]?.body).toMatchObject({ id: 'block001' });
    expect(google.requests.filter({ status: null })[0]?.query.get('maxResults')).toBe('1');
  });

  test('forgets when told to', async () => {
    await insert();
    google.requests.clear();
    expect(google.requests.all()).toEqual([]);
  });
});

test('a page of another origin may ask: the preflight says so', async () => {
  const origin = `chrome-extension://${'a'.repeat(32)}`;
  const preflight = await google.fetch(EVENTS, { method: 'OPTIONS', headers: { origin } });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-origin')).toBe(origin);
  expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization');
});
