// A meeting that its organizer has already saved: when does it deserve a second look, and when has enough been said?
import { type Assessment, knownMinutes } from './assessment.ts';
import type { Email } from './focus-block.ts';
import { isSameInterval } from './publication.ts';
import type { Severity } from './rule.ts';
import type { BookingReason, WavedThrough } from './set-aside.ts';
import { DAY, type Instant, type Interval, minutesOf } from './time.ts';
import { localTimeOf, type ZoneId } from './zoned-time.ts';

/** A meeting with guests that the signed-in person organizes, as a sync tells it: without its title and its guests. */
export interface OwnMeeting {
  readonly id: string;
  /** Its recurring event's; null when it is none of a series. */
  readonly seriesId: string | null;
  readonly etag: string | null;
  readonly interval: Interval;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** What was found: these guests are cooking in that time. */
export interface Landing {
  readonly interval: Interval;
  readonly guests: readonly Email[];
  /** Focus lost over all guests, as far as it is known; null: nothing is. Minutes. Missing in rows of older versions. */
  readonly costMinutes?: number | null;
}

/** What the person made of it; `gone`: the meeting was deleted meanwhile; `waved`: they had said so on the card. */
export type Outcome =
  | { readonly kind: 'moved'; readonly to: Interval; readonly at: Instant }
  | { readonly kind: 'kept'; readonly reason: BookingReason; readonly note: string; readonly at: Instant }
  | { readonly kind: 'held' | 'dismissed' | 'gone' | 'waved'; readonly at: Instant };

/** A draft is saved at most so long after it was waved through. */
const WAVE_LASTS = DAY;
const LANDS: readonly Severity[] = ['conflict', 'ask', 'soft'];

/**
 * Is this change of a meeting a booking? `since`: when this net was set up; nothing older counts. `stoodAt`: where the
 * meeting stood at the last sync, null when it was not known. A guest's answer changes an event, too: so an older
 * meeting counts only when it was seen to move.
 */
export function isBooking(
  { interval, createdAt, updatedAt }: OwnMeeting,
  {
    since,
    stoodAt,
    now,
  }: { readonly since: Instant; readonly stoodAt: Interval | null; readonly now: Instant },
): boolean {
  if (interval.start <= now || updatedAt < since) return false;
  return createdAt >= since || (stoodAt !== null && !isSameInterval(stoodAt, interval));
}

/** Guests whose published cooking time the meeting touches. A broken free stretch or a guess is not worth a notification. */
export function landingOf({ guests, cost }: Assessment, interval: Interval): Landing | null {
  // Another rule's word may stand before the block's.
  const cooking = guests.filter((guest) =>
    [guest, ...(guest.more ?? [])].some(
      ({ severity, reason }) => LANDS.includes(severity) && 'overlap' in reason,
    ),
  );
  if (cooking.length === 0) return null;
  return { interval, guests: cooking.map(({ email }) => email).sort(), costMinutes: knownMinutes(cost) };
}

/** Another time, or somebody more: a new title or a guest's answer is no news. */
export function isNews(landing: Landing, before: Landing | null): boolean {
  if (before === null || !isSameInterval(landing.interval, before.interval)) return true;
  return landing.guests.some((email) => !before.guests.includes(email));
}

/** What the person said on the card of this meeting, the latest word; null: nothing. */
export function waveOf(landing: Landing, waves: readonly WavedThrough[], now: Instant): WavedThrough | null {
  const said = waves.findLast(
    (wave) =>
      wave.at <= now &&
      now - wave.at < WAVE_LASTS &&
      isSameInterval(wave.interval, landing.interval) &&
      landing.guests.every((email) => wave.guests.includes(email)),
  );
  return said ?? null;
}

/** Does another instance of the series, at the same time of day, speak for this one? */
export function speaksFor(spoken: Interval, other: Interval, zone: ZoneId): boolean {
  return (
    minutesOf(spoken) === minutesOf(other) &&
    localTimeOf(spoken.start, zone) === localTimeOf(other.start, zone)
  );
}
