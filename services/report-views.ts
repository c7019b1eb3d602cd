// The people whose calendars are watched: what can be seen of each, their next block, the 1:1, and what waits for it.
import { type FocusBlock, isFlareUp } from '../domain/focus-block.ts';
import type { OneOnOne } from '../domain/one-on-one.ts';
import type { HeldRequest } from '../domain/set-aside.ts';
import { DAY, type Instant, type Interval, overlaps } from '../domain/time.ts';
import type { ZoneId } from '../domain/zoned-time.ts';
import type { OneOnOneView, ReportView } from '../messages/overview.ts';
import { readAttendeeView } from '../store/attendee-view.ts';
import type { Database, ReportRow } from '../store/database.ts';
import { createOneOnOnes } from './hold/one-on-ones.ts';

interface ReportViewDependencies {
  readonly store: Database;
  readonly zone: () => ZoneId;
  readonly now: () => Instant;
}

/** As far ahead as the next block is looked for. */
const LOOK_AHEAD = 14 * DAY;

/** As popup and options show them. */
export async function readReportViews(
  reports: readonly ReportRow[],
  held: readonly HeldRequest[],
  dependencies: ReportViewDependencies,
  now: Instant,
): Promise<ReportView[]> {
  const oneOnOnes = await createOneOnOnes(dependencies).readAll(reports.map(({ email }) => email));
  return Promise.all(
    reports.map(async (report) => {
      const view = await reportView(report, dependencies, now);
      const found = oneOnOnes.get(report.email);
      const heldCount = held.filter(({ who }) => who[0] === report.email).length;
      return { ...view, ...(found && { oneOnOne: oneOnOneView(report, found) }), heldCount };
    }),
  );
}

function oneOnOneView({ cadence = null }: ReportRow, found: OneOnOne): OneOnOneView {
  const { partner: _, next, ...rest } = found;
  return { ...rest, next: next?.interval ?? null, chosenCadence: cadence };
}

async function reportView(
  report: ReportRow,
  { store, zone }: ReportViewDependencies,
  now: Instant,
): Promise<ReportView> {
  const ahead: Interval = { start: now, end: now + LOOK_AHEAD };
  const view = await readAttendeeView(store, report.email, ahead, zone());
  const flares = view.focusBlocks.flatMap((block) =>
    isAskingNow(block, now) ? [block.flareUntil ?? 0] : [],
  );
  const [next] = view.focusBlocks
    .map(({ interval }) => interval)
    .filter((interval) => overlaps(interval, ahead))
    .sort((a, b) => a.start - b.start);
  return {
    email: report.email,
    name: view.name,
    visibility: report.visibility,
    nextBlock: next ?? null,
    flareUntil: flares.length === 0 ? null : Math.max(...flares),
    syncedAt: report.syncedAt,
    problem: report.problem,
  };
}

/** The block runs, and its owner asked for help. */
function isAskingNow(block: FocusBlock, now: Instant): boolean {
  return block.interval.start <= now && isFlareUp(block, now);
}
