// The protocol from end to end: one person's copy publishes, another person's copy reads.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createCalendarClient } from '../../../calendar/api/calendar-client.ts';
import { defaultSettings, type Settings } from '../../../domain/settings.ts';
import { DAY, HOUR, type Interval } from '../../../domain/time.ts';
import { createConnection } from '../../../services/connection/connection.ts';
import { createFlare } from '../../../services/flare.ts';
import { readOverview } from '../../../services/overview.ts';
import { createPublish } from '../../../services/publish/publish.ts';
import { createSync } from '../../../services/sync/sync.ts';
import { readAttendeeView } from '../../../store/attendee-view.ts';
import { readPolicy } from '../../../store/policy.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';
import {
  CLIENT_ID,
  countingIds,
  identityOf,
  memoryArea,
  openTestStore,
  reportRow,
  signedInAs,
  testAccounts,
} from '../../support/signed-in.ts';

const MANAGER = 'manager@example.com';
const ZONE = 'Europe/Berlin';
const start = Date.parse('2026-11-19T00:00:00+01:00');
const THURSDAY: Interval = { start, end: start + DAY };

let google: TestGoogle;
beforeEach(async () => {
  google = await startGoogleForTest();
});
afterEach(() => google.close());

async function publishMornings(email: string, changed: Partial<Settings> = {}): Promise<void> {
  const side = await signedInAs(google, email);
  const settings = { ...defaultSettings(ZONE), ...changed };
  await side.store.blocks.put({
    kind: 'weekly',
    id: 'mornings',
    days: ['TH'],
    from: '09:00',
    to: '12:00',
    level: 'ask',
    zone: ZONE,
  });
  await createPublish({ ...side, settings: async () => settings }).publish();
}

/** The manager's copy, with nothing left out between the window's redirect and the database. */
async function managerOf(emails: readonly string[]) {
  const store = openTestStore();
  await store.reports.bulkPut(emails.map((email) => reportRow(email)));
  const now = () => google.world.now();
  const connection = createConnection({
    identity: identityOf(google, { email: MANAGER }),
    session: memoryArea(),
    store,
    accounts: testAccounts(),
    policy: async () => readPolicy({}),
    buildClientId: CLIENT_ID,
    isChromium: true,
    fetch: google.fetch,
    now,
    randomId: countingIds(),
  });
  await connection.connect();
  const api = createCalendarClient({ ...connection, fetch: google.fetch, now });
  return { store, connection, ...createSync({ api, store, now }) };
}

describe('what one copy publishes, another reads', () => {
  test('exactly, where calendars are shared with details', async () => {
    const workingHours = { zone: ZONE, days: { TH: ['07:00', '15:30'] } } as const;
    await publishMornings('engineer-a@example.com', { workingHours });
    const manager = await managerOf(['engineer-a@example.com']);
    await manager.syncReports();
    expect(await readAttendeeView(manager.store, 'engineer-a@example.com', THURSDAY, 'UTC')).toMatchObject({
      visibility: 'blocks',
      focusBlocks: [{ owner: 'engineer-a@example.com', level: 'ask', blockId: 'mornings' }],
      workingHours,
    });
  });

  test.each([
    ['default', 'busy', 0],
    ['public', 'blocks', 1],
  ] as const)(
    'where only free/busy is shared, blocks published as %s: %s',
    async (choice, visibility, count) => {
      await publishMornings('engineer-b@example.com', { publishVisibility: choice });
      const manager = await managerOf(['engineer-b@example.com']);
      await manager.syncReports();
      const view = await readAttendeeView(manager.store, 'engineer-b@example.com', THURSDAY, 'UTC');
      expect(view.visibility).toBe(visibility);
      expect(view.focusBlocks).toHaveLength(count);
    },
  );

  test('a call for help, too, and the popup names it until it is over', async () => {
    google.advance(start + 10 * HOUR - google.world.now());
    const side = await signedInAs(google, 'engineer-a@example.com');
    await createFlare({ ...side, zone: () => ZONE, randomId: countingIds() }).askForHelp(null);
    await createPublish({ ...side, settings: async () => defaultSettings(ZONE) }).publish();
    const manager = await managerOf(['engineer-a@example.com']);
    await manager.syncReports();
    const flares = async () => {
      const about = { ...manager, now: () => google.world.now(), zone: () => ZONE };
      const overview = await readOverview({
        ...about,
        connection: () => manager.connection.status(),
        settings: async () => defaultSettings(ZONE),
        policy: async () => readPolicy({}),
        isSyncing: () => false,
      });
      return overview.reports.map(({ flareUntil }) => flareUntil);
    };
    expect(await flares()).toEqual([start + 11 * HOUR]);
    google.advance(HOUR);
    expect(await flares()).toEqual([null]);
  });

  test('even when the token ends in the middle', async () => {
    await publishMornings('engineer-a@example.com');
    const manager = await managerOf(['engineer-a@example.com', 'engineer-d@example.com']);
    google.faults.expireTokens(MANAGER);
    await manager.syncReports();
    await manager.syncOwn();
    expect((await manager.store.reports.get('engineer-a@example.com'))?.visibility).toBe('blocks');
    expect((await manager.connection.status()).status).toBe('connected');
    expect(google.requests.filter({ status: 401 })).toHaveLength(1);
  });

  test('but not once Google wants the person again: then everything says so, quietly', async () => {
    const manager = await managerOf(['engineer-a@example.com']);
    await manager.syncReports();
    google.faults.expireTokens(MANAGER);
    google.faults.requireInteraction(MANAGER);
    await manager.syncReports({ isForced: true });
    await manager.syncOwn();
    expect(await manager.store.reports.get('engineer-a@example.com')).toMatchObject({
      visibility: 'blocks',
      problem: 'unauthorized',
    });
    expect((await manager.connection.status()).status).toBe('needsInteraction');
  });
});
