import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OwnEventsRequest } from '../../../calendar/api/calendar-client.ts';
import { DAY, HOUR, MINUTE } from '../../../domain/time.ts';
import { createSync } from '../../../services/sync/sync.ts';
import { readOwnBusy } from '../../../store/attendee-view.ts';
import { OWN_CALENDAR } from '../../../store/database.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';
import {
  addEvent,
  addMany,
  cachedIds,
  EVENING,
  fullReads,
  listCalls,
  MANAGER,
  type OwnSide,
  ownSide,
  ownState,
  span,
} from '../../support/own-calendar.ts';

let google: TestGoogle;
let side: OwnSide;
beforeEach(async () => {
  google = await startGoogleForTest();
  side = await ownSide(google);
});
afterEach(() => google.close());

const tokenIsGone = { kind: 'status', status: 410, reason: 'fullSyncRequired' } as const;
const without = (keep: number) => (answer: Record<string, unknown>) => ({
  ...answer,
  items: (answer.items as unknown[]).slice(0, keep),
});

/** Sees what the cache holds each time that Google has answered with one more page. */
function watched(atPage: (request: OwnEventsRequest) => Promise<void>) {
  const api = {
    ...side.api,
    async listOwnEvents(request: OwnEventsRequest) {
      const page = await side.api.listOwnEvents(request);
      await atPage(request);
      return page;
    },
  };
  return createSync({ ...side, api });
}

describe('when Google has forgotten the token', () => {
  it('S1 the cache shows what it showed until all of it is read again, and is then what Google has', async () => {
    const ids = addMany(google, 500);
    await side.syncOwn();
    const before = await cachedIds(side.store);
    for (const id of ids.slice(0, 100)) google.world.events.remove(MANAGER, id);
    google.faults.expireSyncTokens(MANAGER);
    side.network.pageSize = 100;
    const seen: string[][] = [];
    await watched(async () => void seen.push(await cachedIds(side.store))).syncOwn();
    expect(seen.length).toBeGreaterThan(4);
    expect(seen.every((each) => each.join() === before.join())).toBe(true);
    expect(await cachedIds(side.store)).toEqual(before.filter((id) => !ids.slice(0, 100).includes(id)));
  });

  it('S2 that is never told as "read, nothing new"', async () => {
    await side.syncOwn();
    const before = await ownState(side.store);
    addEvent(google, '19:00', '20:00');
    google.faults.expireSyncTokens(MANAGER);
    google.advance(10 * MINUTE);
    side.network.callsLeft = 1;
    await side.syncOwn();
    expect(await ownState(side.store)).toMatchObject({ problem: 'offline', syncedAt: before?.syncedAt });
    side.network.callsLeft = Number.POSITIVE_INFINITY;
    await side.syncOwn();
    expect(await ownState(side.store)).toMatchObject({ problem: null, syncedAt: side.now() });
    expect(await readOwnBusy(side.store, EVENING)).toEqual([span('19:00', '20:00')]);
  });

  it('S3 an event that was deleted meanwhile goes without a tombstone', async () => {
    const gone = addEvent(google, '19:00', '20:00');
    const kept = addEvent(google, '21:00', '22:00');
    await side.syncOwn();
    google.world.events.remove(MANAGER, gone);
    google.faults.expireSyncTokens(MANAGER);
    await side.syncOwn();
    expect(await cachedIds(side.store)).toContain(kept);
    expect(await cachedIds(side.store)).not.toContain(gone);
  });

  it('S4 and forgets it always, everything is read three times in a row and then once an hour', async () => {
    addEvent(google, '19:00', '20:00');
    await side.syncOwn();
    google.faults.next(1000, tokenIsGone);
    google.requests.clear();
    for (let tick = 0; tick < 6; tick += 1) {
      await side.syncOwn();
      google.advance(9 * MINUTE);
    }
    expect(fullReads(google)).toHaveLength(3);
    expect((await ownState(side.store))?.problem).toBe('gone');
    expect(await readOwnBusy(side.store, EVENING)).toHaveLength(1);
    google.advance(HOUR);
    for (let tick = 0; tick < 5; tick += 1) await side.syncOwn();
    expect(fullReads(google)).toHaveLength(4);
    google.faults.clear();
    google.advance(HOUR);
    await side.syncOwn();
    await side.syncOwn();
    expect(await ownState(side.store)).toMatchObject({ problem: null, rereads: 0 });
  });

  it('S4 the same when every answer comes with a token that is dead at once', async () => {
    await side.syncOwn();
    google.requests.clear();
    for (let tick = 0; tick < 8; tick += 1) {
      google.faults.expireSyncTokens(MANAGER);
      await side.syncOwn();
    }
    expect(fullReads(google)).toHaveLength(3);
    expect((await ownState(side.store))?.problem).toBe('gone');
    google.advance(-DAY);
    await side.syncOwn();
    expect((await ownState(side.store))?.problem).toBeNull();
  });

  it('S4 what fails because the network is away does not count', async () => {
    await side.syncOwn();
    google.faults.expireSyncTokens(MANAGER);
    for (let tick = 0; tick < 5; tick += 1) {
      side.network.callsLeft = 1;
      await side.syncOwn();
    }
    side.network.callsLeft = Number.POSITIVE_INFINITY;
    await side.syncOwn();
    expect(await ownState(side.store)).toMatchObject({ problem: null, rereads: 1 });
  });
});

describe('a reading that is cut short', () => {
  it('S5 after page four of five leaves events and token as they were, and the next one makes it good', async () => {
    const ids = addMany(google, 50);
    await side.syncOwn();
    const before = { ids: await cachedIds(side.store), state: await ownState(side.store) };
    for (const id of ids) google.world.events.remove(MANAGER, id);
    side.network.pageSize = 10;
    let pages = 0;
    await new Promise<void>((killed) => {
      const dying = watched(async () => {
        pages += 1;
        if (pages < 4) return;
        killed();
        await new Promise(() => {});
      });
      void dying.syncOwn();
    });
    expect({ ids: await cachedIds(side.store), state: await ownState(side.store) }).toEqual(before);
    await createSync(side).syncOwn();
    expect(await cachedIds(side.store)).toEqual(before.ids.filter((id) => !ids.includes(id)));
  });

  it('S6 by an answer without the next token is an error with a name, and everything stays', async () => {
    addEvent(google, '19:00', '20:00');
    await side.syncOwn();
    const before = await ownState(side.store);
    addEvent(google, '21:00', '22:00');
    google.faults.next(1, { kind: 'edit', edit: (answer) => ({ ...answer, nextSyncToken: null }) });
    await side.syncOwn();
    expect(await ownState(side.store)).toEqual({ ...before, problem: 'malformed' });
    expect(await readOwnBusy(side.store, EVENING)).toHaveLength(1);
    await side.syncOwn();
    expect(await readOwnBusy(side.store, EVENING)).toHaveLength(2);
  });
});

describe('a cache from an earlier version of the reading', () => {
  it('S15 is read anew, and the person’s own blocks stay', async () => {
    const zone = 'Europe/Berlin';
    const block = {
      kind: 'weekly',
      id: 'mine',
      days: ['MO'],
      from: '09:00',
      to: '12:00',
      level: 'hard',
      zone,
    } as const;
    await side.store.blocks.put(block);
    await side.syncOwn();
    await side.store.syncStates.update(OWN_CALENDAR, { version: 1 });
    await side.syncOwn();
    expect(fullReads(google)).toHaveLength(2);
    expect(await side.store.blocks.toArray()).toEqual([block]);
  });
});

describe('an answer in which much is missing', () => {
  it('S18 is asked for again before anything goes: nothing at all', async () => {
    addMany(google, 500);
    await side.syncOwn();
    const before = await cachedIds(side.store);
    google.requests.clear();
    google.faults.next(1, tokenIsGone);
    google.faults.next(1, { kind: 'edit', edit: without(0) });
    await side.syncOwn();
    expect(await cachedIds(side.store)).toEqual(before);
    expect(fullReads(google)).toHaveLength(2);
  });

  it('S18 is asked for again before anything goes: less than half', async () => {
    addMany(google, 40);
    await side.syncOwn();
    const before = await cachedIds(side.store);
    google.faults.next(1, tokenIsGone);
    google.faults.next(1, { kind: 'edit', edit: without(Math.floor(before.length / 3)) });
    await side.syncOwn();
    expect(await cachedIds(side.store)).toEqual(before);
  });

  it('S18 is believed when Google says it twice', async () => {
    const ids = google.world.events.list(MANAGER).map(({ id }) => id);
    addMany(google, 30);
    await side.syncOwn();
    for (const { id } of google.world.events.list(MANAGER)) google.world.events.remove(MANAGER, id);
    google.faults.expireSyncTokens(MANAGER);
    google.requests.clear();
    await side.syncOwn();
    expect(ids.length).toBeGreaterThan(0);
    expect(await cachedIds(side.store)).toEqual([]);
    expect(fullReads(google)).toHaveLength(2);
  });

  it('S18 is believed at once when every event that goes is named', async () => {
    const ids = addMany(google, 40);
    await side.syncOwn();
    for (const id of ids) google.world.events.remove(MANAGER, id);
    google.requests.clear();
    await side.syncOwn();
    expect(listCalls(google)).toHaveLength(1);
    expect(await cachedIds(side.store)).not.toEqual(expect.arrayContaining(ids.slice(0, 1)));
  });
});

describe('answers that come in another order', () => {
  it('S26 an old one after a newer one changes nothing', async () => {
    const id = addEvent(google, '19:00', '20:00');
    const gate = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    const late = watched(async () => {
      asked.resolve();
      await gate.promise;
    }).syncOwn();
    await asked.promise;
    google.world.events.patch(MANAGER, id, {
      start: { dateTime: '2026-11-19T20:00:00+01:00' },
      end: { dateTime: '2026-11-19T21:00:00+01:00' },
    });
    await createSync(side).syncOwn();
    const newer = await ownState(side.store);
    gate.resolve();
    await late;
    expect(await readOwnBusy(side.store, EVENING)).toEqual([span('20:00', '21:00')]);
    expect(await ownState(side.store)).toEqual(newer);
  });

  it('S26 an old refusal after a newer answer is nobody’s trouble', async () => {
    await side.syncOwn();
    const gate = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    side.network.isAway = false;
    const api = {
      ...side.api,
      async listOwnEvents(request: OwnEventsRequest) {
        asked.resolve();
        await gate.promise;
        google.faults.next(9, tokenIsGone);
        return side.api.listOwnEvents(request);
      },
    };
    const late = createSync({ ...side, api }).syncOwn();
    await asked.promise;
    await createSync(side).syncOwn();
    gate.resolve();
    await late;
    expect(await ownState(side.store)).toMatchObject({ problem: null, token: expect.any(String) });
  });
});
