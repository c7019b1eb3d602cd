// The accounts that were connected in this browser, and the database in use: two small tables of the browser's own.
// Nothing in them was read from anybody's calendar.
import { Dexie, type EntityTable } from 'dexie';
import type { Email } from '../domain/focus-block.ts';

type ListTables = Dexie & {
  accounts: EntityTable<{ readonly email: Email; readonly database: string }, 'email'>;
  /** One row: the name of the database in use. */
  active: EntityTable<{ readonly id: 'active'; readonly database: string }, 'id'>;
};

/** Each message asks for both tables, and this worker alone writes them: it remembers what it read. */
export function createAccountList(name: string) {
  const tables = createTables(name);
  const { accounts, active } = tables;
  const databases = new Map<Email, string>();
  let inUse: string | null = null;

  return {
    /** Asked first: several questions that wait for an opening would go on within each other's transactions. */
    open: async (): Promise<void> => {
      await tables.open();
    },

    /** The name of the database in use; null: nobody's. */
    async inUse(): Promise<string | null> {
      const stored = inUse ?? (await active.get('active'))?.database ?? null;
      // Another account may have been adopted meanwhile: then that one is in use.
      inUse ??= stored;
      return inUse;
    },

    async databaseOf(email: Email): Promise<string | null> {
      const database = databases.get(email) ?? (await accounts.get(email))?.database ?? null;
      if (database !== null) databases.set(email, database);
      return database;
    },

    emails: async (): Promise<Email[]> => (await accounts.toCollection().primaryKeys()).sort(),
    databases: async (): Promise<string[]> => (await accounts.toArray()).map(({ database }) => database),

    /** That account has this database; which one is in use stays as it is. */
    async add(email: Email, database: string): Promise<void> {
      await accounts.put({ email, database });
    },

    /** That account has this database, and is in use. */
    async use(email: Email, database: string): Promise<void> {
      await tables.transaction('rw', accounts, active, async () => {
        await accounts.put({ email, database });
        await active.put({ id: 'active', database });
      });
      databases.set(email, database);
      inUse = database;
    },

    /** Nobody has this database any more; if it was in use, none is. */
    async strike(database: string): Promise<void> {
      await tables.transaction('rw', accounts, active, async () => {
        await accounts.filter((row) => row.database === database).delete();
        await active.filter((row) => row.database === database).delete();
      });
      if (inUse === database) inUse = null;
      for (const [email, known] of databases) if (known === database) databases.delete(email);
    },
  };
}

function createTables(name: string): ListTables {
  const tables = new Dexie(name) as ListTables;
  tables.version(1).stores({ accounts: 'email', active: 'id' });
  return tables;
}
