import type { Browser, Tabs } from 'webextension-polyfill';
import type { Handlers } from '../../messages/channel.ts';

/** As built from entrypoints/card. */
const SCRIPT = 'card.js';

/** Runs the card's script in the tab that asks, in the content script's own world. */
export function createLoadCard(
  { scripting }: Pick<Browser, 'scripting'>,
  tab: Pick<Tabs.Tab, 'id'> | undefined,
): Handlers['loadCard'] {
  return async () => {
    if (tab?.id === undefined) throw new Error('no tab to load the card into');
    const target = { tabId: tab.id, frameIds: [0] };
    await scripting.executeScript({ target, files: [SCRIPT], injectImmediately: true });
    return null;
  };
}
