// The watched colleagues' calendars: read by window, because Google gives no sync token with our filter.
import { CalendarApiError, problemOf } from '../calendar/api/api-error.ts';
import {
  type CalendarClient,
  FREE_BUSY_LIMIT,
  type GoogleFreeBusy,
} from '../calendar/api/calendar-client.ts';
import type { Email } from '../domain/focus-block.ts';
import {
  type BlockList,
  isStillBusy,
  type ListsReading,
  listsToRead,
  type ReadingPurpose,
  usualWindow,
} from '../domain/reading-plan.ts';
import type { Visibility } from '../domain/rule.ts';
import { contains, DAY, type Instant, type Interval } from '../domain/time.ts';
import { isAccount } from '../store/account.ts';
import type { CachedEvent, Database, ReportRow } from '../store/database.ts';
import { dropWeeksReadBefore, eventsIn, readWeeks, removeCalendars, replaceWeeks } from '../store/weeks.ts';
import { busyOf, type ReportReading, readReport } from './read-report.ts';

/** After these no other person's calendar can be read either. */
const STOPPING = ['unauthorized', 'offline', 'rateLimited'];

export interface ReportsRun {
  readonly api: CalendarClient;
  readonly store: Database;
  readonly now: Instant;
  /** Whose eyes these are: what was read is dropped when another account was connected meanwhile. */
  readonly account: Email | null;
  readonly purpose: ReadingPurpose;
}

/**
 * Reads `reports` in `window` (whole weeks) into the store. One person's trouble is noted with that person; what was
 * known before stays.
 * @throws CalendarApiError when no calendar can be read; the problem is noted with everybody who was not read
 */
export async function readReports(
  reports: readonly ReportRow[],
  window: Interval,
  run: ReportsRun,
): Promise<void> {
  for (let first = 0; first < reports.length; first += FREE_BUSY_LIMIT) {
    const waiting = reports.slice(first, first + FREE_BUSY_LIMIT);
    try {
      const emails = waiting.map(({ email }) => email);
      const answer = await run.api.queryFreeBusy(emails, window);
      for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
        await readOne(next, window, answer, run);
        waiting.shift();
      }
    } catch (error) {
      if (!(error instanceof CalendarApiError)) throw error;
      const unread = STOPPING.includes(error.kind)
        ? [...waiting, ...reports.slice(first + FREE_BUSY_LIMIT)]
        : waiting;
      for (const { email } of unread) await run.store.reports.update(email, { problem: problemOf(error) });
      if (STOPPING.includes(error.kind)) throw error;
    }
  }
}

/** @throws CalendarApiError only when nobody else can be read either */
async function readOne(
  report: ReportRow,
  window: Interval,
  answer: GoogleFreeBusy,
  run: ReportsRun,
): Promise<void> {
  try {
    const busy = busyOf(report.email, answer);
    const known = eventsIn(await readWeeks(run.store, report.email, window), window);
    const lists = busy === null ? [] : neededLists(report, window, { known, busy }, run);
    const reading =
      lists.length === 0 && busy !== null
        ? withKnownBlocks(report, known, busy)
        : withRest(await readReport(run.api, report.email, window, busy, lists), known, lists);
    await keep(report, window, { ...reading, lists }, run);
  } catch (error) {
    if (!(error instanceof CalendarApiError) || STOPPING.includes(error.kind)) throw error;
    await run.store.reports.update(report.email, { problem: problemOf(error) });
  }
}

/** A known block in time that is no longer busy was moved or deleted: then the lists are as good as unread. */
function neededLists(
  report: ReportRow,
  window: Interval,
  { known, busy }: { known: readonly CachedEvent[]; busy: readonly Interval[] },
  { purpose, now }: ReportsRun,
): readonly BlockList[] {
  const isOutdated = known.some(({ interval }) => !isStillBusy(interval, busy));
  const isSeen = report.visibility !== null && report.visibility !== 'none' && report.problem === null;
  const last = isSeen && !isOutdated ? (report.lists ?? null) : null;
  return listsToRead(last, window, purpose, now);
}

/** Free/busy alone was read. */
function withKnownBlocks(
  { visibility, zone, name, workingHours }: ReportRow,
  events: readonly CachedEvent[],
  busy: readonly Interval[],
): ReportReading {
  return { visibility: visibility ?? 'busy', events, busy, zone, name, workingHours };
}

/** The published list alone was read: focus time that is not ours stands in the other one, and stays. */
function withRest(
  reading: ReportReading,
  known: readonly CachedEvent[],
  lists: readonly BlockList[],
): ReportReading {
  if (reading.visibility === 'none' || lists.includes('focusTime')) return reading;
  const readIds = new Set(reading.events.map(({ id }) => id));
  const others = known.filter(({ id, focus }) => focus?.blockId === null && !readIds.has(id));
  return { ...reading, events: [...reading.events, ...others] };
}

async function keep(
  report: ReportRow,
  window: Interval,
  reading: ReportReading & { readonly lists: readonly BlockList[] },
  run: ReportsRun,
): Promise<void> {
  const { store, now } = run;
  const { email } = report;
  const isUsual = contains(window, usualWindow(now));
  const visibility = visibilityOf(report, window, reading, now);
  await store.transaction('rw', store.reports, store.weeks, store.keyvalue, async () => {
    if (!(await isAccount(store, run.account))) return;
    const isStillWatched = await store.reports.update(email, {
      // A few weeks may show more than was known before; that they show less, only the usual window tells.
      visibility: isUsual || report.visibility !== 'blocks' || visibility === 'none' ? visibility : 'blocks',
      name: reading.name ?? report.name,
      zone: reading.zone ?? report.zone,
      workingHours: reading.workingHours ?? (isUsual ? null : report.workingHours),
      problem: null,
      lists: listsAfter(report, window, reading, now),
      ...((isUsual || report.syncedAt === null || visibility === 'none') && { syncedAt: now }),
    });
    if (visibility === 'none') await removeCalendars(store, [email]);
    else if (isStillWatched === 1) {
      const { events, busy } = reading;
      await replaceWeeks(store, window, { calendar: email, events, busy, visibility, syncedAt: now });
      if (isUsual) await dropWeeksReadBefore(store, email, now - DAY);
    }
  });
}

/** Remembered of the usual window only; other weeks are read whole each time. */
function listsAfter(
  { lists: last = null }: ReportRow,
  window: Interval,
  { visibility, events, lists }: ReportReading & { readonly lists: readonly BlockList[] },
  now: Instant,
): ListsReading | null {
  if (visibility === 'none') return null;
  if (lists.length === 0 || !contains(window, usualWindow(now))) return last;
  const hasPublished = events.some(({ focus }) => focus !== null && focus.blockId !== null);
  return {
    window,
    readAt: now,
    bothReadAt: lists.length === 2 ? now : (last?.bothReadAt ?? now),
    hasPublished,
  };
}

/** A quiet week of somebody whose blocks show in other weeks is a week without blocks. */
function visibilityOf(report: ReportRow, window: Interval, reading: ReportReading, now: Instant): Visibility {
  const usual = usualWindow(now);
  const isShorter = !contains(window, usual) && window.end <= usual.end;
  return reading.visibility === 'busy' && isShorter && report.visibility === 'blocks'
    ? 'blocks'
    : reading.visibility;
}
