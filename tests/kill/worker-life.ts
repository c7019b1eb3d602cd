// One life of the background worker, which can end at any awaited boundary as the browser ends it: what was asked of
// the outside is never answered, open transactions are rolled back, and no line of it runs to any effect any more.
import type { DBCore, DBCoreTable } from 'dexie';
import type { Database } from '../../store/database.ts';

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export class WorkerLife {
  /** Every boundary that was passed, in order: calls to Google, before and after, and operations on the store. */
  readonly boundaries: string[] = [];
  /** The worker dies at this boundary, counted from 1. */
  cutAt = Number.POSITIVE_INFINITY;
  /** The worker dies at this side of a call to Google: counted from 1, two for each call. */
  cutAtCall = Number.POSITIVE_INFINITY;
  calls = 0;
  /** Settles with the boundary's name when the worker dies. */
  readonly died: Promise<string>;
  isDead = false;

  readonly #transactions = new Set<IDBTransaction>();
  #tellDeath: (boundary: string) => void = () => {};

  constructor() {
    this.died = new Promise((resolve) => {
      this.#tellDeath = resolve;
    });
  }

  /** What happens after this boundary is never seen by the worker, or never asked for. */
  fetchThrough(fetch: Fetch): Fetch {
    return async (url, init) => {
      const call = `${init.method} ${new URL(url).pathname.split('/').slice(3).join('/')}`;
      if (this.#isCut(`before ${call}`)) return forever();
      const response = await fetch(url, init).finally(() => (this.isDead ? forever() : undefined));
      return this.#isCut(`after ${call}`) ? forever() : response;
    };
  }

  /**
   * Call it before the store is opened. The state after an operation is the state before the next one, and a
   * transaction is there as a whole or not at all: so one boundary before each operation shows every state.
   */
  watch(store: Database): void {
    store.use({ stack: 'dbcore', name: 'worker-life', create: (core) => this.#watched(core) });
  }

  /** Wherever it stands. */
  end(boundary = 'idle'): void {
    this.isDead = true;
    for (const transaction of this.#transactions) rollBack(transaction);
    this.#tellDeath(boundary);
  }

  #watched(core: DBCore): DBCore {
    return {
      ...core,
      transaction: (...parameters) => {
        const transaction = core.transaction(...parameters) as IDBTransaction;
        this.#transactions.add(transaction);
        transaction.addEventListener('complete', () => this.#transactions.delete(transaction));
        transaction.addEventListener('abort', () => this.#transactions.delete(transaction));
        return transaction as ReturnType<DBCore['transaction']>;
      },
      table: (name) => this.#watchedTable(core.table(name)),
    };
  }

  #watchedTable(table: DBCoreTable): DBCoreTable {
    const through =
      <Request, Answer>(operation: string, work: (request: Request) => Promise<Answer>) =>
      (request: Request): Promise<Answer> =>
        this.#isCut(`${operation} ${table.name}`) ? Promise.reject(new Ended()) : work(request);
    return {
      ...table,
      mutate: through('write', (request) => table.mutate(request)),
      get: through('get', (request) => table.get(request)),
      getMany: through('get', (request) => table.getMany(request)),
      query: through('query', (request) => table.query(request)),
      openCursor: through('walk', (request) => table.openCursor(request)),
      count: through('count', (request) => table.count(request)),
    };
  }

  #isCut(boundary: string): boolean {
    if (this.isDead) return true;
    this.boundaries.push(boundary);
    if (/^(before|after) /.test(boundary)) this.calls += 1;
    if (this.boundaries.length !== this.cutAt && this.calls !== this.cutAtCall) return false;
    this.end(boundary);
    return true;
  }
}

/** Told instead of silence to what is left of a dead worker: Dexie's transaction zones have to be left in order. */
class Ended extends Error {
  override readonly name = 'Ended';
}

function rollBack(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It was over already.
  }
}

function forever(): Promise<never> {
  return new Promise(() => {});
}
