import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../domain/time.ts';
import { createConnection } from '../../services/connection.ts';
import { readPolicy } from '../../store/policy.ts';
import { writeValue } from '../../store/values.ts';
import { startGoogleForTest, type TestGoogle } from '../support/local-google.ts';
import {
  CLIENT_ID,
  countingIds,
  identityOf,
  memoryArea,
  openTestStore,
  REDIRECT_URL,
  reportRow,
} from '../support/signed-in.ts';

const MANAGER = 'manager@example.com';
const ENGINEER = 'engineer-a@example.com';
let google: TestGoogle;

beforeEach(async () => {
  google = await startGoogleForTest();
});
afterEach(() => google.close());

interface Changes {
  readonly buildClientId?: string | null;
  readonly managed?: unknown;
}

function setUp({ buildClientId = CLIENT_ID, managed = {} }: Changes = {}) {
  const store = openTestStore();
  const session = memoryArea();
  const identity = identityOf(google, { email: MANAGER });
  const network = { isAway: false };
  const connection = createConnection({
    identity,
    session,
    store,
    buildClientId,
    policy: async () => readPolicy(managed),
    isChromium: true,
    fetch: (url, init) =>
      network.isAway ? Promise.reject(new TypeError('Failed')) : google.fetch(url, init),
    now: () => google.world.now(),
    randomId: countingIds(),
  });
  return { store, session, identity, connection, network };
}

describe('connecting', () => {
  test('without a client id opens nothing and says so', async () => {
    const { connection, identity } = setUp({ buildClientId: null });
    expect(await connection.connect()).toEqual({
      status: 'noClientId',
      email: null,
      clientIdFrom: null,
      redirectUrl: REDIRECT_URL,
    });
    expect(identity.flows).toEqual([]);
  });

  test('takes the client id from the policy, else from the options, else from the build', async () => {
    const { connection, store } = setUp();
    expect((await connection.status()).clientIdFrom).toBe('build');
    await writeValue(store, 'settings', { oauthClientId: 'from-options.example' });
    expect((await connection.status()).clientIdFrom).toBe('options');
    const managed = setUp({ managed: { oauthClientId: 'from-policy.example' } });
    await writeValue(managed.store, 'settings', { oauthClientId: 'from-options.example' });
    expect((await managed.connection.status()).clientIdFrom).toBe('policy');
  });

  test('ends with the account’s address, and the token in session storage only', async () => {
    const { connection, store, session } = setUp();
    expect(await connection.connect()).toMatchObject({ status: 'connected', email: MANAGER });
    const token = await connection.getToken();
    expect(JSON.stringify([...session.items])).toContain(token);
    for (const table of store.tables) expect(JSON.stringify(await table.toArray())).not.toContain(token);
  });

  test('asks for colleagues’ calendars only when somebody is watched', async () => {
    const { connection, identity, store } = setUp();
    await connection.connect();
    await store.reports.put(reportRow(ENGINEER));
    expect((await connection.status()).status).toBe('scopesMissing');
    expect((await connection.connect()).status).toBe('connected');
    const scopes = identity.flows.map(({ url }) => new URL(url).searchParams.get('scope'));
    expect(scopes[0]).not.toContain('freebusy');
    expect(scopes[1]).toContain('calendar.freebusy');
  });

  test('that the person breaks off changes nothing and can be tried again', async () => {
    const { connection, identity } = setUp();
    identity.person = { email: MANAGER, consent: null };
    expect((await connection.connect()).status).toBe('refused');
    identity.person = { email: MANAGER, consent: (form) => form.set('choice', 'cancel') };
    expect((await connection.connect()).status).toBe('refused');
    identity.person = { email: MANAGER };
    expect((await connection.connect()).status).toBe('connected');
  });

  test('with a permission unticked is noticed', async () => {
    const { connection, identity, store } = setUp();
    await store.reports.put(reportRow(ENGINEER));
    const freeBusy = 'https://www.googleapis.com/auth/calendar.freebusy';
    identity.person = { email: MANAGER, consent: (form) => form.delete('allow', freeBusy) };
    expect((await connection.connect()).status).toBe('scopesMissing');
  });

  test('another account than before takes over nothing of the old one', async () => {
    const { connection, identity, store } = setUp();
    await connection.connect();
    await store.reports.put(reportRow(ENGINEER, { visibility: 'blocks', syncedAt: 1, zone: 'UTC' }));
    const week = { calendar: ENGINEER, week: '2026-W47', events: [], busy: [] };
    await store.weeks.put({ ...week, visibility: 'blocks', syncedAt: 1 });
    await connection.disconnect();
    identity.person = { email: 'engineer-b@example.com' };
    expect((await connection.connect()).email).toBe('engineer-b@example.com');
    expect(await store.weeks.count()).toBe(0);
    expect(await store.reports.toArray()).toEqual([reportRow(ENGINEER)]);
  });

  test('the same account again keeps what was read', async () => {
    const { connection, store } = setUp();
    await connection.connect();
    const week = { calendar: ENGINEER, week: '2026-W47', events: [], busy: [] };
    await store.weeks.put({ ...week, visibility: 'blocks', syncedAt: 1 });
    await connection.disconnect();
    expect((await connection.status()).status).toBe('signedOut');
    await connection.connect();
    expect(await store.weeks.count()).toBe(1);
  });
});

describe('the token', () => {
  test('is used until five minutes before its end, then renewed without a window', async () => {
    const { connection, identity } = setUp();
    await connection.connect();
    const first = await connection.getToken();
    google.advance(54 * MINUTE);
    expect(await connection.getToken()).toBe(first);
    google.advance(2 * MINUTE);
    expect(await connection.getToken()).not.toBe(first);
    expect(identity.flows.map(({ interactive }) => interactive)).toEqual([true, false]);
    const silent = new URL(identity.flows[1]?.url ?? '').searchParams;
    expect(silent.get('prompt')).toBe('none');
    expect(silent.get('login_hint')).toBe(MANAGER);
  });

  test('is renewed once for many who ask at the same time', async () => {
    const { connection, identity } = setUp();
    await connection.connect();
    google.advance(HOUR);
    const tokens = await Promise.all([1, 2, 3, 4].map(() => connection.getToken()));
    expect(new Set(tokens).size).toBe(1);
    expect(identity.flows).toHaveLength(2);
  });

  test('comes back by itself after the browser was closed', async () => {
    const { connection, session } = setUp();
    await connection.connect();
    session.items.clear();
    expect(await connection.getToken()).not.toBe('');
  });

  test('N6 that Google refuses is renewed once, and then the person is wanted without a window', async () => {
    const { connection, identity } = setUp();
    await connection.connect();
    const second = await connection.renewToken(await connection.getToken());
    expect((await connection.status()).status).toBe('connected');
    await expect(connection.renewToken(second)).rejects.toMatchObject({ kind: 'unauthorized' });
    expect((await connection.status()).status).toBe('needsInteraction');
    expect(identity.flows.map(({ interactive }) => interactive)).toEqual([true, false]);
  });

  test('wants the person quietly when Google does, and asks Google again only later', async () => {
    const { connection, identity } = setUp();
    const seen: string[] = [];
    await connection.connect();
    connection.onChange(() => seen.push('changed'));
    google.faults.requireInteraction(MANAGER);
    google.advance(HOUR);
    await expect(connection.getToken()).rejects.toMatchObject({ kind: 'unauthorized' });
    await expect(connection.getToken()).rejects.toMatchObject({ kind: 'unauthorized' });
    expect(seen).toEqual(['changed']);
    expect((await connection.status()).status).toBe('needsInteraction');
    expect(identity.flows.filter(({ interactive }) => interactive)).toHaveLength(1);
    expect(identity.flows).toHaveLength(2);

    expect((await connection.connect()).status).toBe('connected');
  });

  test('of the browser’s other account is not taken', async () => {
    const { connection, identity, session } = setUp();
    await connection.connect();
    session.items.clear();
    const other = google.tokenFor(ENGINEER, ['openid', 'email']);
    const redirect = identity.launchWebAuthFlow;
    identity.launchWebAuthFlow = async (details) => {
      const answer = new URL((await redirect(details)) ?? '');
      const values = new URLSearchParams(answer.hash.slice(1));
      values.set('access_token', other);
      return `${REDIRECT_URL}#${values}`;
    };
    await expect(connection.getToken()).rejects.toMatchObject({ kind: 'unauthorized' });
    expect(session.items.size).toBe(0);
    expect(await connection.status()).toMatchObject({ status: 'needsInteraction', email: MANAGER });
  });

  test('that cannot be renewed offline is no reason to ask the person', async () => {
    const { connection, network, identity } = setUp();
    await connection.connect();
    google.advance(HOUR);
    network.isAway = true;
    identity.launchWebAuthFlow = () => Promise.reject(new Error('Authorization page could not be loaded.'));
    await expect(connection.getToken()).rejects.toMatchObject({ kind: 'offline' });
    expect((await connection.status()).status).toBe('connected');
  });

  test('is gone after disconnecting, and nothing brings it back unasked', async () => {
    const { connection, session, identity } = setUp();
    await connection.connect();
    expect((await connection.disconnect()).status).toBe('signedOut');
    await expect(connection.getToken()).rejects.toMatchObject({ kind: 'unauthorized' });
    expect(session.items.size).toBe(0);
    expect(identity.flows).toHaveLength(1);
  });
});
