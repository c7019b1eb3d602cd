import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it, test } from 'vitest';
import { DAY } from '../../domain/time.ts';
import { adoptAccount } from '../../store/account.ts';
import { type Database, OWN_CALENDAR } from '../../store/database.ts';
import { readStorageProblem, withRoom } from '../../store/make-room.ts';
import { createDatabase, OPEN_WITHIN_MS, openDatabase } from '../../store/open-database.ts';
import { storageProblemOf } from '../../store/storage-error.ts';
import { readValue, writeValue } from '../../store/values.ts';
import { readWeeks, replaceWeeks, wholeWeeks } from '../../store/weeks.ts';
import { NOW } from '../support/builders.ts';
import { failWrites, smallDisk } from '../support/failing-writes.ts';
import { weekly } from '../support/overviews.ts';
import { openTestStore, reportRow } from '../support/signed-in.ts';
import { layDown, storedFixtures } from '../support/stored.ts';

const ENGINEER = 'engineer-a@example.com';
const SIX_WEEKS = wholeWeeks({ start: NOW, end: NOW + 41 * DAY });
const now = () => NOW;

function readInto(store: Database): Promise<void> {
  const read = { calendar: ENGINEER, events: [], busy: [], visibility: 'busy', syncedAt: NOW } as const;
  return replaceWeeks(store, SIX_WEEKS, read);
}

describe('a browser without room', () => {
  async function filled(weeks: number): Promise<Database> {
    const store = openTestStore();
    smallDisk(store, { weeks });
    await store.blocks.put(weekly());
    await store.reports.put(reportRow(ENGINEER, { name: 'Engineer A' }));
    await writeValue(store, 'settings', { publishTitle: 'Mine' });
    const cursor = { token: 'token', window: SIX_WEEKS, zone: 'UTC', syncedAt: 1, problem: null, version: 1 };
    await store.syncStates.put({ calendar: OWN_CALENDAR, ...cursor });
    return store;
  }

  it('D1 loses cached weeks, never blocks, people or settings, and says so for a day', async () => {
    const store = await filled(9);
    await readInto(store);
    await withRoom(store, now, () => readInto(store));
    expect(await store.weeks.count()).toBe(7);
    expect(await store.blocks.toArray()).toEqual([weekly()]);
    expect(await store.reports.count()).toBe(1);
    expect(await readValue(store, 'settings')).toEqual({ publishTitle: 'Mine' });
    expect(await readStorageProblem(store, NOW + DAY - 1)).toBe('full');
    expect(await readStorageProblem(store, NOW + DAY)).toBeNull();
  });

  it('D1 reads everything anew afterwards: no sync token outlives the weeks that it goes on from', async () => {
    const store = await filled(9);
    await readInto(store);
    await withRoom(store, now, () => readInto(store));
    expect(await store.syncStates.get(OWN_CALENDAR)).toMatchObject({ token: null });
  });

  it('D1 saves a block that finds no room, in the room of the cache', async () => {
    const store = await filled(7);
    await readInto(store);
    const more = await readInto(store).catch((error: unknown) => error);
    expect(storageProblemOf(more)).toBe('full');
    await withRoom(store, now, () => store.blocks.put(weekly({ id: 'block-2' })));
    expect(await store.blocks.count()).toBe(2);
    expect(await store.weeks.count()).toBe(0);
  });

  it('D1 that is full even so is a stated problem, and the person’s things stay', async () => {
    const store = await filled(3);
    const outcome = await withRoom(store, now, () => readInto(store)).catch((error: unknown) => error);
    expect(storageProblemOf(outcome)).toBe('full');
    expect(await store.blocks.count()).toBe(1);
    expect(await readStorageProblem(store, NOW)).toBe('full');
  });

  test('is told from every other trouble', async () => {
    const store = openTestStore();
    const bug = withRoom(store, now, () => Promise.reject(new Error('bug')));
    await expect(bug).rejects.toThrow('bug');
    expect(await readStorageProblem(store, NOW)).toBeNull();
  });
});

describe('a database that older code holds', () => {
  const [oldest] = storedFixtures();
  const never = () => new Promise<void>(() => {});

  async function heldBy(name: string, letsGo: boolean): Promise<Dexie> {
    if (oldest !== undefined) await layDown(name, oldest);
    const old = new Dexie(name);
    old.version(1).stores({ ...oldest?.stores });
    await old.open();
    // Dexie's own listener closes; older code may have been stopped in its tracks.
    if (!letsGo) old.backendDB().onversionchange = null;
    return old;
  }

  it('D2 is let go of at once by code that listens, and then upgraded', async () => {
    const old = await heldBy('held-1', true);
    const store = createDatabase('held-1');
    await openDatabase(store, never);
    expect(old.isOpen()).toBe(false);
    expect(await store.blocks.count()).toBe(3);
  });

  it('D2 that is not let go of is a stated problem after three seconds, and opens when it is', async () => {
    const old = await heldBy('held-2', false);
    const store = createDatabase('held-2');
    const outcome = await openDatabase(store, async () => {}).catch((error: unknown) => error);
    expect(storageProblemOf(outcome)).toBe('blocked');
    expect(OPEN_WITHIN_MS).toBe(3000);
    expect(store.isOpen()).toBe(false);
    old.close();
    await openDatabase(store, never);
    expect(await store.blocks.count()).toBe(3);
  });
});

describe('a record that cannot be read', () => {
  it('D5 is set apart and counted, and the others are shown', async () => {
    const store = openTestStore();
    await store.blocks.bulkPut([weekly(), { ...weekly({ id: 'broken' }), zone: 'Mars/Base' }]);
    await store.reports.bulkPut([reportRow(ENGINEER), { ...reportRow('x@example.com'), name: 7 as never }]);
    store.close();
    const again = createDatabase(store.name);
    expect(await again.blocks.toArray()).toEqual([weekly()]);
    expect(await again.reports.toArray()).toEqual([reportRow(ENGINEER)]);
    const apart = await again.quarantine.toArray();
    expect(apart.map(({ table, row }) => [table, Object(row).id ?? Object(row).email])).toEqual([
      ['blocks', 'broken'],
      ['reports', 'x@example.com'],
    ]);
  });

  it('D5 in the cache counts as never read: being blind is not being free', async () => {
    const store = openTestStore();
    await readInto(store);
    const [first] = await store.weeks.toArray();
    await store.weeks.put({ ...first, events: 'damaged' } as never);
    expect(await readWeeks(store, ENGINEER, SIX_WEEKS)).toHaveLength(6);
  });

  it('D8 is never in two places or in none, wherever setting it apart is cut', async () => {
    const store = openTestStore();
    await store.blocks.put({ ...weekly(), zone: 'Mars/Base' });
    store.close();
    const cut = createDatabase(store.name);
    failWrites(cut, (table) => (table === 'blocks' ? new Error('killed') : null));
    await expect(cut.open()).rejects.toThrow('killed');
    const raw = new Dexie(store.name);
    await raw.open();
    expect(await raw.table('blocks').count()).toBe(1);
    expect(await raw.table('quarantine').count()).toBe(0);
    raw.close();
  });
});

it('D8 an account and what it replaces are written together or not at all', async () => {
  const store = openTestStore();
  failWrites(store, (table, { type }) =>
    table === 'keyvalue' && type === 'delete' ? new Error('killed') : null,
  );
  await writeValue(store, 'lastRefusal', 'refused');
  await expect(adoptAccount(store, 'manager@example.com', [])).rejects.toThrow('killed');
  expect(await readValue(store, 'account')).toBeNull();
  expect(await readValue(store, 'lastRefusal')).toBe('refused');
});
