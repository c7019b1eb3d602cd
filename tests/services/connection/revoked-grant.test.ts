import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCalendarClient } from '../../../calendar/api/calendar-client.ts';
import { MANAGER } from '../../../demo/seed.ts';
import { defaultSettings } from '../../../domain/settings.ts';
import { DAY, HOUR } from '../../../domain/time.ts';
import { badgeFor } from '../../../services/badge.ts';
import { createConnection } from '../../../services/connection/connection.ts';
import { createSync } from '../../../services/sync/sync.ts';
import { readAttendeeView } from '../../../store/attendee-view.ts';
import { readPolicy } from '../../../store/policy.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';
import {
  CLIENT_ID,
  countingIds,
  identityOf,
  memoryArea,
  reportRow,
  testAccounts,
} from '../../support/signed-in.ts';

const ENGINEER = 'engineer-a@example.com';
const ZONE = 'Europe/Berlin';

let google: TestGoogle;
beforeEach(async () => {
  google = await startGoogleForTest({ isPublished: true });
});
afterEach(() => google.close());

test('N7 a grant that was revoked at Google leaves what is known readable, and the badge asks for the sign-in', async () => {
  const accounts = testAccounts();
  const store = await accounts.active();
  await store.reports.put(reportRow(ENGINEER));
  const now = () => google.world.now();
  const connection = createConnection({
    identity: identityOf(google, { email: MANAGER }),
    session: memoryArea(),
    store,
    accounts,
    buildClientId: CLIENT_ID,
    policy: async () => readPolicy({}),
    isChromium: true,
    fetch: google.fetch,
    now,
    randomId: countingIds(),
  });
  await connection.connect();
  const sync = createSync({
    api: createCalendarClient({ ...connection, fetch: google.fetch, now }),
    store,
    now,
  });
  const week = { start: now(), end: now() + 7 * DAY };
  const view = () => readAttendeeView(store, ENGINEER, week, ZONE);
  await sync.syncReports();
  const before = await view();
  expect(before.focusBlocks).not.toEqual([]);

  google.faults.expireTokens(MANAGER);
  google.faults.requireInteraction(MANAGER);
  google.advance(HOUR / 2);
  await sync.syncReports();
  expect(await view()).toEqual(before);
  const status = await connection.status();
  expect(status.status).toBe('needsInteraction');
  const badge = badgeFor({ connection: status, settings: defaultSettings(ZONE), blocks: [], now: now() });
  expect(badge.text).toBe('!');
});
