// The extension's side of a test with the request scheduler in it, as the worker has. Time is the local Google's.
import { createCalendarClient } from '../../calendar/api/calendar-client.ts';
import { createRequestScheduler } from '../../services/requests/request-scheduler.ts';
import type { TestGoogle } from './local-google.ts';
import type { SignedIn } from './signed-in.ts';

export interface BudgetOptions {
  readonly isOnline?: () => boolean;
  readonly timeoutMs?: number;
}

/** Called again with the same `side`, it is the next worker: same store, empty memory. Waiting moves the clock. */
export function withBudget(side: SignedIn, google: TestGoogle, options: BudgetOptions = {}) {
  const { isOnline = () => true, timeoutMs } = options;
  const waits: number[] = [];
  const scheduler = createRequestScheduler({
    store: side.store,
    now: side.now,
    random: () => 0.5,
    isOnline,
    async wait(milliseconds) {
      waits.push(milliseconds);
      google.advance(milliseconds);
    },
  });
  const door = { ...side.door, gate: scheduler.gate, ...(timeoutMs !== undefined && { timeoutMs }) };
  return { ...side, scheduler, waits, api: createCalendarClient(door) };
}
