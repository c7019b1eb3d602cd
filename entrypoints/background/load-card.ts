import type { Browser, Tabs } from 'webextension-polyfill';
import { type Language, wordsScript } from '../../domain/language.ts';
import type { Handlers } from '../../messages/channel.ts';

/** As built from entrypoints/card. */
const SCRIPT = 'card.js';

/** Runs the card's script, after its words, in the tab that asks, in the content script's own world. */
export function createLoadCard(
  { scripting }: Pick<Browser, 'scripting'>,
  tab: Pick<Tabs.Tab, 'id'> | undefined,
  language: () => Promise<Language>,
): Handlers['loadCard'] {
  return async () => {
    if (tab?.id === undefined) throw new Error('no tab to load the card into');
    const target = { tabId: tab.id, frameIds: [0] };
    const words = wordsScript(await language());
    const files = words === null ? [SCRIPT] : [words, SCRIPT];
    await scripting.executeScript({ target, files, injectImmediately: true });
    return null;
  };
}
