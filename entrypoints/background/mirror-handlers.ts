// What the mirror asks for, and what the page tells for it.
import type { Handlers } from '../../messages/channel.ts';
import type { AccountWorkers } from './account-workers.ts';
import type { Worker } from './create-worker.ts';

/** `worker`: of the account in use. A draft belongs to the account of its page. */
export function mirrorHandlers(
  worker: Worker,
  workers: AccountWorkers,
): Pick<Handlers, 'getMirror' | 'draftMoved'> {
  return {
    getMirror: async () => {
      const { mirror, change, inBackground } = worker;
      const isOutdated = await mirror.isOutdated();
      // Whoever shows it is told when that is done, and asks again.
      if (isOutdated) inBackground('mirror', mirror.readCalendar);
      return change(() => mirror.read(isOutdated));
    },
    draftMoved: async ({ account, moved }) => {
      const { mirror, change, now } = await workers.ofPage(account, worker);
      await change(() => mirror.noteMoved({ ...moved, at: now() }));
      return null;
    },
  };
}
