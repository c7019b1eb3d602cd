// The signed-in person's own calendar, kept up to date by sync token.
// https://developers.google.com/workspace/calendar/api/guides/sync (November 2026)
import { CalendarApiError } from '../calendar/api/api-error.ts';
import type {
  CalendarClient,
  GoogleEvent,
  GoogleEvents,
  OwnEventsRequest,
} from '../calendar/api/calendar-client.ts';
import { type OwnEvent, readOwnEvent } from '../calendar/api/event-resource.ts';
import { readPublication } from '../calendar/api/published-event.ts';
import type { Email } from '../domain/focus-block.ts';
import { DAY, type Instant, type Interval } from '../domain/time.ts';
import { isZone, type ZoneId } from '../domain/zoned-time.ts';
import { type Database, OWN_CALENDAR, type SyncStateRow } from '../store/database.ts';
import { applyOwnChanges, wholeWeeks } from '../store/weeks.ts';

/** Raise it when events are read differently: everything is then read again. */
const READING_VERSION = 1;
const BACK_DAYS = 7;
const AHEAD_DAYS = 56;
/** With less than this ahead, the window is opened anew: six weeks are published, and shown. */
const NEEDED_AHEAD_DAYS = 42;

interface Pages {
  readonly items: readonly GoogleEvent[];
  readonly zone: ZoneId;
  readonly token: string;
}

/** Reads everything before writing anything: data and token go into one transaction. @throws CalendarApiError */
export async function syncOwnCalendar(
  api: CalendarClient,
  store: Database,
  owner: Email,
  now: Instant,
): Promise<void> {
  const state = (await store.syncStates.get(OWN_CALENDAR)) ?? null;
  if (state === null || state.token === null || !isCurrent(state, now))
    return readAll(api, store, owner, now);
  try {
    const pages = await readPages(api, { syncToken: state.token });
    await apply(store, owner, pages, { isFull: false, window: state.window, now });
  } catch (error) {
    // 410 means that the token is too old, whatever reason it carries or not.
    if (!(error instanceof CalendarApiError && error.kind === 'gone')) throw error;
    await readAll(api, store, owner, now);
  }
}

/** What is cached stays readable until the last page is here, and what Google no longer names goes. */
async function readAll(api: CalendarClient, store: Database, owner: Email, now: Instant): Promise<void> {
  const window = wholeWeeks({ start: now - BACK_DAYS * DAY, end: now + AHEAD_DAYS * DAY });
  await apply(store, owner, await readPages(api, { window }), { isFull: true, window, now });
}

async function readPages(api: CalendarClient, from: OwnEventsRequest): Promise<Pages> {
  const items: GoogleEvent[] = [];
  let pageToken: string | undefined;
  for (;;) {
    const page = await api.listOwnEvents({ ...from, pageToken });
    for (const item of page.items ?? []) if (item !== null && typeof item === 'object') items.push(item);
    pageToken = page.nextPageToken ?? undefined;
    if (pageToken !== undefined) continue;
    if (typeof page.nextSyncToken !== 'string') {
      throw new CalendarApiError('malformed', { reason: 'noSyncToken' });
    }
    return { items, zone: zoneOf(page), token: page.nextSyncToken };
  }
}

async function apply(
  store: Database,
  owner: Email,
  { items, zone, token }: Pages,
  { isFull, window, now }: { isFull: boolean; window: Interval; now: Instant },
): Promise<void> {
  const changed: OwnEvent[] = [];
  const removedIds: string[] = [];
  for (const item of items) {
    const event = readOwnEvent(item, owner, zone);
    if (event !== null) changed.push(event);
    else if (typeof item.id === 'string') removedIds.push(item.id);
  }
  const seen = items.flatMap((item) => readPublication(item, owner, zone) ?? []);
  const deletedIds = items.filter((item) => item.status === 'cancelled').flatMap((item) => item.id ?? []);
  const state = {
    calendar: OWN_CALENDAR,
    token,
    window,
    zone,
    syncedAt: now,
    problem: null,
    version: READING_VERSION,
  };
  await applyOwnChanges(store, { owner, changed, removedIds, deletedIds, seen, isFull, state, now });
}

function isCurrent(state: SyncStateRow, now: Instant): state is SyncStateRow & { window: Interval } {
  const { window, version } = state;
  return window !== null && version === READING_VERSION && window.end >= now + NEEDED_AHEAD_DAYS * DAY;
}

function zoneOf({ timeZone }: GoogleEvents): ZoneId {
  return typeof timeZone === 'string' && isZone(timeZone) ? timeZone : 'UTC';
}
