// The net behind the card, joined to the browser: notifications, the page that they open, and when to look.
import type { Browser } from 'webextension-polyfill';
import type { Email } from '../../domain/focus-block.ts';

import type { GuardDependencies } from '../../services/guard/guard.ts';
import { isGoneNotice } from '../../services/hold/gone-one-on-ones.ts';
import { isHeldNotice } from '../../services/hold/held-reminders.ts';
import {
  createSecondChance,
  type SecondChanceDependencies,
} from '../../services/second-chance/second-chance.ts';
import { createSecondChanceAnswers } from '../../services/second-chance/second-chance-answers.ts';
import { accountOfNotice, isSecondChanceNotice } from '../../services/second-chance/second-chance-notice.ts';
import {
  nextReadingAt,
  noteNews,
  noteReading,
  noteUnanswered,
} from '../../services/sync/reading-asked-for.ts';
import { openChances } from '../../store/second-chances.ts';
import { readValue } from '../../store/values.ts';
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
  alarms: Pick<Browser['alarms'], 'create'>,
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
  let judging: Promise<void> = Promise.resolve();
  /** One after the other: two at once would tell twice. */
  function judge(): Promise<void> {
    judging = judging.then(net.look, net.look);
    return judging;
  }
  /** Once per tick, and whenever somebody has seen something. */
  async function look(): Promise<void> {
    const readAt = await nextReadingAt(store, now());
    if (readAt !== null && readAt <= now()) {
      await noteReading(store, now());
      await syncOwn();
    }
    await judge();
  }
  return {
    ...answers,
    openCount: async () => (await openChances(store, now())).length,
    /** A draft that may have been saved: what is read some seconds from now has it. */
    noteClosed: ({ areGuestsUnknown }: { readonly areGuestsUnknown: boolean }) =>
      (areGuestsUnknown ? noteNews : noteUnanswered)(store, now() + FIRST_LOOK_MS),
    noteNews: () => noteNews(store, now()),
    look,
    /** One's own calendar, and what it says of saved meetings. */
    async readNow(): Promise<void> {
      await syncOwn();
      await judge();
    },
    /** When it is time. If this worker does not live to see it, an alarm or a tick does it. */
    async lookWhenDue(): Promise<void> {
      const at = await nextReadingAt(store, now());
      if (at === null) return;
      if (at > now() + FIRST_LOOK_MS) {
        // Every alarm is a tick.
        return alarms.create(`look ${store.name}`, { when: at });
      }
      if (at > now()) await new Promise((resolve) => setTimeout(resolve, FIRST_LOOK_MS));
      await look();
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
async function openSecondChances({ tabs, runtime }: Browser, account: Email): Promise<void> {
  const query = new URLSearchParams({ account });
  await tabs.create({ url: runtime.getURL(`/second-chance.html?${query}`) });
}

/** A click on a notification, of which only ours are known here. */
export async function followNotice(browser: Browser, id: string): Promise<void> {
  if (isHeldNotice(id)) {
    await browser.notifications.clear(id);
    await openOptionsAt(browser, 'queue');
  }
  if (isGoneNotice(id)) {
    await browser.notifications.clear(id);
    await openOptionsAt(browser, 'team');
  }
  if (!isSecondChanceNotice(id)) return;
  await browser.notifications.clear(id);
  await openSecondChances(browser, accountOfNotice(id));
}
