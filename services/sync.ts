// Brings what Google knows into the store, on a tick or because a draft asks. Nothing here throws for Google's sake:
// what went wrong is stored beside what is still known.
import { CalendarApiError, problemOf } from '../calendar/api/api-error.ts';
import type { CalendarClient } from '../calendar/api/calendar-client.ts';
import type { Email } from '../domain/focus-block.ts';
import { type Instant, type Interval, MINUTE } from '../domain/time.ts';
import { isoWeeksOf } from '../domain/zoned-time.ts';
import { isAccount } from '../store/account.ts';
import { type Database, OWN_CALENDAR, type ReportRow } from '../store/database.ts';
import { readValue } from '../store/values.ts';
import { readWeeks, wholeWeeks } from '../store/weeks.ts';
import { isPaused, pauseAfter } from './google-pause.ts';
import { syncOwnCalendar } from './sync-own.ts';
import { readReports, usualWindow } from './sync-reports.ts';

export interface SyncDependencies {
  readonly api: CalendarClient;
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
  /** Read again even what was read a moment ago. */
  readonly isForced?: boolean;
}

/** Several drafts in a row ask for the same people: this young an answer serves all of them. */
const FRESH_MS = MINUTE;

export function createSync({ api, store, now, alone = (_, work) => work() }: SyncDependencies) {
  const running = new Map<string, Promise<void>>();

  /** Whoever asks for what is already under way waits for that. */
  function once(key: string, work: () => Promise<void>): Promise<void> {
    const existing = running.get(key);
    if (existing !== undefined) return existing;
    const started = work().finally(() => running.delete(key));
    running.set(key, started);
    return started;
  }

  async function unlessPaused(work: () => Promise<void>, note: (error: CalendarApiError) => Promise<void>) {
    if (await isPaused(store, 'pauseReading', now())) return;
    try {
      await work();
    } catch (error) {
      if (!(error instanceof CalendarApiError)) throw error;
      await pauseAfter(store, 'pauseReading', error, now());
      await note(error);
    }
  }

  async function readOwn(): Promise<void> {
    const owner = (await readValue(store, 'account'))?.email;
    if (owner === undefined) return;
    const asked = await ownGeneration(store);
    await alone('sync own calendar', async () => {
      // Somebody else did it while this one waited for its turn.
      if ((await ownGeneration(store)) !== asked) return;
      await unlessPaused(
        () => syncOwnCalendar(api, store, owner, now()),
        (error) => noteOwnProblem(store, error, { owner, asked }),
      );
    });
  }

  async function readTeam({ emails, range, isForced = false }: ReportsRequest): Promise<void> {
    const window = range === undefined ? usualWindow(now()) : wholeWeeks(range);
    const watched = await store.reports.toArray();
    const asked = watched.filter(({ email }) => emails?.includes(email) ?? true);
    const due = isForced ? asked : await withoutFresh(store, asked, window, now());
    if (due.length === 0) return;
    const account = (await readValue(store, 'account'))?.email ?? null;
    // readReports noted it with the people concerned.
    await unlessPaused(
      () => readReports(due, window, { api, store, now: now(), account }),
      async () => {},
    );
  }

  return {
    syncOwn: (): Promise<void> => once(OWN_CALENDAR, readOwn),
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

async function withoutFresh(
  store: Database,
  reports: readonly ReportRow[],
  window: Interval,
  now: Instant,
): Promise<ReportRow[]> {
  const isFresh = await Promise.all(reports.map((report) => wasJustRead(store, report, window, now)));
  return reports.filter((_, index) => isFresh[index] !== true);
}

async function wasJustRead(
  store: Database,
  { email, visibility, syncedAt, problem }: ReportRow,
  window: Interval,
  now: Instant,
): Promise<boolean> {
  if (problem !== null) return false;
  if (visibility === 'none') return syncedAt !== null && isYoung(syncedAt, now);
  const rows = await readWeeks(store, email, window);
  return rows.length === isoWeeksOf(window).length && rows.every((row) => isYoung(row.syncedAt, now));
}

function isYoung(at: Instant, now: Instant): boolean {
  return at <= now && now - at < FRESH_MS;
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
