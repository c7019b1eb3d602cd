// What a client asks of the authorization endpoint, and what Google refuses at once.
import { type Answer, html } from './answer.ts';
import { errorPage } from './consent-page.ts';
import type { Faults } from './faults.ts';
import { isKnownScope, normalizeScopes } from './scopes.ts';

const REDIRECTS = [
  /^https:\/\/[a-p]{32}\.chromiumapp\.org\//,
  // Firefox: MDN, identity.getRedirectURL, the loopback form.
  /^http:\/\/127\.0\.0\.1\/mozoauth2\/[0-9a-f]{40}$/,
];

export interface AuthRequest {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly state: string | null;
  readonly prompt: readonly string[];
  readonly hasIncludeGranted: boolean;
}

/** The page that Google shows instead of going back to the client; null when all is well. */
export function refusalOf(params: URLSearchParams, faults: Faults): Answer | null {
  const clientId = params.get('client_id') ?? '';
  const redirectUri = params.get('redirect_uri') ?? '';
  const scopes = scopesOf(params);
  const isSilent = parseRequest(params).prompt.includes('none');
  if (!/^[\w-]+\.apps\.googleusercontent\.com$/.test(clientId)) {
    return html(401, errorPage(401, 'invalid_client', 'The OAuth client was not found.'));
  }
  if (faults.adminPolicyEnforced && !isSilent) {
    const words = 'Access to your account data is restricted by policies within your organization.';
    return html(400, errorPage(400, 'admin_policy_enforced', words));
  }
  if (!REDIRECTS.some((form) => form.test(redirectUri))) {
    const words = 'The redirect URI in the request does not match the ones authorized for the OAuth client.';
    return html(400, errorPage(400, 'redirect_uri_mismatch', words));
  }
  if (params.get('response_type') !== 'token') {
    return html(
      400,
      errorPage(400, 'unsupported_response_type', 'This server knows the implicit grant only.'),
    );
  }
  if (scopes.length === 0 || !scopes.every(isKnownScope)) {
    return html(400, errorPage(400, 'invalid_scope', 'Some requested scopes were invalid.'));
  }
  return null;
}

export function parseRequest(params: URLSearchParams): AuthRequest {
  return {
    clientId: params.get('client_id') ?? '',
    redirectUri: params.get('redirect_uri') ?? '',
    scopes: normalizeScopes(scopesOf(params)),
    state: params.get('state'),
    prompt: (params.get('prompt') ?? '').split(' ').filter(Boolean),
    hasIncludeGranted: params.get('include_granted_scopes') === 'true',
  };
}

function scopesOf(params: URLSearchParams): string[] {
  return (params.get('scope') ?? '').split(' ').filter(Boolean);
}
