// The rests that Google asked for: remembered in the store, because the worker forgets and must not sleep.
// `rest` holds for every request and is kept by the request scheduler; `pauseWriting` holds for writing only.
import { CalendarApiError, problemOf } from '../../calendar/api/api-error.ts';
import { restAfterFailure, restLeft } from '../../domain/request-budget.ts';
import { DAY, HOUR, type Instant } from '../../domain/time.ts';
import type { Database } from '../../store/database.ts';
import type { RestValue } from '../../store/stored-values.ts';
import { readValue, removeValues, writeValue } from '../../store/values.ts';

export interface RestDependencies {
  readonly store: Database;
  readonly now: () => Instant;
  /** In [0, 1). */
  readonly random: () => number;
}

/** The rest between requests that Google fails. Read from the store once per worker, written when it changes. */
export function createRest({ store, now, random }: RestDependencies) {
  let held: Promise<RestValue | null> | null = null;
  const read = (): Promise<RestValue | null> => (held ??= readValue(store, 'rest'));

  async function forget(): Promise<void> {
    held = Promise.resolve(null);
    await removeValues(store, 'rest');
  }
  async function msLeft(): Promise<number> {
    const rest = await read();
    return rest === null ? 0 : restLeft(rest, now());
  }

  return {
    /** 0: nobody has to wait. */
    msLeft,
    /** What a request is told that is not sent. */
    async error(): Promise<CalendarApiError> {
      const retryAfterAt = now() + (await msLeft());
      return new CalendarApiError((await read())?.problem ?? 'rateLimited', {
        reason: 'resting',
        retryAfterAt,
      });
    },
    async noteFailure(error: CalendarApiError): Promise<void> {
      const rest = { ...restAfterFailure(await read(), error, now(), random()), problem: problemOf(error) };
      held = Promise.resolve(rest);
      await writeValue(store, 'rest', rest);
    },
    /** Google answers: whatever it says, it is not in trouble. */
    async noteAnswer(): Promise<void> {
      if ((await read()) !== null) await forget();
    },
    /** Google never heard of what only the network lost: to ask it at once burdens nobody. */
    async endIfOffline(): Promise<void> {
      if ((await read())?.problem === 'offline') await forget();
    },
  };
}

/** "Calendar usage limits exceeded" lasts for hours, and reading goes on meanwhile. Other limits are the scheduler's. */
export function isWriteQuotaUsedUp(error: CalendarApiError): boolean {
  return error.kind === 'rateLimited' && error.reason === 'quotaExceeded';
}

/** Notes what a write came back with, where that stops all writing. */
export async function pauseAfter(
  store: Database,
  key: 'pauseWriting',
  error: CalendarApiError,
  now: Instant,
): Promise<void> {
  if (!isWriteQuotaUsedUp(error)) return;
  const until = Math.min(Math.max(error.retryAfterAt ?? 0, now + HOUR), now + DAY);
  await writeValue(store, key, { until, problem: problemOf(error) });
}

export async function isPaused(store: Database, key: 'pauseWriting', now: Instant): Promise<boolean> {
  const pause = await readValue(store, key);
  // A clock that was set back must not make the rest longer than a day.
  return pause !== null && now < pause.until && pause.until <= now + DAY;
}
