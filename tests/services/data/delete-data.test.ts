import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createDeletion, deletionLeft } from '../../../services/data/delete-data.ts';
import { readValue, writeValue } from '../../../store/values.ts';
import { calendarOf, installationOf } from '../../support/installation.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';
import { reportRow } from '../../support/signed-in.ts';

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
  const deletion = createDeletion({
    ...side,
    publish: side,
    connection: { disconnect: async () => void done.push('disconnect') },
    accounts: { forget: async () => void done.push('forget') },
  });
  return { ...side, deletion, done };
}

const rowsLeft = async ({ store }: Awaited<ReturnType<typeof withBlocks>>) => {
  const counts = await Promise.all(store.tables.map((table) => table.count()));
  return counts.reduce((sum, count) => sum + count, 0);
};

it('takes the blocks out of the calendar and leaves nothing in this browser', async () => {
  const side = await withBlocks();
  expect(calendarOf(google, ENGINEER).events().length).toBeGreaterThan(5);
  expect(await side.deletion.deleteEverything()).toBe(0);
  expect(calendarOf(google, ENGINEER).events()).toEqual([]);
  expect(await rowsLeft(side)).toBe(0);
  expect(side.done).toEqual(['disconnect', 'forget']);
});

/** Google cannot be reached while everything is deleted. */
async function deletedOffline() {
  const side = await withBlocks();
  const published = calendarOf(google, ENGINEER).events().length;
  google.faults.next(1, { kind: 'drop', when: 'before' }, { method: 'DELETE' });
  expect(await side.deletion.deleteEverything()).toBe(published);
  return { ...side, published };
}

it('says how many blocks stay while Google cannot be reached, keeps the way to them, and goes on by itself', async () => {
  const side = await deletedOffline();
  const { deletion, store, done, published } = side;
  expect(done).toEqual([]);
  const kept = await Promise.all(store.tables.map(async (table) => [table.name, await table.count()]));
  expect(kept.filter(([, count]) => count !== 0).map(([name]) => name)).toEqual(['publications', 'keyvalue']);
  expect(await deletionLeft(store)).toBe(published);
  expect((await readValue(store, 'account'))?.email).toBe(ENGINEER);
  expect(await deletion.goOn()).toBe(true);
  expect(calendarOf(google, ENGINEER).events()).toEqual([]);
  expect(await rowsLeft(side)).toBe(0);
  expect(done).toEqual(['disconnect', 'forget']);
  expect(await deletion.goOn()).toBe(false);
});

it('leaves the blocks in the calendar when that is wanted', async () => {
  const side = await deletedOffline();
  await side.deletion.deleteHere();
  expect(await rowsLeft(side)).toBe(0);
  expect(await side.deletion.goOn()).toBe(false);
  expect(calendarOf(google, ENGINEER).events()).toHaveLength(side.published);
});

it('takes away nothing that was made after it', async () => {
  const side = await deletedOffline();
  await side.store.reports.put(reportRow('engineer-b@example.com'));
  expect(await side.deletion.goOn()).toBe(false);
  expect(await side.store.reports.count()).toBe(1);
  expect(await deletionLeft(side.store)).toBeNull();
  await side.publish();
  expect(calendarOf(google, ENGINEER).events()).toEqual([]);
});

it('takes the day of the finish line along', async () => {
  const side = await withBlocks();
  await writeValue(side.store, 'finishEvent', { number: 0, date: '2026-12-18' });
  google.faults.next(2, { kind: 'drop', when: 'before' }, { method: 'DELETE' });
  await side.deletion.deleteEverything();
  expect(await readValue(side.store, 'finishEvent')).toMatchObject({ date: '2026-12-18' });
  await side.deletion.goOn();
  expect(await rowsLeft(side)).toBe(0);
});
