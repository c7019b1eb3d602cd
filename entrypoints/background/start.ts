// Joins the browser's events to the workers. Every listener is registered in the same tick in which the browser starts
// this code: one that comes later misses its event.
import type { Browser, Runtime } from 'webextension-polyfill';
import { type Channel, createChannel } from '../../messages/channel.ts';
import { storageProblemOf } from '../../store/storage-error.ts';
import { type AccountWorkers, createAccountWorkers } from './account-workers.ts';
import { followCommand } from './commands.ts';
import type { Surroundings } from './create-services.ts';
import { createHandlers, createHandlersWithoutStore } from './handlers.ts';
import { holdSelection, offerHoldEntry } from './hold-menu.ts';
import { createLoadCard } from './load-card.ts';
import { followMirrorNotice } from './mirror.ts';
import { followNotice } from './second-chances.ts';

const TICK = 'tick';

export function startBackground(surroundings: Surroundings): void {
  const { browser } = surroundings;
  const workers = createAccountWorkers(surroundings);
  /** For what nobody waits for: whatever goes wrong is kept, as long as there is a place to keep it. */
  const unattended = (journey: string, work: Promise<unknown> | undefined): void => {
    work?.catch(async (error: unknown) => {
      const worker = await workers.current().catch(() => null);
      worker?.onBug(error, journey);
    });
  };
  const tick = async () => {
    await (await workers.current()).tick();
    for (const other of await workers.others()) await other.tickAside();
  };
  const backOnline = async () => {
    await (await workers.current()).scheduler.tryNetworkAgain();
    await tick();
  };

  // A callback, not a returned promise: works in every browser that has either `browser` or `chrome`.
  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    const answer = openChannel(surroundings, workers, sender).then((channel) =>
      channel.dispatch(message, sender),
    );
    unattended('answer', answer.then(sendResponse));
    return true;
  });
  browser.alarms.onAlarm.addListener(() => unattended('tick', tick()));
  browser.contextMenus.onClicked.addListener((clicked) =>
    unattended('menu', holdSelection(clicked, workers)),
  );
  browser.commands.onCommand.addListener((name) =>
    unattended('command', followCommand(browser, workers, name)),
  );
  browser.notifications.onClicked.addListener((id) => unattended('notification', follow(browser, id)));
  surroundings.onOnline.addListener(() => unattended('online', backOnline()));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    unattended('menu', offerHoldEntry(browser, workers));
    if (reason === 'install') unattended('first page', openWelcome(browser));
  });

  unattended('alarm', keepTicking(browser));
  // Content scripts are as exposed as the page they run in: settings and tokens are not for them.
  for (const area of [browser.storage.local, browser.storage.sync]) unattended('storage', restrict(area));
  unattended('tick', tick());
}

/** A click on a notification: whoever showed it knows it. */
async function follow(browser: Browser, id: string): Promise<void> {
  await followNotice(browser, id);
  await followMirrorNotice(browser, id);
}

/** A message belongs to the account that is in use when it comes. */
async function openChannel(
  { browser, now }: Surroundings,
  workers: AccountWorkers,
  { tab }: Runtime.MessageSender,
): Promise<Pick<Channel, 'dispatch'>> {
  const own = { id: browser.runtime.id, origin: browser.runtime.getURL('/').replace(/\/$/, '') };
  try {
    const worker = await workers.current();
    const handlers = {
      ...createHandlers(worker, workers),
      loadCard: createLoadCard(browser, tab, worker.language),
    };
    return createChannel(handlers, own, (error) => worker.onBug(error, 'message'));
  } catch (error) {
    const about = {
      now: now(),
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      redirectUrl: browser.identity.getRedirectURL(),
    };
    const problem = storageProblemOf(error) ?? 'blocked';
    return createChannel(createHandlersWithoutStore(problem, about), own, () => undefined);
  }
}

/** Alarms are lost when an unpacked extension is loaded again; one that exists keeps its period. */
async function keepTicking({ alarms }: Browser): Promise<void> {
  if ((await alarms.get(TICK)) === undefined) alarms.create(TICK, { periodInMinutes: 1 });
}

/** Chromium only; Firefox keeps content scripts out of `session` alone and knows no such call. */
function restrict(area: object): Promise<void> | undefined {
  const { setAccessLevel } = area as { setAccessLevel?: (details: { accessLevel: string }) => Promise<void> };
  return setAccessLevel?.call(area, { accessLevel: 'TRUSTED_CONTEXTS' });
}

async function openWelcome({ tabs, runtime }: Browser): Promise<void> {
  await tabs.create({ url: runtime.getURL('/welcome.html') });
}
