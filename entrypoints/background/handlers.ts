// What each message does. Everything is done by services; here is only who follows whom.
import type { Settings } from '../../domain/settings.ts';
import type { Handlers } from '../../messages/channel.ts';
import type { Overview } from '../../messages/overview.ts';
import type { Worker } from './create-worker.ts';

export function createHandlers(worker: Worker): Handlers {
  const { connection, guard, ownBlocks, team, overview, sync, publish, inBackground } = worker;

  const changeSettings = async (patch: Partial<Settings>): Promise<Overview> => {
    await worker.changeSettings(patch);
    return told();
  };
  async function told(): Promise<Overview> {
    worker.tellChanged();
    return overview();
  }
  async function afterSignIn(): Promise<void> {
    inBackground('after sign-in', async () => {
      await sync.syncOwn();
      await publish.publish();
      await sync.syncReports({ isForced: true });
    });
  }

  return {
    assessDraft: (question) => guard.assess(question),
    reconnect: async () => {
      const outcome = await connection.reconnect();
      await afterSignIn();
      return outcome;
    },

    getOverview: () => overview(),
    connect: async () => {
      await connection.connect();
      await afterSignIn();
      return told();
    },
    disconnect: async () => {
      await connection.disconnect();
      return told();
    },
    saveBlock: async ({ block }) => {
      await ownBlocks.save(block);
      inBackground('publish', () => publish.publish());
      return told();
    },
    removeBlock: async ({ id }) => {
      await ownBlocks.remove(id);
      inBackground('publish', () => publish.publish());
      return told();
    },
    cookNow: async ({ minutes }) => {
      await ownBlocks.cookNow(minutes);
      inBackground('publish', () => publish.publish());
      return told();
    },
    addReports: async ({ people }) => {
      const added = await team.add(people);
      // The first report makes a manager of this account, and that role needs more of Google: asked for at this click.
      if ((await connection.status()).status === 'scopesMissing') await connection.connect();
      inBackground('read new reports', () => sync.syncReports({ emails: added, isForced: true }));
      return told();
    },
    removeReport: async ({ email }) => {
      await team.remove(email);
      return told();
    },
    setGuard: ({ isOn }) => changeSettings({ isGuardOn: isOn, pausedUntil: null }),
    pauseGuard: ({ until }) => changeSettings({ pausedUntil: until }),
    saveSettings: async ({ patch }) => {
      const answer = await changeSettings(withoutGaps(patch));
      inBackground('publish', () => publish.publish());
      return answer;
    },
    syncNow: async () => {
      await worker.syncAll();
      return told();
    },
  };
}

/** Fields that the sender left out say nothing. */
function withoutGaps(patch: { [Key in keyof Settings]?: Settings[Key] | undefined }): Partial<Settings> {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
}
