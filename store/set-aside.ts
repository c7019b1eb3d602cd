// Held requests, and drafts that were waved through: few, and read as a whole.
import { type HeldRequest, isHeld, type WavedThrough } from '../domain/set-aside.ts';
import { DAY, type Instant } from '../domain/time.ts';
import type { Database } from './database.ts';
import { readValue, writeValue } from './values.ts';

/** More of them than anybody looks at. */
const MOST = 500;

/** @throws Error when there are too many */
export function holdRequest(store: Database, held: HeldRequest): Promise<void> {
  return store.transaction('rw', store.held, async () => {
    if ((await store.held.count()) >= MOST) throw new Error('too many requests are held');
    await store.held.put(held);
  });
}

/** What still waits, oldest first. */
export async function heldRequests(store: Database): Promise<HeldRequest[]> {
  return (await store.held.filter(isHeld).toArray()).sort((a, b) => a.at - b.at);
}

/** A draft has one entry, its latest; what is over for a day is forgotten. */
export function keepWavedThrough(store: Database, waved: WavedThrough, now: Instant): Promise<void> {
  return store.transaction('rw', store.keyvalue, async () => {
    const others = ((await readValue(store, 'wavedThrough')) ?? []).filter(
      ({ draftId, interval }) => draftId !== waved.draftId && interval.end > now - DAY,
    );
    await writeValue(store, 'wavedThrough', [...others, waved].slice(-MOST));
  });
}
