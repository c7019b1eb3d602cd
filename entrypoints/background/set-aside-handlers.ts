// Drafts that the person set aside from the card: held for a 1:1, or waved through.
import type { Handlers } from '../../messages/channel.ts';
import { holdRequest, keepWavedThrough, releaseRequest } from '../../store/set-aside.ts';
import type { AccountWorkers } from './account-workers.ts';
import type { Worker } from './create-worker.ts';

/** Written for the account of the page, which judged the draft. */
export function setAsideHandlers(
  asked: Worker,
  workers: AccountWorkers,
): Pick<Handlers, 'hold' | 'undoHold' | 'wavedThrough'> {
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
