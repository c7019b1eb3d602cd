// The worker of one account: services joined into journeys. It keeps no state of its own but what is under way.
import type { Browser } from 'webextension-polyfill';
import type { SurfaceHealth } from '../../domain/page-health.ts';
import { ownFreshEnough } from '../../domain/reading-plan.ts';
import type { Settings } from '../../domain/settings.ts';
import { DAY, type Instant } from '../../domain/time.ts';
import type { ConnectionStatus } from '../../messages/overview.ts';
import { badgeFor } from '../../services/badge.ts';
import { createGuard, type GuardDependencies } from '../../services/guard.ts';
import { type JobStore, listJobs, noteRun } from '../../services/jobs.ts';
import { readOverview } from '../../services/overview.ts';
import { noteHealth, noteTold, unreadParts } from '../../services/page-health.ts';
import { writeReport } from '../../services/report.ts';
import { readAttendeeView, readOrganizerBusy } from '../../store/attendee-view.ts';
import { type Database, OWN_CALENDAR } from '../../store/database.ts';
import { withRoom } from '../../store/make-room.ts';
import { patchSettings } from '../../store/settings-store.ts';
import { readValue, writeValue } from '../../store/values.ts';
import { createServices, type Services, type Surroundings } from './create-services.ts';
import { calendarTabs, drawBadge, tellPages } from './notices.ts';
import { createSecondChances } from './second-chances.ts';
import { createTicking } from './ticking.ts';

export type Worker = ReturnType<typeof createWorker>;

const PATIENCE_MS = 2_500;
/** Calendar closes the form first and saves then. */
const SAVED_BY_MS = 500;

export function createWorker(surroundings: Surroundings, ownStore: Database) {
  const { browser } = surroundings;
  const services = createServices(surroundings, ownStore);
  const { store, now, policy, connection, sync, publish, onBug } = services;
  let isSyncing = false;
  /** For everything that writes: repeated once with the cache emptied when the browser has no room. */
  const change = <T>(work: () => Promise<T>): Promise<T> => withRoom(store, now, work);

  function tellChanged(): void {
    tellPages(browser).catch((error) => onBug(error, 'notice'));
    showBadge().catch((error) => onBug(error, 'badge'));
  }
  /** For work that nobody waits for: whoever looks is told when it is done. */
  function inBackground(journey: string, work: () => Promise<unknown>): void {
    change(work)
      .catch((error) => onBug(error, journey))
      .finally(tellChanged);
  }
  const showBadge = () => drawBadgeOf(surroundings, services, secondChances.openCount);
  /** After a person's click. */
  async function syncAll(): Promise<void> {
    isSyncing = true;
    try {
      await services.scheduler.tryNetworkAgain();
      await change(() => sync.syncOwn());
      await change(() => publish.publish({ isForced: true }));
      await change(() => sync.syncReports({ isForced: true }));
      await change(secondChances.look);
    } finally {
      isSyncing = false;
    }
  }
  connection.onChange(tellChanged);
  const guarding = guardDependencies(services, browser, tellChanged);
  const secondChances = createSecondChances(surroundings, services, guarding, () =>
    syncOwnNow(services, browser),
  );
  const jobs = () => jobsOf(services, change, { secondChance: secondChances.look, showBadge });

  return {
    ...services,
    guard: createGuard(guarding),
    secondChances,
    change,
    inBackground,
    syncAll,
    /** The next draft must know of the meeting that was saved a moment ago. */
    noteDraftClosed: () => change(() => writeValue(store, 'savedAt', now() + SAVED_BY_MS)),
    noteHealth: (health: SurfaceHealth) => change(() => noteHealth(store, health, now())).then(showBadge),
    notePageTold: () => change(() => noteTold(store)).then(showBadge),
    tellChanged,
    changeSettings: (patch: Partial<Settings>) =>
      change(async () => patchSettings(store, patch, (await policy()).policy)),
    overview: () =>
      readOverview({ ...services, connection: () => connection.status(), isSyncing: () => isSyncing }),
    report: () => writeReport({ ...services, ...surroundings, connection: () => connection.status() }),
    ...createTicking(services, jobs, jobStore(services, browser), showBadge),
    publishInBackground: () => inBackground('publish', () => publish.publish()),
  };
}

async function syncOwnNow(services: Services, browser: Browser): Promise<void> {
  await services.sync.syncOwn();
  await noteRun('syncOwn', jobStore(services, browser), services.now());
}

/** The badge speaks of the account in use, though another one's work may just have ended. */
async function drawBadgeOf(
  { browser, accounts }: Surroundings,
  { store, now, connection, settings, ownBlocks }: Services,
  openCount: () => Promise<number>,
): Promise<void> {
  if ((await accounts.active()).name !== store.name) return;
  const moment = now();
  const blocks = await ownBlocks.instances({ start: moment, end: moment + DAY });
  const [status, current, waiting] = await Promise.all([connection.status(), settings(), openCount()]);
  const isPageUnread = (await unreadParts(store)).length > 0;
  const about = { connection: status, settings: current, secondChances: waiting, isPageUnread };
  await drawBadge(browser, badgeFor({ ...about, blocks, now: moment }));
}

function guardDependencies(services: Services, browser: Browser, onLateNews: () => void): GuardDependencies {
  const { store, settings, connection, sync, team, zone, onBug, now } = services;
  async function savedAt(): Promise<Instant> {
    return (await readValue(store, 'savedAt')) ?? 0;
  }
  async function refreshOwn(): Promise<void> {
    // The moment lies ahead when the draft has just closed; further ahead, the clock was set back.
    const saved = Math.min(await savedAt(), now() + SAVED_BY_MS);
    if (((await sync.lastSyncedAt(OWN_CALENDAR)) ?? 0) >= ownFreshEnough(saved, now())) return;
    await sync.syncOwn('draft');
    await noteRun('syncOwn', jobStore(services, browser), now());
  }
  return {
    settings,
    connection: () => connection.status(),
    watched: () => team.emails(),
    savedAt,
    attendee: (email, range) => readAttendeeView(store, email, range, zone()),
    organizer: async (range) => ({
      busy: await readOrganizerBusy(store, range),
      workingHours: (await settings()).workingHours,
    }),
    async refresh(emails, range, outdatedBefore) {
      const request = { emails, range, outdatedBefore, purpose: 'draft' } as const;
      await Promise.all([sync.syncReports(request), refreshOwn()]).catch((error) => onBug(error, 'refresh'));
    },
    guestsOf: ({ eventId }) => services.draftApi.getGuests(eventId),
    onLateNews,
    patience: () => new Promise((resolve) => setTimeout(resolve, PATIENCE_MS)),
    now,
  };
}

function jobsOf(
  { connection, sync, publish, team }: Services,
  change: (work: () => Promise<void>) => Promise<void>,
  others: { readonly secondChance: () => Promise<void>; readonly showBadge: () => Promise<void> },
) {
  const when =
    (statuses: readonly ConnectionStatus[]) => (work: () => Promise<void>) => async (): Promise<void> => {
      if (statuses.includes((await connection.status()).status)) await change(work);
    };
  // One's own calendar is not held up by a permission that only the team needs.
  const whenSignedIn = when(['connected', 'scopesMissing', 'needsInteraction', 'wrongAccount']);
  const whenConnected = when(['connected']);
  return listJobs({
    syncOwn: whenSignedIn(() => sync.syncOwn()),
    syncReports: whenConnected(async () => sync.syncReports({ emails: [...(await team.emails())] })),
    secondChance: whenConnected(others.secondChance),
    publish: whenSignedIn(() => publish.publish()),
    showBadge: others.showBadge,
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
