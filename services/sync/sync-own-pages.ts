// What Google says of one's own calendar, from the first page to the last, and what it means.
import { CalendarApiError } from '../../calendar/api/api-error.ts';
import type {
  CalendarClient,
  GoogleEvent,
  GoogleEvents,
  OwnEventsRequest,
} from '../../calendar/api/calendar-client.ts';
import { readOwnItem } from '../../calendar/api/event-resource.ts';
import type { Email } from '../../domain/focus-block.ts';
import type { OwnEvent } from '../../domain/own-event.ts';
import { isZone, type ZoneId } from '../../domain/zoned-time.ts';
import { type AllPages, allPages } from '../requests/all-pages.ts';

export interface Pages {
  readonly items: AllPages['items'];
  /** The calendar's; null when Google names none that this browser knows. */
  readonly zone: ZoneId | null;
  readonly token: string;
}

/** @throws CalendarApiError also when the last page has no token to go on from: then nothing of it can be kept */
export async function readPages(api: CalendarClient, from: OwnEventsRequest): Promise<Pages> {
  const { items, last } = await allPages((pageToken) => api.listOwnEvents({ ...from, pageToken }));
  return { items, zone: zoneOf(last), token: tokenOf(last) };
}

export interface OwnReading {
  readonly changed: readonly OwnEvent[];
  /** Deleted, declined, or no longer taking time. */
  readonly removedIds: readonly string[];
  /** Of these, what was deleted in Google Calendar. */
  readonly deletedIds: readonly string[];
  /** What could not be read. The others go on without it. */
  readonly unreadableIds: readonly string[];
}

export function readItems(items: Pages['items'], owner: Email, zone: ZoneId): OwnReading {
  const changed: OwnEvent[] = [];
  const removedIds: string[] = [];
  const deletedIds: string[] = [];
  const unreadableIds: string[] = [];
  // Changed while the pages were read, an event comes twice: the later word counts.
  for (const [id, item] of new Map(items.map((each) => [idOf(each), each]))) {
    const reading = readOwnItem(item, owner, zone);
    if (reading === 'unreadable') unreadableIds.push(id);
    else if (reading === 'free') removedIds.push(id);
    else changed.push(reading);
    if (item?.status === 'cancelled' && reading === 'free') deletedIds.push(id);
  }
  return { changed, removedIds, deletedIds, unreadableIds };
}

/** Things without a name count as one. */
function idOf(item: GoogleEvent | null): string {
  return typeof item?.id === 'string' ? item.id : '';
}

function tokenOf({ nextSyncToken }: GoogleEvents): string {
  if (typeof nextSyncToken === 'string') return nextSyncToken;
  throw new CalendarApiError('malformed', { reason: 'noSyncToken' });
}

function zoneOf({ timeZone }: GoogleEvents): ZoneId | null {
  return typeof timeZone === 'string' && isZone(timeZone) ? timeZone : null;
}
