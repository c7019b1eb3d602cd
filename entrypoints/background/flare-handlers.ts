// What the popup asks for when its owner is stuck.
import type { Handlers } from '../../messages/channel.ts';
import type { Overview } from '../../messages/overview.ts';
import { noteAskedWhetherStuck } from '../../store/asked-whether-stuck.ts';
import type { Worker } from './create-worker.ts';

export function flareHandlers(
  { flare, store, change, publishInBackground }: Worker,
  told: () => Promise<Overview>,
): Pick<Handlers, 'askForHelp' | 'cookAgain' | 'stuckQuestionSeen'> {
  return {
    askForHelp: async ({ until }) => {
      await change(() => flare.askForHelp(until));
      publishInBackground();
      return told();
    },
    cookAgain: async () => {
      await change(() => flare.cookAgain());
      publishInBackground();
      return told();
    },
    stuckQuestionSeen: async (instance) => {
      await change(() => noteAskedWhetherStuck(store, instance));
      return null;
    },
  };
}
