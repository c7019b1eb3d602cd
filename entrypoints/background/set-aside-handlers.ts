// Drafts that the person set aside from the card: held for a 1:1, taken over, or waved through.
import type { Handlers } from '../../messages/channel.ts';
import { readBudget } from '../../services/guard/override-receipts.ts';
import { keepWavedThrough } from '../../store/set-aside.ts';
import type { AccountWorkers } from './account-workers.ts';
import type { Worker } from './create-worker.ts';

type PageMessages =
  | 'nextOneOnOne'
  | 'hold'
  | 'undoHold'
  | 'findFreeStretch'
  | 'takeDraft'
  | 'getOverrides'
  | 'wavedThrough';

/** Answered by the account of the page, which judged the draft. */
export function setAsideHandlers(asked: Worker, workers: AccountWorkers): Pick<Handlers, PageMessages> {
  return {
    nextOneOnOne: async ({ account, email }) => {
      const { oneOnOnes } = await workers.ofPage(account, asked);
      return { next: (await oneOnOnes.read(email))?.next?.interval ?? null };
    },
    hold: async ({ account, ...request }) => {
      const { holdQueue, change, tellChanged } = await workers.ofPage(account, asked);
      const id = await change(() => holdQueue.hold(withCost(request)));
      tellChanged();
      return { id };
    },
    undoHold: async ({ account, id }) => {
      const { holdQueue, change, publishInBackground, tellChanged } = await workers.ofPage(account, asked);
      await change(() => holdQueue.undoHold(id));
      publishInBackground();
      tellChanged();
      return null;
    },
    findFreeStretch: async ({ account, minutes }) => {
      const { holdQueue } = await workers.ofPage(account, asked);
      return { interval: await holdQueue.freeStretch(minutes) };
    },
    takeDraft: async ({ account, at, ...request }) => {
      const { holdQueue, change, publishInBackground, tellChanged } = await workers.ofPage(account, asked);
      const id = await change(() => holdQueue.takeDraft(withCost(request), at));
      publishInBackground();
      tellChanged();
      return { id };
    },
    getOverrides: async ({ account }) => {
      const { store, settings, now, zone } = await workers.ofPage(account, asked);
      return readBudget(store, (await settings()).monthlyOverrides, now(), zone());
    },
    wavedThrough: async ({ account, note = '', costMinutes = null, ...waved }) => {
      const { store, change, now } = await workers.ofPage(account, asked);
      await change(() => keepWavedThrough(store, { ...waved, note, costMinutes, at: now() }, now()));
      return null;
    },
  };
}

/** A cost that nobody named is not known. */
function withCost<T extends { costMinutes?: number | null | undefined }>({ costMinutes = null, ...rest }: T) {
  return { ...rest, costMinutes };
}
