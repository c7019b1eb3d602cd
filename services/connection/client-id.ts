// Which OAuth client speaks for this extension: the company's, else the person's own, else the build's.
import type { Database } from '../../store/database.ts';
import type { PolicyReading } from '../../store/policy.ts';
import { readValue } from '../../store/values.ts';

export interface ClientIdSources {
  readonly policy: () => Promise<PolicyReading>;
  readonly store: Database;
  readonly buildClientId: string | null;
}

export interface ClientId {
  readonly id: string;
  readonly from: 'policy' | 'options' | 'build';
}

export async function findClientId({
  policy,
  store,
  buildClientId,
}: ClientIdSources): Promise<ClientId | null> {
  const [reading, settings] = await Promise.all([policy(), readValue(store, 'settings')]);
  const fromPolicy = reading.policy.oauthClientId;
  if (fromPolicy !== undefined) return { id: fromPolicy, from: 'policy' };
  const fromOptions = settings?.oauthClientId ?? null;
  if (fromOptions !== null) return { id: fromOptions, from: 'options' };
  return buildClientId === null || buildClientId === '' ? null : { id: buildClientId, from: 'build' };
}
