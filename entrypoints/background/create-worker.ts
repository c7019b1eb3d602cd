// The worker, put together: every service gets the browser's parts as arguments, and nothing else reaches for them.
import type { Browser } from 'webextension-polyfill';
import { createCalendarClient } from '../../calendar/api/calendar-client.ts';
import type { OrganizerView } from '../../domain/rule.ts';
import type { Settings } from '../../domain/settings.ts';
import { DAY, type Interval } from '../../domain/time.ts';
import { CHANGED } from '../../messages/protocol.ts';
import { type Badge, badgeFor } from '../../services/badge.ts';
import { createConnection } from '../../services/connection.ts';
import { createGuard } from '../../services/guard.ts';
import { keepIncident } from '../../services/incidents.ts';
import { listJobs, runDueJobs } from '../../services/jobs.ts';
import { readOverview } from '../../services/overview.ts';
import { createOwnBlocks } from '../../services/own-blocks.ts';
import { createPublish } from '../../services/publish.ts';
import { createSync } from '../../services/sync.ts';
import { createTeam } from '../../services/team.ts';
import { readAttendeeView, readOwnBusy } from '../../store/attendee-view.ts';
import { createDatabase } from '../../store/database.ts';
import { readPolicy } from '../../store/policy.ts';
import { patchSettings, readSettings } from '../../store/settings-store.ts';
import { readValue, writeValue } from '../../store/values.ts';

export type Worker = ReturnType<typeof createWorker>;

const CALENDAR_PAGES = 'https://calendar.google.com/*';
const PATIENCE_MS = 2_500;

export function createWorker(browser: Browser, build: { clientId: string | null; isChromium: boolean }) {
  const store = createDatabase();
  const now = () => Date.now();
  const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
  const randomId = () => crypto.randomUUID();
  // A managed area that nobody set up rejects in Firefox: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/storage/managed
  const policy = async () => readPolicy(await browser.storage.managed.get().catch(() => ({})));
  const settings = async () => readSettings(store, (await policy()).policy, zone());
  const onBug = (error: unknown, journey: string) => void keepIncident(store, journey, error, now());

  const connection = createConnection({
    identity: browser.identity,
    session: browser.storage.session,
    isChromium: build.isChromium,
    buildClientId: build.clientId,
    fetch: (url, init) => fetch(url, init),
    store,
    policy,
    now,
    randomId,
  });
  const api = createCalendarClient({
    fetch: (url, init) => fetch(url, init),
    getToken: () => connection.getToken(),
    renewToken: (used) => connection.renewToken(used),
    now,
  });
  const sync = createSync({ api, store, now });
  const publish = createPublish({ api, store, now, randomId, settings });
  const team = createTeam({ store, policy, now });
  const ownBlocks = createOwnBlocks({ store, zone, now, randomId });
  let isSyncing = false;

  const organizer = async (range: Interval): Promise<OrganizerView> => ({
    busy: await readOwnBusy(store, range),
    workingHours: (await settings()).workingHours,
  });
  const guard = createGuard({
    settings,
    connection: () => connection.status(),
    watched: () => team.emails(),
    attendee: (email, range) => readAttendeeView(store, email, range, zone()),
    organizer,
    refresh: (emails, range) => sync.syncReports({ emails, range }).catch((error) => onBug(error, 'refresh')),
    onLateNews: () => tellChanged(),
    patience: () => new Promise((resolve) => setTimeout(resolve, PATIENCE_MS)),
    now,
  });

  /** Popup, options and open calendar tabs look again. Nobody listening is no fault. */
  function tellChanged(): void {
    const notice = { name: CHANGED };
    browser.runtime.sendMessage(notice).catch(() => undefined);
    void browser.tabs.query({ url: CALENDAR_PAGES }).then((tabs) => {
      for (const { id } of tabs)
        if (id !== undefined) browser.tabs.sendMessage(id, notice).catch(() => undefined);
    });
    inBackground('badge', showBadge);
  }

  function inBackground(journey: string, work: () => Promise<unknown>): void {
    work().then(
      () => journey !== 'badge' && tellChanged(),
      (error: unknown) => onBug(error, journey),
    );
  }

  async function showBadge(): Promise<void> {
    const moment = now();
    const blocks = await ownBlocks.instances({ start: moment, end: moment + DAY });
    await drawBadge(
      browser,
      badgeFor({ connection: await connection.status(), settings: await settings(), blocks, now: moment }),
    );
  }

  async function syncAll(): Promise<void> {
    isSyncing = true;
    try {
      await sync.syncOwn();
      await publish.publish();
      await sync.syncReports({ isForced: true });
    } finally {
      isSyncing = false;
    }
  }

  const isConnected = async () => (await connection.status()).status === 'connected';
  const jobs = listJobs({
    syncOwn: async () => ((await isConnected()) ? sync.syncOwn() : undefined),
    syncReports: async () =>
      (await isConnected()) ? sync.syncReports({ emails: [...(await team.emails())] }) : undefined,
    publish: async () => ((await isConnected()) ? publish.publish() : undefined),
    showBadge,
  });
  connection.onChange(tellChanged);

  return {
    connection,
    guard,
    ownBlocks,
    publish,
    sync,
    team,
    inBackground,
    onBug,
    syncAll,
    tellChanged,
    changeSettings: async (patch: Partial<Settings>) => patchSettings(store, patch, (await policy()).policy),
    overview: () =>
      readOverview({
        store,
        policy,
        settings,
        zone,
        now,
        connection: () => connection.status(),
        isSyncing: () => isSyncing,
      }),
    tick: () =>
      runDueJobs(
        jobs,
        {
          readRuns: async () => (await readValue(store, 'jobRuns')) ?? {},
          writeRuns: (runs) => writeValue(store, 'jobRuns', runs),
        },
        now(),
        onBug,
      ),
  };
}

async function drawBadge({ action }: Browser, { text, color, icon, title }: Badge): Promise<void> {
  const path = Object.fromEntries([16, 32, 48].map((size) => [size, `/icons/${icon}-${size}.png`]));
  await Promise.all([
    action.setBadgeText({ text }),
    action.setBadgeBackgroundColor({ color }),
    action.setTitle({ title }),
    action.setIcon({ path }),
  ]);
}
