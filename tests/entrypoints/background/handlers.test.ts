import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../domain/time.ts';
import { heldRequests } from '../../../store/set-aside.ts';
import { readValue } from '../../../store/values.ts';
import { eventDraft } from '../../support/builders.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';
import { startWorker } from './support/worker-side.ts';

const MANAGER = 'manager@example.com';
const ENGINEER = 'engineer-a@example.com';
let google: TestGoogle;

beforeEach(async () => {
  google = await startGoogleForTest();
});
afterEach(() => google.close());

describe('connecting', () => {
  test('asks once for all that the people named by the company’s policy need', async () => {
    const side = await startWorker(google, { email: MANAGER }, { reports: [ENGINEER] });
    const { handlers, identity, worker } = side;
    expect((await handlers.connect({})).connection.status).toBe('connected');
    await handlers.syncNow({});
    google.advance(20 * MINUTE);
    await worker.tick();
    expect((await handlers.getOverview({})).connection.status).toBe('connected');
    expect(identity.flows).toHaveLength(1);
  });

  test('from a tab of another account asks Google for that account, not for the old one', async () => {
    const { handlers, identity } = await startWorker(google, { email: MANAGER });
    await handlers.connect({});
    await handlers.syncNow({});
    identity.person = { email: ENGINEER };
    expect(await handlers.reconnect({ account: ENGINEER })).toMatchObject({
      status: 'connected',
      email: ENGINEER,
    });
    await handlers.syncNow({});
  });
});

test('“Sync now” goes on with a release that Google had not answered', async () => {
  const { handlers, worker } = await startWorker(google, { email: MANAGER });
  await handlers.connect({});
  const at = google.world.now();
  const time = (instant: number) => ({ dateTime: new Date(instant).toISOString() });
  const times = { start: time(at + DAY), end: time(at + DAY + HOUR) };
  const attendees = [{ email: MANAGER }, { email: ENGINEER }];
  const talk = { summary: 'Catch-up', description: 'Agenda', attendees, ...times };
  const eventId = google.world.events.insert(MANAGER, talk).id;
  const held = { id: 'billing', who: [ENGINEER], what: 'Billing', interval: null, link: '', at };
  await worker.store.held.put({ ...held, releasing: { eventId, at } });
  await handlers.syncNow({});
  expect(google.world.events.get(MANAGER, eventId).description).toBe('Agenda\n• Billing');
});

describe('a report of trouble', () => {
  test('says how things stand and what went wrong, and nothing of people', async () => {
    const { handlers, worker, session } = await startWorker(google, { email: MANAGER });
    await handlers.connect({});
    await handlers.addReports({ people: [{ email: ENGINEER, name: 'Engineer A' }] });
    await handlers.cookNow({ minutes: 60 });
    await handlers.syncNow({});
    worker.onBug(new Error(`no calendar of ${ENGINEER} in /calendars/engineer-a%40example.com`), 'tick');
    await vi.waitFor(async () => expect(await worker.store.incidents.count()).toBe(1));
    const report = await handlers.getReport({});
    expect(report).toContain('Let Them Cook 1.2.3');
    expect(report).toContain('Browser: Test browser');
    expect(report).toContain('Connection: connected, client id from build');
    expect(report).toContain('Reports: 1 (blocks 1)');
    expect(report).toContain('Publications: 1 (published 1)');
    expect(report).toContain('2026-11-18T08:00:00.000Z tick');
    expect(report).toContain('no calendar of (address) in /calendars/(address)');
    expect(report).not.toMatch(/example\.com|Engineer|Focus time|ya29/);
    expect(session.items.size).toBe(1);
  });
});

describe('when Google wanted the person', () => {
  test('the jobs ask it again in silence, ten minutes later, and all is well by itself', async () => {
    const { handlers, worker, identity } = await startWorker(google, { email: MANAGER });
    await handlers.connect({});
    await handlers.syncNow({});
    google.advance(HOUR + MINUTE);
    const ask = identity.launchWebAuthFlow;
    identity.launchWebAuthFlow = () => Promise.reject(new Error('User interaction required.'));
    await worker.tick();
    expect((await worker.connection.status()).status).toBe('needsInteraction');
    identity.launchWebAuthFlow = ask;
    google.advance(11 * MINUTE);
    await worker.tick();
    expect((await worker.connection.status()).status).toBe('connected');
    expect(identity.flows.filter(({ interactive }) => interactive)).toHaveLength(1);
  });
});

describe('a decision about a draft', () => {
  test('is kept for the account of the page, and a held one can be taken back', async () => {
    const { handlers, worker } = await startWorker(google, { email: MANAGER });
    await handlers.connect({});
    const interval = { start: google.world.now() + HOUR, end: google.world.now() + 2 * HOUR };
    const about = { account: MANAGER, interval };
    const request = { ...about, who: [ENGINEER], what: 'Status', link: '' };
    const first = await handlers.hold(request);
    const second = await handlers.hold(request);
    await handlers.undoHold({ account: MANAGER, id: first.id });
    expect(await heldRequests(worker.store)).toMatchObject([{ id: second.id, what: 'Status' }]);
    await handlers.wavedThrough({ ...about, draftId: 'draft-1', guests: [ENGINEER], reason: 'incident' });
    expect(await readValue(worker.store, 'wavedThrough')).toMatchObject([
      { draftId: 'draft-1', guests: [ENGINEER], reason: 'incident', interval },
    ]);
  });
});

describe('a draft', () => {
  test('reads its guests at once, and oneself too before it is warned of, after another draft was saved or two hours later', async () => {
    const { handlers } = await startWorker(google, { email: MANAGER });
    await handlers.connect({});
    await handlers.addReports({ people: [{ email: ENGINEER, name: null }] });
    await handlers.syncNow({});
    const start = google.world.now() + DAY + HOUR;
    const draft = eventDraft({ guests: [ENGINEER], interval: { start, end: start + HOUR } });
    const ask = async (): Promise<string[]> => {
      google.requests.clear();
      await handlers.assessDraft({ account: MANAGER, reading: { status: 'read', draft, ranks: {} } });
      return google.requests
        .filter({ path: '/calendar/v3/' })
        .map(({ path }) => decodeURIComponent(path).split('/')[4] ?? 'freeBusy')
        .sort();
    };
    google.advance(2 * MINUTE);
    expect(await ask()).toEqual([]);
    google.advance(4 * MINUTE);
    expect(await ask()).toEqual([ENGINEER, ENGINEER, 'freeBusy']);
    await handlers.draftClosed({ guests: [ENGINEER], isUnanswered: false });
    google.advance(1000);
    // Its blocks were read a second ago, and saving a meeting changes no block.
    expect(await ask()).toEqual(['freeBusy', 'primary']);
    expect(await ask()).toEqual([]);
    google.advance(2 * HOUR + MINUTE);
    expect(await ask()).toEqual(expect.arrayContaining(['freeBusy', 'primary']));
  });
});
