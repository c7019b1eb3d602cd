// The worker: services joined into journeys. It keeps no state of its own but "a sync is running".
import type { Browser } from 'webextension-polyfill';
import type { Email } from '../../domain/focus-block.ts';
import type { Settings } from '../../domain/settings.ts';
import { DAY } from '../../domain/time.ts';
import { badgeFor } from '../../services/badge.ts';
import { createGuard, type GuardDependencies } from '../../services/guard.ts';
import { type JobStore, listJobs, runDueJobs } from '../../services/jobs.ts';
import { readOverview } from '../../services/overview.ts';
import { readAttendeeView, readOwnBusy } from '../../store/attendee-view.ts';
import { patchSettings } from '../../store/settings-store.ts';
import { readValue, writeValue } from '../../store/values.ts';
import { createServices, type Services } from './create-services.ts';
import { calendarTabs, drawBadge, tellPages } from './notices.ts';

export type Worker = ReturnType<typeof createWorker>;

const PATIENCE_MS = 2_500;
/** Calendar closes the form first and saves then. */
const SAVED_BY_MS = 500;

export function createWorker(browser: Browser, build: { clientId: string | null; isChromium: boolean }) {
  const services = createServices(browser, build);
  const { store, now, policy, settings, connection, sync, publish, ownBlocks, onBug } = services;
  let isSyncing = false;

  function tellChanged(): void {
    tellPages(browser).catch((error) => onBug(error, 'notice'));
    showBadge().catch((error) => onBug(error, 'badge'));
  }
  /** For work that nobody waits for: whoever looks is told when it is done. */
  function inBackground(journey: string, work: () => Promise<unknown>): void {
    work()
      .catch((error) => onBug(error, journey))
      .finally(tellChanged);
  }
  async function showBadge(): Promise<void> {
    const moment = now();
    const blocks = await ownBlocks.instances({ start: moment, end: moment + DAY });
    const [status, current] = await Promise.all([connection.status(), settings()]);
    await drawBadge(browser, badgeFor({ connection: status, settings: current, blocks, now: moment }));
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
  /** The next draft must know of the meeting that was saved a moment ago. */
  async function readAfterSave(emails: readonly Email[]): Promise<void> {
    if ((await connection.status()).status !== 'connected') return;
    await new Promise((resolve) => setTimeout(resolve, SAVED_BY_MS));
    await sync.syncOwn();
    await sync.syncReports({ emails, purpose: 'saved' });
  }
  connection.onChange(tellChanged);

  return {
    ...services,
    guard: createGuard(guardDependencies(services, tellChanged)),
    inBackground,
    syncAll,
    readAfterSave,
    tellChanged,
    changeSettings: async (patch: Partial<Settings>) => patchSettings(store, patch, (await policy()).policy),
    overview: () =>
      readOverview({ ...services, connection: () => connection.status(), isSyncing: () => isSyncing }),
    tick: () => runDueJobs(jobsOf(services, showBadge), jobStore(services, browser), now(), onBug),
    publishInBackground: () => inBackground('publish', () => publish.publish()),
  };
}

function guardDependencies(services: Services, onLateNews: () => void): GuardDependencies {
  const { store, settings, connection, draftSync, team, zone, onBug, now } = services;
  return {
    settings,
    connection: () => connection.status(),
    watched: () => team.emails(),
    attendee: (email, range) => readAttendeeView(store, email, range, zone()),
    organizer: async (range) => ({
      busy: await readOwnBusy(store, range),
      workingHours: (await settings()).workingHours,
    }),
    refresh: (emails, range) =>
      draftSync.syncReports({ emails, range, purpose: 'draft' }).catch((error) => onBug(error, 'refresh')),
    onLateNews,
    patience: () => new Promise((resolve) => setTimeout(resolve, PATIENCE_MS)),
    now,
  };
}

function jobsOf({ connection, sync, publish, team }: Services, showBadge: () => Promise<void>) {
  const whenConnected = (work: () => Promise<void>) => async (): Promise<void> => {
    if ((await connection.status()).status === 'connected') await work();
  };
  return listJobs({
    syncOwn: whenConnected(() => sync.syncOwn()),
    syncReports: whenConnected(async () => sync.syncReports({ emails: [...(await team.emails())] })),
    publish: whenConnected(() => publish.publish()),
    showBadge,
  });
}

function jobStore({ store, scheduler }: Services, browser: Browser): JobStore {
  return {
    conditions: async () => ({
      hasCalendarTab: (await calendarTabs(browser)).length > 0,
      isOnline: scheduler.isOnline(),
      canAskGoogle: await scheduler.canAsk(),
    }),
    readRuns: async () => (await readValue(store, 'jobRuns')) ?? {},
    writeRuns: (runs) => writeValue(store, 'jobRuns', runs),
  };
}
