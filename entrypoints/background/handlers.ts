// What each message does. The work is done by services; here is only who follows whom.
import type { Settings } from '../../domain/settings.ts';
import type { Handlers } from '../../messages/channel.ts';
import type { Overview, StorageProblem } from '../../messages/overview.ts';
import { contracts, type MessageName } from '../../messages/protocol.ts';
import { overviewWithoutStore } from '../../services/overview.ts';
import { exportData } from '../../store/export-data.ts';
import { holdRequest, keepWavedThrough, releaseRequest } from '../../store/set-aside.ts';
import { StorageError } from '../../store/storage-error.ts';
import type { AccountWorkers } from './account-workers.ts';
import type { Worker } from './create-worker.ts';
import { netHandlers } from './net-handlers.ts';
import { secondChanceHandlers } from './second-chance-handlers.ts';

type Answering<Name extends keyof Handlers> = Pick<Handlers, Name>;

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
    getReport: () => worker.report(),
    exportData: () => exportData(worker.store),
    syncNow: async () => {
      await worker.syncAll();
      return told();
    },
    ...setAsideHandlers(worker, workers),
    ...connectionHandlers(worker, workers, told),
    ...blockHandlers(worker, told),
    ...teamHandlers(worker, told),
    ...settingsHandlers(worker, told),
    ...secondChanceHandlers(worker, workers),
    ...netHandlers(worker, workers),
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

/** Written for the account of the page, which judged the draft. */
function setAsideHandlers(
  asked: Worker,
  workers: AccountWorkers,
): Answering<'hold' | 'undoHold' | 'wavedThrough'> {
  return {
    hold: async ({ account, ...request }) => {
      const { store, change, now } = await workers.ofPage(account, asked);
      const id = crypto.randomUUID();
      await change(() => holdRequest(store, { ...request, id, at: now() }));
      return { id };
    },
    undoHold: async ({ account, id }) => {
      const { store, change } = await workers.ofPage(account, asked);
      await change(() => releaseRequest(store, id));
      return null;
    },
    wavedThrough: async ({ account, ...waved }) => {
      const { store, change, now } = await workers.ofPage(account, asked);
      await change(() => keepWavedThrough(store, { ...waved, at: now() }, now()));
      return null;
    },
  };
}

function connectionHandlers(
  { connection, team }: Worker,
  workers: AccountWorkers,
  told: () => Promise<Overview>,
): Answering<'connect' | 'reconnect' | 'disconnect'> {
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
    disconnect: async () => {
      await connection.disconnect();
      return told();
    },
  };
}

function blockHandlers(
  { ownBlocks, publicationChanges, change, publishInBackground }: Worker,
  told: () => Promise<Overview>,
): Answering<'saveBlock' | 'removeBlock' | 'cookNow' | 'keepChange' | 'restoreChange'> {
  return {
    saveBlock: async ({ block }) => {
      await change(() => ownBlocks.save(block));
      publishInBackground();
      return told();
    },
    removeBlock: async ({ id }) => {
      await change(() => ownBlocks.remove(id));
      publishInBackground();
      return told();
    },
    keepChange: async ({ eventId }) => {
      await change(() => publicationChanges.keep(eventId));
      return told();
    },
    restoreChange: async ({ eventId }) => {
      await change(() => publicationChanges.restore(eventId));
      publishInBackground();
      return told();
    },
    cookNow: async ({ minutes }) => {
      await change(() => ownBlocks.cookNow(minutes));
      publishInBackground();
      return told();
    },
  };
}

function teamHandlers(
  { team, connection, sync, change, inBackground }: Worker,
  told: () => Promise<Overview>,
): Answering<'addReports' | 'removeReport'> {
  return {
    addReports: async ({ people }) => {
      const emails = await change(() => team.add(people));
      // The first report makes a manager of this account, and that role needs more of Google: asked for at this click.
      if ((await connection.status()).status === 'scopesMissing') await connection.connect();
      inBackground('read new reports', () => sync.syncReports({ emails, isForced: true }));
      return told();
    },
    removeReport: async ({ email }) => {
      await change(() => team.remove(email));
      return told();
    },
  };
}

function settingsHandlers(
  { changeSettings, publishInBackground }: Worker,
  told: () => Promise<Overview>,
): Answering<'setGuard' | 'pauseGuard' | 'saveSettings'> {
  return {
    setGuard: async ({ isOn }) => {
      await changeSettings({ isGuardOn: isOn, pausedUntil: null });
      return told();
    },
    pauseGuard: async ({ until }) => {
      await changeSettings({ pausedUntil: until });
      return told();
    },
    saveSettings: async ({ patch }) => {
      await changeSettings(withoutGaps(patch));
      publishInBackground();
      return told();
    },
  };
}

/** Fields that the sender left out say nothing. */
function withoutGaps(patch: { [Key in keyof Settings]?: Settings[Key] | undefined }): Partial<Settings> {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
}
