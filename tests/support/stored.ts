// Databases as released versions of the extension left them, and as versions to come may leave them.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Dexie } from 'dexie';

/** All of one database, with what it takes to make it again. Never edited after its version was released. */
export interface StoredFixture {
  readonly version: number;
  readonly stores: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

const folder = resolve(import.meta.dirname, '../fixtures/store');

/** Every `v<N>.json`, oldest first. */
export function storedFixtures(): StoredFixture[] {
  return readdirSync(folder)
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as StoredFixture)
    .sort((a, b) => a.version - b.version);
}

/** Makes the database as that version would have, and closes it. */
export async function layDown(name: string, { version, stores, rows }: StoredFixture): Promise<void> {
  const database = new Dexie(name);
  database.version(version).stores({ ...stores });
  for (const [table, content] of Object.entries(rows)) await database.table(table).bulkAdd([...content]);
  database.close();
}
