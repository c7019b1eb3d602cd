// What the person made, as text to be kept elsewhere: nothing that was read from a calendar, and no key to one.
import type { Database } from './database.ts';
import { heldRequests } from './set-aside.ts';
import { readValue } from './values.ts';

/** JSON of the own blocks, the people one leads (address and name), what is held for a 1:1 and the settings. Works on newer data, too. */
export async function exportData(store: Database): Promise<string> {
  const [blocks, reports, held, settings] = await Promise.all([
    store.blocks.toArray(),
    store.reports.toArray(),
    heldRequests(store),
    readValue(store, 'settings'),
  ]);
  const people = reports.map(({ email, name }) => ({ email, name }));
  return JSON.stringify({ blocks, people, held, settings: settings ?? {} }, null, 2);
}
