// A person's settings: defaults, what they changed, and over both what their company fixed.
import { defaultSettings, type Settings } from '../domain/settings.ts';
import type { ZoneId } from '../domain/zoned-time.ts';
import type { Database } from './database.ts';
import type { Policy } from './policy.ts';
import { readValue, writeValue } from './values.ts';

const SETTINGS_BY_POLICY = [
  'oauthClientId',
  'focusThresholdMinutes',
  'refreshMinutes',
  'publishVisibility',
  'isAskedBeforeSaving',
] as const satisfies readonly (keyof Settings & keyof Policy)[];

/** The settings in force. `zone` is the browser's, for the default working hours. */
export async function readSettings(store: Database, policy: Policy, zone: ZoneId): Promise<Settings> {
  const changed = (await readValue(store, 'settings')) ?? {};
  const fixed = Object.fromEntries(
    SETTINGS_BY_POLICY.filter((key) => policy[key] !== undefined).map((key) => [key, policy[key]]),
  );
  return { ...defaultSettings(zone), ...changed, ...fixed };
}

/** Settings that the person may not change: those the company gave a value, and those it locked. */
export function lockedSettings(policy: Policy): (keyof Settings)[] {
  const given = SETTINGS_BY_POLICY.filter((key) => policy[key] !== undefined);
  return [...new Set([...given, ...(policy.locked ?? [])])];
}

/** Changes only what `patch` names, and nothing that is locked. */
export async function patchSettings(
  store: Database,
  patch: Partial<Settings>,
  policy: Policy,
): Promise<void> {
  const locked: readonly string[] = lockedSettings(policy);
  const allowed = Object.fromEntries(Object.entries(patch).filter(([key]) => !locked.includes(key)));
  await store.transaction('rw', store.keyvalue, async () => {
    await writeValue(store, 'settings', { ...(await readValue(store, 'settings')), ...allowed });
  });
}
