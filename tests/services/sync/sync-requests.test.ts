import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OwnEventsRequest } from '../../../calendar/api/calendar-client.ts';
import { DAY, type Interval } from '../../../domain/time.ts';
import { createSync } from '../../../services/sync/sync.ts';
import { readOwnBusy } from '../../../store/attendee-view.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';
import { addEvent, EVENING, listCalls, type OwnSide, ownSide, span } from '../../support/own-calendar.ts';

let google: TestGoogle;
let side: OwnSide;
beforeEach(async () => {
  google = await startGoogleForTest();
  side = await ownSide(google);
});
afterEach(() => google.close());

/** TYPES of @googleapis/calendar, Params$Resource$Events$List.syncToken (September 2026). */
const FORBIDDEN_WITH_TOKEN = [
  'iCalUID',
  'orderBy',
  'privateExtendedProperty',
  'q',
  'sharedExtendedProperty',
  'timeMin',
  'timeMax',
  'updatedMin',
];
/** May differ from one request of a sync to the next. */
const MOVING = ['syncToken', 'pageToken', 'timeMin', 'timeMax', 'maxResults'];

describe('a request that goes on from a token', () => {
  it('S13 filters nothing, bounds nothing, and is otherwise like the first', async () => {
    await side.syncOwn();
    side.network.pageSize = 2;
    for (const from of ['19:00', '20:00', '21:00', '22:00', '22:30']) addEvent(google, from, '23:00');
    await side.syncOwn();
    side.network.pageSize = null;
    google.advance(21 * DAY);
    await side.syncOwn();
    addEvent(google, '18:00', '18:30');
    await side.syncOwn();
    const queries = listCalls(google).map(({ query }) => query);
    const withToken = queries.filter((query) => query.has('syncToken'));
    expect(withToken.length).toBeGreaterThan(3);
    expect(withToken.flatMap((query) => FORBIDDEN_WITH_TOKEN.filter((name) => query.has(name)))).toEqual([]);
    const rest = queries.map((query) =>
      JSON.stringify([...query].filter(([name]) => !MOVING.includes(name)).sort()),
    );
    expect(new Set(rest).size).toBe(1);
  });

  it('S14 with time bounds is none that the code can build', async () => {
    type Mixed = { readonly syncToken: string; readonly window: Interval };
    const isRequest: Mixed extends OwnEventsRequest ? true : false = false;
    type Filtered = Parameters<typeof side.api.listOwnEvents>[0] & { readonly q?: string };
    const request = {
      syncToken: 'token',
      q: 'secret',
      timeMin: '2026-11-19T00:00:00Z',
    } satisfies Filtered & {
      readonly timeMin: string;
    };
    await side.api.listOwnEvents(request).catch(() => null);
    expect(isRequest).toBe(false);
    const sent = listCalls(google).map(({ query }) => query);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.get('syncToken')).toBe('token');
    expect(FORBIDDEN_WITH_TOKEN.filter((name) => sent[0]?.has(name))).toEqual([]);
  });
});

describe('two that ask at once', () => {
  it('S25 in one worker share one run', async () => {
    addEvent(google, '19:00', '20:00');
    await Promise.all([side.syncOwn(), side.syncOwn()]);
    expect(listCalls(google)).toHaveLength(1);
    expect(await readOwnBusy(side.store, EVENING)).toEqual([span('19:00', '20:00')]);
  });

  it('S25 in two contexts of one browser run once, and both have the result', async () => {
    addEvent(google, '19:00', '20:00');
    const context = () => createSync({ ...side, alone: (name, work) => navigator.locks.request(name, work) });
    const busy = await Promise.all(
      [context(), context(), context()].map(async ({ syncOwn }) => {
        await syncOwn();
        return readOwnBusy(side.store, EVENING);
      }),
    );
    expect(listCalls(google)).toHaveLength(1);
    for (const each of busy) expect(each).toEqual([span('19:00', '20:00')]);
  });

  it('S25 a run that failed leaves the way free for the next one', async () => {
    addEvent(google, '19:00', '20:00');
    const alone = (name: string, work: () => Promise<void>) => navigator.locks.request(name, work);
    side.network.isAway = true;
    await createSync({ ...side, alone }).syncOwn();
    side.network.isAway = false;
    await createSync({ ...side, alone }).syncOwn();
    expect(await readOwnBusy(side.store, EVENING)).toHaveLength(1);
  });
});
