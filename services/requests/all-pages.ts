// A list from its first page to its last.
import { CalendarApiError } from '../../calendar/api/api-error.ts';
import type { GoogleEvent, GoogleEvents } from '../../calendar/api/calendar-client.ts';

export interface AllPages {
  /** Typed as Google promises them; what came may be anything. */
  readonly items: readonly (GoogleEvent | null)[];
  readonly last: GoogleEvents;
}

/** @throws CalendarApiError of `read`, and `malformed` when the pages have no end */
export async function allPages(read: (pageToken?: string) => Promise<GoogleEvents>): Promise<AllPages> {
  const items: (GoogleEvent | null)[] = [];
  let pageToken: string | undefined;
  for (;;) {
    const page = await read(pageToken);
    if (Array.isArray(page.items)) items.push(...page.items);
    const next = page.nextPageToken ?? undefined;
    if (next === undefined) return { items, last: page };
    if (next === pageToken) throw new CalendarApiError('malformed', { reason: 'samePage' });
    pageToken = next;
  }
}
