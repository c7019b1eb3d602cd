import { describe, expect, test } from 'vitest';
import {
  authorizeUrl,
  missingScopes,
  readRedirect,
  registrableRedirectUrl,
  scopesFor,
  silentFlowOptions,
} from '../../../calendar/api/auth.ts';

const REDIRECT = 'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/';
const expected = { state: 'state-1', redirectUrl: REDIRECT, now: 1_000_000 };
const answer = (values: Record<string, string>) =>
  readRedirect(`${REDIRECT}#${new URLSearchParams({ state: 'state-1', ...values })}`, expected);

describe('the address that is opened at Google', () => {
  const request = {
    clientId: 'client-1',
    redirectUrl: REDIRECT,
    scopes: scopesFor({ hasTeam: false }),
    state: 'state-1',
    mode: 'silent',
    loginHint: 'manager@example.com',
  } as const;

  test('asks for a token, in silence, for the account that is connected', () => {
    const url = new URL(authorizeUrl(request));
    expect(url.origin).toBe('https://accounts.google.com');
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      client_id: 'client-1',
      redirect_uri: REDIRECT,
      response_type: 'token',
      state: 'state-1',
      prompt: 'none',
      login_hint: 'manager@example.com',
    });
  });

  test('lets the person choose where a person was asked', () => {
    const url = new URL(authorizeUrl({ ...request, mode: 'consent', loginHint: null }));
    expect(url.searchParams.has('prompt')).toBe(false);
    expect(url.searchParams.has('login_hint')).toBe(false);
  });

  test('asks for colleagues’ calendars only when there is a team', () => {
    const alone = scopesFor({ hasTeam: false });
    expect(alone).toEqual(['https://www.googleapis.com/auth/calendar.events.owned', 'openid', 'email']);
    expect(missingScopes(scopesFor({ hasTeam: true }), alone)).toEqual([
      'https://www.googleapis.com/auth/calendar.events.readonly',
      'https://www.googleapis.com/auth/calendar.freebusy',
    ]);
  });
});

describe('Google’s answer', () => {
  test('is a token with its end and its permissions', () => {
    expect(answer({ access_token: 'abc', expires_in: '3599', scope: 'openid one' })).toEqual({
      status: 'granted',
      token: 'abc',
      expiresAt: 1_000_000 + 3_599_000,
      scopes: ['openid', 'one'],
    });
  });

  test('counts only with the state that was sent', () => {
    const forged = answer({ state: 'another', access_token: 'abc', expires_in: '3599' });
    expect(forged).toEqual({ status: 'refused' });
  });

  test('counts only at the address that was registered', () => {
    const elsewhere = `https://example.org/#state=state-1&access_token=abc&expires_in=3599`;
    expect(readRedirect(elsewhere, expected)).toEqual({ status: 'refused' });
    expect(readRedirect(undefined, expected)).toEqual({ status: 'refused' });
  });

  test.each([
    ['access_denied', 'refused'],
    ['interaction_required', 'needsInteraction'],
    ['login_required', 'needsInteraction'],
    ['consent_required', 'needsInteraction'],
    ['admin_policy_enforced', 'blockedByAdmin'],
    ['org_internal', 'blockedByAdmin'],
  ])('%s means %s', (error, status) => {
    expect(answer({ error })).toEqual({ status });
  });

  test('is no token when it does not say how long the token lives', () => {
    expect(answer({ access_token: 'abc' })).toEqual({ status: 'refused' });
  });

  test('names the e-mail permission by its long name', () => {
    expect(missingScopes(['email'], ['https://www.googleapis.com/auth/userinfo.email'])).toEqual([]);
    expect(missingScopes(['email'], [])).toEqual(['email']);
  });
});

describe('the browsers’ differences', () => {
  test('only Chromium is told how long to wait in silence', () => {
    expect(silentFlowOptions(true)).toEqual({
      interactive: false,
      abortOnLoadForNonInteractive: false,
      timeoutMsForNonInteractive: 10_000,
    });
    expect(silentFlowOptions(false)).toEqual({ interactive: false });
  });

  test('Firefox registers its loopback address', () => {
    const id = 'a'.repeat(40);
    expect(registrableRedirectUrl(`https://${id}.extensions.allizom.org/`)).toBe(
      `http://127.0.0.1/mozoauth2/${id}`,
    );
    expect(registrableRedirectUrl(REDIRECT)).toBe(REDIRECT);
  });
});
