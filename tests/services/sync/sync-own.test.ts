import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DAY, type Interval } from '../../../domain/time.ts';
import { createSync } from '../../../services/sync/sync.ts';
import { readOwnBusy } from '../../../store/attendee-view.ts';
import { OWN_CALENDAR } from '../../../store/database.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';
import { signedInAs } from '../../support/signed-in.ts';

const MANAGER = 'manager@example.com';
const ZONE = 'Europe/Berlin';

let google: TestGoogle;
beforeEach(async () => {
  google = await startGoogleForTest();
});
afterEach(() => google.close());

const at = (time: string) => ({ dateTime: `2026-11-19T${time}:00+01:00`, timeZone: ZONE });
const instant = (time: string) => Date.parse(`2026-11-19T${time}:00+01:00`);
/** An evening, where the seeded week has nothing. */
const EVENING: Interval = { start: instant('19:00'), end: instant('23:00') };

async function setUp() {
  const side = await signedInAs(google, MANAGER);
  return { ...side, ...createSync(side) };
}

const addEvent = (from: string, to: string, more = {}) =>
  google.world.events.insert(MANAGER, { summary: 'Dinner', start: at(from), end: at(to), ...more }).id;
const eventCalls = () => google.requests.filter({ path: /\/events$/ });
/** What a publisher of this extension writes. */
const ours = (block: string) => ({
  extendedProperties: { shared: { letThemCook: '1', 'letThemCook.block': block } },
});

describe('one’s own calendar', () => {
  test('is read once in full and then only by what changed', async () => {
    const side = await setUp();
    await side.syncOwn();
    expect(await readOwnBusy(side.store, EVENING)).toEqual([]);
    const id = addEvent('19:00', '20:00');
    await side.syncOwn();
    expect(await readOwnBusy(side.store, EVENING)).toEqual([
      { start: instant('19:00'), end: instant('20:00') },
    ]);
    google.world.events.patch(MANAGER, id, { start: at('21:00'), end: at('22:00') });
    await side.syncOwn();
    expect(await readOwnBusy(side.store, EVENING)).toEqual([
      { start: instant('21:00'), end: instant('22:00') },
    ]);
    google.world.events.remove(MANAGER, id);
    await side.syncOwn();
    expect(await readOwnBusy(side.store, EVENING)).toEqual([]);
    const queries = eventCalls().map(({ query }) => query);
    expect(queries.map((query) => query.has('syncToken'))).toEqual([false, true, true, true]);
    expect(queries.map((query) => query.has('timeMin'))).toEqual([true, false, false, false]);
    expect(await side.lastSyncedAt(OWN_CALENDAR)).toBe(side.now());
  });

  test('is busy with what takes time, and with nothing else', async () => {
    const side = await setUp();
    addEvent('19:00', '19:30', { transparency: 'transparent' });
    addEvent('20:00', '20:30', {
      attendees: [{ email: MANAGER, responseStatus: 'declined' }, { email: 'engineer-a@example.com' }],
    });
    addEvent('21:00', '21:30', ours('mine'));
    addEvent('22:00', '22:30');
    await side.syncOwn();
    expect(await readOwnBusy(side.store, EVENING)).toEqual([
      { start: instant('22:00'), end: instant('22:30') },
    ]);
  });

  test('is read anew when Google has forgotten the token, and what went meanwhile is gone', async () => {
    const side = await setUp();
    const id = addEvent('19:00', '20:00');
    await side.syncOwn();
    google.world.events.remove(MANAGER, id);
    google.faults.expireSyncTokens(MANAGER);
    addEvent('21:00', '22:00');
    await side.syncOwn();
    expect(await readOwnBusy(side.store, EVENING)).toEqual([
      { start: instant('21:00'), end: instant('22:00') },
    ]);
    expect((await side.store.syncStates.get(OWN_CALENDAR))?.problem).toBeNull();
  });

  test('is asked for in full only once per run, however often Google says no', async () => {
    const side = await setUp();
    addEvent('19:00', '20:00');
    await side.syncOwn();
    google.requests.clear();
    google.faults.next(9, { kind: 'status', status: 410, reason: 'fullSyncRequired' });
    await side.syncOwn();
    expect(google.requests.all()).toHaveLength(2);
    expect((await side.store.syncStates.get(OWN_CALENDAR))?.problem).toBe('gone');
    expect(await readOwnBusy(side.store, EVENING)).toHaveLength(1);
    google.faults.clear();
    await side.syncOwn();
    expect((await side.store.syncStates.get(OWN_CALENDAR))?.problem).toBeNull();
  });

  test('stays as it was while the network is away', async () => {
    const side = await setUp();
    addEvent('19:00', '20:00');
    await side.syncOwn();
    const before = await side.store.syncStates.get(OWN_CALENDAR);
    side.network.isAway = true;
    await side.syncOwn();
    expect(await side.store.syncStates.get(OWN_CALENDAR)).toEqual({ ...before, problem: 'offline' });
    expect(await readOwnBusy(side.store, EVENING)).toHaveLength(1);
  });

  test('is read page by page, and the token is kept with the last page only', async () => {
    const side = await setUp();
    addEvent('19:00', '20:00');
    side.network.pageSize = 7;
    await side.syncOwn();
    const pages = eventCalls().length;
    expect(pages).toBeGreaterThan(2);
    const weeks = await side.store.weeks.toArray();
    const token = (await side.store.syncStates.get(OWN_CALENDAR))?.token;
    side.network.pageSize = null;
    const again = await setUp();
    await again.syncOwn();
    expect(await again.store.weeks.toArray()).toEqual(weeks);
    expect(token).toEqual(expect.any(String));
  });

  test('is not half read when a page is missing', async () => {
    const side = await setUp();
    await side.syncOwn();
    const weeks = await side.store.weeks.toArray();
    const before = await side.store.syncStates.get(OWN_CALENDAR);
    for (const from of ['19:00', '20:00', '21:00']) addEvent(from, '22:00');
    side.network.pageSize = 1;
    side.network.callsLeft = 2;
    await side.syncOwn();
    expect(await side.store.weeks.toArray()).toEqual(weeks);
    expect(await side.store.syncStates.get(OWN_CALENDAR)).toEqual({ ...before, problem: 'offline' });
    side.network.callsLeft = Number.POSITIVE_INFINITY;
    await side.syncOwn();
    expect(await readOwnBusy(side.store, EVENING)).toEqual([
      { start: instant('19:00'), end: instant('22:00') },
    ]);
  });

  test('opens its window anew before six weeks ahead are no longer covered', async () => {
    const side = await setUp();
    await side.syncOwn();
    google.advance(21 * DAY);
    google.requests.clear();
    await side.syncOwn();
    expect(eventCalls().at(-1)?.query.has('timeMin')).toBe(true);
  });

  test('of nobody is not asked for', async () => {
    const side = await setUp();
    await side.store.keyvalue.clear();
    await side.syncOwn();
    expect(google.requests.all()).toEqual([]);
  });
});
