// Two local Googles that are equal: one for our client, one for Google's own.
import type { GoogleDoor } from '../../calendar/api/google-door.ts';
import type { LoggedRequest } from '../../demo/google/request-log.ts';
import { MANAGER } from '../../demo/seed.ts';
import { startGoogleForTest, type TestGoogle } from '../support/local-google.ts';
import { wireWorld } from './wire-world.ts';

export interface TwoGoogles {
  readonly ours: TestGoogle;
  readonly official: TestGoogle;
  close(): Promise<unknown>;
}

export async function startTwoGoogles(ownEvents?: number): Promise<TwoGoogles> {
  const [ours, official] = await Promise.all([
    startGoogleForTest({ world: wireWorld(ownEvents) }),
    startGoogleForTest({ world: wireWorld(ownEvents) }),
  ]);
  return { ours, official, close: () => Promise.all([ours.close(), official.close()]) };
}

export function doorTo(google: TestGoogle): GoogleDoor {
  const token = google.tokenFor(MANAGER, ['calendar', 'openid', 'email']);
  const same = async () => token;
  return { fetch: google.fetch, getToken: same, renewToken: same, now: () => google.world.now() };
}

/** Query parameters as a multiset: neither their order nor the way they are escaped has a meaning. */
export function wireLog(google: TestGoogle) {
  return google.requests.all().map(({ method, host, path, query, body, status }: LoggedRequest) => {
    const parameters = [...query].map(([name, value]) => `${name}=${value}`).sort();
    return { method, host, path, query: parameters, body, status };
  });
}

export const REFUSED = 'refused before the network';

/** What came of a call: its answer, Google's status when it was refused, or that it never left. */
export async function settled(call: Promise<unknown> | undefined): Promise<unknown> {
  return call?.catch(({ status }: { status?: number }) => status ?? REFUSED);
}
