import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { HOUR, MINUTE } from '../../../domain/time.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';
import { startWorker } from './support/worker-side.ts';

const MANAGER = 'manager@example.com';
const ENGINEER = 'engineer-a@example.com';
let google: TestGoogle;

beforeEach(async () => {
  google = await startGoogleForTest();
  vi.stubGlobal('fetch', google.fetch);
  vi.spyOn(Date, 'now').mockImplementation(() => google.world.now());
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await google.close();
});

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

describe('when Google wanted the person', () => {
  test('the jobs ask it again in silence, ten minutes later, and all is well by itself', async () => {
    const { handlers, worker, identity } = await startWorker(google, { email: MANAGER });
    await handlers.connect({});
    await handlers.syncNow({});
    google.advance(HOUR);
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
