// What a person decided about a draft on cooking time: book it all the same, or keep it for the next 1:1.
import type { Email } from './focus-block.ts';
import type { Instant, Interval } from './time.ts';

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
  readonly at: Instant;
}

/** A draft that waits for the next 1:1 instead of landing in somebody's cooking time. Nothing of it is sent. */
export interface HeldRequest {
  readonly id: string;
  readonly who: readonly Email[];
  /** The draft's title; may be empty. */
  readonly what: string;
  /** When it was to be. */
  readonly interval: Interval;
  /** The first address that the title names; empty when it names none. */
  readonly link: string;
  readonly at: Instant;
}
