// After a downgrade the database may be of a newer version of the extension. Dexie opens it all the same, without a
// word; we read what we understand and change nothing, so that the newer version finds everything as it left it.
import type { DBCore, Dexie } from 'dexie';
import { StorageError } from './storage-error.ts';

/** Before the first use of `database`. Every later write rejects with StorageError `newerData`, if so. */
export function refuseWritesToNewerData(database: Dexie): void {
  database.use({
    stack: 'dbcore',
    name: 'newer data',
    create: (core: DBCore) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request) =>
            isNewerData(database) ? Promise.reject(new StorageError('newerData')) : table.mutate(request),
        };
      },
    }),
  });
}

/** Known once it is open. */
export function isNewerData(database: Dexie): boolean {
  // IndexedDB counts Dexie's versions in tenths.
  return database.isOpen() && Math.floor(database.backendDB().version / 10) > database.verno;
}
