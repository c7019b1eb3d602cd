// What a person is about to save in Google Calendar, and how well it could be read.
import type { Email } from './focus-block.ts';
import type { Interval } from './time.ts';
import type { ZoneId } from './zoned-time.ts';

export interface EventDraft {
  /** Which part of the page shows it: `quick-create-bubble`, `full-editor`. */
  readonly surface: string;
  /** The same while the person edits one draft, another for the next: "Dismiss" is remembered by it. */
  readonly id: string;
  readonly title: string;
  /** All-day drafts: from midnight to midnight in `zone`. */
  readonly interval: Interval;
  readonly isAllDay: boolean;
  readonly zone: ZoneId;
  /** People only: no rooms, and not the person who drafts. */
  readonly guests: readonly Email[];
  /**
   * `RRULE:...`, or `custom` where the page does not tell its rule; null or missing: it happens once.
   * `interval` is the first time.
   */
  readonly recurrence?: string | null;
  /** As the event was saved, when the draft changes a saved one: only what is new about it is judged. */
  readonly original?: OriginalEvent | null;
}

export interface OriginalEvent {
  readonly interval: Interval;
  readonly guests: readonly Email[];
}

/** A saved event that was dragged: the page shows no guests of it, the worker may know them by its id. */
export interface MovedEvent {
  readonly eventId: string;
  readonly calendarId: string;
}

export const DRAFT_FIELDS = ['title', 'start', 'end', 'allDay', 'zone', 'guests'] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];

/**
 * `sources`: where each field's value came from ("jsname data-ical"), for the health report.
 * `conflicts`: fields of which two sources in the page say different things; if that lasts, the draft is unreadable.
 * `ranks`: which candidate of calendar/page/selectors.ts found each field; 0 is the first choice.
 * `unreadable` keeps the guests that could be read, so that the guard knows whether it matters.
 */
export type DraftReading =
  | {
      readonly status: 'read';
      readonly draft: EventDraft;
      readonly movedEvent?: MovedEvent;
      readonly ranks: Partial<Record<DraftField, number>>;
      readonly sources?: Partial<Record<DraftField, string>>;
      readonly conflicts?: readonly DraftField[];
    }
  | {
      readonly status: 'unreadable';
      readonly surface: string;
      readonly id: string;
      readonly missing: readonly DraftField[];
      /** Those of them that can be read, in two ways that differ. */
      readonly conflicts?: readonly DraftField[];
      readonly guests: readonly Email[];
    };
