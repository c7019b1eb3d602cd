// Whether one account is signed in, with which permissions, and its token for the next call. Opens a window only when
// asked to. Each account's database has a connection of its own; only signing in leads from one to another.
import {
  missingScopes,
  RENEW_BEFORE_MS,
  registrableRedirectUrl,
  scopesFor,
} from '../../calendar/api/auth.ts';
import type { Email } from '../../domain/focus-block.ts';
import { MINUTE } from '../../domain/time.ts';
import type { Connection, ConnectionStatus } from '../../messages/overview.ts';
import { changeAccount } from '../../store/account.ts';
import type { Accounts } from '../../store/accounts.ts';
import type { Database } from '../../store/database.ts';
import type { AccountValue, StoredValues } from '../../store/stored-values.ts';
import { readValue, removeValues, writeValue } from '../../store/values.ts';
import { findClientId } from './client-id.ts';
import { createRenewal, type RenewalDependencies } from './renewal.ts';
import { createSessionToken } from './session-token.ts';
import { type Granted, type SignInOutcome, signIn } from './sign-in.ts';

export interface ConnectionDependencies extends RenewalDependencies {
  readonly accounts: Pick<Accounts, 'adopt'>;
}
export function createConnection(dependencies: ConnectionDependencies) {
  const { store, now } = dependencies;
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  const { tokens, heldToken, renew, wantPerson } = createRenewal(dependencies, tell);

  /** Who was `asked` for is the only one that is taken. */
  async function consent(mode: 'consent' | 'choose', asked: Email | null): Promise<Connection> {
    const hasTeam = (await store.reports.count()) > 0;
    const outcome = await signIn({ mode, scopes: scopesFor({ hasTeam }), loginHint: asked }, dependencies);
    const isWanted = outcome.status === 'granted' && (asked === null || outcome.email === asked);
    const home = isWanted ? await keep(outcome) : store;
    if (!isWanted) await noteRefusal(store, outcome);
    tell();
    return readConnection({ ...dependencies, store: home });
  }

  async function keep({ email, scopes, token, expiresAt }: Granted): Promise<Database> {
    const home = await dependencies.accounts.adopt(store, email, scopes);
    const held = createSessionToken(dependencies.session, home.name);
    await held.write({ email, token, expiresAt, afterRefusalAt: null });
    return home;
  }

  return {
    /**
     * Google's consent window, only for a person's click. The team's permissions are asked for when there are reports.
     * Whoever signs in gets their own database, and that is the one in use from then on; the answer speaks of it.
     * @param wanted who shall sign in; without it, the account that is connected, or else anybody
     * @throws CalendarApiError when Google does not say whose the new token is
     */
    async connect(wanted: Email | null = null): Promise<Connection> {
      const account = await readValue(store, 'account');
      const connected = account === null || account.status === 'signedOut' ? null : account.email;
      return consent('consent', wanted ?? connected);
    },
    /** The same for one more account: Google asks which. This one stays connected. */
    connectAnother: () => consent('choose', null),
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

async function noteRefusal(store: Database, outcome: SignInOutcome): Promise<void> {
  if (outcome.status === 'noClientId') return;
  if (outcome.status === 'granted') {
    await changeAccount(store, (account) => ({ ...account, answeredBy: outcome.email }));
    return;
  }
  const why = outcome.status === 'blockedByAdmin' ? 'blockedByAdmin' : 'refused';
  await writeValue(store, 'lastRefusal', why);
}

/** Read side by side: a card waits for it. */
async function readConnection(dependencies: ConnectionDependencies): Promise<Connection> {
  const { store, identity } = dependencies;
  const [client, account, lastRefusal, reports] = await Promise.all([
    findClientId(dependencies),
    readValue(store, 'account'),
    readValue(store, 'lastRefusal'),
    store.reports.count(),
  ]);
  return {
    status: client === null ? 'noClientId' : statusOf(account, lastRefusal, reports > 0),
    email: account?.email ?? null,
    clientIdFrom: client?.from ?? null,
    redirectUrl: registrableRedirectUrl(identity.getRedirectURL()),
  };
}

function statusOf(
  account: AccountValue | null,
  lastRefusal: StoredValues['lastRefusal'] | null,
  hasTeam: boolean,
): ConnectionStatus {
  if (account === null || account.status === 'signedOut') return lastRefusal ?? 'signedOut';
  const isMissing = missingScopes(scopesFor({ hasTeam }), account.scopes).length > 0;
  if (account.status === 'connected' && !isMissing) return 'connected';
  if ((account.answeredBy ?? null) !== null) return 'wrongAccount';
  return account.status === 'needsInteraction' ? 'needsInteraction' : 'scopesMissing';
}
