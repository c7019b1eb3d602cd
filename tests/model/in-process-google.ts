// The local Google without its wire: the same answers, logs and faults as over TLS, some hundred times faster.
import { promisify } from 'node:util';
import 'temporal-polyfill/global';
import { Faults } from '../../demo/google/faults.ts';
import { RequestLog } from '../../demo/google/request-log.ts';
import { answerCall, type Served } from '../../demo/google/serve-call.ts';
import { World } from '../../demo/google/world.ts';
import type { Email } from '../../domain/focus-block.ts';
import type { Instant } from '../../domain/time.ts';
import type { ZoneId } from '../../domain/zoned-time.ts';

export interface InProcessGoogle extends Served {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** The clock stands still until it is moved. Milliseconds. */
  advance(by: number): void;
}

/** Everybody has an empty calendar that nobody else sees. */
export function startInProcessGoogle(
  start: Instant,
  people: readonly Email[],
  zone: ZoneId,
): InProcessGoogle {
  let now = start;
  const world = new World(() => now);
  for (const email of people) {
    world.addPerson({ email, name: email, zone, locale: 'en', is24Hour: true, hasFocusTime: true });
  }
  const served = { world, requests: new RequestLog(), faults: new Faults(world) };
  return {
    ...served,
    fetch: (url, init) => fetchFrom(served, url, init),
    advance: (by) => {
      now += by;
    },
  };
}

/** What the platform's fetch would do with this server's answer. */
async function fetchFrom(served: Served, url: string, init: RequestInit): Promise<Response> {
  const { host, pathname, searchParams } = new URL(url);
  await turn();
  const answer = await answerCall(served, {
    method: init.method ?? 'GET',
    host,
    path: pathname,
    query: searchParams,
    headers: Object.fromEntries(new Headers(init.headers)),
    bodyText: typeof init.body === 'string' ? init.body : '',
  });
  await turn();
  if (answer === null) throw new TypeError('Failed to fetch');
  const { status, headers, body } = answer;
  return new Response([204, 304].includes(status) ? null : body, { status, headers });
}

/**
 * Request and answer go over a network, each in a turn of the event loop of its own. Without that, this server's
 * microtasks would mix with those of a transaction, and Dexie's zones reach as far as microtasks do.
 */
const turn = promisify(setImmediate);
