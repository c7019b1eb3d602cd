// Brings what Google knows into the store, on a tick or because a draft asks. Nothing here throws for Google's sake:
// what went wrong is stored beside what is still known.
import { CalendarApiError, problemOf } from '../../calendar/api/api-error.ts';
import type { CalendarClient } from '../../calendar/api/calendar-client.ts';
import type { Email } from '../../domain/focus-block.ts';
import { isBusyYoung, listsToRead, type ReadingPurpose, usualWindow } from '../../domain/reading-plan.ts';
import { contains, type Instant, type Interval } from '../../domain/time.ts';
import { isoWeeksOf } from '../../domain/zoned-time.ts';
import { isAccount } from '../../store/account.ts';
import { type Database, OWN_CALENDAR, type ReportRow } from '../../store/database.ts';
import { readValue } from '../../store/values.ts';
import { readWeeks, wholeWeeks } from '../../store/weeks.ts';
import { syncOwnCalendar } from './sync-own.ts';
import { readReports } from './sync-reports.ts';

export interface SyncDependencies {
  readonly api: CalendarClient;
  /** The same, first in line. Default: `api`. */
  readonly draftApi?: CalendarClient;
  readonly store: Database;
  readonly now: () => Instant;
  /** Runs `work` while nobody else in this browser runs work of that name (Web Locks). Default: at once. */
  readonly alone?: (name: string, work: () => Promise<void>) => Promise<void>;
}

export interface ReportsRequest {
  /** Default: everybody who is watched. People who are not watched are left out. */
  readonly emails?: readonly Email[];
  /** Default: this week and six weeks more. */
  readonly range?: Interval;
  /** Default: background. Says what is too old (domain/reading-plan.ts). */
  readonly purpose?: ReadingPurpose;
  /** Busy times that were read before are read again, however young. */
  readonly outdatedBefore?: Instant;
  /** The same as the purpose `asked`: read again even what was read a moment ago. */
  readonly isForced?: boolean;
}

export function createSync({
  api,
  draftApi = api,
  store,
  now,
  alone = (_, work) => work(),
}: SyncDependencies) {
  const running = new Map<string, Promise<void>>();
  const apiFor = (purpose: ReadingPurpose) => (purpose === 'draft' ? draftApi : api);

  /** Whoever asks for what is already under way waits for that. */
  function once(key: string, work: () => Promise<void>): Promise<void> {
    const existing = running.get(key);
    if (existing !== undefined) return existing;
    const started = work().finally(() => running.delete(key));
    running.set(key, started);
    return started;
  }

  async function readOwn(purpose: ReadingPurpose): Promise<void> {
    const [account, asked] = await Promise.all([readValue(store, 'account'), ownGeneration(store)]);
    if (account === null) return;
    const owner = account.email;
    await alone('sync own calendar', async () => {
      const before = (await store.syncStates.get(OWN_CALENDAR)) ?? null;
      // Somebody else did it while this one waited for its turn.
      if ((before?.generation ?? 0) !== asked) return;
      await noting(
        () => syncOwnCalendar({ api: apiFor(purpose), store, owner, now: now(), before }),
        (error) => noteOwnProblem(store, error, { owner, asked }),
      );
    });
  }

  async function readTeam({ emails, range, outdatedBefore = 0, ...request }: ReportsRequest): Promise<void> {
    const purpose = request.isForced === true ? 'asked' : (request.purpose ?? 'background');
    const window = windowFor(range, now());
    const watched = await store.reports.toArray();
    const asked = watched.filter(({ email }) => emails?.includes(email) ?? true);
    const due = await withoutYoung(store, asked, { window, purpose, outdatedBefore, now: now() });
    if (due.length === 0) return;
    const account = (await readValue(store, 'account'))?.email ?? null;
    // readReports noted it with the people concerned.
    const run = { api: apiFor(purpose), store, now: now(), account, purpose };
    await noting(
      () => readReports(due, window, run),
      async () => {},
    );
  }

  return {
    syncOwn: (purpose: ReadingPurpose = 'background'): Promise<void> =>
      once(OWN_CALENDAR, () => readOwn(purpose)),
    syncReports(request: ReportsRequest = {}): Promise<void> {
      return once(JSON.stringify(request), () => readTeam(request));
    },
    /** When somebody's calendar, or with OWN_CALENDAR one's own, was last read; null = never. */
    async lastSyncedAt(email: Email): Promise<Instant | null> {
      const row = email === OWN_CALENDAR ? await store.syncStates.get(email) : await store.reports.get(email);
      return row?.syncedAt ?? null;
    },
  };
}

async function noting(work: () => Promise<void>, note: (error: CalendarApiError) => Promise<void>) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof CalendarApiError)) throw error;
    await note(error);
  }
}

/** One list costs the same for two weeks as for seven: what lies in the usual window is read as that. */
function windowFor(range: Interval | undefined, now: Instant): Interval {
  const usual = usualWindow(now);
  return range === undefined || contains(usual, wholeWeeks(range)) ? usual : wholeWeeks(range);
}

interface Wanted {
  readonly window: Interval;
  readonly purpose: ReadingPurpose;
  readonly outdatedBefore: Instant;
  readonly now: Instant;
}

async function withoutYoung(
  store: Database,
  reports: readonly ReportRow[],
  wanted: Wanted,
): Promise<ReportRow[]> {
  const isYoung = await Promise.all(reports.map((report) => wasJustRead(store, report, wanted)));
  return reports.filter((_, index) => isYoung[index] !== true);
}

async function wasJustRead(
  store: Database,
  { email, visibility, syncedAt, problem, lists = null }: ReportRow,
  wanted: Wanted,
): Promise<boolean> {
  const { window, purpose, now } = wanted;
  if (problem !== null) return false;
  if (visibility === 'none') return syncedAt !== null && isBusyYoung(syncedAt, wanted, now);
  const rows = await readWeeks(store, email, window);
  const isWhole = rows.length === isoWeeksOf(window).length;
  const isBusyKnown = isWhole && rows.every((row) => isBusyYoung(row.syncedAt, wanted, now));
  // Only the usual window's lists are remembered; other weeks are always read whole.
  const isUsual = contains(usualWindow(now), window);
  return isBusyKnown && (!isUsual || listsToRead(lists, window, purpose, now).length === 0);
}

/** Trouble of a run whose answer would no longer be written is nobody's any more. */
async function noteOwnProblem(
  store: Database,
  error: CalendarApiError,
  { owner, asked }: { owner: Email; asked: number },
): Promise<void> {
  const problem = problemOf(error);
  await store.transaction('rw', store.syncStates, store.keyvalue, async () => {
    if (!(await isAccount(store, owner)) || (await ownGeneration(store)) !== asked) return;
    const state = await store.syncStates.get(OWN_CALENDAR);
    const empty = { token: null, window: null, zone: null, syncedAt: null, version: 0 };
    const kept = { calendar: OWN_CALENDAR, ...(state ?? empty), problem };
    await store.syncStates.put(error.kind === 'gone' ? { ...kept, token: null } : kept);
  });
}

/** How often the own calendar was written. */
async function ownGeneration(store: Database): Promise<number> {
  return (await store.syncStates.get(OWN_CALENDAR))?.generation ?? 0;
}
