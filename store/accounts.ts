// Which accounts this browser knows, one database each, and which of them is in use.
import type { Email } from '../domain/focus-block.ts';
import { adoptAccount } from './account.ts';
import { createAccountList } from './account-list.ts';
import type { Database } from './database.ts';
import { createDatabase, FIRST_DATABASE, openDatabase } from './open-database.ts';
import { readValue, writeValue } from './values.ts';

export interface Accounts {
  /** The database in use; of nobody until somebody connects. @throws StorageError `blocked` */
  active(): Promise<Database>;
  /** null: this account was never connected here. @throws StorageError `blocked` */
  ofEmail(email: Email): Promise<Database | null>;
  /** Those that were connected here and are not in use; one whose database does not open now is left out. */
  others(): Promise<Database[]>;
  /**
   * Google confirmed `email`: its database, as it was left, becomes the one in use. The first account takes over what was
   * stored before anybody connected. Safe to be cut anywhere: called again, it ends the same.
   * @param current the database in which the person asked for it
   */
  adopt(current: Database, email: Email, scopes: readonly string[]): Promise<Database>;
  /** Connected here at some time, by address. */
  list(): Promise<readonly Email[]>;
  /** That account becomes the one in use, as it was left. null: it was never connected here. */
  use(email: Email): Promise<Database | null>;
  /** The list knows nothing of this database any more; if it was in use, nobody's is. */
  forget(store: Database): Promise<void>;
}

export interface AccountsDependencies {
  /** Settles after OPEN_WITHIN_MS. */
  readonly patience: () => Promise<void>;
  /** Before all database names: tests keep apart by it. */
  readonly prefix?: string;
}

export function createAccounts({ patience, prefix = FIRST_DATABASE }: AccountsDependencies): Accounts {
  const list = createAccountList(`${prefix}-device`);
  const stores = new Map<string, Database>();

  async function open(name: string): Promise<Database> {
    const store = stores.get(name) ?? createDatabase(name);
    stores.set(name, store);
    await openDatabase(store, patience);
    return store;
  }

  async function nameFor(current: Database, email: Email): Promise<string> {
    const owner = (await readValue(current, 'account'))?.email ?? null;
    if (owner === email) return current.name;
    // Who was connected before there was a list is in no list.
    if (owner !== null) await list.add(owner, current.name);
    const known = await list.databaseOf(email);
    return known ?? (owner === null ? current.name : `${prefix}:${email}`);
  }

  return {
    async active() {
      await list.open();
      return open((await list.inUse()) ?? prefix);
    },
    async ofEmail(email) {
      const database = await list.databaseOf(email);
      return database === null ? null : open(database);
    },
    async others() {
      await list.open();
      const active = (await list.inUse()) ?? prefix;
      return openable((await list.databases()).filter((name) => name !== active).map(open));
    },
    list: list.emails,
    async use(email) {
      const database = await list.databaseOf(email);
      if (database === null) return null;
      await list.use(email, database);
      return open(database);
    },
    forget: (store) => list.strike(store.name),
    async adopt(current, email, scopes) {
      const store = await open(await nameFor(current, email));
      if (store.name !== current.name) await takeClientId(current, store);
      await adoptAccount(store, email, scopes);
      await list.use(email, store.name);
      return store;
    },
  };
}

async function openable(openings: readonly Promise<Database>[]): Promise<Database[]> {
  const opened = await Promise.allSettled(openings);
  return opened.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
}

/** An account stays with the client id through which it was connected. */
async function takeClientId(from: Database, to: Database): Promise<void> {
  const oauthClientId = (await readValue(from, 'settings'))?.oauthClientId;
  if (oauthClientId === undefined) return;
  await writeValue(to, 'settings', { ...(await readValue(to, 'settings')), oauthClientId });
}
