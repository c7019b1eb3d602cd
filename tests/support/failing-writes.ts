// A database whose writes fail when a test wants it, at the lowest layer that Dexie lets one in.
import type { DBCoreMutateRequest, Dexie } from 'dexie';

/** Asked before every write; an error in answer is what the browser then says. Before the first use of `store`. */
export function failWrites(
  store: Dexie,
  errorOf: (table: string, request: DBCoreMutateRequest) => Error | null,
): void {
  store.use({
    stack: 'dbcore',
    name: 'failing writes',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request) => {
            const error = errorOf(name, request);
            return error === null ? table.mutate(request) : Promise.reject(error);
          },
        };
      },
    }),
  });
}

/**
 * A disk with room for so many cached weeks. Full, it fails as Chromium 156 does: the request succeeds, and the
 * transaction ends with an AbortError that has the reason inside.
 */
export function smallDisk(store: Dexie, room: { weeks: number }): void {
  let used = 0;
  failWrites(store, (table, request) => {
    if (table !== 'weeks') return used > room.weeks && request.type !== 'deleteRange' ? full() : null;
    if (request.type === 'deleteRange') used = 0;
    if (request.type === 'add' || request.type === 'put') used += request.values.length;
    return used > room.weeks ? full() : null;
  });
}

function full(): Error {
  const inner = new DOMException('Encountered full disk while committing.', 'QuotaExceededError');
  return Object.assign(new Error('Transaction aborted'), { name: 'AbortError', inner });
}
