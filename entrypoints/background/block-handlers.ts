// One's own cooking time: the blocks, and what became of them in Google Calendar.
import type { Handlers } from '../../messages/channel.ts';
import type { Overview } from '../../messages/overview.ts';
import type { Worker } from './create-worker.ts';

export function blockHandlers(
  { ownBlocks, publicationChanges, change, publishInBackground }: Worker,
  told: () => Promise<Overview>,
): Pick<Handlers, 'saveBlock' | 'removeBlock' | 'cookNow' | 'keepChange' | 'restoreChange'> {
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
