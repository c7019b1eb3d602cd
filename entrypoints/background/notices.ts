// What the worker tells of its own accord: "look again" to our pages, and the badge.
import type { Browser, Tabs } from 'webextension-polyfill';
import { changeNotice } from '../../messages/changed.ts';
import type { Badge } from '../../services/badge.ts';
import type { Notices } from '../../services/second-chance/second-chance-notice.ts';

const CALENDAR_PAGES = 'https://calendar.google.com/*';

export function calendarTabs({ tabs }: Browser): Promise<Tabs.Tab[]> {
  return tabs.query({ url: CALENDAR_PAGES });
}

/** Popup, options and open calendar tabs look again. */
export async function tellPages(browser: Browser): Promise<void> {
  const tabs = await calendarTabs(browser);
  const told = tabs.flatMap(({ id }) => (id === undefined ? [] : browser.tabs.sendMessage(id, changeNotice)));
  // Rejects where nobody listens: no popup is open, or a tab is older than this extension.
  await Promise.allSettled([browser.runtime.sendMessage(changeNotice), ...told]);
}

export async function drawBadge({ action }: Browser, { text, color, icon, title }: Badge): Promise<void> {
  const path = Object.fromEntries([16, 32, 48].map((size) => [size, `/icons/${icon}-${size}.png`]));
  await Promise.all([
    action.setBadgeText({ text }),
    action.setBadgeBackgroundColor({ color }),
    action.setTitle({ title }),
    action.setIcon({ path }),
  ]);
}

/** The browser's notifications, and the options page at one of its sections. */
export function noticesOf(browser: Browser, isChromium: boolean) {
  const { notifications, runtime } = browser;
  const notices: Notices = {
    async show(id, words) {
      const iconUrl = runtime.getURL('/icons/icon-128.png');
      // Firefox refuses options that it does not know.
      await notifications.create(id, {
        type: 'basic',
        iconUrl,
        ...words,
        ...(isChromium && { silent: true }),
      });
    },
    async clear(id) {
      await notifications.clear(id);
    },
    shownIds: async () => Object.keys(await notifications.getAll()),
  };
  return { notices, openOptions: (section: string) => openOptionsAt(browser, section) };
}

export async function openOptionsAt({ tabs, runtime }: Browser, section: string): Promise<void> {
  await tabs.create({ url: runtime.getURL(`/options.html#${section}`) });
}
