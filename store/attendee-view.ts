// What the store knows of people's time, as the rules want it.
import type { Email } from '../domain/focus-block.ts';
import type { AttendeeView, Visibility } from '../domain/rule.ts';
import { standardHours } from '../domain/settings.ts';
import { type Instant, type Interval, merge, overlaps } from '../domain/time.ts';
import { isoWeekOf, isoWeeksOf, type ZoneId } from '../domain/zoned-time.ts';
import type { CachedEvent, Database, ReportRow, WeekRow } from './database.ts';
import { readOwnCalendar } from './own-calendar.ts';
import { eventsIn, readWeeks, weeksIn, wholeWeeks } from './weeks.ts';

/** `syncedAt` is the oldest reading in it; null when any of `range` was never read. */
export type DatedAttendeeView = AttendeeView & { readonly syncedAt: Instant | null };

/** A week that was never read counts as not seen: being blind is not being free. `ownZone` serves as a last resort. */
export async function readAttendeeView(
  store: Database,
  email: Email,
  range: Interval,
  ownZone: ZoneId,
): Promise<DatedAttendeeView> {
  const [report, rows] = await store.transaction('r', store.reports, store.weeks, () =>
    Promise.all([store.reports.get(email), readWeeks(store, email, range)]),
  );
  const isWhole = rows.length === isoWeeksOf(range).length;
  const focusBlocks = eventsIn(rows, range).flatMap(({ focus }) => focus ?? []);
  const busy = rows.flatMap((row) => row.busy).filter((interval) => overlaps(interval, range));
  const zone = report?.workingHours?.zone ?? report?.zone ?? null;
  return {
    email,
    name: report?.name ?? email,
    visibility: isWhole ? worst(rows.map(({ visibility }) => visibility)) : 'none',
    focusBlocks,
    busy: merge([...busy, ...focusBlocks.map(({ interval }) => interval)]),
    workingHours: report?.workingHours ?? standardHours(zone ?? ownZone),
    ...(zone !== null && { zone }),
    ...(report?.terms && { terms: report.terms }),
    ...(report?.finishDates && { finishDates: report.finishDates }),
    syncedAt: isWhole || report?.visibility === 'none' ? syncedAtOf(report, rows, range) : null,
  };
}

/** The signed-in person's own busy times, their published blocks left out. Sorted and disjoint. */
export async function readOwnBusy(store: Database, range: Interval): Promise<Interval[]> {
  return ownBusy((await readOwnCalendar(store, range)).events);
}

function ownBusy(events: readonly CachedEvent[]): Interval[] {
  return merge(
    events.filter(({ focus }) => (focus?.blockId ?? null) === null).map(({ interval }) => interval),
  );
}

/** The same for better times: a week that was never read counts as busy, for being blind is not being free. */
export async function readOrganizerBusy(store: Database, range: Interval): Promise<Interval[]> {
  const { events, weeks } = await readOwnCalendar(store, range);
  const unread = weeksIn(wholeWeeks(range)).filter(({ start }) => !weeks.includes(isoWeekOf(start)));
  return merge([...ownBusy(events), ...unread]);
}

/** Busy times and blocks are read at different times: the older one counts. */
function syncedAtOf(
  report: ReportRow | undefined,
  rows: readonly WeekRow[],
  range: Interval,
): Instant | null {
  // Nothing is cached of people who share nothing, yet it is known when that was so.
  if (report?.visibility === 'none') return report.syncedAt;
  const { lists = null } = report ?? {};
  const blocksReadAt = lists !== null && overlaps(lists.window, range) ? [lists.readAt] : [];
  return Math.min(...rows.map(({ syncedAt }) => syncedAt), ...blocksReadAt);
}

function worst(visibilities: readonly Visibility[]): Visibility {
  const order: readonly Visibility[] = ['none', 'busy', 'blocks'];
  return order.find((each) => visibilities.includes(each)) ?? 'none';
}
