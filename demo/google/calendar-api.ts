// https://www.googleapis.com: the Calendar API's routes, who may call them, and userinfo.
import { type Answer, empty, type IncomingCall, json } from './answer.ts';
import { ApiError, authError, insufficientPermissions, invalid, notFound } from './api-error.ts';
import { eventRoutes } from './event-routes.ts';
import { applyFieldMask } from './field-mask.ts';
import type { AccessToken } from './oauth-tokens.ts';
import { personRoutes } from './person-routes.ts';
import { type ApiMethod, EMAIL_SCOPE, isAccepted } from './scopes.ts';
import type { World } from './world.ts';

/** One authorized call of one method. */
export interface ApiCall {
  readonly world: World;
  readonly token: AccessToken;
  /** Path parameters in order, decoded. */
  readonly parameters: readonly string[];
  readonly query: URLSearchParams;
  /** The JSON body, or an empty object. */
  readonly body: Record<string, unknown>;
  readonly ifMatch: string | undefined;
}

/** What a method gives back: `etag` becomes a header; undefined `value` is 204. */
export interface ApiResult {
  readonly value?: unknown;
  readonly etag?: string | null | undefined;
}

export interface ApiRoute {
  readonly method: string;
  /** Its groups are the path parameters. */
  readonly path: RegExp;
  readonly name: ApiMethod;
  readonly handle: (call: ApiCall) => ApiResult;
}

const ROUTES: readonly ApiRoute[] = [...eventRoutes, ...personRoutes];

export function answerApi(world: World, call: IncomingCall): Answer {
  const cors = corsHeaders(call);
  if (call.method === 'OPTIONS') return empty(204, { ...cors, ...PREFLIGHT });
  try {
    if (call.path.startsWith('/oauth2/')) return withHeaders(userinfo(world, call), cors);
    return withHeaders(answerCalendar(world, call), cors);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return json(error.status, error.body, { ...cors, ...challenge(error) });
  }
}

/** The account behind the request's token, for the log. */
export function accountOf(world: World, call: IncomingCall): string | null {
  return world.tokens.find(bearerOf(call))?.email ?? null;
}

/** An injected or a real refusal in Google's form. */
export function answerError(call: IncomingCall, error: ApiError): Answer {
  return json(error.status, error.body, { ...corsHeaders(call), ...challenge(error) });
}

function answerCalendar(world: World, call: IncomingCall): Answer {
  const found = ROUTES.flatMap((route) => {
    const match = route.method === call.method ? route.path.exec(call.path) : null;
    return match === null ? [] : [{ route, parameters: match.slice(1).map(decodeURIComponent) }];
  })[0];
  if (found === undefined) throw notFound();
  const token = world.tokens.find(bearerOf(call));
  if (token === undefined) throw authError();
  const { route, parameters } = found;
  if (!isAccepted(route.name, token.scopes)) throw insufficientPermissions(route.name);
  const body = parseBody(call);
  const { query, headers } = call;
  const { value, etag } = route.handle({
    world,
    token,
    parameters,
    query,
    body,
    ifMatch: headers['if-match'],
  });
  if (value === undefined) return empty(204);
  const withEtag: Record<string, string> = etag ? { etag } : {};
  if (etag && call.method === 'GET' && headers['if-none-match'] === etag) return empty(304, withEtag);
  return json(200, applyFieldMask(value, query.get('fields')), withEtag);
}

function userinfo(world: World, call: IncomingCall): Answer {
  const version = /^\/oauth2\/(v2|v3)\/userinfo$/.exec(call.path)?.[1];
  if (version === undefined) throw notFound();
  const token = world.tokens.find(bearerOf(call));
  if (token === undefined) throw authError();
  const { email, name, locale } = world.people.get(token.email);
  const id = subjectOf(email);
  const isOpen = [EMAIL_SCOPE, 'openid'].some((scope) => token.scopes.has(scope));
  if (!isOpen) throw authError();
  return version === 'v2'
    ? json(200, { id, email, verified_email: true, name, locale })
    : json(200, { sub: id, email, email_verified: true, name, locale });
}

function bearerOf(call: IncomingCall): string {
  const header = /^Bearer\s+(.+)$/i.exec(call.headers['authorization'] ?? '')?.[1];
  return header ?? call.query.get('access_token') ?? '';
}

function parseBody(call: IncomingCall): Record<string, unknown> {
  if (call.bodyText === '') return {};
  try {
    const body: unknown = JSON.parse(call.bodyText);
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return { ...body };
  } catch {
    // Said below, as for any other body that is no object.
  }
  throw invalid('Parse Error');
}

/** A number that is the same for the same address. */
function subjectOf(email: string): string {
  let sum = 7n;
  for (const byte of Buffer.from(email)) sum = (sum * 31n + BigInt(byte)) % 10n ** 20n;
  return `1${sum.toString().padStart(20, '0')}`;
}

const PREFLIGHT = {
  'access-control-allow-methods': 'DELETE,GET,HEAD,OPTIONS,PATCH,POST,PUT',
  'access-control-allow-headers': 'authorization,content-type,if-match,if-none-match,x-goog-api-client',
  'access-control-max-age': '3600',
};

function corsHeaders(call: IncomingCall): Record<string, string> {
  const origin = call.headers['origin'];
  const vary = { vary: 'Origin', 'cache-control': 'private, max-age=0, must-revalidate' };
  return origin === undefined
    ? vary
    : { ...vary, 'access-control-allow-origin': origin, 'access-control-expose-headers': 'etag,date' };
}

function challenge(error: ApiError): Record<string, string> {
  if (error.status !== 401) return {};
  return { 'www-authenticate': 'Bearer realm="https://accounts.google.com/", error="invalid_token"' };
}

function withHeaders(answer: Answer, headers: Record<string, string>): Answer {
  return { ...answer, headers: { ...headers, ...answer.headers } };
}
