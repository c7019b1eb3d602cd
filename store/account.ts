// Whose database this is.
import type { Email } from '../domain/focus-block.ts';
import type { Database } from './database.ts';
import { readValue, removeValues, writeValue } from './values.ts';

/** Notes that Google knows this database's account, with these scopes. */
export async function adoptAccount(store: Database, email: Email, scopes: readonly string[]): Promise<void> {
  await store.transaction('rw', store.keyvalue, async () => {
    const before = await readValue(store, 'account');
    const hasNoFocusTime = before?.email === email && before.hasNoFocusTime;
    const account = { email, scopes, hasNoFocusTime, status: 'connected', wantedPersonAt: null } as const;
    await writeValue(store, 'account', account);
    await removeValues(store, 'lastRefusal');
  });
}

/** Is this account (still) the connected one? Ask inside the transaction that depends on it. */
export async function isAccount(store: Database, email: Email | null): Promise<boolean> {
  return ((await readValue(store, 'account'))?.email ?? null) === email;
}
