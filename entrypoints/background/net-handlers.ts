// What the page tells of meetings that may have been saved: Google is asked what became of them.
import type { Email } from '../../domain/focus-block.ts';
import type { Handlers } from '../../messages/channel.ts';
import type { AccountWorkers } from './account-workers.ts';
import type { Worker } from './create-worker.ts';

/** `inUse`: the worker of the account in use. A page of another connected account is answered by that one's. */
export function netHandlers(
  inUse: Worker,
  workers: AccountWorkers,
): Pick<Handlers, 'draftClosed' | 'calendarShowsNews'> {
  /** Null: a calendar of which nobody here may know anything. A page that does not say whose it is means the one in use. */
  async function ofPage(account: Email | null): Promise<Worker | null> {
    const worker = await workers.ofPage(account, inUse);
    const { status, email } = await worker.connection.status();
    return status === 'connected' && (account === null || email === account) ? worker : null;
  }

  function look({ inBackground, secondChances }: Worker): null {
    inBackground('second chance', secondChances.lookWhenDue);
    return null;
  }

  return {
    draftClosed: async ({ account = null, guests, isUnanswered = true, areGuestsUnknown = false }) => {
      const worker = await ofPage(account);
      if (worker === null) return null;
      const watched = await worker.team.emails();
      const isConcerned = areGuestsUnknown ? watched.size > 0 : guests.some((email) => watched.has(email));
      if (!isConcerned) return null;
      await worker.noteDraftClosed();
      if (!isUnanswered) return null;
      await worker.change(() => worker.secondChances.noteClosed({ areGuestsUnknown }));
      return look(worker);
    },
    calendarShowsNews: async ({ account }) => {
      const worker = account === null ? null : await ofPage(account);
      if (worker === null || (await worker.team.emails()).size === 0) return null;
      await worker.change(worker.secondChances.noteNews);
      return look(worker);
    },
  };
}
