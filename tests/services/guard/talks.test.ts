import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { DAY, HOUR, type Interval } from '../../../domain/time.ts';
import { readTalks } from '../../../services/guard/talks.ts';
import { adoptAccount } from '../../../store/account.ts';
import { type CachedEvent, type Database, OWN_CALENDAR } from '../../../store/database.ts';
import { applyOwnChanges } from '../../../store/own-calendar.ts';
import { openTestStore, reportRow } from '../../support/signed-in.ts';

const MANAGER = 'manager@example.com';
const ENGINEER = 'engineer-a@example.com';
const MONDAY = Date.parse('2026-11-16T00:00:00Z');
const WINDOW: Interval = { start: MONDAY, end: MONDAY + 49 * DAY };
const NOW = MONDAY + 2 * DAY;
const situation = { now: NOW, zone: 'UTC' };

let store: Database;
beforeEach(async () => {
  store = openTestStore();
  await adoptAccount(store, MANAGER, []);
  await store.reports.put(reportRow(ENGINEER));
});

function talk(
  day: number,
  seriesId: string | null = null,
  others: readonly string[] = [ENGINEER],
): CachedEvent {
  const start = MONDAY + day * DAY + 10 * HOUR;
  const meeting = {
    title: '',
    seriesId,
    organizer: null,
    others,
    hasMore: false,
    response: 'organizer' as const,
    canEdit: true,
  };
  return { id: `event-${day}`, interval: { start, end: start + HOUR / 2 }, focus: null, meeting };
}

async function plan(...changed: CachedEvent[]): Promise<void> {
  const state = {
    calendar: OWN_CALENDAR,
    generation: 1,
    token: 'token',
    window: WINDOW,
    zone: 'UTC',
    syncedAt: NOW,
    problem: null,
    version: 1,
  };
  const nothing = { removedIds: [], deletedIds: [], unreadableIds: [] };
  await applyOwnChanges(store, { owner: MANAGER, changed, ...nothing, isFull: true, state, now: NOW });
}

const talks = async () => (await readTalks(store, [ENGINEER], situation)).get(ENGINEER);

describe('what is planned with a report', () => {
  it('is the next 1:1, and how many talks of the two come before it', async () => {
    await plan(talk(0, 'weekly'), talk(7, 'weekly'), talk(14, 'weekly'), talk(3), talk(4), talk(5, null, []));
    expect(await talks()).toMatchObject({
      oneOnOne: { next: { eventId: 'event-7' }, cadence: 'weekly', overdueDays: 0 },
      talksBefore: 2,
    });
  });

  it('knows of a last 1:1 that the cache has forgotten', async () => {
    await plan(talk(28, 'monthly'));
    await store.reports.update(ENGINEER, { cadence: 'weekly', lastOneOnOneAt: MONDAY - 14 * DAY });
    expect(await talks()).toMatchObject({ oneOnOne: { overdueDays: 9 } });
  });

  it('without any, names none', async () => {
    await plan();
    expect(await talks()).toMatchObject({ oneOnOne: { next: null, cadence: null }, talksBefore: 0 });
  });

  it('a calendar that was never read says nothing either, and a stranger is no trouble', async () => {
    expect(await talks()).toMatchObject({ oneOnOne: { next: null }, talksBefore: 0 });
    expect((await readTalks(store, ['outsider@example.org'], situation)).size).toBe(1);
  });
});
