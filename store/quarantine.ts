// A record that cannot be read (a bug of an older version, a damaged disk) is set apart: it must not keep the others
// from being shown, and nothing is deleted.
import * as v from 'valibot';
import { LEVELS } from '../domain/focus-block.ts';
import { isZone, WEEKDAYS } from '../domain/zoned-time.ts';
import type { Database } from './database.ts';

const zone = v.pipe(v.string(), v.check(isZone));
const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const interval = v.object({ start: v.number(), end: v.number() });
const common = { id: v.string(), level: v.picklist(LEVELS), zone };

/** Of the tables that the person would miss. Cached weeks are checked when they are read, and read again. */
const READABLE = {
  blocks: v.variant('kind', [
    v.object({ kind: v.literal('single'), ...common, interval }),
    v.object({
      kind: v.literal('weekly'),
      ...common,
      days: v.array(v.picklist(WEEKDAYS)),
      from: time,
      to: time,
    }),
  ]),
  publications: v.object({
    eventId: v.string(),
    blockId: v.string(),
    date: v.string(),
    state: v.string(),
    content: v.object({ interval, level: v.picklist(LEVELS), zone }),
  }),
  reports: v.object({ email: v.string(), name: v.nullable(v.string()), zone: v.nullable(zone) }),
} as const;

/** Each time a database is opened. One transaction: a record is in its table or here, never in both or in none. */
export async function quarantineUnreadable(store: Database, now: () => number = Date.now): Promise<void> {
  const tables = [store.blocks, store.publications, store.reports];
  await store.transaction('rw', [...tables, store.quarantine], async () => {
    for (const name of ['blocks', 'publications', 'reports'] as const) {
      const table = store.table<unknown, string>(name);
      const bad = (await table.toArray()).filter((row) => !v.is(READABLE[name], row));
      if (bad.length === 0) continue;
      await store.quarantine.bulkAdd(bad.map((row) => ({ table: name, row, at: now() })));
      const { keyPath } = table.schema.primKey;
      await table.bulkDelete(bad.map((row) => Object(row)[String(keyPath)]));
    }
  });
}
