import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../messages/browser.ts';
import { createChannel } from '../../messages/channel.ts';
import { createWorker } from './create-worker.ts';
import { createHandlers } from './handlers.ts';

const TICK = 'tick';

// Every listener is registered in the same tick in which the worker starts: one that comes later misses its event.
export default defineBackground(() => {
  const worker = createWorker(browser, {
    clientId: import.meta.env['WXT_GOOGLE_CLIENT_ID'] ?? null,
    isChromium: import.meta.env.CHROME,
    version: browser.runtime.getManifest().version,
    browserName: navigator.userAgent,
  });
  const own = { id: browser.runtime.id, origin: browser.runtime.getURL('/').replace(/\/$/, '') };
  const channel = createChannel(createHandlers(worker), own, (error) => worker.onBug(error, 'message'));
  /** For what nobody waits for: whatever goes wrong is kept. */
  const unattended = (journey: string, work: Promise<unknown> | undefined): void => {
    work?.catch((error: unknown) => worker.onBug(error, journey));
  };

  // A callback, not a returned promise: works in every browser that has either `browser` or `chrome`.
  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    unattended('answer', channel.dispatch(message, sender).then(sendResponse));
    return true;
  });
  browser.alarms.onAlarm.addListener(() => unattended('tick', worker.tick()));
  // While the worker sleeps, the next tick sees that the network is back.
  self.addEventListener('online', () => unattended('tick', worker.tick()));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') unattended('first page', browser.runtime.openOptionsPage());
  });

  // Alarms are lost when an unpacked extension is loaded again; one that exists keeps its period.
  unattended('alarm', keepTicking());
  // Content scripts are as exposed as the page they run in: settings and tokens are not for them.
  for (const area of [browser.storage.local, browser.storage.sync]) unattended('storage', restrict(area));
  unattended('tick', worker.tick());
});

async function keepTicking(): Promise<void> {
  const alarm = await browser.alarms.get(TICK);
  if (alarm === undefined) browser.alarms.create(TICK, { periodInMinutes: 1 });
}

/** Chromium only; Firefox keeps content scripts out of `session` alone and knows no such call. */
function restrict(area: object): Promise<void> | undefined {
  const { setAccessLevel } = area as { setAccessLevel?: (details: { accessLevel: string }) => Promise<void> };
  return setAccessLevel?.call(area, { accessLevel: 'TRUSTED_CONTEXTS' });
}
