// What the person made, as text to be kept elsewhere: nothing that was read from a calendar, and no key to one.
import type { Database } from './database.ts';
import { heldRequests } from './set-aside.ts';
import { readValue } from './values.ts';

/** Tells our files from others. */
export const EXPORT_FORMAT = 'let-them-cook';
/** Raised when an older version of the extension could not make sense of a file. */
export const EXPORT_VERSION = 1;

/**
 * JSON of the own blocks, the people one leads (address and name), what is held for a 1:1, what was decided and the settings.
 * Works on newer data, too.
 */
export async function exportData(store: Database): Promise<string> {
  const [blocks, reports, held, decisions, settings] = await Promise.all([
    store.blocks.toArray(),
    store.reports.toArray(),
    heldRequests(store),
    store.decisions.toArray(),
    readValue(store, 'settings'),
  ]);
  const people = reports.map(({ email, name }) => ({ email, name }));
  const made = { blocks, people, held, decisions, settings: settings ?? {} };
  return JSON.stringify({ format: EXPORT_FORMAT, version: EXPORT_VERSION, ...made }, null, 2);
}
