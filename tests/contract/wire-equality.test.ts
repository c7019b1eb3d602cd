// Google's own Node client and ours say the same on the wire: the same calls against two worlds that are equal.
import { oauth2_v2 } from 'googleapis/build/src/apis/oauth2/v2.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LoggedRequest } from '../../demo/google/request-log.ts';
import { MANAGER } from '../../demo/seed.ts';
import { loadOurSide, type OurSide } from './load-our-side.ts';
import { officialClient, optionsFor } from './official-client.ts';
import { doorTo, settled, startTwoGoogles, type TwoGoogles, wireLog } from './two-googles.ts';
import { WIRE_SCRIPT } from './wire-script.ts';

/** Headers that differ on purpose. Every other one is equal, in name and value. */
const HEADERS_APART: Readonly<Record<string, string>> = {
  accept: 'The browser’s fetch adds this very value, the one in these tests does not.',
  host: 'The official client is pointed at 127.0.0.1, ours is led there below the HTTP layer.',
  authorization: 'Each Google gave out its own token.',
  'x-goog-api-client': 'Names versions of googleapis-common and Node: neither runs in the extension.',
  'user-agent': 'The browser’s own in the extension; scripts cannot set it.',
  'accept-encoding': 'The browser’s own in the extension; scripts cannot set it.',
};

let our: OurSide;
let googles: TwoGoogles;
let answers: Awaited<ReturnType<typeof playScript>>;
beforeAll(async () => {
  our = await loadOurSide();
  googles = await startTwoGoogles();
  answers = await playScript();
});
afterAll(() => googles.close());

function headersOf({ headers }: LoggedRequest, names: (name: string) => boolean) {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => names(name)));
}
const isApart = (name: string): boolean => name in HEADERS_APART;

/** Plays the script once per client, and tells what each of them got. */
async function playScript() {
  const client = our.createCalendarClient(doorTo(googles.ours));
  const official = officialClient(googles.official, MANAGER);
  const got: Record<'ours' | 'official', Record<string, unknown>> = { ours: {}, official: {} };
  for (const step of WIRE_SCRIPT) {
    step.before?.(googles.ours);
    step.before?.(googles.official);
    got.ours[step.name] = await settled(step.ours(client, got.ours));
    got.official[step.name] = await settled(
      // An empty body is undefined here and an empty string there.
      step.official(official, got.official).then(({ data }) => data || undefined),
    );
  }
  return got;
}

describe('every call of our client', () => {
  test('is on the wire what the official client makes of it, and brings the same answer', () => {
    const log = wireLog(googles.ours);
    expect(log).toEqual(wireLog(googles.official));
    expect(log.map(({ status }) => status)).toEqual(
      WIRE_SCRIPT.map(({ name, status }) => status ?? (name === 'delete' ? 204 : 200)),
    );
    expect(answers.ours).toEqual(answers.official);
  });

  test('has the official client’s headers, but for those that a browser or Node adds', () => {
    const [ours, official] = [googles.ours.requests.all(), googles.official.requests.all()];
    const own = (name: string) => !isApart(name);
    expect(ours.map((request) => headersOf(request, own))).toEqual(
      official.map((request) => headersOf(request, own)),
    );
    const isDifferent = (name: string) => ours[0]?.headers[name] !== official[0]?.headers[name];
    expect(Object.keys(HEADERS_APART).filter((name) => !isDifferent(name))).toEqual([]);
  });

  test('is in the script', () => {
    const client = our.createCalendarClient(doorTo(googles.ours));
    const called = new Set<string>();
    const listening = new Proxy(client, {
      get(_client, name) {
        called.add(String(name));
        return async () => ({});
      },
    });
    for (const step of WIRE_SCRIPT) void step.ours(listening, answers.ours);
    expect([...called].sort()).toEqual(Object.keys(client).sort());
  });
});

test('whose token it is, is asked at the address of OpenID Connect', async () => {
  // The generated client knows version 2 alone. Version 3 answers in OpenID Connect's words, on a host that the manifest
  // asks for anyway.
  const { ours: own, official: other, close } = await startTwoGoogles(0);
  const email = await our.getUserinfo(doorTo(own));
  const token = other.tokenFor(MANAGER, ['email']);
  const { data } = await new oauth2_v2.Oauth2(optionsFor(other, token)).userinfo.get();
  expect(email).toBe(data.email);
  const [ours, official] = [wireLog(own)[0], wireLog(other)[0]];
  expect(ours?.path).toBe('/oauth2/v3/userinfo');
  expect(official?.path).toBe('/oauth2/v2/userinfo');
  expect({ ...ours, path: official?.path }).toEqual(official);
  await close();
});
