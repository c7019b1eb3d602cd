// The services, each given its part of the browser; nothing else in the worker reaches for it.
import type { Browser } from 'webextension-polyfill';
import { createCalendarClient } from '../../calendar/api/calendar-client.ts';
import type { GoogleDoor } from '../../calendar/api/google-door.ts';
import { createConnection } from '../../services/connection.ts';
import { keepIncident } from '../../services/incidents.ts';
import { createOwnBlocks } from '../../services/own-blocks.ts';
import { createPublish } from '../../services/publish.ts';
import { createRequestScheduler } from '../../services/request-scheduler.ts';
import { createSync } from '../../services/sync.ts';
import { createTeam } from '../../services/team.ts';
import { createDatabase } from '../../store/database.ts';
import { readPolicy } from '../../store/policy.ts';
import { readSettings } from '../../store/settings-store.ts';

export type Services = ReturnType<typeof createServices>;

export function createServices(browser: Browser, build: { clientId: string | null; isChromium: boolean }) {
  const store = createDatabase();
  const now = () => Date.now();
  const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
  const randomId = () => crypto.randomUUID();
  // Rejects in Firefox when no policy is set: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/storage/managed
  const policy = async () => readPolicy(await browser.storage.managed.get().catch(() => ({})));
  const settings = async () => readSettings(store, (await policy()).policy, zone());

  const scheduler = createRequestScheduler({
    store,
    now,
    random: Math.random,
    // Some systems do not say: then it is taken for online, and the request finds out.
    isOnline: () => navigator.onLine !== false,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
  const { gate } = scheduler;
  const connection = createConnection({
    identity: browser.identity,
    session: browser.storage.session,
    isChromium: build.isChromium,
    buildClientId: build.clientId,
    fetch: (url, init) => fetch(url, init),
    gate,
    store,
    policy,
    now,
    randomId,
  });
  const door: GoogleDoor = {
    fetch: (url, init) => fetch(url, init),
    getToken: () => connection.getToken(),
    renewToken: (used) => connection.renewToken(used),
    now,
    gate,
  };
  const api = createCalendarClient(door);
  const draftApi = createCalendarClient({ ...door, priority: 'draft' });
  return {
    store,
    now,
    zone,
    policy,
    settings,
    connection,
    scheduler,
    sync: createSync({ api, draftApi, store, now }),
    publish: createPublish({ api, store, now, randomId, settings }),
    team: createTeam({ store, policy, now }),
    ownBlocks: createOwnBlocks({ store, zone, now, randomId }),
    /** Never throws, and never rejects behind its caller's back. */
    onBug: (error: unknown, journey: string): void => void keepIncident(store, journey, error, now()),
  };
}
