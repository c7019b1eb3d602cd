// Signing in and out, and the first reading after it.
import type { Handlers } from '../../messages/channel.ts';
import type { Overview } from '../../messages/overview.ts';
import type { AccountWorkers } from './account-workers.ts';
import type { Worker } from './create-worker.ts';

export function connectionHandlers(
  { connection, team }: Worker,
  workers: AccountWorkers,
  told: () => Promise<Overview>,
): Pick<Handlers, 'connect' | 'reconnect' | 'disconnect' | 'getAccounts' | 'useAccount'> {
  return {
    connect: async ({ isAnother = false }) => {
      // People named by the company's policy need permissions, too: one consent for all.
      await team.emails();
      await (isAnother ? connection.connectAnother() : connection.connect());
      // Another account may be in use now.
      const worker = await workers.current();
      worker.inBackground('first sync', worker.syncAll);
      worker.tellChanged();
      return worker.overview();
    },
    reconnect: async ({ account }) => {
      await team.emails();
      const outcome = await connection.connect(account);
      const worker = await workers.current();
      worker.inBackground('sync after sign-in', worker.syncAll);
      return outcome;
    },
    getAccounts: () => workers.accounts.list(),
    useAccount: async ({ email }) => {
      await workers.accounts.use(email);
      const worker = await workers.current();
      worker.tellChanged();
      return worker.overview();
    },
    disconnect: async () => {
      await connection.disconnect();
      return told();
    },
  };
}
