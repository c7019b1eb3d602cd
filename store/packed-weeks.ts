// How a cached week lies on disk: its times in one array of numbers, everything else as one text. The browser copies
// an object per event whenever a record is read or written; two values per record cost it a fifth of that
// (`npm run bench -- sync`). Nobody above sees it: rows go in and come out as WeekRow.
import type { DBCore, DBCoreCursor, DBCoreTable, Dexie } from 'dexie';
import type { Interval } from '../domain/time.ts';
import type { CachedEvent, WeekRow } from './database.ts';

interface PackedWeek extends Omit<WeekRow, 'events' | 'busy'> {
  /** Start and end of each event, then of each busy time. Instants. */
  readonly times: Float64Array;
  /** JSON of the events' ids, and of what else is known of some of them by their position. */
  readonly text: string;
}

type Rest = Omit<CachedEvent, 'id' | 'interval'>;
type PackedText = readonly [ids: readonly string[], rest: readonly (readonly [at: number, rest: Rest])[]];

/** Before the first use of `database`. */
export function packWeeks(database: Dexie): void {
  database.use({
    stack: 'dbcore',
    name: 'packed weeks',
    create: (core: DBCore) => ({
      ...core,
      table: (name) => (name === 'weeks' ? packing(core.table(name)) : core.table(name)),
    }),
  });
}

function packing(table: DBCoreTable): DBCoreTable {
  return {
    ...table,
    mutate: (request) =>
      table.mutate(
        request.type === 'add' || request.type === 'put'
          ? { ...request, values: request.values.map(pack) }
          : request,
      ),
    // Chained, not awaited: a native await in here would spread Dexie's zone over whatever else is under way.
    get: (request) => table.get(request).then(unpack),
    getMany: (request) => table.getMany(request).then((rows) => rows.map(unpack)),
    query: (request) =>
      table
        .query(request)
        .then((answer) =>
          request.values === true ? { ...answer, result: answer.result.map(unpack) } : answer,
        ),
    openCursor: (request) =>
      table
        .openCursor(request)
        .then((cursor) => (cursor === null || request.values !== true ? cursor : unpacking(cursor))),
  };
}

function unpacking(cursor: DBCoreCursor): DBCoreCursor {
  return Object.create(cursor, { value: { get: () => unpack(cursor.value) } });
}

/** What is no whole week is stored as it is. */
function pack(row: WeekRow): WeekRow | PackedWeek {
  const { events, busy, ...others } = row;
  if (!Array.isArray(events) || !Array.isArray(busy)) return row;
  const times = new Float64Array((events.length + busy.length) * 2);
  const ids: string[] = [];
  const rest: [at: number, rest: Rest][] = [];
  for (const [at, { id, interval, ...more }] of (events as CachedEvent[]).entries()) {
    ids.push(id);
    putInterval(times, at, interval);
    if (more.focus !== null || Object.keys(more).length > 1) rest.push([at, more]);
  }
  for (const [at, interval] of (busy as Interval[]).entries())
    putInterval(times, events.length + at, interval);
  return { ...others, times, text: JSON.stringify([ids, rest] satisfies PackedText) };
}

/** Weeks that an older version wrote are not packed. */
function unpack(row: WeekRow | PackedWeek | undefined): WeekRow | undefined {
  if (row === undefined || !('text' in row)) return row;
  const { times, text, ...others } = row;
  const [ids, rest]: PackedText = JSON.parse(text);
  const more = new Map(rest);
  const events = ids.map((id, at) => ({
    id,
    interval: intervalAt(times, at),
    ...(more.get(at) ?? { focus: null }),
  }));
  const busyCount = times.length / 2 - ids.length;
  const busy = Array.from({ length: busyCount }, (_, at) => intervalAt(times, ids.length + at));
  return { ...others, events, busy };
}

function putInterval(times: Float64Array, at: number, { start, end }: Interval): void {
  times[2 * at] = start;
  times[2 * at + 1] = end;
}

function intervalAt(times: Float64Array, at: number): Interval {
  return { start: times[2 * at] ?? 0, end: times[2 * at + 1] ?? 0 };
}
