// A draft went away from under a card that nobody answered: was it saved? Read twice at most, then it was not.
import { type Instant, MINUTE } from '../domain/time.ts';
import { type Database, OWN_CALENDAR } from '../store/database.ts';
import { readValue } from '../store/values.ts';

/** Google asks about invitations before it saves; by then most people have answered. */
const SAVED_BY_MS = 40_000;

/** The first reading, some seconds after the draft closed, is its worker's own; this is what a tick asks. */
export async function isReadingDue(store: Database, now: Instant): Promise<boolean> {
  const closedAt = await readValue(store, 'unansweredAt');
  // A clock that was set back must not make every tick read.
  if (closedAt === null || closedAt > now + MINUTE || now < closedAt + SAVED_BY_MS) return false;
  const readAt = (await store.syncStates.get(OWN_CALENDAR))?.syncedAt ?? 0;
  if (readAt >= closedAt + SAVED_BY_MS) return false;
  const found = await store.secondChances.filter(({ updatedAt }) => updatedAt >= closedAt - MINUTE).count();
  return found === 0 || readAt < closedAt;
}
