// Somebody has seen that one's own calendar may have changed: a draft went away from under a card that nobody answered, or
// the page shows news. When is it read? A page may be forged, so its word is worth only so many readings.
import { HOUR, type Instant, MINUTE } from '../../domain/time.ts';
import { type Database, OWN_CALENDAR } from '../../store/database.ts';
import { readValue, writeValue } from '../../store/values.ts';

/** News comes in runs: one reading serves all of a minute. */
const REST = MINUTE;
/** Twice as many as a person who saves a meeting every six minutes needs. */
export const MOST_READINGS_PER_HOUR = 20;

/** Its worker reads some seconds after the draft closed; this is what a tick asks, in case that worker was stopped. */
export const noteUnanswered = (store: Database, at: Instant): Promise<void> =>
  writeValue(store, 'unansweredAt', at);

/** @param at what is read then or later has it; may lie some seconds ahead */
export const noteNews = (store: Database, at: Instant): Promise<void> => writeValue(store, 'newsAt', at);

/** When to read one's own calendar because of what was seen; now or earlier: at once; null: nobody asks for it. */
export async function nextReadingAt(store: Database, now: Instant): Promise<Instant | null> {
  const [unansweredAt, newsAt, asked, own] = await Promise.all([
    readValue(store, 'unansweredAt'),
    readValue(store, 'newsAt'),
    recentReadings(store, now),
    store.syncStates.get(OWN_CALENDAR),
  ]);
  const readAt = own?.syncedAt ?? 0;
  // A clock that was set back must not make every tick read.
  const isUnread = (at: Instant | null): at is Instant => at !== null && at <= now + MINUTE && readAt < at;
  const oldestOfMost = asked.at(-MOST_READINGS_PER_HOUR);
  const allowedAt = oldestOfMost === undefined ? 0 : oldestOfMost + HOUR;
  if (isUnread(unansweredAt)) return Math.max(unansweredAt, allowedAt);
  if (!isUnread(newsAt)) return null;
  return Math.max(newsAt, readAt + REST, (asked.at(-1) ?? 0) + REST, allowedAt);
}

/** Noted before it begins: one that Google did not answer counts, too. */
export async function noteReading(store: Database, now: Instant): Promise<void> {
  await store.transaction('rw', store.keyvalue, async () => {
    const others = await recentReadings(store, now);
    await writeValue(store, 'readingsAskedFor', [...others, now]);
  });
}

/** Of the last hour, oldest first. */
async function recentReadings(store: Database, now: Instant): Promise<readonly Instant[]> {
  const all = (await readValue(store, 'readingsAskedFor')) ?? [];
  return all.filter((at) => at <= now && now - at < HOUR);
}
