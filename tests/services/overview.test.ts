import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../domain/settings.ts';
import { HOUR, MINUTE } from '../../domain/time.ts';
import type { ApiProblem } from '../../messages/overview.ts';
import { readOverview } from '../../services/overview.ts';
import { OWN_CALENDAR } from '../../store/database.ts';
import { NOW, ZONE } from '../support/builders.ts';
import { openTestStore, reportRow } from '../support/signed-in.ts';

async function syncOf(own: number | null, reports: readonly (number | null)[], problem: ApiProblem | null) {
  const store = openTestStore();
  const empty = { token: null, window: null, zone: null, version: 1 };
  await store.syncStates.put({ calendar: OWN_CALENDAR, ...empty, syncedAt: own, problem });
  const rows = reports.map((syncedAt, index) => reportRow(`engineer-${index}@example.com`, { syncedAt }));
  await store.reports.bulkPut(rows);
  const overview = await readOverview({
    store,
    connection: async () => ({ status: 'connected', email: null, clientIdFrom: null, redirectUrl: '' }),
    settings: async () => defaultSettings(ZONE),
    policy: async () => ({ policy: {}, ignored: [] }),
    zone: () => ZONE,
    isSyncing: () => false,
    now: () => NOW,
  });
  return overview.sync;
}

describe('when everything was last read', () => {
  test('is when the oldest of it was read, not the newest', async () => {
    const { syncedAt } = await syncOf(NOW - MINUTE, [NOW - 3 * HOUR, NOW - 2 * MINUTE], null);
    expect(syncedAt).toBe(NOW - 3 * HOUR);
  });

  test('does not wait for somebody who was added a moment ago', async () => {
    expect((await syncOf(NOW - MINUTE, [null], null)).syncedAt).toBe(NOW - MINUTE);
    expect((await syncOf(null, [], null)).syncedAt).toBeNull();
  });
});

describe('being offline', () => {
  test('is told from the last time that all was well', async () => {
    expect((await syncOf(NOW - HOUR, [], 'offline')).offlineSince).toBe(NOW - HOUR);
    expect((await syncOf(NOW - HOUR, [], null)).offlineSince).toBeNull();
  });

  test('since before anything was read is not told from 1970', async () => {
    expect((await syncOf(null, [], 'offline')).offlineSince).toBe(NOW);
  });
});
