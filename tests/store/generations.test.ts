// What was read by an older build, or cut in the middle of being written.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSync } from '../../services/sync/sync.ts';
import { OWN_CALENDAR } from '../../store/database.ts';
import { readValue, writeValue } from '../../store/values.ts';
import { failWrites } from '../support/failing-writes.ts';
import { startGoogleForTest, type TestGoogle } from '../support/local-google.ts';
import { weekly } from '../support/overviews.ts';
import { cachedIds, ownState } from '../support/own-calendar.ts';
import { type SignedIn, signedInAs } from '../support/signed-in.ts';

const ENGINEER = 'engineer-a@example.com';
let google: TestGoogle;
let side: SignedIn;
beforeEach(async () => {
  google = await startGoogleForTest();
  side = await signedInAs(google, ENGINEER);
});
afterEach(() => google.close());

async function cached() {
  return { token: (await ownState(side.store))?.token, ids: await cachedIds(side.store) };
}

function addMeeting(): Promise<unknown> {
  const start = { dateTime: '2026-11-20T15:00:00+01:00' };
  const end = { dateTime: '2026-11-20T16:00:00+01:00' };
  return side.api.insertEvent({ summary: 'Meeting', start, end });
}

it('S15 rows that an older build read are read again as a whole; blocks and settings stay', async () => {
  const { store } = side;
  await createSync(side).syncOwn();
  await store.blocks.put(weekly());
  await writeValue(store, 'settings', { publishTitle: 'Mine' });
  await store.syncStates.update(OWN_CALENDAR, { version: 0 });
  await store.weeks.toCollection().modify({ events: [] });
  google.requests.clear();

  await createSync(side).syncOwn();
  const asked = google.requests.filter({ path: /\/calendars\/primary\/events$/ });
  expect(asked.map(({ query }) => query.has('syncToken'))).toEqual([false]);
  expect((await cached()).ids.length).toBeGreaterThan(0);
  expect(await store.blocks.toArray()).toEqual([weekly()]);
  expect(await readValue(store, 'settings')).toEqual({ publishTitle: 'Mine' });
});

it('L9 a browser that dies while it writes comes back with token and weeks of the same reading', async () => {
  const { store } = side;
  await createSync(side).syncOwn();
  const before = await cached();
  await addMeeting();

  let isDying = true;
  store.close();
  failWrites(store, (table) => (isDying && table === 'syncStates' ? new Error('killed') : null));
  await store.open();
  await expect(createSync(side).syncOwn()).rejects.toThrow('killed');
  store.close();
  isDying = false;
  await store.open();
  expect(await cached()).toEqual(before);

  await createSync(side).syncOwn();
  const after = await cached();
  expect(after.token).not.toBe(before.token);
  expect(after.ids).toHaveLength(before.ids.length + 1);
});
