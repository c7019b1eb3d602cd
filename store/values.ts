// The single values of the store, typed by their names.
import { Dexie } from 'dexie';
import type { Database } from './database.ts';
import type { StoredKey, StoredValues } from './stored-values.ts';

type Rows = ReadonlyMap<StoredKey, StoredValues[StoredKey]>;
interface Batch {
  readonly keys: Set<StoredKey>;
  readonly rows: Promise<Rows>;
}

const batches = new WeakMap<Database, Batch>();

/** Values that are asked for together, outside of a transaction, are read in one: a card waits for them. */
export async function readValue<Key extends StoredKey>(
  store: Database,
  key: Key,
): Promise<StoredValues[Key] | null> {
  const value = Dexie.currentTransaction === null ? await readWithOthers(store, key) : await read(store, key);
  return (value ?? null) as StoredValues[Key] | null;
}

export async function writeValue<Key extends StoredKey>(
  store: Database,
  key: Key,
  value: StoredValues[Key],
): Promise<void> {
  await store.keyvalue.put({ key, value });
}

export async function removeValues(store: Database, ...keys: StoredKey[]): Promise<void> {
  await store.keyvalue.bulkDelete(keys);
}

async function read(store: Database, key: StoredKey): Promise<StoredValues[StoredKey] | undefined> {
  return (await store.keyvalue.get(key))?.value;
}

async function readWithOthers(store: Database, key: StoredKey) {
  const batch = batches.get(store) ?? startBatch(store);
  batch.keys.add(key);
  return (await batch.rows).get(key);
}

/** Open until this task's next turn: nobody who asks later is given what was read before. */
function startBatch(store: Database): Batch {
  const keys = new Set<StoredKey>();
  const rows = Promise.resolve().then(async (): Promise<Rows> => {
    batches.delete(store);
    const found = await store.keyvalue.bulkGet([...keys]);
    return new Map(found.flatMap((row) => (row === undefined ? [] : [[row.key, row.value] as const])));
  });
  const batch = { keys, rows };
  batches.set(store, batch);
  return batch;
}
