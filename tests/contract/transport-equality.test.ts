// The generated client, once over our transport and once over Google's: every method, whether we call it or not.
import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/v3.js';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { TransportOptions } from '../../calendar/api/transport.ts';
import { MANAGER } from '../../demo/seed.ts';
import { loadOurSide, type OurSide } from './load-our-side.ts';
import { officialClient } from './official-client.ts';
import { doorTo, REFUSED, settled, startTwoGoogles, type TwoGoogles, wireLog } from './two-googles.ts';

let our: OurSide;
let googles: TwoGoogles;
beforeAll(async () => {
  our = await loadOurSide();
});
beforeEach(async () => {
  googles = await startTwoGoogles(0);
});
afterEach(() => googles.close());

type Method = (params: object) => Promise<unknown>;

function methodsOf(calendar: object): Map<string, Method> {
  return new Map(
    Object.entries(calendar)
      .filter(([resource]) => resource !== 'context')
      .flatMap(([resource, methods]: [string, object]) =>
        Object.getOwnPropertyNames(Object.getPrototypeOf(methods))
          .filter((name) => name !== 'constructor')
          .map((name): [string, Method] => [`${resource}.${name}`, Reflect.get(methods, name).bind(methods)]),
      ),
  );
}

function clients() {
  const options: calendar_v3.Options & TransportOptions = { version: 'v3', door: doorTo(googles.ours) };
  return {
    ours: methodsOf(new our.generated.Calendar(options)),
    official: methodsOf(officialClient(googles.official, MANAGER)),
  };
}

const ODD = "a b/c?d#e&f=g%20+@é😀!'()*~";
const PARAMETERS = {
  calendarId: ODD,
  eventId: `x${ODD}`,
  ruleId: 'user:a@example.com',
  setting: 'format24HourTime',
  destination: ODD,
  newDataOwner: 'a@example.com',
  useAdminAccess: true,
  text: ODD,
  empty: '',
  sharedExtendedProperty: ['a=1', `b=${ODD}`],
  none: [],
  showDeleted: false,
  maxResults: 0,
  left: undefined,
};
const BODY = { summary: ODD, nested: { list: [1, null, { deep: false }] } };
const WRITES = /\.(insert|import|patch|update|query|watch|stop)$/;

test('every method of the API is written as Google’s transport writes it, odd values included', async () => {
  const { ours, official } = clients();
  expect([...ours.keys()]).toEqual([...official.keys()]);
  expect(ours.size).toBeGreaterThan(30);
  const refused: string[] = [];
  for (const [name, method] of ours) {
    const params = { ...PARAMETERS, ...(WRITES.test(name) && { requestBody: BODY }) };
    const outcomes = [await settled(method(params)), await settled(official.get(name)?.(params))];
    if (outcomes.includes(REFUSED)) refused.push(name);
  }
  expect(refused).toEqual([]);
  expect(googles.ours.requests.all()).toHaveLength(ours.size);
  expect(wireLog(googles.ours)).toEqual(wireLog(googles.official));
});

test.each([
  ['the id "."', { calendarId: 'primary', eventId: '.' }],
  ['the id ".."', { calendarId: 'primary', eventId: '..' }],
  ['no id at all', { calendarId: 'primary' }],
])('%s is refused before the network, as Google’s transport refuses it', async (_name, params) => {
  for (const client of Object.values(clients())) {
    expect(await settled(client.get('events.get')?.(params))).toBe(REFUSED);
  }
  expect([...wireLog(googles.ours), ...wireLog(googles.official)]).toEqual([]);
});

test('an empty id is refused here, where Google’s transport asks for another address', async () => {
  // calendars/primary/events/ would be the list of all events, read as if it were one of them.
  const { ours, official } = clients();
  const params = { calendarId: 'primary', eventId: '' };
  expect(await settled(ours.get('events.get')?.(params))).toBe(REFUSED);
  await settled(official.get('events.get')?.(params));
  expect(wireLog(googles.ours)).toEqual([]);
  expect(wireLog(googles.official).map(({ path }) => path)).toEqual([
    '/calendar/v3/calendars/primary/events/',
  ]);
});
