// The watched colleagues' calendars: read by window, because Google gives no sync token with our filter.
import { CalendarApiError, problemOf } from '../../calendar/api/api-error.ts';
import {
  type CalendarClient,
  FREE_BUSY_LIMIT,
  type GoogleFreeBusy,
} from '../../calendar/api/calendar-client.ts';
import type { Email } from '../../domain/focus-block.ts';
import { type ListsReading, type ReadingPurpose, usualWindow } from '../../domain/reading-plan.ts';
import type { Visibility } from '../../domain/rule.ts';
import { contains, DAY, type Instant, type Interval } from '../../domain/time.ts';
import type { LocalDate } from '../../domain/zoned-time.ts';
import { isAccount } from '../../store/account.ts';
import type { Database, ReportRow } from '../../store/database.ts';
import {
  dropDetails,
  dropWeeksReadBefore,
  eventsIn,
  isOvertaken,
  readWeeks,
  removeCalendars,
  replaceWeeks,
} from '../../store/weeks.ts';
import { type ReadingWithLists, readDueLists } from './read-due-lists.ts';
import { type Access, busyOf, type ReportReading } from './read-report.ts';

/** After these no other person's calendar can be read either. */
const STOPPING = ['unauthorized', 'offline', 'rateLimited'];
/** A calendar that Google cannot serve (5xx) is one person's trouble; so many are Google's. */
const MANY_SERVER_ERRORS = 2;

export interface ReportsRun {
  readonly api: CalendarClient;
  readonly store: Database;
  /** When it began: so old are the answers, whenever they come. */
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
  const isStopping = countingStops();
  for (let first = 0; first < reports.length; first += FREE_BUSY_LIMIT) {
    const waiting = reports.slice(first, first + FREE_BUSY_LIMIT);
    try {
      const emails = waiting.map(({ email }) => email);
      const answer = await run.api.queryFreeBusy(emails, window);
      for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
        await readOne(next, window, answer, run).catch((error) => {
          if (!(error instanceof CalendarApiError) || isStopping(error)) throw error;
          return run.store.reports.update(next.email, { problem: problemOf(error) });
        });
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

/** Does this error, after those before it, end the run? */
function countingStops(): (error: CalendarApiError) => boolean {
  let serverErrors = 0;
  return ({ kind, status }) => {
    if (status < 500) return STOPPING.includes(kind);
    serverErrors += 1;
    return serverErrors >= MANY_SERVER_ERRORS;
  };
}

async function readOne(report: ReportRow, window: Interval, answer: GoogleFreeBusy, run: ReportsRun) {
  const busy = busyOf(report.email, answer);
  const known = eventsIn(await readWeeks(run.store, report.email, window), window);
  const reading = await readDueLists(report, window, { known, busy }, run);
  await keep(report, window, reading, run);
}

async function keep(
  report: ReportRow,
  window: Interval,
  reading: ReadingWithLists,
  run: ReportsRun,
): Promise<void> {
  const { store, now } = run;
  const { email } = report;
  await store.transaction('rw', store.reports, store.weeks, store.keyvalue, async () => {
    const known = await store.reports.get(email);
    if (known === undefined || !(await isAccount(store, run.account))) return;
    if (isPartOfThePast(report, known, reading)) return;
    // A newer answer that sees less, or more, than this one says what may be seen now.
    if (reading.access !== known.access && (await isOlderThanKnown(known, run))) return;
    const visibility = visibilityOf(known, window, reading, now);
    await store.reports.update(email, reportChanges(known, { ...reading, visibility }, window, now));
    if (visibility === 'none') return removeCalendars(store, [email]);
    if (visibility === 'busy' && reading.access !== 'details') await dropDetails(store, email);
    const { events, busy } = reading;
    await replaceWeeks(store, window, { calendar: email, events, busy, visibility, syncedAt: now });
    if (contains(window, usualWindow(now))) await dropWeeksReadBefore(store, email, now - DAY);
  });
}

async function isOlderThanKnown(
  { email, syncedAt }: ReportRow,
  { store, now }: ReportsRun,
): Promise<boolean> {
  const rows = await store.weeks.where('calendar').equals(email).toArray();
  return isOvertaken(now, syncedAt) || rows.some((row) => isOvertaken(now, row.syncedAt));
}

/** A few weeks may show more than was known before; that they show less, only the usual window or a lost access tells. */
function reportChanges(
  known: ReportRow,
  reading: ReadingWithLists,
  window: Interval,
  now: Instant,
): Partial<ReportRow> {
  const { visibility, access, name, zone, workingHours, terms } = reading;
  const isUsual = contains(window, usualWindow(now));
  const isTelling = isUsual || isLoss(known, access);
  const isNone = visibility === 'none';
  return {
    access,
    visibility: isTelling || isNone || known.visibility !== 'blocks' ? visibility : 'blocks',
    name: name ?? known.name,
    zone: zone ?? (isNone ? null : known.zone),
    workingHours: workingHours ?? (isTelling || isNone ? null : known.workingHours),
    terms: terms ?? (isTelling || isNone ? null : (known.terms ?? null)),
    finishDates: finishDatesAfter(known, reading, isTelling || isNone),
    problem: null,
    lists: listsAfter(known, window, reading, now),
    ...((isUsual || isNone || known.syncedAt === null) && { syncedAt: now }),
  };
}

/** Other weeks may name one more; that one is gone, only the usual window tells. */
function finishDatesAfter(
  { finishDates = [] }: ReportRow,
  reading: ReadingWithLists,
  isTelling: boolean,
): readonly LocalDate[] {
  return isTelling ? reading.finishDates : [...new Set([...finishDates, ...reading.finishDates])].sort();
}

/** Remembered of the usual window only; other weeks are read whole each time. */
function listsAfter(
  { lists: last = null }: ReportRow,
  window: Interval,
  { visibility, events, lists }: ReadingWithLists,
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

/** Other lists than those that this reading goes on from have been read meanwhile, or with another access. */
function isPartOfThePast(report: ReportRow, known: ReportRow, reading: ReadingWithLists): boolean {
  if (reading.visibility === 'none' || reading.lists.length === 2) return false;
  return known.access !== report.access || known.lists?.readAt !== report.lists?.readAt;
}

function isLoss(known: ReportRow, access: Access): boolean {
  return known.access === 'details' && access !== 'details';
}

/** A quiet week of somebody who shows blocks to everybody, in other weeks, is a week without blocks. */
function visibilityOf(known: ReportRow, window: Interval, reading: ReportReading, now: Instant): Visibility {
  const usual = usualWindow(now);
  const isShorter = !contains(window, usual) && window.end <= usual.end;
  const isQuiet = reading.visibility === 'busy' && isShorter && !isLoss(known, reading.access);
  return isQuiet && known.visibility === 'blocks' ? 'blocks' : reading.visibility;
}
