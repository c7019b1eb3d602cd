// Who is signed in, with which permissions, and the token for the next call. Opens a window only when asked to.
import { missingScopes, RENEW_BEFORE_MS, registrableRedirectUrl, scopesFor } from '../calendar/api/auth.ts';
import type { Email } from '../domain/focus-block.ts';
import { MINUTE } from '../domain/time.ts';
import type { Connection, ConnectionStatus } from '../messages/overview.ts';
import { changeAccount } from '../store/account.ts';
import { readValue, removeValues, writeValue } from '../store/values.ts';
import { findClientId } from './client-id.ts';
import { createRenewal, type RenewalDependencies } from './renewal.ts';
import { signIn } from './sign-in.ts';

export type ConnectionDependencies = RenewalDependencies;
export type ConnectionService = ReturnType<typeof createConnection>;

export function createConnection(dependencies: ConnectionDependencies) {
  const { store, now } = dependencies;
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  const { tokens, heldToken, keep, renew, wantPerson } = createRenewal(dependencies, tell);

  async function connect(wanted: Email | null = null): Promise<Connection> {
    const account = await readValue(store, 'account');
    const hasTeam = (await store.reports.count()) > 0;
    const connected = account === null || account.status === 'signedOut' ? null : account.email;
    const loginHint = wanted ?? connected;
    const outcome = await signIn(
      { mode: 'consent', scopes: scopesFor({ hasTeam }), loginHint },
      dependencies,
    );
    if (outcome.status === 'granted') await keep(outcome);
    else if (outcome.status !== 'noClientId') {
      const why = outcome.status === 'blockedByAdmin' ? 'blockedByAdmin' : 'refused';
      await writeValue(store, 'lastRefusal', why);
    }
    tell();
    return readConnection(dependencies);
  }

  return {
    /**
     * Google's consent window, only for a person's click. The team's permissions are asked for when there are reports.
     * @param wanted whom Google is to suggest; without it, the account that is connected
     * @throws CalendarApiError when Google does not say whose the new token is
     */
    connect,
    async disconnect(): Promise<Connection> {
      await changeAccount(store, (account) => ({ ...account, status: 'signedOut' }));
      await removeValues(store, 'lastRefusal');
      await tokens.remove();
      tell();
      return readConnection(dependencies);
    },
    /** Never opens a window. @throws CalendarApiError `unauthorized` when the person is needed, or `offline` */
    async getToken(): Promise<string> {
      const held = await heldToken();
      if (held === null || held.expiresAt <= now()) return renew(false);
      if (held.expiresAt - now() >= RENEW_BEFORE_MS) return held.token;
      // A renewal that fails is no reason not to use what is left of the old token.
      return renew(false).catch(() => held.token);
    },
    /** Google refused `usedToken`. Throws as `getToken` does. */
    async renewToken(usedToken: string): Promise<string> {
      const held = await heldToken();
      if (held !== null && held.token !== usedToken) return held.token;
      await tokens.remove();
      const lastAt = held?.afterRefusalAt ?? Number.NEGATIVE_INFINITY;
      // The last renewal was made a moment ago for the same reason: one more will not help.
      return now() - lastAt < MINUTE ? wantPerson() : renew(true);
    },
    status: () => readConnection(dependencies),
    /** Returns how to stop listening. */
    onChange(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

async function readConnection(dependencies: ConnectionDependencies): Promise<Connection> {
  const client = await findClientId(dependencies);
  return {
    status: client === null ? 'noClientId' : await statusOf(dependencies),
    email: (await readValue(dependencies.store, 'account'))?.email ?? null,
    clientIdFrom: client?.from ?? null,
    redirectUrl: registrableRedirectUrl(dependencies.identity.getRedirectURL()),
  };
}

async function statusOf({ store }: ConnectionDependencies): Promise<ConnectionStatus> {
  const account = await readValue(store, 'account');
  if (account === null || account.status === 'signedOut') {
    return (await readValue(store, 'lastRefusal')) ?? 'signedOut';
  }
  if (account.status === 'needsInteraction') return 'needsInteraction';
  const hasTeam = (await store.reports.count()) > 0;
  return missingScopes(scopesFor({ hasTeam }), account.scopes).length > 0 ? 'scopesMissing' : 'connected';
}
