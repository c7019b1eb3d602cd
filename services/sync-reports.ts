// The watched colleagues' calendars: read by window, because Google gives no sync token with our filter.
import { CalendarApiError, problemOf } from '../calendar/api/api-error.ts';
import {
  type CalendarClient,
  FREE_BUSY_LIMIT,
  type GoogleFreeBusy,
} from '../calendar/api/calendar-client.ts';
import type { Email } from '../domain/focus-block.ts';
import type { Visibility } from '../domain/rule.ts';
import { contains, DAY, type Instant, type Interval } from '../domain/time.ts';
import { isAccount } from '../store/account.ts';
import type { Database, ReportRow } from '../store/database.ts';
import { dropWeeksReadBefore, removeCalendars, replaceWeeks, wholeWeeks } from '../store/weeks.ts';
import { busyOf, type ReportReading, readReport } from './read-report.ts';

const AHEAD_DAYS = 42;
/** After these no other person's calendar can be read either. */
const STOPPING = ['unauthorized', 'offline', 'rateLimited'];

export interface ReportsRun {
  readonly api: CalendarClient;
  readonly store: Database;
  readonly now: Instant;
  /** Whose eyes these are: what was read is dropped when another account was connected meanwhile. */
  readonly account: Email | null;
}

/** This ISO week and six weeks from now, in whole weeks. */
export function usualWindow(now: Instant): Interval {
  return wholeWeeks({ start: now, end: now + AHEAD_DAYS * DAY });
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
    const reading = await readReport(run.api, report.email, window, busyOf(report.email, answer));
    await keep(report, window, reading, run);
  } catch (error) {
    if (!(error instanceof CalendarApiError) || STOPPING.includes(error.kind)) throw error;
    await run.store.reports.update(report.email, { problem: problemOf(error) });
  }
}

async function keep(
  report: ReportRow,
  window: Interval,
  reading: ReportReading,
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

/** A quiet week of somebody whose blocks show in other weeks is a week without blocks. */
function visibilityOf(report: ReportRow, window: Interval, reading: ReportReading, now: Instant): Visibility {
  const usual = usualWindow(now);
  const isShorter = !contains(window, usual) && window.end <= usual.end;
  return reading.visibility === 'busy' && isShorter && report.visibility === 'blocks'
    ? 'blocks'
    : reading.visibility;
}
