// Opens one account's database: its schemas, and what watches over every read and write of it.
import { Dexie } from 'dexie';
import type { Database } from './database.ts';
import { isNewerData, refuseWritesToNewerData } from './newer-data.ts';
import { packWeeks } from './packed-weeks.ts';
import { quarantineUnreadable } from './quarantine.ts';
import { StorageError } from './storage-error.ts';
import { VERSIONS } from './versions.ts';

/** Of the first account that connects, and of nobody until then. Further accounts have a database each. */
export const FIRST_DATABASE = 'let-them-cook';

/** Longer than any upgrade takes, shorter than the patience of who looks at an empty popup. */
export const OPEN_WITHIN_MS = 3_000;

/** Opens on first use. A page with newer code may upgrade at any time: Dexie then closes this one. */
export function createDatabase(name = FIRST_DATABASE): Database {
  const database = new Dexie(name) as Database;
  for (const { version, stores, upgrade } of VERSIONS) {
    const declared = database.version(version).stores(stores);
    if (upgrade !== undefined) declared.upgrade(upgrade);
  }
  packWeeks(database);
  refuseWritesToNewerData(database);
  const atEachOpening = true;
  database.on(
    'ready',
    async (opened) => {
      if (!isNewerData(database)) await quarantineUnreadable(opened as Database);
    },
    atEachOpening,
  );
  return database;
}

/**
 * Opens now. `patience` settles after OPEN_WITHIN_MS; the opening goes on behind, so that a later call may find it done.
 * @throws StorageError `blocked` when older code holds the database and does not let go
 */
export async function openDatabase(database: Database, patience: () => Promise<void>): Promise<void> {
  const tooLong = patience().then(() => Promise.reject(new StorageError('blocked')));
  await Promise.race([database.open(), tooLong]);
}
