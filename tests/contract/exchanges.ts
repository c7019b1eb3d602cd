// Everything that passes between a client and the local Google, bodies in both directions.
import type { TestGoogle } from '../support/local-google.ts';
import type { BodyType } from './google-schema.ts';

export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** null: no answer came. */
  readonly status: number | null;
  /** Parsed; undefined where there is none. */
  readonly requestBody: unknown;
  readonly responseBody: unknown;
}

/** The same Google, with somebody listening at its door. */
export function listenTo(google: TestGoogle): {
  readonly google: TestGoogle;
  readonly exchanges: Exchange[];
} {
  const exchanges: Exchange[] = [];
  const listening: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const { method } = request;
    const { pathname: path, searchParams: query } = new URL(request.url);
    const requestBody = parsed(await request.text());
    const note = (status: number | null, responseBody: unknown): void => {
      exchanges.push({ method, path, query, status, requestBody, responseBody });
    };
    try {
      const response = await google.fetch(input, init);
      note(response.status, parsed(await response.clone().text()));
      return response;
    } catch (error) {
      note(null, undefined);
      throw error;
    }
  };
  return { google: { ...google, fetch: listening }, exchanges };
}

function parsed(body: string): unknown {
  return body === '' ? undefined : JSON.parse(body);
}

interface Route {
  readonly method: string;
  readonly path: RegExp;
  readonly request: BodyType | null;
  readonly response: BodyType | null;
}

const EVENTS = /^\/calendar\/v3\/calendars\/[^/]+\/events$/;
const EVENT = /^\/calendar\/v3\/calendars\/[^/]+\/events\/[^/]+$/;
const ROUTES: readonly Route[] = [
  { method: 'GET', path: EVENTS, request: null, response: 'Events' },
  { method: 'POST', path: EVENTS, request: 'Event', response: 'Event' },
  { method: 'GET', path: EVENT, request: null, response: 'Event' },
  { method: 'PATCH', path: EVENT, request: 'Event', response: 'Event' },
  { method: 'DELETE', path: EVENT, request: null, response: null },
  {
    method: 'POST',
    path: /^\/calendar\/v3\/freeBusy$/,
    request: 'FreeBusyRequest',
    response: 'FreeBusyResponse',
  },
  { method: 'GET', path: /^\/oauth2\/v3\/userinfo$/, request: null, response: 'Userinfo' },
];

/** What is wrong with one exchange, a line each. A route that is not in the table is wrong as a whole. */
export function faultsOf(exchange: Exchange, judge: (type: BodyType, body: unknown) => string[]): string[] {
  const { method, path, status, requestBody, responseBody } = exchange;
  const route = ROUTES.find((each) => each.method === method && each.path.test(path));
  if (route === undefined) return [`${method} ${path} is no route that is known here`];
  const answered = status === null ? null : status >= 400 ? 'ErrorBody' : route.response;
  return [
    ...faultsOfBody(
      route.request,
      method === 'PATCH' ? withoutRemovals(requestBody) : requestBody,
      judge,
    ).map((fault) => `${method} request: ${fault}`),
    ...faultsOfBody(answered, responseBody, judge).map((fault) => `${method} ${status}: ${fault}`),
  ];
}

function faultsOfBody(
  type: BodyType | null,
  body: unknown,
  judge: (type: BodyType, body: unknown) => string[],
): string[] {
  if (type !== null) return judge(type, body);
  return body === undefined ? [] : ['a body where there is none to be'];
}

/**
 * In a patch null takes a property away, which Google's types, being those of what is stored, cannot say:
 * https://developers.google.com/workspace/calendar/api/guides/extended-properties (November 2026)
 */
function withoutRemovals(body: unknown): unknown {
  const { extendedProperties, ...rest } = Object(body);
  if (extendedProperties?.shared === undefined) return body;
  const kept = Object.entries(extendedProperties.shared).filter(([, value]) => value !== null);
  return { ...rest, extendedProperties: { ...extendedProperties, shared: Object.fromEntries(kept) } };
}
