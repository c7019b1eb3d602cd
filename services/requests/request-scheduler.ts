// The one gate that every request to Google passes: pace, rests, and nothing while the browser is offline.
// The pace is kept in memory, a new worker begins with a full bucket; a rest is kept in the store and outlives workers.
import { CalendarApiError } from '../../calendar/api/api-error.ts';
import type { GatedRequest, RequestGate } from '../../calendar/api/google-door.ts';
import { fullBucket, takeToken } from '../../domain/request-budget.ts';
import { createRest, isWriteQuotaUsedUp, type RestDependencies } from './google-pause.ts';

export interface SchedulerDependencies extends RestDependencies {
  readonly isOnline: () => boolean;
  /** Never asked for more than SHORT_REST_MS: a worker sleeps through longer timers. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** A rest up to this long is waited for; a longer one is left to a later tick. */
export const SHORT_REST_MS = 5_000;
/** Said by the gate itself, without asking Google. */
const OWN_REASONS = ['browserOffline', 'resting'];

export function createRequestScheduler({ store, now, random, isOnline, wait }: SchedulerDependencies) {
  let bucket = fullBucket(now());
  const rest = createRest({ store, now, random });

  async function enter({ priority }: GatedRequest): Promise<void> {
    for (;;) {
      if (!isOnline()) throw new CalendarApiError('offline', { reason: 'browserOffline' });
      const left = await rest.msLeft();
      if (left > SHORT_REST_MS) throw await rest.error();
      const taken = left > 0 ? { bucket, waitMs: left } : takeToken(bucket, now(), priority);
      bucket = taken.bucket;
      if (taken.waitMs === 0) return;
      await wait(Math.min(taken.waitMs, SHORT_REST_MS));
    }
  }

  /** Sends once. Returns the error if it is one that another try may overcome. */
  async function attempt<T>(
    request: GatedRequest,
    send: () => Promise<T>,
  ): Promise<{ readonly answer: T } | { readonly error: CalendarApiError }> {
    try {
      const answer = await send();
      await rest.noteAnswer();
      return { answer };
    } catch (error) {
      if (!(error instanceof CalendarApiError) || OWN_REASONS.includes(error.reason)) throw error;
      if (isPassing(error, request)) {
        await rest.noteFailure(error);
        return { error };
      }
      if (error.status > 0) await rest.noteAnswer();
      throw error;
    }
  }

  async function run<T>(request: GatedRequest, send: () => Promise<T>): Promise<T> {
    for (;;) {
      await enter(request);
      const outcome = await attempt(request, send);
      if ('answer' in outcome) return outcome.answer;
      // A write is tried again by the outbox, which looks first what became of it.
      if (request.isWrite || (await rest.msLeft()) > SHORT_REST_MS) throw outcome.error;
    }
  }

  const gate: RequestGate = { run };
  /** What a tick asks before it begins anything. */
  const canAsk = async (): Promise<boolean> => isOnline() && (await rest.msLeft()) === 0;
  /** A person asks, or the browser says that it is online again. A rest that Google asked for stays. */
  const tryNetworkAgain = (): Promise<void> => rest.endIfOffline();
  return { gate, isOnline, canAsk, tryNetworkAgain };
}

/** Everything else is Google's considered answer, and would be the same again. */
function isPassing(error: CalendarApiError, { isWrite }: GatedRequest): boolean {
  if (isWrite && isWriteQuotaUsedUp(error)) return false;
  return error.kind === 'offline' || error.kind === 'rateLimited' || error.reason === 'notJson';
}
