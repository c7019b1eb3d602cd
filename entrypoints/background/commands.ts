// The keys of the manifest. Each does what a button of the popup does.
import type { Browser } from 'webextension-polyfill';
import { HOUR } from '../../domain/time.ts';
import type { AccountWorkers } from './account-workers.ts';
import type { Worker } from './create-worker.ts';

const COOK_MINUTES = 60;

export async function followCommand(
  browser: Pick<Browser, 'tabs' | 'runtime' | 'action'>,
  workers: Pick<AccountWorkers, 'current'>,
  name: string,
): Promise<void> {
  switch (name) {
    case 'cook-now':
      return cookNow(await workers.current());
    case 'pause':
      return pauseOrResume(await workers.current());
    case 'stuck':
      await askForHelp(await workers.current());
      // Shows what was published, and the way back; a browser that opens no popup from a key has the badge.
      return browser.action.openPopup().catch(() => undefined);
    case 'open-queue':
      await browser.tabs.create({ url: browser.runtime.getURL('/options.html#queue') });
  }
}

async function cookNow({ ownBlocks, change, publishInBackground, tellChanged }: Worker): Promise<void> {
  await change(() => ownBlocks.cookNow(COOK_MINUTES));
  publishInBackground();
  tellChanged();
}

/** Until the end of the block that runs. */
async function askForHelp({ flare, change, publishInBackground, tellChanged }: Worker): Promise<void> {
  await change(() => flare.askForHelp(null));
  publishInBackground();
  tellChanged();
}

async function pauseOrResume({ settings, changeSettings, tellChanged, now }: Worker): Promise<void> {
  const { pausedUntil } = await settings();
  const isPaused = pausedUntil !== null && pausedUntil > now();
  await changeSettings({ pausedUntil: isPaused ? null : now() + HOUR });
  tellChanged();
}
