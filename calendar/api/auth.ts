// Google's sign-in as two pure steps: the address to open, and what came back. The window itself is the browser's.
// https://developers.google.com/identity/protocols/oauth2/javascript-implicit-flow (November 2026)
import type { Email } from '../../domain/focus-block.ts';
import { type Instant, MINUTE } from '../../domain/time.ts';

const SCOPE_BASE = 'https://www.googleapis.com/auth/';
const OWN_SCOPES = [`${SCOPE_BASE}calendar.events.owned`, 'openid', 'email'] as const;
const TEAM_SCOPES = [`${SCOPE_BASE}calendar.events.readonly`, `${SCOPE_BASE}calendar.freebusy`] as const;
/** Google answers with its long name for the short scope. */
const LONG_NAMES: Readonly<Record<string, string>> = { email: `${SCOPE_BASE}userinfo.email` };

export interface AuthorizeRequest {
  readonly clientId: string;
  readonly redirectUrl: string;
  readonly scopes: readonly string[];
  readonly state: string;
  /** silent: no window; Google answers at once or says that it wants the person. choose: asks which account. */
  readonly mode: 'consent' | 'choose' | 'silent';
  readonly loginHint: Email | null;
}

/**
 * refused: the person said no. needsInteraction: Google wants the person. blockedByAdmin: the company says no.
 * `granted` may lack scopes: Google lets people untick single ones.
 */
export type AuthOutcome =
  | {
      readonly status: 'granted';
      readonly token: string;
      readonly expiresAt: Instant;
      readonly scopes: readonly string[];
    }
  | { readonly status: 'refused' | 'needsInteraction' | 'blockedByAdmin' };

/** What the roles in use need, and nothing for roles that are not. */
export function scopesFor(roles: { readonly hasTeam: boolean }): string[] {
  return roles.hasTeam ? [...OWN_SCOPES, ...TEAM_SCOPES] : [...OWN_SCOPES];
}

export function missingScopes(needed: readonly string[], granted: readonly string[]): string[] {
  return needed.filter((scope) => !granted.includes(scope) && !granted.includes(LONG_NAMES[scope] ?? scope));
}

export function authorizeUrl(request: AuthorizeRequest): string {
  const url = new URL('https://accounts.google.com/o/oauth2/v2/auth');
  url.search = new URLSearchParams({
    client_id: request.clientId,
    redirect_uri: request.redirectUrl,
    response_type: 'token',
    scope: request.scopes.join(' '),
    state: request.state,
    include_granted_scopes: 'true',
    ...(request.mode === 'silent' && { prompt: 'none' }),
    ...(request.mode === 'choose' && { prompt: 'select_account' }),
    ...(request.loginHint !== null && { login_hint: request.loginHint }),
  }).toString();
  return url.href;
}

const NEEDS_PERSON = [
  'interaction_required',
  'login_required',
  'consent_required',
  'account_selection_required',
];
const ADMIN_SAYS_NO = ['admin_policy_enforced', 'org_internal'];

/** Judges the address that Google sent the window to. An answer without our `state` is not an answer to us. */
export function readRedirect(
  address: string | undefined,
  expected: { readonly state: string; readonly redirectUrl: string; readonly now: Instant },
): AuthOutcome {
  const answer = fragmentOf(address, expected.redirectUrl);
  if (answer === null || answer.get('state') !== expected.state) return { status: 'refused' };
  const error = answer.get('error');
  if (error !== null) return { status: statusOf(error) };
  const token = answer.get('access_token') ?? '';
  const seconds = Number(answer.get('expires_in'));
  if (token === '' || !(seconds > 0)) return { status: 'refused' };
  const scopes = (answer.get('scope') ?? '').split(' ').filter((scope) => scope !== '');
  return { status: 'granted', token, expiresAt: expected.now + seconds * 1000, scopes };
}

function fragmentOf(address: string | undefined, redirectUrl: string): URLSearchParams | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { origin, pathname, hash } = new URL(address);
  const wanted = new URL(redirectUrl);
  return origin === wanted.origin && pathname === wanted.pathname ? new URLSearchParams(hash.slice(1)) : null;
}

function statusOf(error: string): 'refused' | 'needsInteraction' | 'blockedByAdmin' {
  if (ADMIN_SAYS_NO.includes(error)) return 'blockedByAdmin';
  return NEEDS_PERSON.includes(error) ? 'needsInteraction' : 'refused';
}

/** Options of `identity.launchWebAuthFlow`. The last two exist in Chromium only, and Firefox refuses unknown ones. */
export function silentFlowOptions(isChromium: boolean) {
  return {
    interactive: false,
    ...(isChromium && { abortOnLoadForNonInteractive: false, timeoutMsForNonInteractive: 10_000 }),
  };
}

/**
 * The address to register at Google. Google takes Firefox's own one only in its loopback form:
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/identity (2026)
 */
export function registrableRedirectUrl(browserUrl: string): string {
  const firefox = /^https:\/\/([0-9a-f]{40})\.extensions\.allizom\.org\//.exec(browserUrl);
  return firefox === null ? browserUrl : `http://127.0.0.1/mozoauth2/${firefox[1]}`;
}

/** A token this near its end is renewed before the next call. */
export const RENEW_BEFORE_MS = 5 * MINUTE;
