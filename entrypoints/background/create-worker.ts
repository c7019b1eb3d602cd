// The worker of one account: services joined into journeys. It keeps no state of its own but what is under way.
import type { SurfaceHealth } from '../../domain/page-health.ts';
import type { Settings } from '../../domain/settings.ts';
import { DAY } from '../../domain/time.ts';
import { speakAsWorker } from '../../locales/worker-words.ts';
import { badgeFor } from '../../services/badge.ts';
import { createGuard } from '../../services/guard/guard.ts';
import { readOverview } from '../../services/overview.ts';
import { noteHealth, noteTold, unreadParts } from '../../services/trouble/page-health.ts';
import { writeReport } from '../../services/trouble/report.ts';
import type { Database } from '../../store/database.ts';
import { withRoom } from '../../store/make-room.ts';
import { patchSettings } from '../../store/settings-store.ts';
import { writeValue } from '../../store/values.ts';
import { createServices, type Services, type Surroundings } from './create-services.ts';
import { jobStore, jobsOf, syncOwnNow } from './due-jobs.ts';
import { guardDependencies, SAVED_BY_MS } from './guard-dependencies.ts';
import { createInvitationsWork } from './invitations-work.ts';
import { createMirror } from './mirror.ts';
import { drawBadge, tellPages } from './notices.ts';
import { createSecondChances } from './second-chances.ts';
import { createTicking } from './ticking.ts';

export type Worker = ReturnType<typeof createWorker>;

export function createWorker(surroundings: Surroundings, ownStore: Database) {
  const { browser } = surroundings;
  const services = createServices(surroundings, ownStore);
  const { store, now, connection, publish, onBug } = services;
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
  const showBadge = () => drawBadgeOf(surroundings, services, { secondChances, invitations });
  /** After a person's click. */
  async function syncAll(): Promise<void> {
    isSyncing = true;
    try {
      const { goOnReleasing } = services;
      await syncEverything(services, change, [goOnReleasing, secondChances.look, invitations.look]);
    } finally {
      isSyncing = false;
    }
  }
  const invitations = createInvitationsWork(services, browser);
  connection.onChange(tellChanged);
  const guarding = guardDependencies(services, browser, tellChanged);
  const readOwn = () => syncOwnNow(services, browser);
  const secondChances = createSecondChances(services, guarding, readOwn, browser.alarms);
  const mirror = createMirror(services, guarding.attendee, secondChances.readNow);
  const jobs = () =>
    jobsOf(services, change, {
      secondChance: secondChances.look,
      invitations: invitations.look,
      mirror: mirror.keep,
      showBadge,
    });

  return {
    ...services,
    mirror,
    guard: createGuard(guarding),
    secondChances,
    invitations,
    change,
    inBackground,
    syncAll,
    ...notesOf(services, change, showBadge),
    tellChanged,
    changeSettings: (patch: Partial<Settings>) => change(() => changeSettings(services, patch)),
    overview: () =>
      readOverview({ ...services, connection: () => connection.status(), isSyncing: () => isSyncing }),
    report: () => writeReport({ ...services, ...surroundings, connection: () => connection.status() }),
    ...createTicking(services, jobs, jobStore(services, browser), { showBadge, tellChanged }),
    publishInBackground: () => inBackground('publish', () => publish.publish()),
  };
}

async function changeSettings(
  { store, policy, language }: Services,
  patch: Partial<Settings>,
): Promise<void> {
  await patchSettings(store, patch, (await policy()).policy);
  speakAsWorker(await language());
}

/** What pages tell of themselves. */
function notesOf(
  { store, now }: Services,
  change: (work: () => Promise<void>) => Promise<void>,
  showBadge: () => Promise<void>,
) {
  return {
    /** The next draft must know of the meeting that was saved a moment ago. */
    noteDraftClosed: () => change(() => writeValue(store, 'savedAt', now() + SAVED_BY_MS)),
    noteHealth: (health: SurfaceHealth) => change(() => noteHealth(store, health, now())).then(showBadge),
    notePageTold: () => change(() => noteTold(store)).then(showBadge),
  };
}

/** The badge speaks of the account in use, though another one's work may just have ended. */
async function drawBadgeOf(
  { browser, accounts }: Surroundings,
  { store, now, connection, settings, ownBlocks }: Services,
  counting: Readonly<Record<'secondChances' | 'invitations', { openCount(): Promise<number> }>>,
): Promise<void> {
  if ((await accounts.active()).name !== store.name) return;
  const moment = now();
  const blocks = await ownBlocks.instances({ start: moment, end: moment + DAY });
  const [status, current] = await Promise.all([connection.status(), settings()]);
  const isPageUnread = (await unreadParts(store)).length > 0;
  const counts = {
    secondChances: await counting.secondChances.openCount(),
    invitations: await counting.invitations.openCount(),
  };
  const about = { connection: status, settings: current, ...counts, isPageUnread };
  await drawBadge(browser, badgeFor({ ...about, blocks, now: moment }));
}

async function syncEverything(
  { scheduler, sync, publish }: Services,
  change: (work: () => Promise<unknown>) => Promise<unknown>,
  looks: readonly (() => Promise<void>)[],
): Promise<void> {
  await scheduler.tryNetworkAgain();
  await change(() => sync.syncOwn());
  await change(() => publish.publish({ isForced: true }));
  await change(() => sync.syncReports({ isForced: true }));
  for (const look of looks) await change(look);
}
