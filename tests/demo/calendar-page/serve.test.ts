import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodeEventId } from '../../../demo/calendar-page/browser/encodings.ts';
import { serveCalendarPage } from '../../../demo/calendar-page/serve.ts';
import { HOUR } from '../../../domain/time.ts';
import { instantOf } from '../../../domain/zoned-time.ts';
import { createMemoryBackend, MANAGER, type MemoryBackend, memoryEvent } from './in-memory-backend.ts';

const START = instantOf('2026-11-24', '09:00', 'Europe/Berlin');
const STANDUP = memoryEvent({ id: 'evt1', title: 'Standup', interval: { start: START, end: START + HOUR } });

let server: Server;
let backend: MemoryBackend;
let origin: string;

beforeEach(async () => {
  backend = createMemoryBackend({ now: START, events: [STANDUP], user: { name: 'Test <Manager>' } });
  server = createServer((request, response) => void serveCalendarPage(request, response, backend));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => new Promise((resolve) => server.close(resolve)));

function get(path: string): Promise<Response> {
  return fetch(`${origin}${path}`, { redirect: 'manual' });
}

function post(body: unknown): Promise<Response> {
  return fetch(`${origin}/calendar/u/0/sync.sync`, { method: 'POST', body: JSON.stringify(body) });
}

async function readReply(response: Response): Promise<unknown> {
  const text = await response.text();
  expect(text.startsWith(")]}'\n")).toBe(true);
  return JSON.parse(text.slice(5));
}

describe('addresses', () => {
  it.each([
    ['/', '/calendar/u/0/r/week'],
    ['/calendar', '/calendar/u/0/r/week'],
    ['/?theme=dark', '/calendar/u/0/r/week?theme=dark'],
    ['/calendar/render?action=TEMPLATE&text=Sync', '/calendar/u/0/r/eventedit?action=TEMPLATE&text=Sync'],
    ['/calendar/event?eid=ZXZ0MQ', '/calendar/u/0/r/eventedit/ZXZ0MQ'],
    ['/calendar/event?action=TEMPLATE&text=Sync', '/calendar/u/0/r/eventedit?action=TEMPLATE&text=Sync'],
  ])('%s leads to %s', async (path, target) => {
    const response = await get(path);
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe(target);
  });

  it.each([
    ['/calendar/u/0/r/week/2026/11/24', 'EVENT'],
    ['/calendar/r', 'EVENT'],
    ['/calendar/u/1/r/eventedit/abc', 'EVENT_EDIT'],
    ['/calendar/u/0/r/agenda/2026/11/24', 'SCHEDULE'],
  ])('%s is the page, as family %s from the start and without a view key', async (path, family) => {
    const html = await (await get(path)).text();
    expect(html).toContain(`data-viewfamily="${family}"`);
    expect(html).not.toContain('data-viewkey');
  });

  it('of an embedded calendar is another page, without a family', async () => {
    const html = await (await get('/calendar/embed?src=manager%40example.com')).text();
    expect(html).toContain('data-datekey="29048"');
    expect(html).not.toContain('data-viewfamily');
  });

  it('outside the calendar are not found', async () => {
    expect((await get('/mail')).status).toBe(404);
  });
});

describe('the page', () => {
  it('enforces Trusted Types', async () => {
    const { headers } = await get('/calendar/u/0/r/week');
    expect(headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'");
  });

  it('says who is signed in, where, and how times are written', async () => {
    const html = await (await get('/calendar/u/0/r/week')).text();
    expect(html).toContain(`<div id="xUserEmail">${MANAGER}</div>`);
    expect(html).toContain('<div id="xTimezone">Europe/Berlin</div>');
    expect(html).toContain('<div id="xGmtOffset">3600000</div>');
    expect(html).toContain('["format24HourTime","false"]');
    expect(html).toContain('["Asia/Kolkata","(GMT+05:30) India Standard Time - Kolkata"');
    expect(html).not.toContain('Test <Manager>');
  });

  it('has other class names on each load, the same in its style sheet', async () => {
    const loads = await Promise.all([1, 2].map(async () => (await get('/calendar/u/0/r/week')).text()));
    const [first, second] = loads.map((html) => /class="(k\w+)" data-is-dasher/.exec(html)?.[1]);
    const sheet = /href="([^"]+page\.css[^"]+)"/.exec(loads[0] ?? '')?.[1];
    expect(first).not.toBe(second);
    expect(await (await get(sheet ?? '')).text()).toContain(`.${first} {`);
  });

  it('is made of modules whose types are gone', async () => {
    const response = await get('/calendar/static/demo/calendar-page/browser/encodings.ts');
    expect(response.headers.get('content-type')).toBe('text/javascript');
    expect(await response.text()).not.toContain('import type');
  });

  it.each([
    'package.json',
    'demo/calendar-page/serve.ts',
    'demo/calendar-page/browser/../../../package.json',
  ])('does not serve %s', async (path) => {
    expect((await get(`/calendar/static/${path}`)).status).toBe(404);
  });
});

describe('variants of the page', () => {
  it('are of the list: an unknown one is refused', async () => {
    expect((await get('/calendar/u/0/r/week?without=icl')).status).toBe(400);
    expect((await get('/calendar/u/0/r/week?with=rooms&without=ical,date')).status).toBe(200);
  });

  it('rename and leave out what the server writes', async () => {
    const html = await (await get('/calendar/u/0/r/week?without=hosts,jsname,userInfo,labels')).text();
    for (const gone of ['YPCqFe', 'yDmH0d', 'f2QpNc', 'xUserEmail', 'Google Account']) {
      expect(html).not.toContain(gone);
    }
    expect(html).toContain(`(${MANAGER})`);
  });

  it.each([
    ['hl=he', 'he', 'rtl', 'true', 'DMY'],
    ['hl=ja', 'ja', 'ltr', 'false', 'YMD'],
    ['hl=en&hours=24', 'en', 'ltr', 'true', 'MDY'],
  ])('%s speaks %s, from %s, 24 hours: %s, by %s', async (query, locale, direction, is24Hour, order) => {
    const html = await (await get(`/calendar/u/0/r/week?${query}`)).text();
    expect(html).toContain(`<html lang="${locale}" dir="${direction}"`);
    expect(html).toContain(`<div id="xUserLocale">${locale}</div>`);
    expect(html).toContain(`["format24HourTime","${is24Hour}"]`);
    expect(html).toContain(`["dateFieldOrder","${order}"]`);
  });
});

describe('private calls', () => {
  it('answer calendars and events of a range', async () => {
    const reply = await readReply(
      await get(`/calendar/u/0/sync.prefetcheventrange?start=${START}&end=${START + HOUR}`),
    );
    expect(reply).toMatchObject({ events: [STANDUP], calendars: [{ id: MANAGER }, {}, {}, {}] });
  });

  it('find one event by its id, and nothing by another', async () => {
    const found = await readReply(
      await get(`/calendar/u/0/sync.fetchevent?eid=${encodeEventId('evt1', MANAGER)}`),
    );
    const missing = await readReply(await get('/calendar/u/0/sync.fetchevent?eid=abc'));
    expect([found, missing]).toEqual([{ event: STANDUP }, { event: null }]);
  });

  it('suggest people', async () => {
    const reply = await readReply(await get('/calendar/u/0/sync.people?text=engineer-a'));
    expect(reply).toEqual({ people: [{ email: 'engineer-a@example.com', name: 'Engineer A' }] });
  });

  it('save and remove', async () => {
    const draft = {
      ...STANDUP,
      id: null,
      title: 'Sync',
      zone: 'Europe/Berlin',
      guests: [],
      recurrence: null,
    };
    const reply = await readReply(await post({ save: draft }));
    expect(reply).toMatchObject({ event: { id: 'saved1', title: 'Sync' } });
    await post({ remove: 'evt1' });
    expect(backend.saved.map(({ title }) => title)).toEqual(['Sync']);
  });

  it('say what is wrong', async () => {
    const response = await get('/calendar/u/0/sync.prefetcheventrange?start=soon&end=1');
    expect(response.status).toBe(400);
    expect(await readReply(response)).toEqual({ error: 'start is not an instant' });
  });
});
