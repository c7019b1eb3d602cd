// The net behind the card, joined to the browser: notifications, the page that they open, and when to look.
import type { Browser } from 'webextension-polyfill';
import type { Email } from '../../domain/focus-block.ts';

import type { GuardDependencies } from '../../services/guard.ts';
import { isHeldNotice } from '../../services/held-reminders.ts';
import { createSecondChance, type SecondChanceDependencies } from '../../services/second-chance.ts';
import { createSecondChanceAnswers } from '../../services/second-chance-answers.ts';
import { accountOfNotice, isSecondChanceNotice } from '../../services/second-chance-notice.ts';
import { isReadingDue } from '../../services/unanswered-draft.ts';
import { openChances } from '../../store/second-chances.ts';
import { readValue, writeValue } from '../../store/values.ts';
import type { Services } from './create-services.ts';
import { openOptionsAt } from './notices.ts';

/** Calendar closes the form first and saves then, perhaps after a question about invitations. */
const FIRST_LOOK_MS = 3_000;

export type SecondChances = ReturnType<typeof createSecondChances>;

/** `syncOwn` also notes that it ran. */
export function createSecondChances(
  services: Services,
  guard: GuardDependencies,
  syncOwn: () => Promise<void>,
) {
  const { api, store, now, zone, notices } = services;
  const dependencies: SecondChanceDependencies = {
    ...guard,
    api,
    store,
    zone,
    notices,
  };
  const net = createSecondChance(dependencies);
  const answers = createSecondChanceAnswers(dependencies);
  return {
    ...answers,
    openCount: async () => (await openChances(store, now())).length,
    noteUnanswered: () => writeValue(store, 'unansweredAt', now()),
    /** Once per tick. */
    async look(): Promise<void> {
      if (await isReadingDue(store, now())) await syncOwn();
      await net.look();
    },
    /** Some seconds after a draft closed. If this worker does not live to see it, a tick does it. */
    async lookSoon(): Promise<void> {
      await new Promise((resolve) => setTimeout(resolve, FIRST_LOOK_MS));
      await syncOwn();
      await net.look();
    },
    /** A card that was answered is not told of again. */
    async settleNotices(): Promise<void> {
      const account = (await readValue(store, 'account'))?.email;
      if ((await openChances(store, now())).length > 0) return;
      for (const id of await dependencies.notices.shownIds()) {
        if (isSecondChanceNotice(id) && accountOfNotice(id) === account) await dependencies.notices.clear(id);
      }
    },
  };
}

/** The page of one account; the one in use when none is named. */
export async function openSecondChances({ tabs, runtime }: Browser, account: Email): Promise<void> {
  const query = new URLSearchParams({ account });
  await tabs.create({ url: runtime.getURL(`/second-chance.html?${query}`) });
}

/** A click on a notification, of which only ours are known here. */
export async function followNotice(browser: Browser, id: string): Promise<void> {
  if (isHeldNotice(id)) {
    await browser.notifications.clear(id);
    await openOptionsAt(browser, 'queue');
  }
  if (!isSecondChanceNotice(id)) return;
  await browser.notifications.clear(id);
  await openSecondChances(browser, accountOfNotice(id));
}
