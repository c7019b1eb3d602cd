// What the owner decided for single instances of their blocks: a short list among the single values.
import { editOf, type InstanceEdit, isLaterInstanceEdit, isSameInstance } from '../domain/instance-edit.ts';
import { DAY } from '../domain/time.ts';
import type { Database } from './database.ts';
import { readValue, writeValue } from './values.ts';

const KEEP = 14 * DAY;

export async function readInstanceEdits(store: Database): Promise<readonly InstanceEdit[]> {
  return (await readValue(store, 'instanceEdits')) ?? [];
}

/** The later edit of an instance stays. Edits of instances that are long over are forgotten. */
export function noteInstanceEdit(store: Database, edit: InstanceEdit): Promise<void> {
  return store.transaction('rw', store.keyvalue, async () => {
    const known = await readInstanceEdits(store);
    if (!isLaterInstanceEdit(edit, editOf(edit, known))) return;
    const oldest = new Date(edit.editedAt - KEEP).toISOString().slice(0, 10);
    const others = known.filter((each) => !isSameInstance(each, edit) && each.date >= oldest);
    await writeValue(store, 'instanceEdits', [...others, edit]);
  });
}
