// What the queue and the team's page ask about 1:1s and what waits for them.
import type { Handlers } from '../../messages/channel.ts';
import type { HeldQueue } from '../../messages/held-queue.ts';
import type { Overview } from '../../messages/overview.ts';
import type { Worker } from './create-worker.ts';

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
