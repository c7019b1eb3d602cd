// The local Google for tests in Node: started, seeded, and reachable under Google's own addresses.
import { request as httpsRequest, type RequestOptions } from 'node:https';
import { type LocalGoogle, type LocalGoogleOptions, startLocalGoogle } from '../../demo/google/server.ts';
import type { World } from '../../demo/google/world.ts';
import { type SeedOptions, seedTeam } from '../../demo/seed.ts';
import type { Email } from '../../domain/focus-block.ts';
import type { Instant } from '../../domain/time.ts';

/** A Wednesday, 9:00 in Berlin. The demo day is Thursday, 2026-11-19. */
export const TEST_NOW: Instant = Date.parse('2026-11-18T08:00:00Z');

export interface TestGoogle extends LocalGoogle {
  /** An access token as Google would have given it. Scopes as full addresses, or `calendar.events` for short. */
  tokenFor(email: Email, scopes: readonly string[]): string;
  /** Answers for www.googleapis.com and accounts.google.com; redirects are handed back, never followed. */
  readonly fetch: typeof fetch;
  /** The server's clock stands still until a test moves it. Milliseconds. */
  advance(by: number): void;
}

export interface TestGoogleOptions extends SeedOptions, Pick<LocalGoogleOptions, 'calendarPage'> {
  readonly now?: Instant;
  /** Instead of the seeded team. */
  readonly world?: World;
}

/** The caller closes it. */
export async function startGoogleForTest(options: TestGoogleOptions = {}): Promise<TestGoogle> {
  const { now: start = TEST_NOW, calendarPage } = options;
  let now = start;
  const world = options.world ?? seedTeam(now, options);
  const google = await startLocalGoogle({ world, now: () => now, ...(calendarPage && { calendarPage }) });
  return {
    ...google,
    tokenFor: (email, scopes) => world.tokens.issue(email, scopes.map(fullScope)).value,
    fetch: localFetch(google),
    advance: (by) => {
      now += by;
    },
  };
}

/** A `fetch` for which every host is the local Google, with its certificate trusted. */
function localFetch(google: Pick<LocalGoogle, 'port' | 'certificatePem'>): typeof fetch {
  return async (input, init) => {
    const wanted = new Request(input, init);
    wanted.signal.throwIfAborted();
    const url = new URL(wanted.url);
    const body = Buffer.from(await wanted.arrayBuffer());
    const headers = Object.fromEntries(wanted.headers);
    const cookie = new Headers(init?.headers).get('cookie');
    return send(
      {
        host: '127.0.0.1',
        port: google.port,
        servername: url.hostname,
        ca: google.certificatePem,
        method: wanted.method,
        path: `${url.pathname}${url.search}`,
        headers: { ...headers, ...(cookie !== null && { cookie }), host: url.host },
        signal: wanted.signal,
        agent: false,
      },
      body,
      wanted.signal,
    );
  };
}

function send(options: RequestOptions, body: Buffer, signal: AbortSignal): Promise<Response> {
  return new Promise((resolve, reject) => {
    // As the platform's fetch: an abort keeps its reason, everything else is a TypeError.
    const fail = (cause: unknown): void =>
      reject(signal.aborted ? signal.reason : new TypeError('fetch failed', { cause }));
    const sent = httpsRequest(options, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', fail);
      incoming.on('end', () => {
        const status = incoming.statusCode ?? 500;
        const hasBody = ![204, 205, 304].includes(status);
        const headers = Object.entries(incoming.headersDistinct).flatMap(([name, values]) =>
          (values ?? []).map((value): [string, string] => [name, value]),
        );
        resolve(new Response(hasBody ? Buffer.concat(chunks) : null, { status, headers }));
      });
    });
    sent.on('error', fail);
    sent.end(body);
  });
}

function fullScope(scope: string): string {
  return scope.startsWith('calendar') ? `https://www.googleapis.com/auth/${scope}` : scope;
}
