// What the local calendar page asks of the local Google: the seam between demo/calendar-page and demo/google.
import type { Email } from '../../domain/focus-block.ts';
import type { Instant, Interval } from '../../domain/time.ts';
import type { ZoneId } from '../../domain/zoned-time.ts';

export interface PageUser {
  readonly email: Email;
  readonly name: string;
  readonly zone: ZoneId;
  /** BCP 47, such as `en` or `de`. */
  readonly locale: string;
  readonly is24Hour: boolean;
}

/** A calendar in the page's list: one's own, and colleagues' that are switched on and may be seen. */
export interface PageCalendar {
  readonly id: Email;
  readonly name: string;
  readonly isOwn: boolean;
  readonly access: 'owner' | 'reader' | 'freeBusyReader';
}

export interface PageEvent {
  readonly id: string;
  readonly calendarId: Email;
  /** The word "busy" when only free/busy may be seen. */
  readonly title: string;
  readonly interval: Interval;
  readonly isAllDay: boolean;
  readonly eventType: string;
  readonly guests: readonly { readonly email: Email; readonly name: string }[];
  /** Of an instance: the series it belongs to, and its rule (`RRULE:…`). */
  readonly series?: { readonly id: string; readonly rule: string | null };
}

/** How much of a series a change of one instance is meant for. */
export type SeriesScope = 'this' | 'following' | 'all';

/** What the page's form sends on Save. `start`/`end`: instants; all-day events run from midnight to midnight. */
export interface PageDraft {
  /** Set when an existing event is edited. */
  readonly id: string | null;
  readonly title: string;
  readonly interval: Interval;
  readonly isAllDay: boolean;
  readonly zone: ZoneId;
  readonly guests: readonly Email[];
  readonly recurrence: string | null;
  /** For an instance of a series; `this` where it is not said. */
  readonly scope?: SeriesScope;
}

/** The signed-in person's view. Every call is answered from the local Google's state, by its access rules. */
export interface PageBackend {
  user(): PageUser;
  now(): Instant;
  calendars(): PageCalendar[];
  events(range: Interval): PageEvent[];
  /** Guest suggestions: name or address begins with `text`. */
  people(text: string): { email: Email; name: string }[];
  /** Inserts or changes the event, with copies on the guests' calendars. Returns it as saved. */
  save(draft: PageDraft): PageEvent;
  remove(eventId: string): void;
}
