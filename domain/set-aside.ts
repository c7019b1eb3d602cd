// What a person decided about a draft on cooking time: book it all the same, or keep it for the next 1:1.
import type { Email } from './focus-block.ts';
import { DAY, type Instant, type Interval } from './time.ts';

/** docs/protocol.md section 2. */
export const BOOKING_REASONS = ['incident', 'deadline', 'agreed', 'other'] as const;
export type BookingReason = (typeof BOOKING_REASONS)[number];

/** A draft that its organizer may save as it is without being told again. */
export interface WavedThrough {
  /** As the page names the draft: the same while the person edits it. */
  readonly draftId: string;
  readonly interval: Interval;
  readonly guests: readonly Email[];
  /** Null: the card was dismissed, and no reason given. */
  readonly reason: BookingReason | null;
  /** For the guests to read; may be empty. */
  readonly note?: string;
  /** Focus lost by it, minutes; null or missing: not known. */
  readonly costMinutes?: number | null;
  readonly at: Instant;
}

/** Something that waits for the next 1:1 instead of landing in somebody's cooking time. Nothing of it is sent. */
export interface HeldRequest {
  readonly id: string;
  /** Whose 1:1 it waits for comes first. Empty: nobody was chosen yet. */
  readonly who: readonly Email[];
  /** The draft's title; may be empty. */
  readonly what: string;
  /** When it was to be; null: it was no draft, but a text on some page. */
  readonly interval: Interval | null;
  /** An address, or why: one line behind `what`; may be empty. */
  readonly link: string;
  readonly at: Instant;
  /** Focus that the draft would have cost, minutes; null or missing: not known. */
  readonly costMinutes?: number | null;
  /** Its line is on its way into this event: written before Google is asked. */
  readonly releasing?: { readonly eventId: string; readonly at: Instant } | null;
  /** Why its line did not get there after all, when nobody was looking; null or missing: nothing to say. */
  readonly refusedFor?: FinalFailure | null;
  /** Missing or null: it waits. */
  readonly outcome?: HeldOutcome | null;
  /** The 1:1 on whose morning it was spoken of. */
  readonly remindedFor?: string;
}

/** notAllowed: only the organizer may change the 1:1. noOneOnOne: it is gone. noRoom: its description is full. */
export type FinalFailure = 'notAllowed' | 'noOneOnOne' | 'noRoom';

/** `copied`: the manager takes the line into the 1:1 themselves. */
export type HeldOutcome =
  | { readonly kind: 'released' | 'copied' | 'dropped' | 'expired'; readonly at: Instant }
  | {
      readonly kind: 'takenOver';
      readonly at: Instant;
      readonly blockId: string;
      readonly interval: Interval;
    };

/** Then it is asked whether it is still needed. */
export const STILL_NEEDED_AFTER = 7 * DAY;
/** What became of a request stays counted for so long. */
export const COUNTED_FOR = 28 * DAY;

export function isHeld({ outcome }: HeldRequest): boolean {
  return outcome === undefined || outcome === null;
}

export function expiryOf({ at }: HeldRequest, holdDays: number): Instant {
  return at + holdDays * DAY;
}

/** As a line for people: what, and behind it the address or the reason. */
export function lineOf({ what, link }: Pick<HeldRequest, 'what' | 'link'>): string {
  const [title, more] = [oneLine(what), oneLine(link)];
  if (title === '' || title.includes(more)) return title === '' ? more : title;
  return `${title} (${more})`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
