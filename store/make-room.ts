// A browser without room: what can be read from Google again goes, what the person made stays.
import { DAY, type Instant } from '../domain/time.ts';
import type { StorageProblem } from '../messages/overview.ts';
import { type Database, OWN_CALENDAR } from './database.ts';
import { isNewerData } from './newer-data.ts';
import { StorageError, storageProblemOf } from './storage-error.ts';
import { readValue, writeValue } from './values.ts';

/** For so long after the last time it is said that the browser was full. */
const SAID_FOR_MS = DAY;

/**
 * Runs `work`, and once more with the cache emptied when there was no room. `work` may be repeated.
 * @throws StorageError `full` when even that was not enough
 */
export async function withRoom<T>(store: Database, now: () => Instant, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (storageProblemOf(error) !== 'full') throw error;
  }
  await emptyCache(store);
  try {
    await writeValue(store, 'storageFullAt', now());
    return await work();
  } catch (error) {
    throw storageProblemOf(error) === 'full' ? new StorageError('full') : error;
  }
}

/** The weeks, and with them what would have gone on from them: the next reading is a whole one. */
async function emptyCache(store: Database): Promise<void> {
  await store.transaction('rw', store.weeks, store.syncStates, async () => {
    await store.weeks.clear();
    await store.syncStates.update(OWN_CALENDAR, { token: null, recent: undefined });
  });
}

/** What there is to say about the storage of an open database. */
export async function readStorageProblem(store: Database, now: Instant): Promise<StorageProblem | null> {
  if (isNewerData(store)) return 'newerData';
  const fullAt = await readValue(store, 'storageFullAt');
  return fullAt !== null && now - fullAt < SAID_FOR_MS ? 'full' : null;
}
