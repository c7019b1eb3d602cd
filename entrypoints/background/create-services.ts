// The services of one account, each given its part of the browser; nothing else in the worker reaches for it.
import type { Browser } from 'webextension-polyfill';
import { createCalendarClient } from '../../calendar/api/calendar-client.ts';
import type { GoogleDoor } from '../../calendar/api/google-door.ts';
import { LANGUAGE_TAGS, languageFor } from '../../domain/language.ts';
import type { Instant } from '../../domain/time.ts';
import { createConnection } from '../../services/connection/connection.ts';
import { createDeletion } from '../../services/data/delete-data.ts';
import { createFlare } from '../../services/flare.ts';
import { createHolding } from '../../services/hold/holding.ts';
import { createOwnBlocks } from '../../services/own-blocks.ts';
import { createPublicationChanges } from '../../services/publish/publication-changes.ts';
import { createPublish } from '../../services/publish/publish.ts';
import { createRequestScheduler, SHORT_REST_MS } from '../../services/requests/request-scheduler.ts';
import { createSync } from '../../services/sync/sync.ts';
import { createTeam } from '../../services/team.ts';
import { keepIncident } from '../../services/trouble/incidents.ts';
import type { Accounts } from '../../store/accounts.ts';
import type { Database } from '../../store/database.ts';
import { readPolicy } from '../../store/policy.ts';
import { readSettings } from '../../store/settings-store.ts';
import { noticesOf } from './notices.ts';
import { singleFlight } from './single-flight.ts';

/** What all accounts of this browser share. */
export interface Surroundings {
  readonly browser: Browser;
  readonly accounts: Accounts;
  readonly clientId: string | null;
  readonly isChromium: boolean;
  /** Of this extension. */
  readonly version: string;
  /** As the browser gives them, best first. */
  readonly languages: readonly string[];
  /** As the browser names itself. */
  readonly browserName: string;
  readonly fetch: GoogleDoor['fetch'];
  readonly now: () => Instant;
  readonly isOnline: () => boolean;
  /** The network is back. Not told to a worker that sleeps: its next tick sees it. */
  readonly onOnline: { readonly addListener: (listener: () => void) => void };
}

const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
const randomId = () => crypto.randomUUID();
const alone = (name: string, work: () => Promise<void>): Promise<void> => navigator.locks.request(name, work);

export type Services = ReturnType<typeof createServices>;

export function createServices(surroundings: Surroundings, store: Database) {
  const { browser, accounts, fetch, now, isOnline, isChromium } = surroundings;
  // Rejects in Firefox when no policy is set: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/storage/managed
  const policy = singleFlight(async () => readPolicy(await browser.storage.managed.get().catch(() => ({}))));
  const settings = async () => readSettings(store, (await policy()).policy, zone());

  const scheduler = createRequestScheduler({
    store,
    now,
    random: Math.random,
    isOnline,
    wait: (milliseconds) =>
      new Promise((resolve) => setTimeout(resolve, Math.min(milliseconds, SHORT_REST_MS))),
  });
  const { gate } = scheduler;
  const connection = createConnection({
    identity: browser.identity,
    session: browser.storage.session,
    isChromium,
    buildClientId: surroundings.clientId,
    fetch,
    gate,
    store,
    accounts,
    policy,
    now,
    randomId,
  });
  const door: GoogleDoor = {
    fetch,
    getToken: () => connection.getToken(),
    renewToken: (used) => connection.renewToken(used),
    now,
    gate,
  };
  const api = createCalendarClient(door);
  const draftApi = createCalendarClient({ ...door, priority: 'draft' });
  const flare = createFlare({ store, zone, now, randomId });
  const publish = createPublish({ api, store, now, settings, followUp: flare.standElsewhere });
  return {
    api,
    store,
    now,
    zone,
    policy,
    settings,
    connection,
    scheduler,
    draftApi,
    language: async () => languageFor((await settings()).language, surroundings.languages, LANGUAGE_TAGS),
    sync: createSync({ api, draftApi, store, now, alone }),
    publish,
    deletion: createDeletion({ store, now, publish, connection, accounts }),
    publicationChanges: createPublicationChanges(store, now),
    team: createTeam({ store, policy, now }),
    ...createHolding({ api, store, now, zone, settings, randomId }),
    ...noticesOf(browser, isChromium),
    ownBlocks: createOwnBlocks({ store, zone, now, randomId }),
    flare,
    /** Never throws, and never rejects behind its caller's back. */
    onBug: (error: unknown, journey: string): void => void keepIncident(store, journey, error, now()),
  };
}
