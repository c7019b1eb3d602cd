// Everything of this account: what this browser holds, and the blocks in the calendar. What Google does not take away
// now goes by itself when it can be reached; until then nothing is kept but the way to it.
import type { Instant } from '../../domain/time.ts';
import type { Accounts } from '../../store/accounts.ts';
import type { Database } from '../../store/database.ts';
import { readValue, writeValue } from '../../store/values.ts';

export interface DeletionDependencies {
  readonly store: Database;
  readonly now: () => Instant;
  /** Takes events of removed blocks out of the calendar. */
  readonly publish: { publish(options: { readonly isForced: boolean }): Promise<void> };
  readonly connection: { disconnect(): Promise<unknown> };
  /** They forget this one. */
  readonly accounts: Pick<Accounts, 'forget'>;
}

export type Deletion = ReturnType<typeof createDeletion>;

export function createDeletion(dependencies: DeletionDependencies) {
  const { store, now, publish, connection, accounts } = dependencies;

  async function finish(isForced: boolean): Promise<number> {
    await publish.publish({ isForced });
    const left = await eventsLeft(store);
    if (left === 0 && (await isUnderWay(store))) await clearHere();
    return left;
  }

  async function clearHere(): Promise<void> {
    await connection.disconnect();
    await store.transaction('rw', store.tables, () =>
      Promise.all(store.tables.map((table) => table.clear())),
    );
    await accounts.forget(store);
  }

  return {
    /** Returns how many events to come stand in the calendar still, because Google could not be reached or said no. */
    async deleteEverything(): Promise<number> {
      await keepOnlyTheWay(store, now());
      return finish(true);
    },
    /** Leaves in the calendar what is there. */
    async deleteHere(): Promise<number> {
      await clearHere();
      return 0;
    },
    /** At every tick. False when nothing is being deleted: then there is other work. */
    async goOn(): Promise<boolean> {
      if (!(await isUnderWay(store))) return false;
      await finish(false);
      return true;
    },
  };
}

/** What a deletion has not taken out of the calendar yet; null: nothing is being deleted. */
export async function deletionLeft(store: Database): Promise<number | null> {
  return (await isUnderWay(store)) ? eventsLeft(store) : null;
}

async function eventsLeft(store: Database): Promise<number> {
  const finish = await readValue(store, 'finishEvent');
  const blocks = await store.publications.where('state').equals('deleting').count();
  return blocks + (finish === null || finish.isGone === true ? 0 : 1);
}

/** Whoever goes on working here meanwhile has begun anew: that is not to be deleted, and the rest goes as ever. */
async function isUnderWay(store: Database): Promise<boolean> {
  if ((await readValue(store, 'deletingSince')) === null) return false;
  const { blocks, reports, held, keyvalue } = store;
  return store.transaction('rw', blocks, reports, held, keyvalue, async () => {
    const made = await Promise.all([blocks.count(), reports.count(), held.count()]);
    const { oauthClientId: _, ...chosen } = (await readValue(store, 'settings')) ?? {};
    if (made.every((count) => count === 0) && Object.keys(chosen).length === 0) return true;
    await keyvalue.delete('deletingSince');
    return false;
  });
}

async function keepOnlyTheWay(store: Database, now: Instant): Promise<void> {
  await store.transaction('rw', store.tables, async () => {
    const account = await readValue(store, 'account');
    const finishEvent = await readValue(store, 'finishEvent');
    const oauthClientId = (await readValue(store, 'settings'))?.oauthClientId;
    const gone = store.tables.filter(({ name }) => name !== 'publications');
    await Promise.all(gone.map((table) => table.clear()));
    await writeValue(store, 'deletingSince', now);
    if (account !== null) await writeValue(store, 'account', account);
    if (finishEvent !== null) await writeValue(store, 'finishEvent', finishEvent);
    if (oauthClientId !== undefined) await writeValue(store, 'settings', { oauthClientId });
  });
}
