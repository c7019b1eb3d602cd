// Whose database this is. One that changed its owner all the same would take nothing over.
import type { Email } from '../domain/focus-block.ts';
import type { Database } from './database.ts';
import type { AccountValue } from './stored-values.ts';
import { unreadReport } from './unread-report.ts';
import { readValue, removeValues, writeValue } from './values.ts';

/** Notes who is connected. Another account than before takes nothing over from the old one's calendars. */
export async function adoptAccount(store: Database, email: Email, scopes: readonly string[]): Promise<void> {
  const { keyvalue, weeks, syncStates, publications, reports, secondChances } = store;
  const tables = [keyvalue, weeks, syncStates, publications, reports, secondChances];
  await store.transaction('rw', tables, async () => {
    const before = await readValue(store, 'account');
    const isSame = before?.email === email;
    if (!isSame) await dropAccountData(store);
    const hasNoFocusTime = isSame && before.hasNoFocusTime;
    const fresh = { status: 'connected', wantedPersonAt: null, answeredBy: null } as const;
    const account = { email, scopes, hasNoFocusTime, ...fresh };
    await writeValue(store, 'account', account);
    await removeValues(store, 'lastRefusal');
  });
}

/**
 * Notes a silent renewal, unless the person disconnected or connected another account while Google was asked:
 * false, and nothing is changed.
 */
export async function renewAccount(
  store: Database,
  email: Email,
  scopes: readonly string[],
): Promise<boolean> {
  return changeAccount(store, (before) =>
    before.email === email && before.status !== 'signedOut'
      ? { ...before, scopes, status: 'connected', wantedPersonAt: null, answeredBy: null }
      : null,
  );
}

/** Changes the account as it stands at this moment; null from `change` leaves it. Returns whether it was changed. */
export async function changeAccount(
  store: Database,
  change: (account: AccountValue) => AccountValue | null,
): Promise<boolean> {
  return store.transaction('rw', store.keyvalue, async () => {
    const account = await readValue(store, 'account');
    const changed = account === null ? null : change(account);
    if (changed !== null) await writeValue(store, 'account', changed);
    return changed !== null;
  });
}

/** Is this account (still) the connected one? Ask inside the transaction that depends on it. */
export async function isAccount(store: Database, email: Email | null): Promise<boolean> {
  return ((await readValue(store, 'account'))?.email ?? null) === email;
}

/** The person's own blocks, settings and list of reports stay: they belong to the person, not to the account. */
async function dropAccountData(store: Database): Promise<void> {
  await store.weeks.clear();
  await store.syncStates.clear();
  await store.publications.clear();
  await store.secondChances.clear();
  const reports = await store.reports.toArray();
  await store.reports.bulkPut(reports.map(unreadReport));
  await removeValues(store, 'rest', 'pauseWriting', 'netSince', 'unansweredAt', 'finishEvent');
  await removeValues(store, 'newsAt', 'readingsAskedFor');
}
