// One HTTP exchange with Google: token, time limit, one silent renewal after a 401, errors by kind.
import type { Instant } from '../../domain/time.ts';
import { CalendarApiError, errorOfAnswer } from './api-error.ts';

/** What it takes to talk to Google; everything that is the browser's comes in from outside. */
export interface GoogleDoor {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** @throws CalendarApiError `unauthorized` when a person is needed */
  getToken(): Promise<string>;
  /** Google refused `usedToken`: forget it, get another one silently. Throws as `getToken` does. */
  renewToken(usedToken: string): Promise<string>;
  now(): Instant;
  readonly timeoutMs?: number;
}

export interface GoogleRequest {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
}

export interface GoogleAnswer {
  readonly data: unknown;
  readonly status: number;
  readonly headers: Headers;
}

/** A service worker is ended when an answer takes 30 s: https://developer.chrome.com/docs/extensions (2026). */
const TIMEOUT_MS = 20_000;

/** @throws CalendarApiError; the caller's own abort comes through as it is */
export async function askGoogle(request: GoogleRequest, door: GoogleDoor): Promise<GoogleAnswer> {
  const token = await door.getToken();
  try {
    return await exchange(request, token, door);
  } catch (error) {
    if (!(error instanceof CalendarApiError && error.kind === 'unauthorized')) throw error;
    return exchange(request, await door.renewToken(token), door);
  }
}

async function exchange(request: GoogleRequest, token: string, door: GoogleDoor): Promise<GoogleAnswer> {
  const { response, text } = await send(request, token, door);
  const { status, headers } = response;
  if (!response.ok) throw errorOfAnswer(status, headers, parseJson(text)?.value, door.now());
  if (text === '') return { data: null, status, headers };
  const parsed = parseJson(text);
  // A captive portal answers 200 with a page of its own.
  if (parsed === null) throw new CalendarApiError('malformed', { status, reason: 'notJson' });
  return { data: parsed.value, status, headers };
}

async function send(request: GoogleRequest, token: string, door: GoogleDoor) {
  // Called through `door.`, the browser's own fetch would throw "Illegal invocation".
  const { fetch, timeoutMs = TIMEOUT_MS } = door;
  const timeLimit = AbortSignal.timeout(timeoutMs);
  const signal = request.signal === undefined ? timeLimit : AbortSignal.any([timeLimit, request.signal]);
  const headers: Record<string, string> = { ...request.headers, authorization: `Bearer ${token}` };
  if (request.body !== undefined) headers['content-type'] = 'application/json';
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers,
      signal,
      credentials: 'omit',
      cache: 'no-store',
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
    });
    return { response, text: await response.text() };
  } catch (cause) {
    if (request.signal?.aborted === true) throw cause;
    throw new CalendarApiError('offline', { reason: timeLimit.aborted ? 'timeout' : 'network', cause });
  }
}

function parseJson(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}
