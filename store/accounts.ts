// Which accounts this browser knows, one database each, and which of them is in use.
import { Dexie, type EntityTable } from 'dexie';
import type { Email } from '../domain/focus-block.ts';
import { adoptAccount } from './account.ts';
import type { Database } from './database.ts';
import { createDatabase, FIRST_DATABASE, openDatabase } from './open-database.ts';
import { readValue, writeValue } from './values.ts';

/** Small and the browser's own: nothing in it was read from anybody's calendar. */
export type DeviceDatabase = Dexie & {
  accounts: EntityTable<{ readonly email: Email; readonly database: string }, 'email'>;
  /** One row: the name of the database in use. */
  active: EntityTable<{ readonly id: 'active'; readonly database: string }, 'id'>;
};

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
  /** The list knows nothing of this database any more; nobody's is in use. */
  forget(store: Database): Promise<void>;
}

export interface AccountsDependencies {
  /** Settles after OPEN_WITHIN_MS. */
  readonly patience: () => Promise<void>;
  /** Before all database names: tests keep apart by it. */
  readonly prefix?: string;
}

export function createAccounts({ patience, prefix = FIRST_DATABASE }: AccountsDependencies): Accounts {
  const device = createDeviceDatabase(`${prefix}-device`);
  const stores = new Map<string, Database>();
  // The device's two tables as this worker knows them: it alone writes them, and each message asks for both.
  const databases = new Map<Email, string>();
  let inUse: string | null = null;

  async function open(name: string): Promise<Database> {
    const store = stores.get(name) ?? createDatabase(name);
    stores.set(name, store);
    return openDatabase(store, patience).then(() => store);
  }

  async function nameFor(current: Database, email: Email): Promise<string> {
    const owner = (await readValue(current, 'account'))?.email ?? null;
    if (owner === email) return current.name;
    // Who was connected before there was a list is in no list.
    if (owner !== null) await device.accounts.put({ email: owner, database: current.name });
    const known = await device.accounts.get(email);
    return known?.database ?? (owner === null ? current.name : `${prefix}:${email}`);
  }

  return {
    async active() {
      // Opened first: several questions that wait for an opening would go on within each other's transactions.
      await device.open();
      const stored = inUse ?? (await device.active.get('active'))?.database ?? null;
      // Another account may have been adopted meanwhile: then that one is in use.
      inUse ??= stored;
      return open(inUse ?? prefix);
    },
    async ofEmail(email) {
      const database = databases.get(email) ?? (await device.accounts.get(email))?.database;
      if (database === undefined) return null;
      databases.set(email, database);
      return open(database);
    },
    async others() {
      await device.open();
      const active = inUse ?? (await device.active.get('active'))?.database ?? prefix;
      const names = (await device.accounts.toArray()).map(({ database }) => database);
      return openable(names.filter((name) => name !== active).map(open));
    },
    list: async () => (await device.accounts.toCollection().primaryKeys()).sort(),
    async use(email) {
      const known = await device.accounts.get(email);
      if (known === undefined) return null;
      await device.active.put({ id: 'active', database: known.database });
      inUse = known.database;
      return open(known.database);
    },
    async forget(store) {
      await strike(device, store.name);
      inUse = null;
      for (const [email, name] of databases) if (name === store.name) databases.delete(email);
    },
    async adopt(current, email, scopes) {
      const store = await open(await nameFor(current, email));
      if (store.name !== current.name) await takeClientId(current, store);
      await adoptAccount(store, email, scopes);
      await enlist(device, email, store.name);
      databases.set(email, store.name);
      inUse = store.name;
      return store;
    },
  };
}

async function openable(openings: readonly Promise<Database>[]): Promise<Database[]> {
  const opened = await Promise.allSettled(openings);
  return opened.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
}

async function enlist(device: DeviceDatabase, email: Email, database: string): Promise<void> {
  await device.transaction('rw', device.accounts, device.active, async () => {
    await device.accounts.put({ email, database });
    await device.active.put({ id: 'active', database });
  });
}

async function strike(device: DeviceDatabase, name: string): Promise<void> {
  await device.transaction('rw', device.accounts, device.active, async () => {
    await device.accounts.filter(({ database }) => database === name).delete();
    await device.active.clear();
  });
}

/** An account stays with the client id through which it was connected. */
async function takeClientId(from: Database, to: Database): Promise<void> {
  const oauthClientId = (await readValue(from, 'settings'))?.oauthClientId;
  if (oauthClientId === undefined) return;
  await writeValue(to, 'settings', { ...(await readValue(to, 'settings')), oauthClientId });
}

function createDeviceDatabase(name: string): DeviceDatabase {
  const device = new Dexie(name) as DeviceDatabase;
  device.version(1).stores({ accounts: 'email', active: 'id' });
  return device;
}
