// Everything of this account: what this browser holds, and the blocks in the calendar. Called again, it goes on.
import type { Database } from '../../store/database.ts';
import { readValue, writeValue } from '../../store/values.ts';

export interface DeletionDependencies {
  readonly store: Database;
  /** Takes events of removed blocks out of the calendar. */
  readonly publish: () => Promise<void>;
  readonly disconnect: () => Promise<unknown>;
  /** The list of accounts forgets this one. */
  readonly forget: (store: Database) => Promise<void>;
}

/**
 * Returns how many events to come stand in the calendar still, because Google could not be reached or said no. Until they are gone
 * the way to them is kept: the account, its client id, and which events are ours.
 */
export async function deleteEverything(dependencies: DeletionDependencies): Promise<number> {
  const { store, publish, disconnect, forget } = dependencies;
  await clearAllBut(store, ['publications', 'keyvalue']);
  await keepOnlyTheWay(store);
  await publish();
  const left = await store.publications.where('state').equals('deleting').count();
  if (left > 0) return left;
  await disconnect();
  await clearAllBut(store, []);
  await forget(store);
  return 0;
}

async function clearAllBut(store: Database, kept: readonly string[]): Promise<void> {
  const tables = store.tables.filter(({ name }) => !kept.includes(name));
  await store.transaction('rw', tables, async () => {
    for (const table of tables) await table.clear();
  });
}

async function keepOnlyTheWay(store: Database): Promise<void> {
  await store.transaction('rw', store.keyvalue, async () => {
    const account = await readValue(store, 'account');
    const oauthClientId = (await readValue(store, 'settings'))?.oauthClientId;
    await store.keyvalue.clear();
    if (account !== null) await writeValue(store, 'account', account);
    if (oauthClientId !== undefined) await writeValue(store, 'settings', { oauthClientId });
  });
}
