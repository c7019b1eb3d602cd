// What the card, the queue and the team's page ask about 1:1s and what waits for them.
import type { Handlers } from '../../messages/channel.ts';
import type { HeldQueue } from '../../messages/held-queue.ts';
import type { Overview } from '../../messages/overview.ts';
import { readBudget } from '../../services/override-receipts.ts';
import type { AccountWorkers } from './account-workers.ts';
import type { Worker } from './create-worker.ts';

type PageMessages = 'nextOneOnOne' | 'hold' | 'undoHold' | 'findFreeStretch' | 'takeDraft' | 'getOverrides';

/** Answered by the account of the page, which judged the draft. */
export function holdInPageHandlers(asked: Worker, workers: AccountWorkers): Pick<Handlers, PageMessages> {
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
      const { holdQueue, change, tellChanged } = await workers.ofPage(account, asked);
      await change(() => holdQueue.undoHold(id));
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
  };
}

type QueueMessages =
  | 'openQueue'
  | 'getHeldQueue'
  | 'releaseHeld'
  | 'noteCopied'
  | 'dropHeld'
  | 'undoHeld'
  | 'assignHeld'
  | 'planTake'
  | 'takeHeld'
  | 'setCadence';

export function holdQueueHandlers(
  { holdQueue, oneOnOnes, change, tellChanged, publishInBackground, openOptions }: Worker,
  told: () => Promise<Overview>,
): Pick<Handlers, QueueMessages> {
  /** Whoever shows a count of them is told. */
  async function changing(work: () => Promise<HeldQueue>): Promise<HeldQueue> {
    const queue = await change(work);
    tellChanged();
    return queue;
  }
  return {
    openQueue: async () => {
      await openOptions('queue');
      return null;
    },
    getHeldQueue: () => holdQueue.list(),
    releaseHeld: ({ id }) => changing(() => holdQueue.release(id)),
    noteCopied: ({ id }) => changing(() => holdQueue.copied(id)),
    dropHeld: ({ id }) => changing(() => holdQueue.drop(id)),
    undoHeld: async ({ id }) => {
      const queue = await changing(() => holdQueue.undo(id));
      publishInBackground();
      return queue;
    },
    assignHeld: ({ id, email }) => changing(() => holdQueue.assign(id, email)),
    planTake: async ({ id }) => ({ interval: await holdQueue.planTake(id) }),
    takeHeld: async ({ id, at }) => {
      const queue = await changing(() => holdQueue.take(id, at));
      publishInBackground();
      return queue;
    },
    setCadence: async ({ email, cadence }) => {
      await change(() => oneOnOnes.setCadence(email, cadence));
      return told();
    },
  };
}

/** A cost that nobody named is not known. */
function withCost<T extends { costMinutes?: number | null | undefined }>({ costMinutes = null, ...rest }: T) {
  return { ...rest, costMinutes };
}
