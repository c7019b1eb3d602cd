import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { DAY, HOUR } from '../../domain/time.ts';
import { adoptAccount } from '../../store/account.ts';
import { readOrganizerBusy } from '../../store/attendee-view.ts';
import { type CachedEvent, type Database, OWN_CALENDAR } from '../../store/database.ts';
import { applyOwnChanges, readOwnCalendar } from '../../store/own-calendar.ts';
import { weeksIn } from '../../store/weeks.ts';
import { openTestStore } from '../support/signed-in.ts';

const OWNER = 'manager@example.com';
const MONDAY = Date.parse('2026-11-16T00:00:00Z');
const WINDOW = { start: MONDAY, end: MONDAY + 14 * DAY };
let store: Database;

beforeEach(async () => {
  store = openTestStore();
  await adoptAccount(store, OWNER, []);
});

async function apply(changed: readonly CachedEvent[], isFull: boolean) {
  const generation = ((await store.syncStates.get(OWN_CALENDAR))?.generation ?? 0) + 1;
  const state = { calendar: OWN_CALENDAR, token: 't', zone: 'UTC', syncedAt: 1, problem: null, version: 1 };
  await applyOwnChanges(store, {
    owner: OWNER,
    changed,
    removedIds: [],
    deletedIds: [],
    unreadableIds: [],
    isFull,
    state: { ...state, window: WINDOW, generation },
    now: 1,
  });
}
const meeting = (start: number, end: number): CachedEvent => ({
  id: `${start}`,
  interval: { start, end },
  focus: null,
});

describe('the time that better times must leave alone', () => {
  test('is the organizer’s meetings where their calendar was read', async () => {
    const { interval } = meeting(MONDAY + 9 * HOUR, MONDAY + 10 * HOUR);
    await apply([meeting(interval.start, interval.end)], true);
    expect(await readOrganizerBusy(store, { start: MONDAY, end: MONDAY + DAY })).toEqual([interval]);
  });

  test('is all of a week that was not read: being blind is not being free', async () => {
    await apply([], true);
    const range = { start: WINDOW.end - DAY, end: WINDOW.end + DAY };
    expect(await readOrganizerBusy(store, range)).toEqual([{ start: WINDOW.end, end: WINDOW.end + 7 * DAY }]);
  });
});

test('an invitation that lasts for centuries stands in every week that is kept', async () => {
  await apply([], true);
  await apply([meeting(Date.parse('1600-01-01'), Date.parse('2500-01-01'))], false);
  for (const week of weeksIn(WINDOW)) expect((await readOwnCalendar(store, week)).events).toHaveLength(1);
});
