import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ENGINEER_A, MANAGER } from '../../../demo/seed.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';

const REDIRECT = `https://${'a'.repeat(32)}.chromiumapp.org/`;
const OWNED = 'https://www.googleapis.com/auth/calendar.events.owned';
const READONLY = 'https://www.googleapis.com/auth/calendar.events.readonly';
const USUAL = {
  client_id: 'demo.apps.googleusercontent.com',
  redirect_uri: REDIRECT,
  response_type: 'token',
  scope: `${OWNED} openid email`,
  state: 'xyz',
};

let google: TestGoogle;
beforeEach(async () => {
  google = await startGoogleForTest();
});
afterEach(() => google.close());

function authorize(change: Record<string, string> = {}, cookie?: string): Promise<Response> {
  const query = new URLSearchParams({ ...USUAL, ...change });
  return google.fetch(`https://accounts.google.com/o/oauth2/v2/auth?${query}`, {
    ...(cookie !== undefined && { headers: { cookie } }),
  });
}

/** Fills in the page's form as a browser would, with these boxes left ticked. */
async function answerConsent(page: string, choice: string, ticked: readonly string[]): Promise<Response> {
  const document = page.replaceAll('&#38;', '&');
  const hidden = [...document.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  const form = new URLSearchParams(
    hidden.map(([, name = '', value = '']): [string, string] => [name, value]),
  );
  form.set('choice', choice);
  for (const scope of ticked) form.append('allow', scope);
  return google.fetch('https://accounts.google.com/signin/oauth/consent', { method: 'POST', body: form });
}

function fragmentOf(response: Response): Record<string, string> {
  const location = response.headers.get('location') ?? '';
  expect(location.startsWith(`${REDIRECT}#`)).toBe(true);
  return Object.fromEntries(new URLSearchParams(location.slice(REDIRECT.length + 1)));
}

async function allow(change: Record<string, string> = {}): Promise<Record<string, string>> {
  const page = await (await authorize(change)).text();
  return fragmentOf(await answerConsent(page, 'allow', [OWNED, READONLY]));
}

describe('consent', () => {
  test('shows who is asked and each scope in words, with a box of its own', async () => {
    const page = await (await authorize({ scope: `${OWNED} ${READONLY} email` })).text();
    expect(page).toContain(MANAGER);
    expect(page).toContain('See, create, change and delete events on calendars you own');
    expect(page.match(/type="checkbox"/g)).toHaveLength(2);
    expect(page).toMatch(/<button[^>]*>Allow<\/button>/);
    expect(page).toMatch(/<button[^>]*>Cancel<\/button>/);
    expect(page).not.toContain('<script');
  });

  test('hands over a token that works', async () => {
    const granted = await allow();
    expect(granted).toMatchObject({ token_type: 'Bearer', expires_in: '3599', state: 'xyz' });
    expect(granted['scope']?.split(' ')).toEqual(expect.arrayContaining([OWNED, 'openid', 'email']));
    const headers = { authorization: `Bearer ${granted['access_token']}` };
    const userinfo = await google.fetch('https://www.googleapis.com/oauth2/v3/userinfo', { headers });
    expect(await userinfo.json()).toMatchObject({ email: MANAGER, email_verified: true, name: 'Manager M' });
  });

  test('can be given in part: an unticked scope is not in the token', async () => {
    const page = await (await authorize({ scope: `${OWNED} ${READONLY}` })).text();
    const granted = fragmentOf(await answerConsent(page, 'allow', [READONLY]));
    expect(granted['scope']).toBe(READONLY);
  });

  test('can be refused', async () => {
    const page = await (await authorize()).text();
    const answer = fragmentOf(await answerConsent(page, 'cancel', [OWNED]));
    expect(answer).toEqual({ error: 'access_denied', state: 'xyz' });
  });

  test('adds to what was allowed before, when the client asks for it', async () => {
    await allow();
    const both = await allow({ scope: READONLY, include_granted_scopes: 'true' });
    expect(both['scope']?.split(' ')).toEqual(expect.arrayContaining([OWNED, READONLY]));
    const only = await allow({ scope: READONLY, prompt: 'consent' });
    expect(only['scope']).toBe(READONLY);
  });
});

describe('silent renewal', () => {
  test('wants the person first, then succeeds without a page', async () => {
    const early = fragmentOf(await authorize({ prompt: 'none' }));
    expect(early).toEqual({ error: 'interaction_required', state: 'xyz' });
    await allow();
    const renewed = fragmentOf(await authorize({ prompt: 'none', login_hint: MANAGER }));
    expect(renewed['access_token']).toMatch(/^ya29\./);
  });

  test('does not stretch to scopes that were never allowed', async () => {
    await allow();
    const answer = fragmentOf(await authorize({ prompt: 'none', scope: `${OWNED} ${READONLY}` }));
    expect(answer['error']).toBe('interaction_required');
  });

  test('fails when nobody is signed in', async () => {
    google.world.defaultPerson = null;
    expect(fragmentOf(await authorize({ prompt: 'none' }))['error']).toBe('login_required');
  });

  test('fails while Google wants to see the person, until they consent again', async () => {
    await allow();
    google.faults.requireInteraction(MANAGER);
    expect(fragmentOf(await authorize({ prompt: 'none' }))['error']).toBe('interaction_required');
    await allow();
    expect(fragmentOf(await authorize({ prompt: 'none' }))).toHaveProperty('access_token');
  });

  test('ends with the grant: a revoked token takes it along', async () => {
    const { access_token: token = '' } = await allow();
    const revoke = `https://accounts.google.com/o/oauth2/revoke?token=${token}`;
    expect((await google.fetch(revoke, { method: 'POST' })).status).toBe(200);
    expect(fragmentOf(await authorize({ prompt: 'none' }))['error']).toBe('interaction_required');
    expect((await google.fetch(revoke, { method: 'POST' })).status).toBe(400);
  });
});

describe('whose account', () => {
  test('is the one signed in by cookie', async () => {
    const signIn = await google.fetch(`https://accounts.google.com/ServiceLogin?email=${ENGINEER_A}`);
    const cookie = signIn.headers.get('set-cookie') ?? '';
    expect(cookie).toContain('Domain=.google.com');
    const page = await (await authorize({}, cookie.split(';')[0])).text();
    expect(page).toContain(ENGINEER_A);
    expect(page).not.toContain(MANAGER);
  });

  test('is the one that login_hint names', async () => {
    expect(await (await authorize({ login_hint: ENGINEER_A })).text()).toContain(ENGINEER_A);
  });

  test('is asked when nobody is signed in', async () => {
    google.world.defaultPerson = null;
    const page = await (await authorize()).text();
    expect(page).toContain('Choose an account');
    expect(page).toContain(ENGINEER_A);
  });
});

test.each([
  ['an unknown client', { client_id: 'nobody' }, 401, 'invalid_client'],
  ['another redirect address', { redirect_uri: 'https://example.com/' }, 400, 'redirect_uri_mismatch'],
  ['another flow', { response_type: 'code' }, 400, 'unsupported_response_type'],
  ['an unknown scope', { scope: 'https://www.googleapis.com/auth/everything' }, 400, 'invalid_scope'],
])('%s gets a page that says so, and no redirect', async (_name, change, status, code) => {
  const response = await authorize(change);
  expect(response.status).toBe(status);
  expect(response.headers.get('location')).toBeNull();
  expect(await response.text()).toContain(code);
});

test('the administrator says no: on a page when the person watches, in the redirect when silent', async () => {
  google.faults.adminPolicyEnforced = true;
  const page = await authorize();
  expect([page.status, await page.text()]).toEqual([400, expect.stringContaining('admin_policy_enforced')]);
  expect(fragmentOf(await authorize({ prompt: 'none' }))['error']).toBe('admin_policy_enforced');
});

test('what Chromium itself asks of the accounts host gets 404', async () => {
  const answer = await google.fetch('https://accounts.google.com/ListAccounts', { method: 'POST' });
  expect(answer.status).toBe(404);
});
