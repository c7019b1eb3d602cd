// One HTTP exchange with Google: token, time limit, one silent renewal after a 401, errors by kind.
import type { Priority } from '../../domain/request-budget.ts';
import type { Instant } from '../../domain/time.ts';
import { CalendarApiError, errorOfAnswer } from './api-error.ts';
import { readText } from './read-text.ts';

/** What it takes to talk to Google; everything that is the browser's comes in from outside. */
export interface GoogleDoor {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** @throws CalendarApiError `unauthorized` when a person is needed */
  getToken(): Promise<string>;
  /** Google refused `usedToken`: forget it, get another one silently. Throws as `getToken` does. */
  renewToken(usedToken: string): Promise<string>;
  now(): Instant;
  readonly timeoutMs?: number;
  /** Default: every request passes at once. */
  readonly gate?: RequestGate;
  /** Default: background. */
  readonly priority?: Priority;
}

export interface GatedRequest {
  readonly priority: Priority;
  /** A lost answer leaves open whether it had an effect. */
  readonly isWrite: boolean;
}

/** Decides when a request may go, and sees what came of it. */
export interface RequestGate {
  /** @throws CalendarApiError of `send`, or its own `offline` or `rateLimited` without having sent anything */
  run<T>(request: GatedRequest, send: () => Promise<T>): Promise<T>;
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
  let token = '';
  try {
    return await throughGate(request, door, async () => {
      token = await door.getToken();
      return exchange(request, token, door);
    });
  } catch (error) {
    const isRefused = error instanceof CalendarApiError && error.kind === 'unauthorized';
    // Without a token nothing was sent, and there is nothing to renew.
    if (!isRefused || token === '') throw error;
    const fresh = await door.renewToken(token);
    return throughGate(request, door, () => exchange(request, fresh, door));
  }
}

function throughGate<T>(request: GoogleRequest, door: GoogleDoor, ask: () => Promise<T>): Promise<T> {
  const { gate, priority = 'background' } = door;
  if (gate === undefined) return ask();
  // freeBusy.query is a question, though it is sent as POST.
  const isWrite = request.method !== 'GET' && !request.url.endsWith('/freeBusy');
  return gate.run({ priority, isWrite }, ask);
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
    return { response, text: await readText(response) };
  } catch (cause) {
    if (request.signal?.aborted === true || cause instanceof CalendarApiError) throw cause;
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
