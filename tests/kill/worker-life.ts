// One life of the background worker, which can end at any awaited boundary as the browser ends it: nothing that it asks
// of the outside is done any more, no answer reaches it, and open transactions are rolled back.
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

  #tellDeath: (boundary: string) => void = () => {};

  constructor() {
    this.died = new Promise((resolve) => {
      this.#tellDeath = resolve;
    });
  }

  /** Before the call: Google never hears of it. After it: the worker never hears of Google's answer. */
  fetchThrough(fetch: Fetch): Fetch {
    return async (url, init) => {
      const call = `${init.method} ${new URL(url).pathname.split('/').slice(3).join('/')}`;
      if (this.#isCut(`before ${call}`)) throw new Ended();
      const response = await fetch(url, init);
      if (this.#isCut(`after ${call}`)) throw new Ended();
      return response;
    };
  }

  /** A step of another kind. */
  async pass(boundary: string): Promise<void> {
    if (this.#isCut(boundary)) throw new Ended();
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
    this.#tellDeath(boundary);
  }

  #watched(core: DBCore): DBCore {
    return { ...core, table: (name) => this.#watchedTable(core.table(name)) };
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

/**
 * What is left of a dead worker in this process gets this instead of silence, so that it comes to its end and Dexie rolls
 * back what was under way. It does no more than silence would: whatever it asks of the outside on its way is refused too.
 */
class Ended extends Error {
  override readonly name = 'Ended';
}
