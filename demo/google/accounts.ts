// https://accounts.google.com: sign-in by cookie, the implicit grant with its consent page, revocation.
// https://developers.google.com/identity/protocols/oauth2/javascript-implicit-flow (read November 2026)
import type { Email } from '../../domain/focus-block.ts';
import { type Answer, empty, html, type IncomingCall, json, plainNotFound, redirect } from './answer.ts';
import { type AuthRequest, parseRequest, refusalOf } from './auth-request.ts';
import { consentPage, signInPage } from './consent-page.ts';
import type { Faults } from './faults.ts';
import type { Person } from './people.ts';
import { CALENDAR_SCOPES } from './scopes.ts';
import type { World } from './world.ts';

const PERSON_COOKIE = 'local_google_person';

export function answerAccounts(world: World, faults: Faults, call: IncomingCall): Answer {
  switch (`${call.method} ${call.path}`) {
    case 'GET /o/oauth2/v2/auth':
      return authorize(world, faults, call);
    case 'POST /signin/oauth/consent':
      return consent(world, faults, call);
    case 'POST /o/oauth2/revoke':
      return revoke(world, call);
    case 'GET /ServiceLogin':
      return signIn(world, call);
    default:
      return plainNotFound();
  }
}

/** Who is signed in, as the cookie says; without one, the world's default person. */
export function signedInPerson(world: World, headers: Readonly<Record<string, string>>): Person | undefined {
  const cookie = new RegExp(`(?:^|;\\s*)${PERSON_COOKIE}=([^;]+)`).exec(headers['cookie'] ?? '')?.[1];
  const email = cookie === undefined ? world.defaultPerson : decodeURIComponent(cookie);
  return email === null ? undefined : world.people.find(email);
}

function authorize(world: World, faults: Faults, call: IncomingCall): Answer {
  const request = parseRequest(call.query);
  const refusal = refusalOf(call.query, faults);
  if (refusal !== null) return refusal;
  const hint = world.people.find(call.query.get('login_hint') ?? '');
  const person = hint ?? signedInPerson(world, call.headers);
  const isSilent = request.prompt.includes('none');
  if (isSilent && faults.adminPolicyEnforced) return denied(request, 'admin_policy_enforced');
  if (person === undefined) {
    const here = `https://${call.host}${call.path}?${call.query}`;
    return isSilent ? denied(request, 'login_required') : html(200, signInPage(world.people.all(), here));
  }
  const granted = world.tokens.granted(person.email, request.clientId);
  const isCovered =
    request.scopes.every((scope) => granted.has(scope)) && !faults.needsInteraction(person.email);
  if (isSilent)
    return isCovered ? allowed(world, request, person.email) : denied(request, 'interaction_required');
  if (isCovered && request.prompt.length === 0) return allowed(world, request, person.email);
  if (faults.denyConsent) return denied(request, 'access_denied');
  return html(200, consentPage(person, request.scopes, call.query));
}

/** The form of the consent page comes back: all parameters of the request, `choice`, and one `allow` per ticked scope. */
function consent(world: World, faults: Faults, call: IncomingCall): Answer {
  const form = new URLSearchParams(call.bodyText);
  const refusal = refusalOf(form, faults);
  if (refusal !== null) return refusal;
  const request = parseRequest(form);
  const person = world.people.find(form.get('person') ?? '');
  if (person === undefined || form.get('choice') !== 'allow') return denied(request, 'access_denied');
  const ticked = form.getAll('allow');
  const scopes = request.scopes.filter((scope) => !(scope in CALENDAR_SCOPES) || ticked.includes(scope));
  world.tokens.grant(person.email, request.clientId, scopes);
  faults.interactionDone(person.email);
  return allowed(world, { ...request, scopes }, person.email);
}

function revoke(world: World, call: IncomingCall): Answer {
  const value = call.query.get('token') ?? new URLSearchParams(call.bodyText).get('token') ?? '';
  if (world.tokens.revoke(value)) return json(200, {});
  return json(400, { error: 'invalid_token', error_description: 'Token expired or revoked' });
}

/** `/ServiceLogin?email=` signs a person in; `continue` says where to go then. */
function signIn(world: World, call: IncomingCall): Answer {
  const email = call.query.get('email');
  const target = call.query.get('continue');
  const person = world.people.find(email ?? '');
  if (person === undefined) return html(200, signInPage(world.people.all(), target));
  const cookie = `${PERSON_COOKIE}=${encodeURIComponent(person.email)}; Domain=.google.com; Path=/; Secure; HttpOnly; SameSite=None`;
  const isInside = /^https:\/\/(accounts|calendar)\.google\.com\//.test(target ?? '');
  return isInside
    ? redirect(target ?? '', { 'set-cookie': cookie })
    : {
        ...empty(200, { 'set-cookie': cookie, 'content-type': 'text/plain' }),
        body: `Signed in as ${email}`,
      };
}

function allowed(world: World, request: AuthRequest, email: Email): Answer {
  const earlier = request.hasIncludeGranted ? world.tokens.granted(email, request.clientId) : [];
  const token = world.tokens.issue(email, [...request.scopes, ...earlier], request.clientId);
  return backToClient(request, {
    access_token: token.value,
    token_type: 'Bearer',
    expires_in: String(world.tokens.expiresInSeconds),
    scope: [...token.scopes].join(' '),
  });
}

function denied(request: AuthRequest, error: string): Answer {
  return backToClient(request, { error });
}

function backToClient(request: AuthRequest, values: Record<string, string>): Answer {
  const state = request.state === null ? {} : { state: request.state };
  return redirect(`${request.redirectUri}#${new URLSearchParams({ ...state, ...values })}`);
}
