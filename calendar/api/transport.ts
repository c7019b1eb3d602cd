// The alias target of `googleapis-common`: the one function that the official generated calendar/v3 needs.
// Google's own one needs Node and does not load in a service worker (measured with googleapis 188, November 2026).
import { askGoogle, type GoogleDoor } from './google-door.ts';

/** Goes into the options of `new calendar_v3.Calendar(...)`: nothing here is global. */
export interface TransportOptions {
  readonly door: GoogleDoor;
}

/** The part of googleapis-common's APIRequestParams that calendar/v3 fills in. */
export interface GeneratedRequest {
  readonly options: {
    readonly url: string;
    readonly method: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly signal?: AbortSignal;
  };
  readonly params: Readonly<Record<string, unknown>>;
  readonly requiredParams: readonly string[];
  readonly pathParams: readonly string[];
  readonly context: { readonly _options: TransportOptions };
}

/**
 * @throws TypeError when a required parameter is missing
 * @throws CalendarApiError for everything that goes wrong on the way
 */
export async function createAPIRequest(request: GeneratedRequest) {
  const { options, context, requiredParams } = request;
  const { requestBody, ...params } = request.params;
  const missing = requiredParams.filter((name) => params[name] === undefined || params[name] === null);
  if (missing.length > 0) throw new TypeError(`Missing required parameters: ${missing.join(', ')}`);
  const { method, headers, signal } = options;
  const url = `${expand(options.url, params)}${queryOf(params, request.pathParams)}`;
  // oxlint-disable-next-line no-underscore-dangle -- the generated client's own name
  const { door } = context._options;
  return askGoogle({ method, url, body: requestBody, signal, ...(headers && { headers }) }, door);
}

function expand(template: string, params: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(params[name]);
    // Dots survive the encoding, and the URL parser would walk up the path.
    if (/^\.*$/.test(value)) throw new TypeError(`Not a ${name}: "${value}"`);
    // As the official client: RFC 3986 reserves five more, and o'neil@example.com has one of them.
    return encodeURIComponent(value).replace(/[!'()*]/g, (sign) =>
      `%${sign.charCodeAt(0).toString(16)}`.toUpperCase(),
    );
  });
}

function queryOf(params: Readonly<Record<string, unknown>>, pathParams: readonly string[]): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (pathParams.includes(name) || value === undefined || value === null) continue;
    for (const each of Array.isArray(value) ? value : [value]) query.append(name, String(each));
  }
  return query.size === 0 ? '' : `?${query}`;
}
