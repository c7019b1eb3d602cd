// One colleague's weeks as Google shows them to us: exact blocks, busy times only, or nothing.
import { CalendarApiError } from '../calendar/api/api-error.ts';
import type {
  CalendarClient,
  GoogleEvent,
  GoogleEvents,
  GoogleFreeBusy,
} from '../calendar/api/calendar-client.ts';
import {
  KEY,
  readFocusBlock,
  readOwnerName,
  readPublishedHours,
  sharedOf,
} from '../calendar/api/event-resource.ts';
import { intervalOf } from '../calendar/api/event-times.ts';
import type { Email } from '../domain/focus-block.ts';
import type { BlockList } from '../domain/reading-plan.ts';
import type { Visibility } from '../domain/rule.ts';
import type { Interval } from '../domain/time.ts';
import { isZone, type WorkingHours, type ZoneId } from '../domain/zoned-time.ts';
import type { CachedEvent } from '../store/database.ts';

export interface ReportReading {
  readonly visibility: Visibility;
  readonly events: readonly CachedEvent[];
  readonly busy: readonly Interval[];
  readonly zone: ZoneId | null;
  readonly workingHours: WorkingHours | null;
  readonly name: string | null;
}

interface VisibleEvents {
  readonly items: readonly GoogleEvent[];
  readonly accessRole: string;
  readonly zone: ZoneId | null;
}

const NOTHING: ReportReading = {
  visibility: 'none',
  events: [],
  busy: [],
  zone: null,
  workingHours: null,
  name: null,
};
/** Roles that see an event's details. Google adds roles now and then: an unknown one is taken for the least. */
const DETAIL_ROLES = ['reader', 'writerWithoutPrivateAccess', 'writer', 'owner'];

/** `busy`: this person's part of freeBusy.query; null = not found. At least one list. @throws CalendarApiError */
export async function readReport(
  api: CalendarClient,
  email: Email,
  window: Interval,
  busy: readonly Interval[] | null,
  lists: readonly BlockList[] = ['published', 'focusTime'],
): Promise<ReportReading> {
  if (busy === null) return NOTHING;
  const visible = await readVisibleEvents(api, email, window, lists);
  if (visible === null) return { ...NOTHING, visibility: 'busy', busy };
  const { items, accessRole, zone } = visible;
  const readings = items.map((item) => ({ item, reading: readFocusBlock(item, email, zone ?? 'UTC') }));
  const events = readings.flatMap(({ item, reading }) => {
    const isBlock = reading.kind === 'block' && typeof item.id === 'string';
    return isBlock ? [{ id: item.id as string, interval: reading.block.interval, focus: reading.block }] : [];
  });
  const hasUnknownVersion = readings.some(({ reading }) => reading.kind === 'unknownVersion');
  // Shown although the calendar is not: this person publishes for everybody.
  const seesOurs = readings.some(({ item, reading }) => reading.kind === 'block' && KEY in sharedOf(item));
  const seesBlocks = !hasUnknownVersion && (DETAIL_ROLES.includes(accessRole) || seesOurs);
  const workingHours = newestHours(items, email);
  const name = items.map((item) => readOwnerName(item, email)).find((each) => each !== null) ?? null;
  return { visibility: seesBlocks ? 'blocks' : 'busy', events, busy, zone, workingHours, name };
}

/** @throws CalendarApiError for trouble that is not "no such calendar for you" */
export function busyOf(email: Email, answer: GoogleFreeBusy): Interval[] | null {
  const calendar = Object.entries(answer.calendars ?? {}).find(([id]) => id.toLowerCase() === email)?.[1];
  const reason = calendar?.errors?.[0]?.reason ?? null;
  if (reason === 'notFound') return null;
  if (calendar === undefined || reason !== null) {
    throw new CalendarApiError('malformed', { reason: reason ?? 'personMissing' });
  }
  return (calendar.busy ?? []).flatMap(({ start, end }) => {
    const interval = intervalOf({ start: { dateTime: start ?? '' }, end: { dateTime: end ?? '' } }, 'UTC');
    return interval ?? [];
  });
}

async function readVisibleEvents(
  api: CalendarClient,
  email: Email,
  window: Interval,
  lists: readonly BlockList[],
): Promise<VisibleEvents | null> {
  const read = { published: api.listPublishedBlocks, focusTime: api.listFocusTime };
  try {
    const found: VisibleEvents[] = [];
    for (const list of lists) found.push(await allPages((pageToken) => read[list](email, window, pageToken)));
    const byId = new Map(found.flatMap(({ items }) => items).map((item) => [item.id, item]));
    const { accessRole = '', zone = null } = found[0] ?? {};
    return { accessRole, zone, items: [...byId.values()] };
  } catch (error) {
    if (error instanceof CalendarApiError && error.kind === 'notFound') return null;
    throw error;
  }
}

async function allPages(read: (pageToken?: string) => Promise<GoogleEvents>): Promise<VisibleEvents> {
  const items: GoogleEvent[] = [];
  let pageToken: string | undefined;
  for (;;) {
    const page = await read(pageToken);
    for (const item of page.items ?? []) if (item !== null && typeof item === 'object') items.push(item);
    pageToken = page.nextPageToken ?? undefined;
    if (pageToken !== undefined) continue;
    const zone = typeof page.timeZone === 'string' && isZone(page.timeZone) ? page.timeZone : null;
    return { items, accessRole: page.accessRole ?? '', zone };
  }
}

function newestHours(items: readonly GoogleEvent[], email: Email): WorkingHours | null {
  const published = items.flatMap((item) => readPublishedHours(item, email) ?? []);
  return published.sort((a, b) => b.updatedAt - a.updatedAt)[0]?.hours ?? null;
}
