// Access tokens and the grants behind them.
import { randomBytes } from 'node:crypto';
import type { Email } from '../../domain/focus-block.ts';
import type { Instant } from '../../domain/time.ts';
import { normalizeScopes } from './scopes.ts';

export interface AccessToken {
  readonly value: string;
  readonly email: Email;
  readonly clientId: string;
  readonly scopes: ReadonlySet<string>;
  readonly expiresAt: Instant;
}

export class OAuthTokens {
  /** Life of a new token in seconds, as Google reports it. */
  expiresInSeconds = 3599;

  readonly #now: () => Instant;
  readonly #tokens = new Map<string, AccessToken>();
  readonly #grants = new Map<string, Set<string>>();

  constructor(now: () => Instant) {
    this.#now = now;
  }

  /** A token for tests and routes alike; `scopes` may use the short names `email` and `profile`. */
  issue(email: Email, scopes: Iterable<string>, clientId = 'test.apps.googleusercontent.com'): AccessToken {
    const token: AccessToken = {
      value: `ya29.${randomBytes(32).toString('base64url')}`,
      email,
      clientId,
      scopes: new Set(normalizeScopes(scopes)),
      expiresAt: this.#now() + this.expiresInSeconds * 1000,
    };
    this.#tokens.set(token.value, token);
    return token;
  }

  /** The token when it is known and not over. */
  find(value: string): AccessToken | undefined {
    const token = this.#tokens.get(value);
    return token !== undefined && token.expiresAt > this.#now() ? token : undefined;
  }

  /** What this person has ever allowed this client. */
  granted(email: Email, clientId: string): ReadonlySet<string> {
    return this.#grants.get(grantKey(email, clientId)) ?? new Set();
  }

  grant(email: Email, clientId: string, scopes: Iterable<string>): void {
    const all = [...this.granted(email, clientId), ...scopes];
    this.#grants.set(grantKey(email, clientId), new Set(normalizeScopes(all)));
  }

  /** As Google does: the token, its brothers and the grant behind them end. False when the token is unknown. */
  revoke(value: string): boolean {
    const token = this.find(value);
    if (token === undefined) return false;
    this.#grants.delete(grantKey(token.email, token.clientId));
    for (const other of this.#tokens.values()) {
      if (other.email === token.email && other.clientId === token.clientId) this.#tokens.delete(other.value);
    }
    return true;
  }

  /** Every token, or every token of one person, is no longer accepted; the grants stay. */
  expireAll(email?: Email): void {
    for (const token of this.#tokens.values()) {
      if (email === undefined || token.email === email) this.#tokens.delete(token.value);
    }
  }
}

function grantKey(email: Email, clientId: string): string {
  return `${email} ${clientId}`;
}
