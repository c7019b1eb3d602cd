import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { DAY, HOUR, type Interval } from '../../domain/time.ts';
import { adoptAccount } from '../../store/account.ts';
import { readAttendeeView, readOwnBusy } from '../../store/attendee-view.ts';
import { type CachedEvent, type Database, OWN_CALENDAR } from '../../store/database.ts';
import { applyOwnChanges, eventsIn, readWeeks, replaceWeeks, wholeWeeks } from '../../store/weeks.ts';
import { openTestStore, reportRow } from '../support/signed-in.ts';

const ENGINEER = 'engineer-a@example.com';
const OWNER = 'manager@example.com';
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

const stored = async () => {
  const rows = await readWeeks(store, OWN_CALENDAR, WINDOW);
  return Object.fromEntries(rows.map(({ week, events }) => [week, events.map(({ id }) => id)]));
};

describe('the own calendar’s weeks', () => {
  test('hold an event in every week that it touches', async () => {
    await applyOwn([eventAt('monday', 0), eventAt('over-the-weekend', 5, 72)], { isFull: true });
    expect(await stored()).toEqual({
      '2026-W47': ['monday', 'over-the-weekend'],
      '2026-W48': ['over-the-weekend'],
    });
    expect(await readOwnBusy(store, WINDOW)).toHaveLength(2);
  });

  test('follow an event that moves to another week', async () => {
    await applyOwn([eventAt('a', 0), eventAt('b', 1)], { isFull: true });
    await applyOwn([eventAt('a', 8)]);
    expect(await stored()).toEqual({ '2026-W47': ['b'], '2026-W48': ['a'] });
  });

  test('forget an event that moves out of the window, and know it again when it comes back', async () => {
    await applyOwn([eventAt('a', 0)], { isFull: true });
    await applyOwn([eventAt('a', 30)]);
    expect(await stored()).toEqual({ '2026-W47': [], '2026-W48': [] });
    await applyOwn([eventAt('a', 2)]);
    expect(await stored()).toEqual({ '2026-W47': ['a'], '2026-W48': [] });
  });

  test('lose what a full sync no longer names', async () => {
    await applyOwn([eventAt('a', 0), eventAt('b', 1)], { isFull: true });
    await applyOwn([eventAt('b', 1)], { isFull: true });
    expect(await stored()).toEqual({ '2026-W47': ['b'], '2026-W48': [] });
  });

  test('and their token are written together or not at all', async () => {
    await applyOwn([eventAt('a', 0)], { isFull: true, token: 'first' });
    const unwritable = (() => {}) as unknown as string;
    await expect(applyOwn([eventAt('b', 1)], { token: unwritable })).rejects.toThrow('could not be cloned');
    expect((await store.syncStates.get(OWN_CALENDAR))?.token).toBe('first');
    expect(await stored()).toEqual({ '2026-W47': ['a'], '2026-W48': [] });
  });
});

describe('when another account was connected meanwhile', () => {
  test('what was read of the old one is not written', async () => {
    await adoptAccount(store, ENGINEER, []);
    await applyOwn([eventAt('a', 0)], { isFull: true });
    expect(await store.weeks.count()).toBe(0);
    expect(await store.syncStates.count()).toBe(0);
  });
});

describe('a colleague’s weeks', () => {
  const focus = { owner: ENGINEER, level: 'hard', blockId: 'mornings', flareUntil: null } as const;
  const block = { ...eventAt('block', 0, 3), focus: { ...focus, interval: eventAt('block', 0, 3).interval } };

  test('are replaced as a whole', async () => {
    const read = { calendar: ENGINEER, busy: [], visibility: 'blocks', syncedAt: NOW } as const;
    await replaceWeeks(store, WINDOW, { ...read, events: [eventAt('a', 0), eventAt('b', 8)] });
    await replaceWeeks(store, wholeWeeks(eventAt('x', 1).interval), { ...read, events: [eventAt('c', 1)] });
    const rows = await readWeeks(store, ENGINEER, WINDOW);
    expect(eventsIn(rows, WINDOW).map(({ id }) => id)).toEqual(['c', 'b']);
  });

  test('give a view whose busy time includes the blocks', async () => {
    await store.reports.put(reportRow(ENGINEER, { visibility: 'blocks', zone: 'Asia/Tokyo', syncedAt: NOW }));
    const busy = [eventAt('meeting', 0, 1).interval, eventAt('late', 1).interval];
    const read = { calendar: ENGINEER, busy, events: [block], visibility: 'blocks', syncedAt: NOW } as const;
    await replaceWeeks(store, WINDOW, read);
    const monday = { start: MONDAY, end: MONDAY + DAY };
    expect(await readAttendeeView(store, ENGINEER, monday, 'UTC')).toEqual({
      email: ENGINEER,
      name: ENGINEER,
      visibility: 'blocks',
      focusBlocks: [block.focus],
      busy: [block.interval],
      workingHours: { zone: 'Asia/Tokyo', days: expect.objectContaining({ MO: ['09:00', '17:00'] }) },
      zone: 'Asia/Tokyo',
      syncedAt: NOW,
    });
  });

  test('are as well seen, and as old, as the worst of them', async () => {
    const read = { calendar: ENGINEER, busy: [], events: [] };
    await replaceWeeks(
      store,
      { start: MONDAY, end: MONDAY + 7 * DAY },
      { ...read, visibility: 'blocks', syncedAt: 9 },
    );
    await replaceWeeks(
      store,
      { start: MONDAY + 7 * DAY, end: WINDOW.end },
      { ...read, visibility: 'busy', syncedAt: 5 },
    );
    expect(await readAttendeeView(store, ENGINEER, WINDOW, 'UTC')).toMatchObject({
      visibility: 'busy',
      syncedAt: 5,
    });
  });

  test('of which one was never read are not seen, however well the others are', async () => {
    const read = { calendar: ENGINEER, busy: [], events: [], visibility: 'blocks', syncedAt: NOW } as const;
    await replaceWeeks(store, { start: MONDAY, end: MONDAY + 7 * DAY }, read);
    const view = await readAttendeeView(store, ENGINEER, WINDOW, 'UTC');
    expect(view).toMatchObject({ visibility: 'none', syncedAt: null });
  });

  test('that were never read are not seen', async () => {
    const unread = await readAttendeeView(store, ENGINEER, WINDOW, 'Europe/Berlin');
    expect(unread).toMatchObject({ visibility: 'none', busy: [], syncedAt: null });
    expect(unread.workingHours.zone).toBe('Europe/Berlin');
    expect(unread).not.toHaveProperty('zone');
  });
});
