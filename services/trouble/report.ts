// What a person may copy into a report of trouble: how things stand, and what went wrong, with nothing of people in it.
import type { Instant } from '../../domain/time.ts';
import type { Connection } from '../../messages/overview.ts';
import { type Database, OWN_CALENDAR } from '../../store/database.ts';
import { redacted } from './incidents.ts';
import { healthLines } from './page-health.ts';

export interface ReportDependencies {
  readonly store: Database;
  readonly connection: () => Promise<Connection>;
  /** Of this extension. */
  readonly version: string;
  /** As the browser names itself. */
  readonly browserName: string;
  readonly now: () => Instant;
}

/** Plain lines: counts, kinds and times. No addresses, no titles, no tokens, no ids of events. */
export async function writeReport(dependencies: ReportDependencies): Promise<string> {
  const { store, version, browserName, now } = dependencies;
  const { status, clientIdFrom } = await dependencies.connection();
  const [reports, blocks, publications, own, incidents] = await Promise.all([
    store.reports.toArray(),
    store.blocks.toArray(),
    store.publications.toArray(),
    store.syncStates.get(OWN_CALENDAR),
    store.incidents.orderBy('at').toArray(),
  ]);
  const problems = [own, ...reports, ...publications].flatMap((row) => row?.problem ?? []);
  const lines = [
    `Let Them Cook ${version}`,
    `Browser: ${browserName}`,
    `Time: ${utc(now())}`,
    `Connection: ${status}, client id from ${clientIdFrom ?? 'nowhere'}`,
    `Own calendar: last read ${own?.syncedAt ? utc(own.syncedAt) : 'never'}`,
    `Reports: ${counted(reports.map(({ visibility }) => visibility ?? 'not read'))}`,
    `Blocks: ${counted(blocks.map(({ kind }) => kind))}`,
    `Publications: ${counted(publications.map(({ state }) => state))}`,
    `Problems: ${counted(problems)}`,
    ...(await healthLines(store)),
    `Incidents: ${incidents.length}`,
    ...incidents.toReversed().flatMap(({ at, journey, text }) => ['', `${utc(at)} ${journey}`, text]),
  ];
  return redacted(lines.join('\n'), MAX_LENGTH);
}

const MAX_LENGTH = 100_000;

/** `5 (published 4, inserting 1)`, most first. */
function counted(words: readonly string[]): string {
  if (words.length === 0) return '0';
  const groups = [...Map.groupBy(words, (word) => word)].sort(([, a], [, b]) => b.length - a.length);
  return `${words.length} (${groups.map(([word, all]) => `${word} ${all.length}`).join(', ')})`;
}

function utc(instant: Instant): string {
  return new Date(instant).toISOString();
}
