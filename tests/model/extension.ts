// The extension's side of a run: real services, real client, real Dexie. A worker that ended is started again on the
// same database; the access token outlives it, as in storage.session.
import { createCalendarClient } from '../../calendar/api/calendar-client.ts';
import type { Email } from '../../domain/focus-block.ts';
import { defaultSettings } from '../../domain/settings.ts';
import type { ZoneId } from '../../domain/zoned-time.ts';
import { createOwnBlocks } from '../../services/own-blocks.ts';
import { createPublish } from '../../services/publish/publish.ts';
import { createSync } from '../../services/sync/sync.ts';
import { adoptAccount } from '../../store/account.ts';
import type { Database } from '../../store/database.ts';
import { createDatabase } from '../../store/open-database.ts';
import { WorkerLife } from '../kill/worker-life.ts';
import type { InProcessGoogle } from './in-process-google.ts';

const SCOPES = ['calendar.events.owned', 'calendar.events.readonly', 'calendar.freebusy'].map(
  (name) => `https://www.googleapis.com/auth/${name}`,
);

/** What lies between the worker and Google, and survives both. */
export interface Network {
  /** Smaller pages than the client asks for; null: as asked. */
  pageSize: number | null;
  /** The next answer waits for this promise, once. */
  hold: Promise<void> | null;
  /** Begins after so many more calls. */
  trouble: { calls: number; readonly begin: () => void } | null;
}

export interface ExtensionOptions {
  readonly google: InProcessGoogle;
  readonly owner: Email;
  readonly zone: ZoneId;
  readonly databaseName: string;
  readonly network: Network;
}

export const JOURNEYS = ['syncOwn', 'publish', 'syncReports'] as const;
export type Journey = (typeof JOURNEYS)[number];

export interface Extension {
  readonly store: Database;
  readonly life: WorkerLife;
  readonly blocks: ReturnType<typeof createOwnBlocks>;
  readonly journeys: Readonly<Record<Journey, () => Promise<void>>>;
  /** What the alarm does when everything is due. */
  tick(): Promise<void>;
}

let ids = 0;
const randomId = (): string => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`;

function startExtension({ google, owner, zone, databaseName, network }: ExtensionOptions): Extension {
  const life = new WorkerLife();
  const store = createDatabase(databaseName);
  life.watch(store);
  const now = () => google.world.now();
  let token = google.world.tokens.issue(owner, SCOPES).value;
  const api = createCalendarClient({
    fetch: life.fetchThrough((url, init) => fetchOver(network, google, url, init)),
    getToken: async () => token,
    renewToken: async () => {
      token = google.world.tokens.issue(owner, SCOPES).value;
      return token;
    },
    now,
  });
  const sync = createSync({ api, store, now });
  const settings = async () => defaultSettings(zone);
  const { publish } = createPublish({ api, store, now, settings });
  const journeys = {
    syncOwn: () => sync.syncOwn(),
    publish: () => publish(),
    syncReports: () => sync.syncReports({ isForced: true }),
  };
  const blocks = createOwnBlocks({ store, zone: () => zone, now, randomId });
  const tick = async () => {
    for (const journey of JOURNEYS) await journeys[journey]();
  };
  return { store, life, blocks, journeys, tick };
}

/** A first start: signed in, watching `reports`. Whatever the database held is gone. */
export async function setUpExtension(
  options: ExtensionOptions,
  reports: readonly Email[],
): Promise<Extension> {
  const extension = startExtension(options);
  const { store } = extension;
  await store.open();
  await store.transaction('rw', store.tables, () => Promise.all(store.tables.map((table) => table.clear())));
  await adoptAccount(store, options.owner, SCOPES);
  const unseen = { name: null, visibility: null, zone: null, workingHours: null };
  await store.reports.bulkPut(
    reports.map((email) => ({ email, addedAt: 0, ...unseen, syncedAt: null, problem: null })),
  );
  return extension;
}

/** The next worker on the same database, which is open before anybody asks it: as in store/accounts.ts. */
export async function restartExtension(before: Extension, options: ExtensionOptions): Promise<Extension> {
  before.life.end();
  before.store.close();
  const extension = startExtension(options);
  await extension.store.open();
  return extension;
}

async function fetchOver(network: Network, google: InProcessGoogle, url: string, init: RequestInit) {
  const address = new URL(url);
  if (network.pageSize !== null) address.searchParams.set('maxResults', String(network.pageSize));
  if (network.trouble !== null && (network.trouble.calls -= 1) < 0) {
    network.trouble.begin();
    network.trouble = null;
  }
  const held = network.hold;
  network.hold = null;
  const response = await google.fetch(address.href, init);
  if (held !== null) await held;
  return response;
}
