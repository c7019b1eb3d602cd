import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HOUR } from '../../../domain/time.ts';
import { createConnection } from '../../../services/connection/connection.ts';
import { adoptAccount } from '../../../store/account.ts';
import { readPolicy } from '../../../store/policy.ts';
import { readValue } from '../../../store/values.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';
import { CLIENT_ID, countingIds, identityOf, memoryArea, testAccounts } from '../../support/signed-in.ts';

const MANAGER = 'manager@example.com';
const ENGINEER = 'engineer-a@example.com';
let google: TestGoogle;

beforeEach(async () => {
  google = await startGoogleForTest();
});
afterEach(() => google.close());

/** Connected an hour ago: the next call renews in silence, and `meanwhile` runs while Google is asked. */
async function setUp() {
  const accounts = testAccounts();
  const store = await accounts.active();
  const session = memoryArea();
  const identity = identityOf(google, { email: MANAGER });
  const connection = createConnection({
    identity,
    session,
    store,
    accounts,
    buildClientId: CLIENT_ID,
    policy: async () => readPolicy({}),
    isChromium: true,
    fetch: google.fetch,
    now: () => google.world.now(),
    randomId: countingIds(),
  });
  await connection.connect();
  google.advance(HOUR);
  const ask = identity.launchWebAuthFlow;
  const duringRenewal = (when: 'before' | 'after', meanwhile: () => Promise<unknown>) => {
    identity.launchWebAuthFlow = async (details) => {
      identity.launchWebAuthFlow = ask;
      if (when === 'before') await meanwhile();
      const answer = await ask(details);
      if (when === 'after') await meanwhile();
      return answer;
    };
  };
  return { accounts, store, session, identity, connection, duringRenewal };
}

describe('while the token is renewed in silence', () => {
  test('another account is connected: that one stays, with what was read for it', async () => {
    const { accounts, connection, duringRenewal, identity } = await setUp();
    duringRenewal('after', async () => {
      await connection.disconnect();
      identity.person = { email: ENGINEER };
      await connection.connect();
      const store = await accounts.active();
      const week = { calendar: 'primary', week: '2026-W47', events: [], busy: [] };
      await store.weeks.put({ ...week, visibility: 'blocks', syncedAt: 1 });
    });
    await connection.getToken().catch(() => null);
    expect(await connection.status()).toMatchObject({ status: 'signedOut', email: MANAGER });
    const store = await accounts.active();
    expect(await readValue(store, 'account')).toMatchObject({ status: 'connected', email: ENGINEER });
    expect(await store.weeks.count()).toBe(1);
  });

  test('the person signs in: that Google wanted them is over', async () => {
    const { connection, duringRenewal } = await setUp();
    google.faults.requireInteraction(MANAGER);
    duringRenewal('after', () => connection.connect());
    const token = await connection.getToken().catch(() => null);
    expect(await connection.status()).toMatchObject({ status: 'connected' });
    expect(token).toBe(await connection.getToken());
  });

  test('the person disconnects: they stay disconnected, whatever Google answers', async () => {
    for (const isWanted of [false, true]) {
      const { connection, duringRenewal, session } = await setUp();
      if (isWanted) google.faults.requireInteraction(MANAGER);
      duringRenewal('after', () => connection.disconnect());
      await expect(connection.getToken()).rejects.toMatchObject({ kind: 'unauthorized' });
      expect((await connection.status()).status).toBe('signedOut');
      expect(session.items.size).toBe(0);
    }
  });

  test('the person disconnects in its last moment: the token that is still written serves nobody', async () => {
    const { connection, session } = await setUp();
    const write = session.set;
    session.set = async (items) => {
      await connection.disconnect();
      await write(items);
    };
    await connection.getToken().catch(() => null);
    await expect(connection.getToken()).rejects.toMatchObject({ kind: 'unauthorized' });
  });
});

describe('a token', () => {
  test('of the account before is not used for the new one', async () => {
    const { connection, store } = await setUp();
    const first = await connection.getToken();
    await adoptAccount(store, ENGINEER, []);
    expect(await connection.getToken().catch(() => null)).not.toBe(first);
  });

  test('that is just being renewed is not thrown away by a second refusal of the one before', async () => {
    const { connection, identity } = await setUp();
    const used = await connection.getToken();
    const tokens = await Promise.all([connection.renewToken(used), connection.renewToken(used)]);
    expect(tokens).toContain(await connection.getToken());
    expect(identity.flows).toHaveLength(3);
  });
});
