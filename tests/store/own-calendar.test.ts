import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { DAY, HOUR, type Interval, overlaps } from '../../domain/time.ts';
import { adoptAccount } from '../../store/account.ts';
import { readOwnBusy } from '../../store/attendee-view.ts';
import { type CachedEvent, type Database, OWN_CALENDAR } from '../../store/database.ts';
import { applyOwnChanges, readOwnCalendar } from '../../store/own-calendar.ts';
import { unreadReport } from '../../store/unread-report.ts';
import { weeksIn } from '../../store/weeks.ts';
import { openTestStore } from '../support/signed-in.ts';

const OWNER = 'manager@example.com';
const OTHER = 'engineer-a@example.com';
const MONDAY = Date.parse('2026-11-16T00:00:00Z');
const WINDOW: Interval = { start: MONDAY, end: MONDAY + 14 * DAY };
const NOW = MONDAY + HOUR;

let store: Database;
beforeEach(async () => {
  store = openTestStore();
  await adoptAccount(store, OWNER, []);
});

function eventAt(id: string, day: number, hours = 1): CachedEvent {
  const start = MONDAY + day * DAY + 9 * HOUR;
  return { id, interval: { start, end: start + hours * HOUR }, focus: null };
}

async function applyOwn(
  changed: CachedEvent[],
  more: { removedIds?: string[]; isFull?: boolean; token?: string } = {},
) {
  const { removedIds = [], isFull = false, token = 'token' } = more;
  const known = await store.syncStates.get(OWN_CALENDAR);
  const state = {
    calendar: OWN_CALENDAR,
    generation: (known?.generation ?? 0) + 1,
    token,
    window: WINDOW,
    zone: 'UTC',
    syncedAt: NOW,
    problem: null,
    version: 1,
  };
  await applyOwnChanges(store, {
    owner: OWNER,
    changed,
    removedIds,
    deletedIds: [],
    unreadableIds: [],
    isFull,
    state,
    now: NOW,
  });
}

/** Ids by week, those of each week sorted. */
const stored = async () => {
  const weeks = weeksIn(WINDOW).map(async (week) => (await readOwnCalendar(store, week)).events);
  return (await Promise.all(weeks)).map((events) => events.map(({ id }) => id).sort());
};

describe('the own calendar', () => {
  test('holds an event in every week that it touches', async () => {
    await applyOwn([eventAt('monday', 0), eventAt('over-the-weekend', 5, 72)], { isFull: true });
    expect(await stored()).toEqual([['monday', 'over-the-weekend'], ['over-the-weekend']]);
    expect(await readOwnBusy(store, WINDOW)).toHaveLength(2);
  });

  test('follows an event that moves to another week', async () => {
    await applyOwn([eventAt('a', 0), eventAt('b', 1)], { isFull: true });
    await applyOwn([eventAt('a', 8)]);
    expect(await stored()).toEqual([['b'], ['a']]);
  });

  test('forgets an event that moves out of the window, and knows it again when it comes back', async () => {
    await applyOwn([eventAt('a', 0)], { isFull: true });
    await applyOwn([eventAt('a', 30)]);
    expect(await stored()).toEqual([[], []]);
    await applyOwn([eventAt('a', 2)]);
    expect(await stored()).toEqual([['a'], []]);
  });

  test('loses what a full sync no longer names', async () => {
    await applyOwn([eventAt('a', 0), eventAt('b', 1)], { isFull: true });
    await applyOwn([eventAt('b', 1)], { isFull: true });
    expect(await stored()).toEqual([['b'], []]);
  });

  test('and its token are written together or not at all', async () => {
    await applyOwn([eventAt('a', 0)], { isFull: true, token: 'first' });
    const unwritable = (() => {}) as unknown as string;
    await expect(applyOwn([eventAt('b', 1)], { token: unwritable })).rejects.toThrow('could not be cloned');
    expect((await store.syncStates.get(OWN_CALENDAR))?.token).toBe('first');
    expect(await stored()).toEqual([['a'], []]);
  });
});

describe('a sync of few changes', () => {
  test('leaves the weeks as they are', async () => {
    await applyOwn([eventAt('a', 0), eventAt('b', 8)], { isFull: true });
    const weeks = await store.weeks.toArray();
    await applyOwn([eventAt('c', 1)], { removedIds: ['b'] });
    expect(await store.weeks.toArray()).toEqual(weeks);
    expect(await stored()).toEqual([['a', 'c'], []]);
  });

  test('writes them once the changes are many', async () => {
    await applyOwn([eventAt('a', 0)], { isFull: true });
    for (let round = 0; round < 6; round += 1) {
      await applyOwn(Array.from({ length: 50 }, (_, index) => eventAt(`${round}-${index}`, index % 14)));
    }
    const [first] = await store.weeks.toArray();
    expect(first?.events.length).toBeGreaterThan(100);
    expect((await stored()).flat()).toHaveLength(301);
  });

  test('and the next and the next show the same as if each had written everything', async () => {
    const ids = fc.nat(399).map((number) => `e${number}`);
    const event = fc.tuple(ids, fc.integer({ min: -3, max: 16 }), fc.integer({ min: 1, max: 60 }));
    const sync = fc.record({
      changed: fc.uniqueArray(event, { maxLength: 120, selector: ([id]) => id }),
      removedIds: fc.uniqueArray(ids, { maxLength: 40 }),
      isFull: fc.integer({ min: 0, max: 7 }).map((number) => number === 0),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(sync, { minLength: 1, maxLength: 6 }), async (syncs) => {
        const truth = new Map<string, CachedEvent>();
        await applyOwn([], { isFull: true });
        for (const { changed, removedIds, isFull } of syncs) {
          const events = changed.map(([id, day, hours]) => eventAt(id, day, hours));
          const removed = removedIds.filter((id) => !events.some((each) => each.id === id));
          await applyOwn(events, { removedIds: removed, isFull });
          if (isFull) truth.clear();
          for (const id of removed) truth.delete(id);
          for (const each of events) truth.set(each.id, each);
        }
        const expected = weeksIn(WINDOW).map((week) =>
          [...truth.values()]
            .filter(({ interval }) => overlaps(interval, week))
            .map(({ id }) => id)
            .sort(),
        );
        expect(await stored()).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});

describe('when another account was connected meanwhile', () => {
  test('what was read of the old one is not written', async () => {
    await adoptAccount(store, OTHER, []);
    await applyOwn([eventAt('a', 0)], { isFull: true });
    expect(await store.weeks.count()).toBe(0);
    expect(await store.syncStates.count()).toBe(0);
  });

  test('of the people whom one leads nothing stays but who they are', async () => {
    const person = {
      email: 'engineer-a@example.com',
      name: 'Engineer A',
      addedAt: NOW,
      cadence: 'weekly',
    } as const;
    const seen = {
      access: 'details',
      terms: null,
      finishDates: ['2026-12-11'],
      lastOneOnOneAt: NOW,
    } as const;
    await store.reports.put({ ...unreadReport(person), ...seen, visibility: 'blocks', syncedAt: NOW });
    await adoptAccount(store, OTHER, []);
    expect(await store.reports.toArray()).toEqual([unreadReport(person)]);
  });
});
