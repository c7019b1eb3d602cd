// The context menu's entry: selected text of any page becomes a held request. The browser hands over the selection alone;
// the page is not read, and no permission for it is asked.
import type { Browser, Menus } from 'webextension-polyfill';
import { speakAsWorker, worker } from '../../locales/worker-words.ts';
import type { AccountWorkers } from './account-workers.ts';

const ENTRY = 'hold-selection';
const LONGEST = 500;

/** Chromium keeps entries over restarts and refuses the same one twice; Firefox forgets them. */
export async function offerHoldEntry({ contextMenus }: Browser, workers: AccountWorkers): Promise<void> {
  await contextMenus.removeAll();
  speakAsWorker(await (await workers.current()).language());
  contextMenus.create({ id: ENTRY, title: worker.held.selection, contexts: ['selection'] });
}

/** The queue asks for whom. */
export async function holdSelection(
  { menuItemId, selectionText = '' }: Menus.OnClickData,
  workers: AccountWorkers,
): Promise<void> {
  const what = selectionText.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST);
  if (menuItemId !== ENTRY || what === '') return;
  const { holdQueue, change, tellChanged, openOptions } = await workers.current();
  await change(() => holdQueue.hold({ who: [], what, interval: null, link: '', costMinutes: null }));
  tellChanged();
  await openOptions('queue');
}
