// Exactly once, whatever fails in between: single cases of trouble.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CalendarApiError } from '../../../calendar/api/api-error.ts';
import type { WeeklyBlock } from '../../../domain/focus-block.ts';
import { HOUR, MINUTE } from '../../../domain/time.ts';
import { createPublish } from '../../../services/publish/publish.ts';
import { weeklyBlock } from '../../support/builders.ts';
import { calendarOf, type Installation, installationOf } from '../../support/installation.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';

const ENGINEER = 'engineer-a@example.com';
const MORNINGS = weeklyBlock({ id: 'mornings', days: ['MO', 'TH'] });

let google: TestGoogle;
let side: Installation;
let calendar: ReturnType<typeof calendarOf>;
beforeEach(async () => {
  google = await startGoogleForTest();
  side = await installationOf(google, ENGINEER);
  calendar = calendarOf(google, ENGINEER);
});
afterEach(() => google.close());

const lines = (calls: readonly { readonly method: string; readonly status: number | null }[]) =>
  calls.map(({ method, status }) => `${method} ${status}`);
const count = (calls: readonly { readonly method: string }[]) => {
  const methods = Map.groupBy(calls, ({ method }) => method);
  return Object.fromEntries([...methods].map(([method, each]) => [method, each.length]));
};

describe('one insert', () => {
  it.each([1, 2, 5])('W1 whose answer is lost %i times is one event', async (times) => {
    await side.blocks.save({ ...MORNINGS, days: ['TH'] });
    google.faults.next(times, { kind: 'drop', when: 'after' }, { method: 'POST' });
    for (let tries = 0; tries <= times + 1; tries += 1) await side.publish();
    expect(calendar.events()).toHaveLength(6);
    expect(calendar.duplicates()).toEqual([]);
    expect((await side.rows()).every(({ state }) => state === 'published')).toBe(true);
  });

  it('W1 a taken id that says the same is success: it is looked at, not written again', async () => {
    await side.blocks.save({ ...MORNINGS, days: ['TH'] });
    google.faults.next(1, { kind: 'drop', when: 'after' }, { method: 'POST' });
    await side.publish();
    google.requests.clear();
    await side.publish();
    expect(lines(google.requests.all()).slice(0, 2)).toEqual(['POST 409', 'GET 200']);
    expect(count(google.requests.all())).toEqual({ POST: 6, GET: 1 });
  });

  it('a day that was taken away and comes back gets ids that were never used', async () => {
    await side.blocks.save(MORNINGS);
    await side.publish();
    const before = new Set(calendar.events().map(({ id }) => id));
    await side.blocks.save({ ...MORNINGS, days: ['TH'] });
    await side.publish();
    google.requests.clear();
    await side.blocks.save(MORNINGS);
    await side.publish();
    expect(count(google.requests.all())).toEqual({ POST: 6 });
    expect(calendar.events().filter(({ id }) => !before.has(id))).toHaveLength(6);
  });

  it('a browser that lost its store goes on with ids that are free', async () => {
    await side.blocks.save({ ...MORNINGS, days: ['TH'] });
    await side.publish();
    for (const { id } of calendar.events()) google.world.events.remove(ENGINEER, id);
    const anew = await installationOf(google, ENGINEER);
    await anew.store.blocks.bulkPut(await side.store.blocks.toArray());
    await anew.publish();
    expect(calendar.events()).toHaveLength(6);
    expect(calendar.duplicates()).toEqual([]);
  });
});

describe('trouble', () => {
  it.each([404, 410])(
    'W3 an event of which Google says %i counts as removed, and is not asked for again',
    async (status) => {
      await side.blocks.save({ ...MORNINGS, days: ['TH'] });
      await side.publish();
      google.faults.next(6, { kind: 'status', status }, { method: 'DELETE' });
      await side.blocks.remove('mornings');
      google.requests.clear();
      await side.publish();
      await side.publish();
      expect(lines(google.requests.all())).toEqual(Array.from({ length: 6 }, () => `DELETE ${status}`));
      const rows = await side.rows();
      expect(rows.every(({ problem, state }) => problem === null && state === 'deleted')).toBe(true);
    },
  );

  it('W3 an event that its owner deleted before its block went: one look at most', async () => {
    await side.blocks.save({ ...MORNINGS, days: ['TH'] });
    await side.publish();
    for (const { id } of calendar.events()) google.world.events.remove(ENGINEER, id);
    await side.blocks.remove('mornings');
    google.requests.clear();
    await side.publish();
    await side.publish();
    expect(count(google.requests.all())).toEqual({ DELETE: 6, GET: 6 });
    expect((await side.rows()).every(({ state }) => state === 'deleted')).toBe(true);
  });

  it('W3 a removal whose answer was lost is done', async () => {
    await side.blocks.save({ ...MORNINGS, days: ['TH'] });
    await side.publish();
    await side.blocks.remove('mornings');
    google.faults.next(1, { kind: 'drop', when: 'after' }, { method: 'DELETE' });
    await side.publish();
    await side.publish();
    expect(calendar.events()).toEqual([]);
    expect((await side.rows()).every(({ problem, state }) => problem === null && state === 'deleted')).toBe(
      true,
    );
  });

  it('W5 used-up quota with 30 waiting stops writing, not reading, and nothing is lost', async () => {
    await side.blocks.save({ ...MORNINGS, days: ['MO', 'TU', 'WE', 'TH', 'FR'] });
    google.faults.next(99, { kind: 'status', status: 403, reason: 'quotaExceeded' }, { method: 'POST' });
    await side.publish();
    const waiting = await side.rows();
    expect(waiting).toHaveLength(30);
    expect(waiting.every(({ state, problem }) => state === 'inserting' && problem === 'rateLimited')).toBe(
      true,
    );
    for (let tick = 0; tick < 5; tick += 1) {
      google.advance(10 * MINUTE);
      await side.tick();
    }
    expect(calendar.writes()).toHaveLength(1);
    expect(calendar.reads().filter(({ status }) => status === 200)).toHaveLength(5);
    google.faults.clear();
    google.advance(HOUR);
    await side.tick();
    const ids = calendar.events().map(({ id }) => id);
    for (const { eventId } of waiting) expect(ids).toContain(eventId);
    expect(calendar.duplicates()).toEqual([]);
  });

  it('W6 what is made and taken back while the browser is offline never reaches Google', async () => {
    const offline = async () => {
      throw new CalendarApiError('offline', { reason: 'browserOffline' });
    };
    const { publish } = createPublish({
      ...side,
      api: { ...side.api, insertEvent: offline, patchEvent: offline, deleteEvent: offline },
      settings: async () => side.settings,
    });
    await side.blocks.save(MORNINGS);
    await publish();
    expect(await side.rows()).toHaveLength(12);
    await side.blocks.remove('mornings');
    await publish();
    await side.publish();
    expect(google.requests.all()).toEqual([]);
    expect(await side.rows()).toEqual([]);
  });

  it('S16 our own write in the next sync is no second event, no second call and no change', async () => {
    await side.syncOwn();
    await side.blocks.save(MORNINGS);
    await side.publish();
    await side.blocks.save({ ...MORNINGS, from: '10:00' });
    await side.publish();
    google.requests.clear();
    await side.tick();
    await side.tick();
    expect(lines(google.requests.all())).toEqual(['GET 200', 'GET 200']);
    expect(calendar.events()).toHaveLength(12);
    expect(await side.changes()).toEqual([]);
    const etags = new Map(calendar.events().map(({ id, etag }) => [id, etag]));
    for (const row of await side.rows()) expect(row.etag).toBe(etags.get(row.eventId));
  });

  it('S16 nor when the sync token was lost and everything is read again', async () => {
    await side.blocks.save(MORNINGS);
    await side.tick();
    await side.tick();
    google.faults.expireSyncTokens(ENGINEER);
    google.requests.clear();
    await side.tick();
    expect(lines(google.requests.all())).toEqual(['GET 410', 'GET 200']);
    expect(calendar.events()).toHaveLength(12);
  });
});

describe('the least number of calls for the usual edits of a block with two days, six weeks ahead', () => {
  it.each<[string, Partial<WeeklyBlock>, Record<string, number>]>([
    ['longer by half an hour', { to: '12:30' }, { PATCH: 12 }],
    ['another level', { level: 'ask' }, { PATCH: 12 }],
    ['another day instead of one', { days: ['TU', 'TH'] }, { PATCH: 6 }],
    ['one day more', { days: ['MO', 'TH', 'FR'] }, { POST: 6 }],
    // One event that stays tells the person's other browsers.
    ['one day less', { days: ['TH'] }, { DELETE: 6, PATCH: 1 }],
    ['nothing', {}, {}],
  ])('%s', async (_, edit, calls) => {
    await side.blocks.save(MORNINGS);
    await side.publish();
    google.requests.clear();
    await side.blocks.save({ ...MORNINGS, ...edit });
    await side.publish();
    await side.publish();
    expect(count(google.requests.all())).toEqual(calls);
  });

  it.each([{ publishTitle: 'Cooking' }, { publishVisibility: 'public' as const }])('%j', async (setting) => {
    await side.blocks.save(MORNINGS);
    await side.publish();
    google.requests.clear();
    Object.assign(side.settings, setting);
    await side.publish();
    await side.publish();
    expect(count(google.requests.all())).toEqual({ PATCH: 12 });
  });
});
