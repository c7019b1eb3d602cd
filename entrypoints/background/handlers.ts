// What each message does. The work is done by services; here is only who follows whom.
import type { Handlers } from '../../messages/channel.ts';
import type { Overview, StorageProblem } from '../../messages/overview.ts';
import { contracts, type MessageName } from '../../messages/protocol.ts';
import { overviewWithoutStore } from '../../services/overview.ts';
import { StorageError } from '../../store/storage-error.ts';
import type { AccountWorkers } from './account-workers.ts';
import { blockHandlers } from './block-handlers.ts';
import { connectionHandlers } from './connection-handlers.ts';
import type { Worker } from './create-worker.ts';
import { dataHandlers } from './data-handlers.ts';
import { flareHandlers } from './flare-handlers.ts';
import { holdQueueHandlers } from './hold-handlers.ts';
import { invitationHandlers } from './invitation-handlers.ts';
import { mirrorHandlers } from './mirror-handlers.ts';
import { netHandlers } from './net-handlers.ts';
import { secondChanceHandlers } from './second-chance-handlers.ts';
import { setAsideHandlers } from './set-aside-handlers.ts';
import { settingsHandlers } from './settings-handlers.ts';
import { teamHandlers } from './team-handlers.ts';

/** All that is about an account. `worker` is the account's that was in use when the message came: it answers, whatever is connected meanwhile. */
export function createHandlers(worker: Worker, workers: AccountWorkers): Omit<Handlers, 'loadCard'> {
  /** After every change: whoever else looks is told, and the asker gets the new picture. */
  const told = (): Promise<Overview> => {
    worker.tellChanged();
    return worker.overview();
  };
  return {
    assessDraft: async (question) => (await workers.ofPage(question.account, worker)).guard.assess(question),
    noteHealth: async ({ health }) => {
      await worker.noteHealth(health);
      return null;
    },
    pageTroubleSeen: async () => {
      await worker.notePageTold();
      return null;
    },
    getOverview: () => worker.overview(),
    getLanguage: () => worker.language(),
    getReport: () => worker.report(),
    syncNow: async () => {
      await worker.syncAll();
      return told();
    },
    ...setAsideHandlers(worker, workers),
    ...holdQueueHandlers(worker, told),
    ...connectionHandlers(worker, workers, told),
    ...blockHandlers(worker, told),
    ...flareHandlers(worker, told),
    ...invitationHandlers(worker, told),
    ...teamHandlers(worker, told),
    ...settingsHandlers(worker, told),
    ...dataHandlers(worker, told),
    ...secondChanceHandlers(worker, workers),
    ...netHandlers(worker, workers),
    ...mirrorHandlers(worker, workers),
  };
}

/** While the storage does not open. */
export function createHandlersWithoutStore(
  problem: StorageProblem,
  about: Parameters<typeof overviewWithoutStore>[1],
): Handlers {
  const refuse = () => Promise.reject(new StorageError(problem));
  const refusing = Object.fromEntries(Object.keys(contracts).map((name) => [name, refuse]));
  return {
    ...(refusing as Record<MessageName, () => Promise<never>>),
    getOverview: async () => overviewWithoutStore(problem, about),
  };
}
