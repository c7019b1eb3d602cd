// How often Google may be asked: a bucket for the pace, and a rest that grows while Google is in trouble.
// Pure arithmetic; the limit it keeps far away from is 600 requests per minute and user:
// https://developers.google.com/workspace/calendar/api/guides/quota (November 2026)
import { DAY, type Instant, MINUTE } from './time.ts';

/** A draft has somebody waiting for it; everything else can wait. */
export type Priority = 'draft' | 'background';

export const PER_MINUTE = 240;
export const BURST = 150;
/** What background work always leaves in the bucket, so that a draft never stands in line behind it. */
export const DRAFT_RESERVE = 20;

export interface Bucket {
  readonly tokens: number;
  readonly at: Instant;
}

export function fullBucket(now: Instant): Bucket {
  return { tokens: BURST, at: now };
}

/** One request less in the bucket; or, with `waitMs` above 0, come again then. */
export function takeToken(
  bucket: Bucket,
  now: Instant,
  priority: Priority,
): { readonly bucket: Bucket; readonly waitMs: number } {
  const refilled = refill(bucket, now);
  const missing = 1 + (priority === 'background' ? DRAFT_RESERVE : 0) - refilled.tokens;
  if (missing > 0) return { bucket: refilled, waitMs: Math.ceil((missing * MINUTE) / PER_MINUTE) };
  return { bucket: { ...refilled, tokens: refilled.tokens - 1 }, waitMs: 0 };
}

/** A clock that was set back adds nothing, and takes nothing away. */
function refill({ tokens, at }: Bucket, now: Instant): Bucket {
  const passed = Math.max(0, now - at);
  return { tokens: Math.min(BURST, tokens + (passed * PER_MINUTE) / MINUTE), at: now };
}

/** Google failed `attempts` times in a row, the last time at `since`: nothing is asked for `waitMs` from then. */
export interface Rest {
  readonly attempts: number;
  readonly since: Instant;
  readonly waitMs: number;
}

const LONGEST_BACK_OFF_MS = 64_000;

/**
 * Google's own formula, `min(2^n s + up to 1 s, 64 s)`, or what it asked for if that is longer, a day at most.
 * https://developers.google.com/workspace/calendar/api/guides/quota (November 2026). `random` is in [0, 1).
 */
export function restAfterFailure(
  before: Rest | null,
  failure: { readonly retryAfterAt: Instant | null },
  now: Instant,
  random: number,
): Rest {
  const attempts = (before?.attempts ?? 0) + 1;
  // Beyond 2^6 s the longest one holds anyway, and the power must stay finite.
  const backOff = Math.min(
    1000 * 2 ** Math.min(attempts - 1, 6) + Math.floor(random * 1000),
    LONGEST_BACK_OFF_MS,
  );
  const asked = Math.min((failure.retryAfterAt ?? now) - now, DAY);
  const left = before === null ? 0 : restLeft(before, now);
  return { attempts, since: now, waitMs: Math.max(backOff, asked, left) };
}

/** Milliseconds; 0 when it is over, and when the clock was set back to before it began: nobody rests for ever. */
export function restLeft({ since, waitMs }: Rest, now: Instant): number {
  return now < since ? 0 : Math.max(0, since + waitMs - now);
}
