// The one picture of the worker's state that popup and options draw, read from the store at once.
import { cappedInstances } from '../domain/cooking-cap.ts';
import { instancesOf, type OwnBlock } from '../domain/focus-block.ts';
import { withEdits } from '../domain/instance-edit.ts';
import { isHeld } from '../domain/set-aside.ts';
import { defaultSettings, type Settings } from '../domain/settings.ts';
import { DAY, type Instant } from '../domain/time.ts';
import { dayOf, localDateOf, type ZoneId } from '../domain/zoned-time.ts';
import type { Connection, Overview, OwnBlockView, StorageProblem, SyncView } from '../messages/overview.ts';
import { readOwnBusy } from '../store/attendee-view.ts';
import { type Database, OWN_CALENDAR, type PublicationRow, type ReportRow } from '../store/database.ts';
import { readInstanceEdits } from '../store/instance-edits.ts';
import { readStorageProblem } from '../store/make-room.ts';
import type { PolicyReading } from '../store/policy.ts';
import { openChances } from '../store/second-chances.ts';
import { lockedSettings } from '../store/settings-store.ts';
import { readValue } from '../store/values.ts';
import { deletionLeft } from './data/delete-data.ts';
import { flareView } from './flare.ts';
import { createInvitations } from './invitations/invitations.ts';
import { readFinishBudget, readWeekMeetings } from './own-week.ts';
import { publicationChanges, publishedElsewhere } from './publish/publication-changes.ts';
import { readReportViews } from './report-views.ts';
import { unreadParts } from './trouble/page-health.ts';

export interface OverviewDependencies {
  readonly store: Database;
  readonly connection: () => Promise<Connection>;
  readonly settings: () => Promise<Settings>;
  readonly policy: () => Promise<PolicyReading>;
  readonly zone: () => ZoneId;
  readonly isSyncing: () => boolean;
  readonly now: () => Instant;
}

/** As far ahead as the next block of oneself or of a report is looked for. */
const LOOK_AHEAD = 14 * DAY;
const NEVER_READ = { syncedAt: null, problem: null };

export async function readOverview(dependencies: OverviewDependencies): Promise<Overview> {
  const { store, connection, policy, zone, isSyncing } = dependencies;
  const now = dependencies.now();
  const reading = await policy();
  const [blocks, publications, reports, ownSync, held] = await Promise.all([
    store.blocks.toArray(),
    store.publications.toArray(),
    store.reports.toArray(),
    store.syncStates.get(OWN_CALENDAR),
    store.held.filter(isHeld).toArray(),
  ]);
  const today = dayOf(localDateOf(now, zone()), zone());
  const settings = await dependencies.settings();
  const own = { settings, blocks, zone: zone(), now };
  const edits = await readInstanceEdits(store);
  const todayBlocks = withEdits(cappedInstances(blocks, today, settings), edits);
  return {
    now,
    zone: zone(),
    connection: await connection(),
    settings,
    locked: lockedSettings(reading.policy),
    ignoredPolicy: reading.ignored,
    blocks: blocks.map((block) => ownBlockView(block, publications, now)),
    changes: publicationChanges(blocks, publications, now, edits),
    elsewhere: await publishedElsewhere(store, blocks, publications, now),
    today: {
      blocks: todayBlocks,
      busy: await readOwnBusy(store, today),
    },
    weekMeetings: await readWeekMeetings(store, own),
    finish: await readFinishBudget(store, own),
    invitations: await createInvitations(dependencies).view(),
    flare: flareView(todayBlocks, publications, now),
    askedWhetherStuck: (await readValue(store, 'askedWhetherStuck')) ?? [],
    reports: await readReportViews(reports, held, dependencies, now),
    heldCount: held.length,
    sync: {
      ...syncView([ownSync ?? NEVER_READ, ...reports], publications, isSyncing(), now),
      quarantinedCount: ownSync?.quarantinedIds?.length ?? 0,
    },
    secondChances: (await openChances(store, now)).length,
    unreadParts: await unreadParts(store),
    storage: {
      problem: await readStorageProblem(store, now),
      quarantinedCount: await store.quarantine.count(),
      deletionLeft: await deletionLeft(store),
    },
  };
}

/** While the storage does not open: what is wrong, and nothing else. */
export function overviewWithoutStore(
  problem: StorageProblem,
  { now, zone, redirectUrl }: Pick<Overview, 'now' | 'zone'> & Pick<Connection, 'redirectUrl'>,
): Overview {
  return {
    now,
    zone,
    connection: { status: 'signedOut', email: null, clientIdFrom: null, redirectUrl },
    settings: defaultSettings(zone),
    locked: [],
    ignoredPolicy: [],
    blocks: [],
    changes: [],
    elsewhere: [],
    today: { blocks: [], busy: [] },
    reports: [],
    sync: {
      syncedAt: null,
      isRunning: false,
      offlineSince: null,
      problem: null,
      waitingCount: 0,
      quarantinedCount: 0,
    },
    secondChances: 0,
    storage: { problem, quarantinedCount: 0 },
  };
}

function ownBlockView(block: OwnBlock, publications: readonly PublicationRow[], now: Instant): OwnBlockView {
  const ahead = publications.filter(
    ({ blockId, content }) => blockId === block.id && content.interval.end > now,
  );
  const published = ahead.filter(({ state }) => state === 'published');
  const [next] = instancesOf(block, { start: now, end: now + LOOK_AHEAD });
  return {
    block,
    next: next?.interval ?? null,
    publishedCount: published.length,
    waitingCount: ahead.filter(isWaiting).length,
    plainCount: published.filter(({ isPlain }) => isPlain).length,
    problem: ahead.find(({ problem }) => problem !== null)?.problem ?? null,
  };
}

function syncView(
  all: readonly Pick<ReportRow, 'syncedAt' | 'problem'>[],
  publications: readonly PublicationRow[],
  isRunning: boolean,
  now: Instant,
): Omit<SyncView, 'quarantinedCount'> {
  const read = all.map(({ syncedAt }) => syncedAt).filter((syncedAt) => syncedAt !== null);
  const offline = all.filter(({ problem }) => problem === 'offline');
  return {
    syncedAt: read.length === 0 ? null : Math.min(...read),
    isRunning,
    offlineSince: offline.length === 0 ? null : Math.max(...offline.map(({ syncedAt }) => syncedAt ?? now)),
    problem: all.find(({ problem }) => problem !== null)?.problem ?? null,
    waitingCount: publications.filter(isWaiting).length,
  };
}

function isWaiting({ state }: PublicationRow): boolean {
  return state === 'inserting' || state === 'patching' || state === 'deleting';
}
