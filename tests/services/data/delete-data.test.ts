import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { deleteEverything } from '../../../services/data/delete-data.ts';
import { readValue } from '../../../store/values.ts';
import { calendarOf, installationOf } from '../../support/installation.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';

const ENGINEER = 'engineer-a@example.com';
let google: TestGoogle;
beforeEach(async () => {
  google = await startGoogleForTest();
});
afterEach(() => google.close());

async function withBlocks() {
  const side = await installationOf(google, ENGINEER);
  await side.blocks.save({
    kind: 'weekly',
    id: 'mornings',
    days: ['TU', 'TH'],
    from: '09:00',
    to: '12:00',
    level: 'hard',
    zone: 'Europe/Berlin',
  });
  await side.publish();
  const done: string[] = [];
  const deletion = {
    store: side.store,
    publish: () => side.publish({ isForced: true }),
    disconnect: async () => void done.push('disconnect'),
    forget: async () => void done.push('forget'),
  };
  return { ...side, deletion, done };
}

const rowsLeft = async ({ store }: Awaited<ReturnType<typeof withBlocks>>) => {
  const counts = await Promise.all(store.tables.map((table) => table.count()));
  return counts.reduce((sum, count) => sum + count, 0);
};

it('takes the blocks out of the calendar and leaves nothing in this browser', async () => {
  const side = await withBlocks();
  expect(calendarOf(google, ENGINEER).events().length).toBeGreaterThan(5);
  expect(await deleteEverything(side.deletion)).toBe(0);
  expect(calendarOf(google, ENGINEER).events()).toEqual([]);
  expect(await rowsLeft(side)).toBe(0);
  expect(side.done).toEqual(['disconnect', 'forget']);
});

it('says how many blocks stay while Google cannot be reached, and takes them away when called again', async () => {
  const side = await withBlocks();
  const published = calendarOf(google, ENGINEER).events().length;
  google.faults.next(1, { kind: 'status', status: 503 }, { method: 'DELETE' });
  expect(await deleteEverything(side.deletion)).toBe(published);
  expect(side.done).toEqual([]);
  expect(await side.store.blocks.count()).toBe(0);
  expect((await readValue(side.store, 'account'))?.email).toBe(ENGINEER);
  google.advance(24 * 3_600_000);
  expect(await deleteEverything(side.deletion)).toBe(0);
  expect(await rowsLeft(side)).toBe(0);
});
