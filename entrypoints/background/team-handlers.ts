// The people whose time is guarded.
import type { Handlers } from '../../messages/channel.ts';
import type { Overview } from '../../messages/overview.ts';
import type { Worker } from './create-worker.ts';

export function teamHandlers(
  { team, connection, sync, change, inBackground }: Worker,
  told: () => Promise<Overview>,
): Pick<Handlers, 'addReports' | 'removeReport'> {
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
