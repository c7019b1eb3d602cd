import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { StoredEvent } from '../../../demo/google/event-resource.ts';
import type { WeeklyBlock } from '../../../domain/focus-block.ts';
import { defaultSettings, type Settings } from '../../../domain/settings.ts';
import { DAY, HOUR, MINUTE } from '../../../domain/time.ts';
import { speakAsWorker } from '../../../locales/worker-words.ts';
import { createPublish } from '../../../services/publish/publish.ts';
import { createSync } from '../../../services/sync/sync.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';
import { signedInAs } from '../../support/signed-in.ts';

const ENGINEER = 'engineer-a@example.com';
const ZONE = 'Europe/Berlin';
const MORNINGS: WeeklyBlock = {
  kind: 'weekly',
  id: 'mornings',
  days: ['MO', 'TU', 'WE', 'TH', 'FR'],
  from: '09:00',
  to: '12:00',
  level: 'hard',
  zone: ZONE,
  createdAt: 1,
  editedAt: 1,
};
const AFTERNOONS: WeeklyBlock = { ...MORNINGS, id: 'afternoons', from: '14:00', to: '17:00', createdAt: 2 };

let google: TestGoogle;
beforeEach(async () => {
  google = await startGoogleForTest();
});
afterEach(() => google.close());

/** One browser of the engineer's. */
async function browser() {
  const side = await signedInAs(google, ENGINEER);
  let settings: Settings = defaultSettings(ZONE);
  const { publish } = createPublish({ ...side, settings: async () => settings });
  const { syncOwn } = createSync({ ...side, draftApi: side.api, alone: (_, work) => work() });
  return {
    ...side,
    publish,
    async tick() {
      google.advance(MINUTE);
      await syncOwn();
      await publish();
    },
    change(patch: Partial<Settings>) {
      settings = { ...settings, ...patch };
    },
  };
}

const ours = (blockId?: string) =>
  google.world.events
    .list(ENGINEER)
    .filter(({ extendedProperties }) => extendedProperties?.shared?.['letThemCook'] === '1')
    .filter((event) => blockId === undefined || shared(event)['letThemCook.block'] === blockId);
const shared = (event: StoredEvent) => event.extendedProperties?.shared ?? {};
const newest = () => ours().reduce((best, event) => (event.updated > best.updated ? event : best));
const writes = () =>
  google.requests.all().filter(({ method, status }) => method !== 'GET' && (status ?? 500) < 400);
/** As a reader takes it: from the newest. */
const contract = () => JSON.parse(shared(newest())['letThemCook.contract'] ?? '{}');

describe('the terms of a person', () => {
  test('stand on what they publish', async () => {
    const side = await browser();
    side.change({ noticeHours: 12, mayBookEdges: false, capShare: 0.5 });
    await side.store.blocks.put(MORNINGS);
    await side.publish();
    expect(contract()).toMatchObject({ zone: ZONE, noticeHours: 12, edges: false, cap: 0.5 });
  });

  test('are changed by one call, and once: readers believe the newest event', async () => {
    const side = await browser();
    await side.store.blocks.put(MORNINGS);
    await side.tick();
    google.requests.clear();
    side.change({ noticeHours: 48 });
    await side.tick();
    await side.tick();
    expect(writes().map(({ method }) => method)).toEqual(['PATCH']);
    expect(contract()).toMatchObject({ noticeHours: 48 });
  });

  test('are told again when an event that says the old ones is moved by hand', async () => {
    const side = await browser();
    await side.store.blocks.put(MORNINGS);
    await side.tick();
    side.change({ noticeHours: 48 });
    await side.tick();
    const [first] = ours();
    google.advance(MINUTE);
    google.world.events.patch(ENGINEER, first?.id ?? '', { summary: 'Mine' });
    expect(contract()).toMatchObject({ noticeHours: 0 });
    await side.tick();
    expect(contract()).toMatchObject({ noticeHours: 48 });
    google.requests.clear();
    await side.tick();
    expect(writes()).toEqual([]);
  });

  test('survive the event that told them', async () => {
    const side = await browser();
    await side.store.blocks.put({ ...MORNINGS, days: ['TH'] });
    await side.tick();
    side.change({ noticeHours: 48 });
    await side.tick();
    google.world.events.remove(ENGINEER, newest().id);
    await side.tick();
    expect(contract()).toMatchObject({ noticeHours: 48 });
  });

  test('that were changed while offline are told with the first event that is written', async () => {
    const side = await browser();
    await side.store.blocks.put(MORNINGS);
    side.network.isAway = true;
    await side.publish();
    side.change({ noticeHours: 48 });
    side.network.isAway = false;
    google.requests.clear();
    await side.tick();
    expect(writes().filter(({ method }) => method === 'PATCH')).toEqual([]);
    expect(
      new Set(ours().map((event) => JSON.parse(shared(event)['letThemCook.contract'] ?? '').noticeHours)),
    ).toEqual(new Set([48]));
  });
});

describe('the terms in two browsers', () => {
  test('are those that were changed last, and neither browser answers the other', async () => {
    const [one, other] = [await browser(), await browser()];
    for (const each of [one, other]) await each.store.blocks.put({ ...MORNINGS, days: ['TH'] });
    for (const each of [one, other]) await each.tick();
    one.change({ noticeHours: 6 });
    await one.tick();
    other.change({ noticeHours: 24 });
    for (const each of [other, one, other]) await each.tick();
    expect(contract()).toMatchObject({ noticeHours: 24 });
    google.requests.clear();
    for (const each of [one, other]) await each.tick();
    expect(writes()).toEqual([]);
  });
});

describe('above the cap', () => {
  const levels = (blockId: string) =>
    new Set(ours(blockId).map((event) => shared(event)['letThemCook.level']));

  test('instances are published as soft, and get their level back when there is room', async () => {
    const side = await browser();
    side.change({ capShare: 15 / 40 });
    await side.store.blocks.bulkPut([MORNINGS, AFTERNOONS]);
    await side.tick();
    expect(levels('mornings')).toEqual(new Set(['hard']));
    expect(levels('afternoons')).toEqual(new Set(['soft']));
    expect((await side.store.blocks.get('afternoons'))?.level).toBe('hard');
    await side.store.blocks.delete('mornings');
    await side.tick();
    expect(levels('afternoons')).toEqual(new Set(['hard']));
  });

  test('an instance that its owner deleted does not come back because the week became full', async () => {
    const side = await browser();
    await side.store.blocks.bulkPut([MORNINGS, AFTERNOONS]);
    side.change({ capShare: 1 });
    await side.tick();
    const [gone] = ours('afternoons').slice(2);
    google.world.events.remove(ENGINEER, gone?.id ?? '');
    await side.tick();
    const count = ours('afternoons').length;
    side.change({ capShare: 15 / 40 });
    await side.tick();
    expect(ours('afternoons')).toHaveLength(count);
    expect(levels('afternoons')).toEqual(new Set(['soft']));
  });

  test('two browsers that fill their weeks differently come to rest, and neither answers the other', async () => {
    const [one, other] = [await browser(), await browser()];
    const days = ['TU', 'TH'] as const;
    const [mornings, afternoons] = [
      { ...MORNINGS, days },
      { ...AFTERNOONS, days },
    ];
    one.change({ capShare: 6 / 40 });
    await one.store.blocks.bulkPut([mornings, afternoons]);
    await other.store.blocks.put(afternoons);
    for (const each of [one, other, one, other]) await each.tick();
    google.requests.clear();
    for (const each of [one, other, one, other]) await each.tick();
    expect(writes()).toEqual([]);
    await other.store.blocks.put({ ...afternoons, from: '15:00', editedAt: google.world.now() });
    for (const each of [other, one, other, one]) await each.tick();
    google.requests.clear();
    for (const each of [other, one]) await each.tick();
    expect(writes()).toEqual([]);
  });
});

describe('the finish line', () => {
  const finishLine = { name: 'Project Ember', date: '2026-12-04', setAt: 0 };
  const marked = () => ours().filter((event) => (shared(event)['letThemCook.finish'] ?? '') !== '');

  test('stands as a date on the blocks until that day; its name never leaves the browser', async () => {
    const side = await browser();
    await side.store.blocks.put(MORNINGS);
    await side.tick();
    google.requests.clear();
    side.change({ finishLine });
    await side.tick();
    expect(marked()).toHaveLength(writes().length);
    expect(marked().every((event) => (event.start?.dateTime ?? '') < '2026-12-05')).toBe(true);
    expect(new Set(marked().map((event) => shared(event)['letThemCook.finish']))).toEqual(
      new Set(['2026-12-04']),
    );
    expect(JSON.stringify(google.requests.all())).not.toContain('Ember');
    side.change({ finishLine: null });
    await side.tick();
    expect(marked()).toEqual([]);
  });

  test('of somebody without blocks is one all-day event that takes no time, through lost answers and changes', async () => {
    const side = await browser();
    side.change({ finishLine });
    google.faults.next(1, { kind: 'drop', when: 'after' }, { method: 'POST' });
    await side.tick();
    side.change({ finishLine: { ...finishLine, date: '2026-12-11' } });
    await side.tick();
    expect(ours()).toHaveLength(1);
    expect(ours()[0]).toMatchObject({
      start: { date: '2026-12-11' },
      end: { date: '2026-12-12' },
      transparency: 'transparent',
      extendedProperties: { shared: { letThemCook: '1', 'letThemCook.finish': '2026-12-11' } },
    });
    expect(JSON.stringify(google.requests.all())).not.toContain('Ember');
    google.requests.clear();
    await side.tick();
    expect(writes()).toEqual([]);
  });

  test('leaves its all-day event for the first block, and comes back to one without blocks', async () => {
    const side = await browser();
    side.change({ finishLine });
    await side.tick();
    await side.store.blocks.put(MORNINGS);
    await side.tick();
    expect(ours().filter((event) => event.start?.date !== undefined)).toEqual([]);
    expect(marked().length).toBeGreaterThan(0);
    await side.store.blocks.delete('mornings');
    await side.tick();
    expect(ours().map((event) => event.start?.date)).toEqual(['2026-12-04']);
    side.change({ finishLine: null });
    await side.tick();
    expect(ours()).toEqual([]);
  });

  test('has its title in the language of its owner, and keeps it', async () => {
    const side = await browser();
    side.change({ finishLine });
    speakAsWorker('de');
    await side.tick();
    speakAsWorker('en');
    side.change({ finishLine: { ...finishLine, date: '2026-12-11' } });
    await side.tick();
    expect(ours().map(({ summary }) => summary)).toEqual(['Ziellinie']);
  });

  test('whose all-day event was deleted by hand stays away until its date changes', async () => {
    const side = await browser();
    side.change({ finishLine });
    await side.tick();
    google.world.events.remove(ENGINEER, ours()[0]?.id ?? '');
    await side.tick();
    expect(ours()).toEqual([]);
    side.change({ finishLine: { ...finishLine, date: '2026-12-11' } });
    await side.tick();
    expect(ours().map((event) => event.start?.date)).toEqual(['2026-12-11']);
  });

  test('from two browsers at once is one event, and says the day of whoever changed it last', async () => {
    const [one, other] = [await browser(), await browser()];
    for (const each of [one, other]) each.change({ finishLine });
    await Promise.all([one.publish(), other.publish()]);
    expect(ours().map((event) => event.start?.date)).toEqual(['2026-12-04']);
    other.change({ finishLine: { ...finishLine, date: '2026-12-11' } });
    for (const each of [other, one, other, one]) await each.tick();
    expect(ours().map((event) => event.start?.date)).toEqual(['2026-12-11']);
    google.requests.clear();
    for (const each of [one, other]) await each.tick();
    expect(writes()).toEqual([]);
  });

  test('taken away in one browser and set to another day in the other is one event', async () => {
    const [one, other] = [await browser(), await browser()];
    for (const each of [one, other]) each.change({ finishLine });
    for (const each of [one, other]) await each.tick();
    one.change({ finishLine: null });
    await one.tick();
    expect(ours()).toEqual([]);
    other.change({ finishLine: { ...finishLine, date: '2026-12-11' } });
    await other.tick();
    one.change({ finishLine: { ...finishLine, date: '2026-12-12' } });
    for (const each of [one, other, one]) await each.tick();
    expect(ours().map((event) => event.start?.date)).toEqual(['2026-12-12']);
  });

  test('of a browser that knows nothing of one that was deleted takes an id that was never used', async () => {
    const [one, other] = [await browser(), await browser()];
    one.change({ finishLine });
    await one.tick();
    google.world.events.remove(ENGINEER, ours()[0]?.id ?? '');
    other.change({ finishLine });
    await other.tick();
    expect(ours().map((event) => event.start?.date)).toEqual(['2026-12-04']);
  });

  test('that Google refuses or cannot be asked for is tried again, and is one event in the end', async () => {
    const side = await browser();
    side.change({ finishLine });
    google.faults.next(1, { kind: 'status', status: 403, reason: 'forbidden' }, { method: 'POST' });
    await side.tick();
    side.network.isAway = true;
    await side.tick();
    expect(ours()).toEqual([]);
    side.network.isAway = false;
    google.advance(HOUR);
    await side.tick();
    expect(ours().map((event) => event.start?.date)).toEqual(['2026-12-04']);
  });

  test('goes on no block after its day', async () => {
    const side = await browser();
    side.change({ finishLine: { ...finishLine, date: '2026-11-17' } });
    const start = google.world.now() + DAY;
    const interval = { start, end: start + HOUR };
    await side.store.blocks.put({ kind: 'single', id: 'one', interval, level: 'hard', zone: ZONE });
    await side.tick();
    expect(ours()).toHaveLength(1);
    expect(marked()).toEqual([]);
  });
});
