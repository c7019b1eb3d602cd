// What Google would answer for a calendar of ten thousand events: the fields that the client asks for, in pages.
import { DAY, HOUR, type Instant } from '../../domain/time.ts';

export const EVENTS = 10_000;
export const CHANGES = 100;
const PAGE_SIZE = 2_500;
/** The first sync reads from a week ago to eight weeks ahead. */
const DAYS = 60;

/** Path -> JSON text: `/full/0` and on for the first sync, `/changes` for the next one. */
export function eventPages(now: Instant): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  const count = EVENTS / PAGE_SIZE;
  for (let page = 0; page < count; page += 1) {
    const items = range(PAGE_SIZE).map((index) => eventAt(page * PAGE_SIZE + index, now, 0));
    const next = page + 1 < count ? { nextPageToken: String(page + 1) } : { nextSyncToken: 'first' };
    pages.set(`/full/${page}`, JSON.stringify({ timeZone: 'Europe/Berlin', items, ...next }));
  }
  const changed = range(CHANGES).map((index) => eventAt(index * (EVENTS / CHANGES), now, HOUR / 4));
  const answer = { timeZone: 'Europe/Berlin', items: changed, nextSyncToken: 'second' };
  return pages.set('/changes', JSON.stringify(answer));
}

/** Spread evenly over the window; one in ten is a published block, one in twenty free time. */
function eventAt(index: number, now: Instant, later: number) {
  const start = Math.floor(now / HOUR) * HOUR - 5 * DAY + (index * DAYS * DAY) / EVENTS + later;
  const shared = { letThemCook: '1', 'letThemCook.level': 'hard', 'letThemCook.block': 'mornings' };
  return {
    id: `benchevent${String(index).padStart(22, '0')}`,
    etag: `"${3_500_000_000_000_000 + index * 2}"`,
    status: 'confirmed',
    updated: new Date(now).toISOString(),
    organizer: { email: 'engineer-a@example.com', displayName: 'Engineer A' },
    start: { dateTime: new Date(start).toISOString(), timeZone: 'Europe/Berlin' },
    end: { dateTime: new Date(start + HOUR).toISOString(), timeZone: 'Europe/Berlin' },
    eventType: index % 10 === 0 ? 'focusTime' : 'default',
    ...(index % 10 === 0 && { extendedProperties: { shared } }),
    ...(index % 20 === 1 && { transparency: 'transparent' }),
    summary: `Meeting ${index}`,
    created: new Date(now - DAY).toISOString(),
    ...peopleOf(index),
  };
}

/** Of five events two have one more person, two have more than Google is asked to name, one has nobody. */
function peopleOf(index: number) {
  const self = { email: 'engineer-a@example.com', self: true, responseStatus: 'accepted' };
  const other = { email: `person-${index % 40}@example.com`, responseStatus: 'accepted' };
  if (index % 5 === 0) return {};
  return index % 5 < 3 ? { attendees: [self, other] } : { attendees: [self], attendeesOmitted: true };
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
