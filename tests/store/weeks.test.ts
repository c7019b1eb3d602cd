import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { DAY, HOUR, type Interval, overlaps } from '../../domain/time.ts';
import { adoptAccount } from '../../store/account.ts';
import { readAttendeeView } from '../../store/attendee-view.ts';
import type { CachedEvent, Database } from '../../store/database.ts';
import { eventsIn, readWeeks, replaceWeeks, rowsOfWeeks, weeksIn, wholeWeeks } from '../../store/weeks.ts';
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

test('an event stands in exactly the weeks that it touches', () => {
  const time = fc.integer({ min: -40, max: 40 }).map((halfDays) => MONDAY + halfDays * 12 * HOUR);
  const interval = fc
    .tuple(time, fc.nat(900))
    .map(([start, hours]) => ({ start, end: start + hours * HOUR }));
  fc.assert(
    fc.property(fc.array(interval), (busy) => {
      const events = busy.map((each, index) => ({ id: `e${index}`, interval: each, focus: null }));
      const read = { calendar: ENGINEER, visibility: 'blocks', syncedAt: NOW, events, busy } as const;
      const expected = weeksIn(WINDOW).map((week) => busy.filter((each) => overlaps(each, week)));
      const rows = rowsOfWeeks(WINDOW, read);
      expect(rows.map((row) => row.busy)).toEqual(expected);
      expect(rows.map((row) => row.events.map((event) => event.interval))).toEqual(expected);
    }),
  );
});
