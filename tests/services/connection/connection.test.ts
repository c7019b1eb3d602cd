import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../../domain/time.ts';
import { createConnection } from '../../../services/connection/connection.ts';
import { adoptAccount } from '../../../store/account.ts';
import type { Database } from '../../../store/database.ts';
import { readPolicy } from '../../../store/policy.ts';
import { readValue, writeValue } from '../../../store/values.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';
import {
  CLIENT_ID,
  countingIds,
  identityOf,
  memoryArea,
  openTestStore,
  REDIRECT_URL,
  reportRow,
  testAccounts,
} from '../../support/signed-in.ts';

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
  const session = memoryArea();
  const identity = identityOf(google, { email: MANAGER });
  const network = { isAway: false };
  const accounts = testAccounts();
  const randomId = countingIds();
  const connectionOf = (store: Database) =>
    createConnection({
      identity,
      session,
      store,
      accounts,
      buildClientId,
      policy: async () => readPolicy(managed),
      isChromium: true,
      fetch: (url, init) =>
        network.isAway ? Promise.reject(new TypeError('Failed')) : google.fetch(url, init),
      now: () => google.world.now(),
      randomId,
    });
  const store = openTestStore();
  return { store, session, identity, accounts, connectionOf, connection: connectionOf(store), network };
}

/** Google's answer, as it is when the person chose another account in the window. */
function withToken(answer: string | undefined, token: string): string {
  const values = new URLSearchParams(new URL(answer ?? '').hash.slice(1));
  values.set('access_token', token);
  return `${REDIRECT_URL}#${values}`;
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

describe('several accounts', () => {
  const OTHER = 'engineer-b@example.com';
  const week = { calendar: ENGINEER, week: '2026-W47', events: [], busy: [] };
  const block = {
    kind: 'single',
    id: 'now-1',
    interval: { start: 1, end: 2 },
    level: 'hard',
    zone: 'UTC',
  } as const;

  async function firstOf({ accounts, connectionOf }: ReturnType<typeof setUp>) {
    const first = await accounts.active();
    return { first, connection: connectionOf(first) };
  }

  test('the first takes over what was stored before anybody connected', async () => {
    const browser = setUp();
    const { first, connection } = await firstOf(browser);
    await first.blocks.put(block);
    await first.reports.put(reportRow(ENGINEER));
    expect(await connection.connect()).toMatchObject({ status: 'connected', email: MANAGER });
    const own = await browser.accounts.active();
    expect(await own.blocks.toArray()).toEqual([block]);
    expect(await own.reports.toArray()).toEqual([reportRow(ENGINEER)]);
  });

  test('the second begins with nothing of the first, and going back finds everything as it was', async () => {
    const browser = setUp();
    const { first, connection } = await firstOf(browser);
    await first.blocks.put(block);
    await connection.connect();
    await first.weeks.put({ ...week, visibility: 'blocks', syncedAt: 1 });
    await connection.disconnect();

    browser.identity.person = { email: OTHER };
    expect((await connection.connect()).email).toBe(OTHER);
    const second = await browser.accounts.active();
    expect(second.name).not.toBe(first.name);
    for (const table of ['blocks', 'reports', 'weeks', 'publications']) {
      expect(await second.table(table).count()).toBe(0);
    }

    browser.identity.person = { email: MANAGER };
    const back = browser.connectionOf(second);
    expect(await back.connectAnother()).toMatchObject({ status: 'connected', email: MANAGER });
    const own = await browser.accounts.active();
    expect(own.name).toBe(first.name);
    expect([await own.blocks.count(), await own.weeks.count()]).toEqual([1, 1]);
  });

  test('each have a token of their own: work that began on one account ends with its token', async () => {
    const browser = setUp();
    const { connection } = await firstOf(browser);
    await connection.connect();
    const before = await connection.getToken();
    browser.identity.person = { email: OTHER };
    await connection.connectAnother();
    expect(await connection.getToken()).toBe(before);
    expect(await connection.status()).toMatchObject({ status: 'connected', email: MANAGER });
    const other = browser.connectionOf(await browser.accounts.active());
    expect(await other.getToken()).not.toBe(before);
    expect(await other.status()).toMatchObject({ status: 'connected', email: OTHER });
    expect(browser.session.items.size).toBe(2);
  });

  test('of which one was connected before there was a list are told apart all the same', async () => {
    const browser = setUp();
    const { first, connection } = await firstOf(browser);
    // As the first release left it: the account in the one database, and no list.
    await adoptAccount(first, MANAGER, []);
    await first.blocks.put(block);
    browser.identity.person = { email: OTHER };
    await connection.connectAnother();
    expect((await browser.accounts.ofEmail(MANAGER))?.name).toBe(first.name);
    browser.identity.person = { email: MANAGER };
    await browser.connectionOf(await browser.accounts.active()).connectAnother();
    expect(await (await browser.accounts.active()).blocks.count()).toBe(1);
  });

  test('stay with the client id through which they were connected', async () => {
    const browser = setUp({ buildClientId: null });
    const { first, connection } = await firstOf(browser);
    await writeValue(first, 'settings', { oauthClientId: CLIENT_ID, publishTitle: 'Mine' });
    await connection.connect();
    browser.identity.person = { email: OTHER };
    await connection.connectAnother();
    const second = await browser.accounts.active();
    expect(await readValue(second, 'settings')).toEqual({ oauthClientId: CLIENT_ID });
    expect((await browser.connectionOf(second).status()).clientIdFrom).toBe('options');
  });

  test('a consent for another account than was asked for is said, and changes nothing', async () => {
    const browser = setUp();
    const { first, connection } = await firstOf(browser);
    await connection.connect();
    await first.reports.put(reportRow(ENGINEER));
    const held = structuredClone([...browser.session.items]);
    const redirect = browser.identity.launchWebAuthFlow;
    const other = google.tokenFor(OTHER, ['openid', 'email']);
    browser.identity.launchWebAuthFlow = async (details) => withToken(await redirect(details), other);
    expect(await connection.connect()).toMatchObject({ status: 'wrongAccount', email: MANAGER });
    expect((await browser.accounts.active()).name).toBe(first.name);
    expect(await browser.accounts.ofEmail(OTHER)).toBeNull();
    expect([...browser.session.items]).toEqual(held);

    browser.identity.launchWebAuthFlow = redirect;
    expect((await connection.connect()).status).toBe('connected');
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
    identity.launchWebAuthFlow = async (details) => withToken(await redirect(details), other);
    await expect(connection.getToken()).rejects.toMatchObject({ kind: 'unauthorized' });
    expect(session.items.size).toBe(0);
    expect(await connection.status()).toMatchObject({ status: 'wrongAccount', email: MANAGER });
    identity.launchWebAuthFlow = redirect;
    expect((await connection.connect()).status).toBe('connected');
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
