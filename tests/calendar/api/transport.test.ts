import { calendar_v3 } from 'googleapis/build/src/apis/calendar/v3.js';
import { describe, expect, test } from 'vitest';
import { CalendarApiError } from '../../../calendar/api/api-error.ts';
import type { GoogleDoor } from '../../../calendar/api/google-door.ts';
import type { TransportOptions } from '../../../calendar/api/transport.ts';

interface SentRequest {
  readonly url: string;
  readonly init: RequestInit;
}

/** Google as a list of answers, and what was asked. */
function googleAnswering(...answers: (() => Response | Promise<Response>)[]) {
  const sent: SentRequest[] = [];
  const renewed: string[] = [];
  const door: GoogleDoor = {
    async fetch(url, init) {
      sent.push({ url, init });
      const answer = answers.shift();
      if (answer === undefined) throw new Error('asked once too often');
      return answer();
    },
    getToken: async () => 'token-1',
    async renewToken(used) {
      renewed.push(used);
      return 'token-2';
    },
    now: () => 1_000_000,
  };
  const options: calendar_v3.Options & TransportOptions = { version: 'v3', door };
  return { sent, renewed, door, calendar: new calendar_v3.Calendar(options) };
}

const json =
  (value: unknown, status = 200, headers: Record<string, string> = {}) =>
  () =>
    new Response(JSON.stringify(value), { status, headers });
const refusal = (status: number, reason: string, headers: Record<string, string> = {}) =>
  json({ error: { code: status, errors: [{ domain: 'calendar', reason, message: '' }] } }, status, headers);
const header = ({ init }: SentRequest, name: string) => new Headers(init.headers).get(name);

describe('the generated Calendar client over our transport', () => {
  test('puts path parameters into the path and everything else into the query', async () => {
    const { calendar, sent } = googleAnswering(json({ items: [] }));
    await calendar.events.list({
      calendarId: 'engineer-a@example.com',
      eventTypes: ['focusTime', 'default'],
      singleEvents: true,
      maxResults: 5,
    });
    expect(sent[0]?.url).toBe(
      'https://www.googleapis.com/calendar/v3/calendars/engineer-a%40example.com/events' +
        '?eventTypes=focusTime&eventTypes=default&singleEvents=true&maxResults=5',
    );
    expect(sent[0]?.init.method).toBe('GET');
    expect(sent[0]?.init.body).toBeUndefined();
  });

  test('escapes in a path everything that is reserved, an apostrophe too', async () => {
    const { calendar, sent } = googleAnswering(json({ items: [] }));
    await calendar.events.list({ calendarId: "o'neil+(x)!*/a@example.com" });
    expect(sent[0]?.url).toBe(
      'https://www.googleapis.com/calendar/v3/calendars/o%27neil%2B%28x%29%21%2A%2Fa%40example.com/events',
    );
  });

  test('sends the body as JSON with the token of the moment', async () => {
    const { calendar, sent } = googleAnswering(json({ id: 'abc12' }));
    const answer = await calendar.events.insert({ calendarId: 'primary', requestBody: { summary: 'Focus' } });
    expect(answer.data.id).toBe('abc12');
    expect(sent[0]?.init.body).toBe('{"summary":"Focus"}');
    expect(header(sent[0] as SentRequest, 'content-type')).toBe('application/json');
    expect(header(sent[0] as SentRequest, 'authorization')).toBe('Bearer token-1');
  });

  test('hands If-Match through', async () => {
    const { calendar, sent } = googleAnswering(json({}));
    const params = { calendarId: 'primary', eventId: 'abc12', requestBody: {} };
    await calendar.events.patch(params, { headers: { 'If-Match': '"7"' } });
    expect(header(sent[0] as SentRequest, 'if-match')).toBe('"7"');
  });

  test('takes an empty answer for what it is', async () => {
    const { calendar } = googleAnswering(() => new Response(null, { status: 204 }));
    expect((await calendar.events.delete({ calendarId: 'primary', eventId: 'abc12' })).status).toBe(204);
  });

  test('refuses a request without its calendar before anything is sent', async () => {
    const { calendar, sent } = googleAnswering();
    await expect(calendar.events.list({})).rejects.toThrow('calendarId');
    await expect(calendar.events.list({ calendarId: '..' })).rejects.toThrow(TypeError);
    expect(sent).toEqual([]);
  });

  test('renews the token once after a 401 and asks again', async () => {
    const { calendar, sent, renewed } = googleAnswering(refusal(401, 'authError'), json({ items: [] }));
    await calendar.events.list({ calendarId: 'primary' });
    expect(renewed).toEqual(['token-1']);
    expect(sent.map((each) => header(each, 'authorization'))).toEqual(['Bearer token-1', 'Bearer token-2']);
  });

  test('gives up after a second 401', async () => {
    const { calendar, sent } = googleAnswering(refusal(401, 'authError'), refusal(401, 'authError'));
    await expect(calendar.events.list({ calendarId: 'primary' })).rejects.toMatchObject({
      kind: 'unauthorized',
    });
    expect(sent).toHaveLength(2);
  });

  test.each([
    [400, 'timeRangeEmpty', 'refused'],
    [403, 'rateLimitExceeded', 'rateLimited'],
    [403, 'userRateLimitExceeded', 'rateLimited'],
    [403, 'quotaExceeded', 'rateLimited'],
    [403, 'forbidden', 'refused'],
    [403, 'insufficientPermissions', 'refused'],
    [404, 'notFound', 'notFound'],
    [409, 'duplicate', 'conflict'],
    [410, 'fullSyncRequired', 'gone'],
    [412, 'conditionNotMet', 'preconditionFailed'],
    [429, 'rateLimitExceeded', 'rateLimited'],
    [500, 'backendError', 'offline'],
    [503, '', 'offline'],
  ] as const)('takes %i %s as %s', async (status, reason, kind) => {
    const { calendar } = googleAnswering(refusal(status, reason));
    const failure = calendar.events.list({ calendarId: 'primary' });
    await expect(failure).rejects.toMatchObject({ name: 'CalendarApiError', kind, reason, status });
  });

  test('knows until when Google wants to be left alone', async () => {
    const { calendar } = googleAnswering(refusal(429, 'rateLimitExceeded', { 'retry-after': '30' }));
    await expect(calendar.events.list({ calendarId: 'primary' })).rejects.toMatchObject({
      retryAfterAt: 1_030_000,
    });
  });

  test('acts on the status alone when an error has no JSON', async () => {
    const { calendar } = googleAnswering(() => new Response('<html>', { status: 410 }));
    const failure = calendar.events.list({ calendarId: 'primary' });
    await expect(failure).rejects.toMatchObject({ kind: 'gone', reason: '' });
  });

  test('takes a captive portal’s page for malformed, not for an empty calendar', async () => {
    const { calendar } = googleAnswering(() => new Response('<html>Welcome</html>', { status: 200 }));
    await expect(calendar.events.list({ calendarId: 'primary' })).rejects.toMatchObject({
      kind: 'malformed',
    });
  });

  test('takes a failed connection for offline', async () => {
    const { calendar } = googleAnswering(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(calendar.events.list({ calendarId: 'primary' })).rejects.toMatchObject({
      kind: 'offline',
      reason: 'network',
    });
  });

  test('stops waiting for an answer that does not come', async () => {
    const { door } = googleAnswering();
    const silent: GoogleDoor = {
      ...door,
      timeoutMs: 1,
      fetch: (_, { signal }) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason));
        }),
    };
    const options: calendar_v3.Options & TransportOptions = { version: 'v3', door: silent };
    const failure = new calendar_v3.Calendar(options).events.list({ calendarId: 'primary' });
    await expect(failure).rejects.toMatchObject({ kind: 'offline', reason: 'timeout' });
  });

  test('leaves the caller’s own abort to the caller', async () => {
    const abort = new AbortController();
    const { calendar } = googleAnswering(() => {
      abort.abort();
      return Promise.reject(abort.signal.reason);
    });
    const failure = calendar.events.list({ calendarId: 'primary' }, { signal: abort.signal });
    await expect(failure).rejects.toMatchObject({ name: 'AbortError' });
    await expect(failure).rejects.not.toBeInstanceOf(CalendarApiError);
  });
});
