// The first sync of 10,000 events and a sync of 100 changes, beside what the same data costs otherwise, in one run.
// Runs in Node and in a page: nothing here belongs to either.
import { Dexie, type Table } from 'dexie';
import { createCalendarClient } from '../../calendar/api/calendar-client.ts';
import type { Instant } from '../../domain/time.ts';
import { createSync } from '../../services/sync/sync.ts';
import { adoptAccount } from '../../store/account.ts';
import { createDatabase } from '../../store/open-database.ts';

export interface SyncBenchOptions {
  /** Where the pages are served. */
  readonly origin: string;
  readonly now: Instant;
  readonly budgetMs: number;
  /** Rows put one by one cost so much that not every round can afford them. */
  readonly rowByRowRounds: number;
}

/** Milliseconds of each round. */
export type Timings = Record<string, number[]>;

interface Row {
  readonly id: string;
  readonly calendar: string;
  readonly start: number;
  readonly end: number;
}

type Rows = Dexie & { rows: Table<Row, string> };

const WARM_UPS = 1;
const FULL = ['/full/0', '/full/1', '/full/2', '/full/3'];
const CHANGED = ['/changes'];

/**
 * Interleaved: every round does everything once, in the same order. All but "fetch and parse only" are whole syncs,
 * from the request to the last transaction.
 */
export async function benchSync(options: SyncBenchOptions): Promise<Timings> {
  const timings: Timings = {};
  const { origin, budgetMs, rowByRowRounds } = options;
  const sync = await preparedSync(options);
  const table = preparedRows();
  const endAt = performance.now() + budgetMs;
  for (let round = -WARM_UPS; performance.now() < endAt; round += 1) {
    const timed = async (name: string, work: () => Promise<unknown>) => {
      const startedAt = performance.now();
      await work();
      if (round >= 0) (timings[name] ??= []).push(performance.now() - startedAt);
    };
    await sync.forget();
    await timed('first sync: fetch and parse only', () => parsed(origin, FULL));
    await timed('first sync: ours', () => sync.run());
    await timed('changes: fetch and parse only', () => parsed(origin, CHANGED));
    await timed('changes: ours', () => sync.run());
    await sync.check();
    await table.rows.clear();
    await timed('first sync: bulkPut of rows', async () =>
      table.rows.bulkPut(rowsOf(await parsed(origin, FULL))),
    );
    await timed('changes: bulkPut of rows', async () =>
      table.rows.bulkPut(rowsOf(await parsed(origin, CHANGED))),
    );
    await timed('changes: row by row', async () => oneByOne(table, rowsOf(await parsed(origin, CHANGED))));
    if (round < 0 || round >= rowByRowRounds) continue;
    await table.rows.clear();
    await timed('first sync: row by row', async () => oneByOne(table, rowsOf(await parsed(origin, FULL))));
  }
  await Promise.all([sync.end(), table.delete()]);
  return timings;
}

async function preparedSync({ origin, now }: SyncBenchOptions) {
  const store = createDatabase('bench-sync');
  await adoptAccount(store, 'engineer-a@example.com', []);
  const api = createCalendarClient({
    fetch: (url, init) => fetch(`${origin}${pageOf(new URL(url).searchParams)}`, init),
    getToken: async () => 'token',
    renewToken: async () => 'token',
    now: () => now,
  });
  const service = createSync({ api, store, now: () => now });
  return {
    run: () => service.syncOwn(),
    async check() {
      const problem = (await store.syncStates.get('primary'))?.problem ?? null;
      if (problem !== null) throw new Error(`the sync ended with ${problem}`);
    },
    forget: () => Promise.all([store.weeks.clear(), store.syncStates.clear()]),
    end: () => store.delete(),
  };
}

/** A usual layout: one row an event, found by its time. */
function preparedRows(): Rows {
  const database = new Dexie('bench-rows') as Rows;
  database.version(1).stores({ rows: 'id, [calendar+start], end' });
  return database;
}

function pageOf(query: URLSearchParams): string {
  return query.has('syncToken') ? '/changes' : `/full/${query.get('pageToken') ?? 0}`;
}

interface Page {
  readonly items: readonly { id: string; start: { dateTime: string }; end: { dateTime: string } }[];
}

async function parsed(origin: string, paths: readonly string[]): Promise<Page[]> {
  const pages: Page[] = [];
  for (const path of paths) {
    const response = await fetch(`${origin}${path}`, { cache: 'no-store' });
    pages.push(JSON.parse(await response.text()));
  }
  return pages;
}

function rowsOf(pages: readonly Page[]): Row[] {
  return pages
    .flatMap(({ items }) => items)
    .map(({ id, start, end }) => {
      const calendar = 'primary';
      return { id, calendar, start: Date.parse(start.dateTime), end: Date.parse(end.dateTime) };
    });
}

async function oneByOne(table: Rows, rows: readonly Row[]): Promise<void> {
  for (const row of rows) await table.rows.put(row);
}
