import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { adoptAccount } from '../../store/account.ts';
import type { Database } from '../../store/database.ts';
import { exportData } from '../../store/export-data.ts';
import { readStorageProblem } from '../../store/make-room.ts';
import { createDatabase } from '../../store/open-database.ts';
import { storageProblemOf } from '../../store/storage-error.ts';
import { writeValue } from '../../store/values.ts';
import { VERSIONS } from '../../store/versions.ts';
import { layDown, type StoredFixture, storedFixtures } from '../support/stored.ts';

const NEWEST = VERSIONS.at(-1)?.version ?? 0;
const fixtures = storedFixtures();
let databases = 0;

async function opened(fixture: StoredFixture): Promise<Database> {
  databases += 1;
  await layDown(`released-${databases}`, fixture);
  return createDatabase(`released-${databases}`);
}

async function everything(store: Dexie): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(
    store.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(tables);
}

function inAnyOrder(rows: readonly unknown[]): unknown[] {
  return rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

describe('a database of a released version', () => {
  it('is frozen for every schema in the list', () => {
    expect(fixtures.map(({ version }) => version)).toEqual(VERSIONS.map(({ version }) => version));
  });

  it.each(fixtures)(
    'D11 of schema $version opens in this build with no row lost or changed',
    async (fixture) => {
      const store = await opened(fixture);
      const after = await everything(store);
      const samples = Object.entries(fixture.rows);
      expect(samples.map(([table]) => [table, inAnyOrder(after[table] ?? [])])).toEqual(
        samples.map(([table, rows]) => [table, inAnyOrder(rows)]),
      );
      expect(store.verno).toBe(NEWEST);
      expect(await readStorageProblem(store, Date.parse('2027-06-01'))).toBeNull();
    },
  );

  it('is written by samples of every table, so that nothing is forgotten here', () => {
    for (const { rows, stores } of fixtures) {
      expect(Object.keys(rows).sort()).toEqual(Object.keys(stores).sort());
      const empty = Object.entries(rows).filter(([, content]) => content.length === 0);
      expect(empty).toEqual([]);
    }
  });

  it('is upgraded by steps that import nothing that may change later', () => {
    const source = readFileSync(resolve(import.meta.dirname, '../../store/versions.ts'), 'utf8');
    expect(source.match(/^import (?!type\b).*$/gm)).toBeNull();
  });
});

describe('a database of a version to come', () => {
  const newest = fixtures.at(-1) as StoredFixture;
  const future: StoredFixture = {
    ...newest,
    version: NEWEST + 1,
    stores: { ...newest.stores, projects: 'id' },
    rows: { ...newest.rows, projects: [{ id: 'p' }] },
  };

  it('D3 is shown, said to be newer, and not written to', async () => {
    const store = await opened(future);
    const before = await everything(store);
    expect(await readStorageProblem(store, 0)).toBe('newerData');
    expect(before['blocks']).toEqual(expect.arrayContaining([...(future.rows['blocks'] ?? [])]));
    const writes: (() => PromiseLike<unknown>)[] = [
      () => store.blocks.clear(),
      () => store.blocks.delete('mornings'),
      () => store.blocks.toCollection().modify({ level: 'soft' }),
      () => writeValue(store, 'storageFullAt', 0),
      () => adoptAccount(store, 'manager@example.com', []),
    ];
    for (const write of writes) {
      const refusal = await Promise.resolve(write()).catch((error: unknown) => error);
      expect(storageProblemOf(refusal)).toBe('newerData');
    }
    expect(await everything(store)).toEqual(before);
  });

  it('D3 can be exported: every block, person and setting, and nothing of the calendars', async () => {
    const exported = JSON.parse(await exportData(await opened(future)));
    expect(inAnyOrder(exported.blocks)).toEqual(inAnyOrder(future.rows['blocks'] ?? []));
    expect(exported.people).toEqual([
      { email: 'engineer-a@example.com', name: 'Engineer A' },
      { email: 'engineer-b@example.com', name: null },
    ]);
    expect(exported.settings).toMatchObject({ publishTitle: 'Deep work' });
    expect(Object.keys(exported)).toEqual([
      'format',
      'version',
      'blocks',
      'people',
      'held',
      'decisions',
      'settings',
    ]);
  });

  it('D3 is whole when the newer version comes back', async () => {
    const store = await opened(future);
    await store.blocks.clear().catch(() => undefined);
    store.close();
    const again = new Dexie(store.name);
    again.version(future.version).stores({ ...future.stores });
    expect(await again.table('projects').toArray()).toEqual(future.rows['projects']);
    expect(await again.table('blocks').count()).toBe(future.rows['blocks']?.length);
    expect(again.backendDB().version).toBe(future.version * 10);
  });
});

describe('an upgrade', () => {
  /** As the list would grow. */
  function withUpgrade(name: string, upgrade: (rows: number) => Promise<void> | void): Dexie {
    const store = new Dexie(name);
    for (const { version, stores } of VERSIONS) store.version(version).stores(stores);
    store
      .version(NEWEST + 1)
      .stores({ notes: 'id' })
      .upgrade(async (transaction) => {
        let done = 0;
        await transaction.table('blocks').toCollection().modify({ isMarked: true });
        for (const row of await transaction.table('blocks').toArray()) {
          await transaction.table('notes').add({ id: row.id });
          await upgrade((done += 1));
        }
      });
    return store;
  }

  it('D4 that is cut in the middle leaves the old schema with the old rows, and works the next time', async () => {
    const newest = fixtures.at(-1) as StoredFixture;
    const before = await opened(newest);
    await before.open();
    before.close();
    const cut = withUpgrade(before.name, (done) => {
      if (done === 2) throw new Error('killed');
    });
    await expect(cut.open()).rejects.toThrow('killed');
    cut.close();

    const old = createDatabase(before.name);
    expect((await everything(old))['blocks']).toEqual(
      expect.arrayContaining([...(newest.rows['blocks'] ?? [])]),
    );
    expect(old.backendDB().version).toBe(NEWEST * 10);
    old.close();

    const upgraded = withUpgrade(before.name, () => undefined);
    expect(await upgraded.table('notes').count()).toBe(newest.rows['blocks']?.length);
    expect((await upgraded.table('blocks').toArray()).every(({ isMarked }) => isMarked === true)).toBe(true);
    upgraded.close();
  });
});
