// Held requests and drafts that were waved through, as lists among the single values: few, and read as a whole.
import type { HeldRequest, WavedThrough } from '../domain/set-aside.ts';
import { DAY, type Instant } from '../domain/time.ts';
import type { Database } from './database.ts';
import { readValue, writeValue } from './values.ts';

/** More of them than anybody looks at. */
const MOST = 500;

export function holdRequest(store: Database, held: HeldRequest): Promise<void> {
  return store.transaction('rw', store.keyvalue, async () => {
    const others = (await readValue(store, 'held')) ?? [];
    if (others.length >= MOST) throw new Error('too many requests are held');
    await writeValue(store, 'held', [...others, held]);
  });
}

/** Nothing happens when it is not there any more. */
export function releaseRequest(store: Database, id: string): Promise<void> {
  return store.transaction('rw', store.keyvalue, async () => {
    const held = (await readValue(store, 'held')) ?? [];
    await writeValue(
      store,
      'held',
      held.filter((each) => each.id !== id),
    );
  });
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
