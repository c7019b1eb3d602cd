import { isSameInstance, type NamedInstance } from '../domain/instance-edit.ts';
import type { Database } from './database.ts';
import { readValue, writeValue } from './values.ts';

/** Only the last few: older blocks are over. */
const MOST = 20;

/** In this block nobody is asked again. */
export function noteAskedWhetherStuck(store: Database, instance: NamedInstance): Promise<void> {
  return store.transaction('rw', store.keyvalue, async () => {
    const known = (await readValue(store, 'askedWhetherStuck')) ?? [];
    const others = known.filter((each) => !isSameInstance(each, instance));
    await writeValue(store, 'askedWhetherStuck', [...others, instance].slice(-MOST));
  });
}
