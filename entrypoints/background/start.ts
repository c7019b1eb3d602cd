// Joins the browser's events to the workers. Every listener is registered in the same tick in which the browser starts
// this code: one that comes later misses its event.
import type { Browser } from 'webextension-polyfill';
import { type Channel, createChannel } from '../../messages/channel.ts';
import { storageProblemOf } from '../../store/storage-error.ts';
import { createAccountWorkers } from './account-workers.ts';
import type { Surroundings } from './create-services.ts';
import { createHandlers, createHandlersWithoutStore } from './handlers.ts';

const TICK = 'tick';

export function startBackground(surroundings: Surroundings): void {
  const { browser } = surroundings;
  const channel = channelTo(surroundings);
  const tick = async () => (await channel.workers.current()).tick();
  // A callback, not a returned promise: works in every browser that has either `browser` or `chrome`.
  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    void channel.open().then(async (open) => sendResponse(await open.dispatch(message, sender)));
    return true;
  });
  // The storage may not open yet: the next tick tries again, and pages are told why.
  browser.alarms.onAlarm.addListener(() => void tick().catch(() => undefined));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.runtime.openOptionsPage();
  });
  void ensureAlarm(browser);
  // Content scripts are as exposed as the page they run in: settings and tokens are not for them.
  for (const area of [browser.storage.local, browser.storage.sync]) restrict(area);
  void tick().catch(() => undefined);
}

/** A message belongs to the account that is in use when it comes. */
function channelTo(surroundings: Surroundings) {
  const { browser, now } = surroundings;
  const workers = createAccountWorkers(surroundings);
  const own = { id: browser.runtime.id, origin: browser.runtime.getURL('/').replace(/\/$/, '') };
  return {
    workers,
    async open(): Promise<Channel> {
      try {
        const worker = await workers.current();
        return createChannel(createHandlers(worker, workers), own, (error) => worker.onBug(error, 'message'));
      } catch (error) {
        const about = {
          now: now(),
          zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
          redirectUrl: browser.identity.getRedirectURL(),
        };
        const handlers = createHandlersWithoutStore(storageProblemOf(error) ?? 'blocked', about);
        return createChannel(handlers, own, () => undefined);
      }
    },
  };
}

/** Alarms are lost when an unpacked extension is loaded again; one that exists keeps its period. */
async function ensureAlarm({ alarms }: Browser): Promise<void> {
  if ((await alarms.get(TICK)) === undefined) alarms.create(TICK, { periodInMinutes: 1 });
}

/** Chromium only; Firefox keeps content scripts out of `session` alone and knows no such call. */
function restrict(area: object): void {
  const { setAccessLevel } = area as { setAccessLevel?: (details: { accessLevel: string }) => Promise<void> };
  void setAccessLevel?.call(area, { accessLevel: 'TRUSTED_CONTEXTS' });
}
