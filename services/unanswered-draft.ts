// A draft went away from under a card that nobody answered: was it saved? One's own calendar is read once to know.
import { type Instant, MINUTE } from '../domain/time.ts';
import { type Database, OWN_CALENDAR } from '../store/database.ts';
import { readValue } from '../store/values.ts';

/** Its worker reads some seconds after the draft closed; this is what a tick asks, in case that worker was stopped. */
export async function isReadingDue(store: Database, now: Instant): Promise<boolean> {
  const closedAt = await readValue(store, 'unansweredAt');
  // A clock that was set back must not make every tick read.
  if (closedAt === null || closedAt > now + MINUTE) return false;
  const { syncedAt } = (await store.syncStates.get(OWN_CALENDAR)) ?? { syncedAt: null };
  return (syncedAt ?? 0) <= closedAt;
}
