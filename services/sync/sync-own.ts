// The signed-in person's own calendar, kept up to date by sync token.
// https://developers.google.com/workspace/calendar/api/guides/sync (November 2026)
import { CalendarApiError } from '../../calendar/api/api-error.ts';
import type { CalendarClient } from '../../calendar/api/calendar-client.ts';
import { readOwnMeeting } from '../../calendar/api/own-meeting.ts';
import { readPublication } from '../../calendar/api/published-event.ts';
import type { Email } from '../../domain/focus-block.ts';
import { DAY, HOUR, type Instant, type Interval } from '../../domain/time.ts';
import { type Database, OWN_CALENDAR, type SyncStateRow } from '../../store/database.ts';
import { applyOwnChanges, readOwnCalendar } from '../../store/own-calendar.ts';
import { wholeWeeks } from '../../store/weeks.ts';
import { type Pages, readItems, readPages } from './sync-own-pages.ts';

/** Raise it when events are read differently: everything is then read again. */
const READING_VERSION = 5;
const BACK_DAYS = 7;
const AHEAD_DAYS = 56;
/** With less than this ahead, the window is opened anew: six weeks are published, and shown. */
const NEEDED_AHEAD_DAYS = 42;
/** So often in a row is everything read again because Google forgot the token; then once per `REREAD_REST`. */
const MOST_REREADS = 3;
const REREAD_REST = HOUR;
/** Losing more than half of so many events at once is asked about twice. */
const MANY_EVENTS = 20;

export interface OwnRun {
  readonly api: CalendarClient;
  readonly store: Database;
  readonly owner: Email;
  readonly now: Instant;
  /** As it stood before anything was asked. */
  readonly before: SyncStateRow | null;
}

/** Reads everything before writing anything: data and token go into one transaction. @throws CalendarApiError */
export async function syncOwnCalendar(run: OwnRun): Promise<void> {
  const { api, before, now } = run;
  if (before?.problem === 'gone') return reread(run, before);
  if (before === null || before.token === null || !isCurrent(before, now)) return readAll(run);
  try {
    const pages = await readPages(api, { syncToken: before.token });
    await apply(run, pages, { isFull: false, window: before.window, rereads: 0 });
  } catch (error) {
    // 410 means that the token is too old, whatever reason it carries or not.
    if (!isGone(error)) throw error;
    await reread(run, before);
  }
}

/**
 * Everything again because Google forgot the token. Counted before it begins, so that it ends even if this worker
 * does not live to see it; what fails for another reason does not count.
 * @throws CalendarApiError `gone` while it is resting
 */
async function reread(run: OwnRun, before: SyncStateRow): Promise<void> {
  const { store, now } = run;
  const { rereads = 0, rereadAfterAt = 0 } = before;
  // A clock that was set back must not make the rest longer than it is.
  if (now < rereadAfterAt && rereadAfterAt <= now + REREAD_REST) {
    throw new CalendarApiError('gone', { reason: 'tooManyRereads' });
  }
  const count = Math.min(rereads + 1, MOST_REREADS);
  const rest = count === MOST_REREADS ? now + REREAD_REST : 0;
  await store.syncStates.update(OWN_CALENDAR, { rereads: count, rereadAfterAt: rest });
  try {
    await readAll(run, { rereads: count, rereadAfterAt: rest });
  } catch (error) {
    if (!isGone(error)) await store.syncStates.update(OWN_CALENDAR, { rereads, rereadAfterAt });
    throw error;
  }
}

type Rereads = Pick<SyncStateRow, 'rereads' | 'rereadAfterAt'>;

/** What is cached stays readable until the last page is here, and what Google no longer names goes. */
async function readAll(run: OwnRun, rereads: Rereads = rereadsOf(run.before)): Promise<void> {
  const window = wholeWeeks({ start: run.now - BACK_DAYS * DAY, end: run.now + AHEAD_DAYS * DAY });
  const first = await readPages(run.api, { window });
  // Nothing is dropped on one odd answer; what Google says twice is so.
  const pages = (await losesMuch(run.store, window, first)) ? await readPages(run.api, { window }) : first;
  await apply(run, pages, { isFull: true, window, ...rereads });
}

/** An empty answer where events are known, or one without most of them. */
async function losesMuch(store: Database, window: Interval, { items }: Pages): Promise<boolean> {
  const { events: known } = await readOwnCalendar(store, window);
  if (known.length === 0) return false;
  const named = new Set(items.map((item) => item?.id));
  const lost = known.filter(({ id }) => !named.has(id)).length;
  return (items.length === 0 && lost > 0) || (known.length >= MANY_EVENTS && lost > known.length / 2);
}

async function apply(
  { store, owner, now, before }: OwnRun,
  { items, zone: named, token }: Pages,
  { isFull, window, ...rereads }: { isFull: boolean; window: Interval } & Rereads,
): Promise<void> {
  const zone = named ?? before?.zone ?? 'UTC';
  const reading = readItems(items, owner, zone);
  const unreadable = isFull ? [] : (before?.quarantinedIds ?? []);
  const stillUnreadable = unreadable.filter((id) => !items.some((item) => item?.id === id));
  const seen = items.flatMap((item) => (item === null ? [] : (readPublication(item, owner, zone) ?? [])));
  const meetings = items.flatMap((item) => (item === null ? [] : (readOwnMeeting(item, zone) ?? [])));
  const state = {
    calendar: OWN_CALENDAR,
    token,
    window,
    zone,
    syncedAt: now,
    problem: null,
    version: READING_VERSION,
    generation: (before?.generation ?? 0) + 1,
    quarantinedIds: [...new Set([...stillUnreadable, ...reading.unreadableIds])],
    ...rereads,
  };
  await applyOwnChanges(store, { owner, ...reading, seen, meetings, isFull, state, now });
}

/** False for a window that runs out, or that begins after `now` because the clock was set back. */
function isCurrent(state: SyncStateRow, now: Instant): state is SyncStateRow & { window: Interval } {
  const { window, version } = state;
  if (window === null || version !== READING_VERSION) return false;
  return window.start <= now && window.end >= now + NEEDED_AHEAD_DAYS * DAY;
}

function rereadsOf(before: SyncStateRow | null): Rereads {
  return { rereads: before?.rereads ?? 0, rereadAfterAt: before?.rereadAfterAt ?? 0 };
}

function isGone(error: unknown): boolean {
  return error instanceof CalendarApiError && error.kind === 'gone';
}
