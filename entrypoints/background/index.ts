import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../messages/browser.ts';
import { createAccounts } from '../../store/accounts.ts';
import { OPEN_WITHIN_MS } from '../../store/open-database.ts';
import { startBackground } from './start.ts';

export default defineBackground(() =>
  startBackground({
    browser,
    accounts: createAccounts({
      patience: () => new Promise((resolve) => setTimeout(resolve, OPEN_WITHIN_MS)),
    }),
    clientId: import.meta.env['WXT_GOOGLE_CLIENT_ID'] ?? null,
    isChromium: import.meta.env.CHROME,
    version: browser.runtime.getManifest().version,
    languages: [browser.i18n.getUILanguage(), ...navigator.languages],
    browserName: navigator.userAgent,
    fetch: (url, init) => fetch(url, init),
    now: () => Date.now(),
    // Some systems do not say: then it is taken for online, and the request finds out.
    isOnline: () => navigator.onLine !== false,
    onOnline: { addListener: (listener) => self.addEventListener('online', listener) },
  }),
);
