// One worker per account that is at work: whoever began on one account ends on it, and two accounts never meet.
import type { Email } from '../../domain/focus-block.ts';
import type { Accounts } from '../../store/accounts.ts';
import type { Database } from '../../store/database.ts';
import type { Surroundings } from './create-services.ts';
import { createWorker, type Worker } from './create-worker.ts';

export interface AccountWorkers {
  readonly accounts: Accounts;
  /** Of the account in use. @throws StorageError `blocked` */
  current(): Promise<Worker>;
  /** Of the other accounts that are connected. */
  others(): Promise<Worker[]>;
  /** Of the account that the page shows when that one is connected, too; else `asked`, which will say that it is not. */
  ofPage(page: Email | null, asked: Worker): Promise<Worker>;
}

export function createAccountWorkers(surroundings: Surroundings): AccountWorkers {
  const { accounts } = surroundings;
  const workers = new Map<string, Worker>();

  function workerOf(store: Database): Worker {
    const worker = workers.get(store.name) ?? createWorker(surroundings, store);
    workers.set(store.name, worker);
    return worker;
  }

  return {
    accounts,
    current: async () => workerOf(await accounts.active()),
    async others() {
      const all = (await accounts.others()).map(workerOf);
      const statuses = await Promise.all(all.map(({ connection }) => connection.status()));
      return all.filter((_, index) => statuses[index]?.status === 'connected');
    },
    async ofPage(page, asked) {
      const store = page === null ? null : await accounts.ofEmail(page);
      if (store === null) return asked;
      const worker = workerOf(store);
      if (worker === asked) return asked;
      return (await worker.connection.status()).status === 'connected' ? worker : asked;
    },
  };
}
