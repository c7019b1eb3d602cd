// What each message does. The work is done by services; here is only who follows whom.
import type { Settings } from '../../domain/settings.ts';
import type { Handlers } from '../../messages/channel.ts';
import type { Overview } from '../../messages/overview.ts';
import type { Worker } from './create-worker.ts';

type Answering<Name extends keyof Handlers> = Pick<Handlers, Name>;

export function createHandlers(worker: Worker): Handlers {
  /** After every change: whoever else looks is told, and the asker gets the new picture. */
  const told = (): Promise<Overview> => {
    worker.tellChanged();
    return worker.overview();
  };
  return {
    assessDraft: (question) => worker.guard.assess(question),
    draftClosed: async ({ guests }) => {
      const watched = await worker.team.emails();
      if (guests.some((email) => watched.has(email))) await worker.noteDraftClosed();
      return null;
    },
    getOverview: () => worker.overview(),
    getReport: () => worker.report(),
    syncNow: async () => {
      await worker.syncAll();
      return told();
    },
    ...connectionHandlers(worker, told),
    ...blockHandlers(worker, told),
    ...teamHandlers(worker, told),
    ...settingsHandlers(worker, told),
  };
}

function connectionHandlers(
  { connection, inBackground, syncAll, team }: Worker,
  told: () => Promise<Overview>,
): Answering<'connect' | 'reconnect' | 'disconnect'> {
  return {
    connect: async () => {
      // People named by the company's policy need permissions, too: one consent for all.
      await team.emails();
      await connection.connect();
      inBackground('first sync', syncAll);
      return told();
    },
    reconnect: async ({ account }) => {
      await team.emails();
      const outcome = await connection.connect(account);
      inBackground('sync after sign-in', syncAll);
      return outcome;
    },
    disconnect: async () => {
      await connection.disconnect();
      return told();
    },
  };
}

function blockHandlers(
  { ownBlocks, publishInBackground }: Worker,
  told: () => Promise<Overview>,
): Answering<'saveBlock' | 'removeBlock' | 'cookNow'> {
  return {
    saveBlock: async ({ block }) => {
      await ownBlocks.save(block);
      publishInBackground();
      return told();
    },
    removeBlock: async ({ id }) => {
      await ownBlocks.remove(id);
      publishInBackground();
      return told();
    },
    cookNow: async ({ minutes }) => {
      await ownBlocks.cookNow(minutes);
      publishInBackground();
      return told();
    },
  };
}

function teamHandlers(
  { team, connection, sync, inBackground }: Worker,
  told: () => Promise<Overview>,
): Answering<'addReports' | 'removeReport'> {
  return {
    addReports: async ({ people }) => {
      const emails = await team.add(people);
      // The first report makes a manager of this account, and that role needs more of Google: asked for at this click.
      if ((await connection.status()).status === 'scopesMissing') await connection.connect();
      inBackground('read new reports', () => sync.syncReports({ emails, isForced: true }));
      return told();
    },
    removeReport: async ({ email }) => {
      await team.remove(email);
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
