// THE LIST OF SCHEMAS, oldest first. A released one never changes: what differs is a new entry with its upgrade.
// An upgrade is written against the rows as they were, so nothing of today's code is imported here.
import type { Transaction } from 'dexie';

export interface SchemaVersion {
  readonly version: number;
  /** Keys and indexes of new or changed tables; null takes a table away. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Runs in the browser's own upgrade transaction: wholly or not at all. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

export const VERSIONS: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      blocks: 'id',
      publications: 'eventId, blockId, state',
      reports: 'email',
      weeks: '[calendar+week], calendar',
      syncStates: 'calendar',
      keyvalue: 'key',
      incidents: '++id, at',
    },
  },
  // Rows that cannot be read are set apart instead of being lost or being in the way.
  { version: 2, stores: { quarantine: '++id' } },
  // Meetings that were saved over cooking time. Empty at first: nothing older is looked at.
  { version: 3, stores: { secondChances: 'eventId' } },
  // Held requests have a life of their own now, and what was decided is kept for the weekly mirror.
  {
    version: 4,
    stores: { held: 'id', decisions: '++id, at' },
    upgrade: async (transaction) => {
      const before = await transaction.table('keyvalue').get('held');
      if (Array.isArray(before?.value)) await transaction.table('held').bulkPut(before.value);
      await transaction.table('keyvalue').delete('held');
    },
  },
];
