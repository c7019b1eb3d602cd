// The single values of the store, typed by their names.
import type { Database } from './database.ts';
import type { StoredKey, StoredValues } from './stored-values.ts';

export async function readValue<Key extends StoredKey>(
  store: Database,
  key: Key,
): Promise<StoredValues[Key] | null> {
  const row = await store.keyvalue.get(key);
  return row === undefined ? null : (row.value as StoredValues[Key]);
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
