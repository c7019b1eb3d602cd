// The one picture of the worker's state that popup and options draw, read from the store at once.
import type { OwnBlock } from '../domain/focus-block.ts';
import { instancesOf } from '../domain/focus-block.ts';
import type { Settings } from '../domain/settings.ts';
import { DAY, type Instant, type Interval, overlaps } from '../domain/time.ts';
import { dayOf, localDateOf, type ZoneId } from '../domain/zoned-time.ts';
import type { Connection, Overview, OwnBlockView, ReportView, SyncView } from '../messages/overview.ts';
import { readAttendeeView, readOwnBusy } from '../store/attendee-view.ts';
import { type Database, OWN_CALENDAR, type PublicationRow, type ReportRow } from '../store/database.ts';
import type { PolicyReading } from '../store/policy.ts';
import { lockedSettings } from '../store/settings-store.ts';

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
  const [blocks, publications, reports, ownSync] = await Promise.all([
    store.blocks.toArray(),
    store.publications.toArray(),
    store.reports.toArray(),
    store.syncStates.get(OWN_CALENDAR),
  ]);
  const today = dayOf(localDateOf(now, zone()), zone());
  return {
    now,
    zone: zone(),
    connection: await connection(),
    settings: await dependencies.settings(),
    locked: lockedSettings(reading.policy),
    ignoredPolicy: reading.ignored,
    blocks: blocks.map((block) => ownBlockView(block, publications, now)),
    today: {
      blocks: blocks.flatMap((block) => instancesOf(block, today)),
      busy: await readOwnBusy(store, today),
    },
    reports: await Promise.all(reports.map((report) => reportView(report, dependencies, now))),
    sync: syncView([ownSync ?? NEVER_READ, ...reports], publications, isSyncing(), now),
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

async function reportView(
  report: ReportRow,
  { store, zone }: OverviewDependencies,
  now: Instant,
): Promise<ReportView> {
  const ahead: Interval = { start: now, end: now + LOOK_AHEAD };
  const view = await readAttendeeView(store, report.email, ahead, zone());
  const [next] = view.focusBlocks
    .map(({ interval }) => interval)
    .filter((interval) => overlaps(interval, ahead))
    .sort((a, b) => a.start - b.start);
  return {
    email: report.email,
    name: view.name,
    visibility: report.visibility,
    nextBlock: next ?? null,
    syncedAt: report.syncedAt,
    problem: report.problem,
  };
}

function syncView(
  all: readonly Pick<ReportRow, 'syncedAt' | 'problem'>[],
  publications: readonly PublicationRow[],
  isRunning: boolean,
  now: Instant,
): SyncView {
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
