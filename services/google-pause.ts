// Google asked for a rest: remembered in the store, because the worker forgets and must not sleep.
import { type CalendarApiError, problemOf } from '../calendar/api/api-error.ts';
import { DAY, HOUR, type Instant, MINUTE } from '../domain/time.ts';
import type { Database } from '../store/database.ts';
import { readValue, writeValue } from '../store/values.ts';

type PauseKey = 'pauseReading' | 'pauseWriting';

/** "Calendar usage limits exceeded" lasts for hours; it stops writing only. Other limits are per minute. */
export async function pauseAfter(
  store: Database,
  key: PauseKey,
  error: CalendarApiError,
  now: Instant,
): Promise<void> {
  if (error.kind !== 'rateLimited') return;
  const rest = error.reason === 'quotaExceeded' ? HOUR : MINUTE;
  const until = Math.min(Math.max(error.retryAfterAt ?? 0, now + rest), now + DAY);
  await writeValue(store, key, { until, problem: problemOf(error) });
}

export async function isPaused(store: Database, key: PauseKey, now: Instant): Promise<boolean> {
  const pause = await readValue(store, key);
  // A clock that was set back must not make the rest longer than a day.
  return pause !== null && now < pause.until && pause.until <= now + DAY;
}
