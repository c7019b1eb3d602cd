import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CalendarClient } from '../../../calendar/api/calendar-client.ts';
import { intervalOf } from '../../../calendar/api/event-times.ts';
import { defaultSettings, type Settings } from '../../../domain/settings.ts';
import { DAY, HOUR, MINUTE } from '../../../domain/time.ts';
import { createPublish } from '../../../services/publish/publish.ts';
import { createSync } from '../../../services/sync/sync.ts';
import { readValue } from '../../../store/values.ts';
import { weeklyBlock } from '../../support/builders.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';
import { type SignedIn, signedInAs } from '../../support/signed-in.ts';

const ENGINEER = 'engineer-a@example.com';
const ZONE = 'Europe/Berlin';
const MORNINGS = weeklyBlock({ id: 'mornings', days: ['MO', 'TH'] });

let google: TestGoogle;
beforeEach(async () => {
  google = await startGoogleForTest();
});
afterEach(() => google.close());

async function setUp(changed: Partial<Settings> = {}) {
  const side = await signedInAs(google, ENGINEER);
  const settings = { ...defaultSettings(ZONE), ...changed };
  const api = { ...side.api };
  const publisher = createPublish({ ...side, api, settings: async () => settings });
  return {
    ...side,
    publish: publisher.publish,
    /** With a Google that is different in these calls. */
    publishThrough(changedCalls: Partial<CalendarClient>): Promise<void> {
      Object.assign(api, changedCalls);
      return publisher.publish();
    },
  };
}

/** Our events in the engineer's calendar, by start. */
function ours(blockId = 'mornings') {
  return google.world.events
    .list(ENGINEER)
    .filter((event) => event.extendedProperties?.shared?.['letThemCook.block'] === blockId);
}
const starts = (blockId?: string) => ours(blockId).map((event) => intervalOf(event, ZONE)?.start);
const calls = (method: string) => google.requests.filter({ method, path: /\/calendars\/primary\/events/ });
const rows = ({ store }: SignedIn) => store.publications.toArray();

describe('publishing', () => {
  test('puts six weeks of a weekly block into the calendar as focus time', async () => {
    const side = await setUp();
    await side.store.blocks.put(MORNINGS);
    await side.publish();
    expect(ours()).toHaveLength(12);
    const [first] = ours();
    expect(first).toMatchObject({
      summary: 'Focus time',
      eventType: 'focusTime',
      start: { timeZone: ZONE },
      extendedProperties: {
        shared: { letThemCook: '1', 'letThemCook.level': 'hard', 'letThemCook.block': 'mornings' },
      },
    });
    expect(JSON.parse(first?.extendedProperties?.shared?.['letThemCook.contract'] ?? '')).toMatchObject({
      zone: ZONE,
      hours: { MO: ['09:00', '17:00'] },
    });
    expect(first?.attendees).toBeUndefined();
    expect(first?.id).toMatch(/^[0-9a-v]{5,1024}$/);
    expect(intervalOf(first ?? {}, ZONE)?.start).toBe(Date.parse('2026-11-19T09:00:00+01:00'));
    for (const call of calls('POST')) expect(call.query.get('sendUpdates')).toBe('none');
    expect((await rows(side)).every(({ state, problem }) => state === 'published' && problem === null)).toBe(
      true,
    );
  });

  test('again has nothing to do', async () => {
    const side = await setUp();
    await side.store.blocks.put(MORNINGS);
    await side.publish();
    google.requests.clear();
    await side.publish();
    expect(google.requests.all()).toEqual([]);
  });

  test('rolls on: two days later only the new instance is sent', async () => {
    const side = await setUp();
    await side.store.blocks.put(MORNINGS);
    await side.publish();
    google.requests.clear();
    google.advance(2 * DAY);
    await side.publish();
    // The first try meets the old token's end.
    expect(google.requests.all().map(({ method, status }) => `${method} ${status}`)).toEqual([
      'POST 401',
      'POST 200',
    ]);
  });

  test('shows details to everybody only by choice', async () => {
    const side = await setUp({ publishVisibility: 'public', publishTitle: 'Cooking' });
    await side.store.blocks.put(MORNINGS);
    await side.publish();
    expect(ours()[0]).toMatchObject({ visibility: 'public', summary: 'Cooking' });
  });

  test('a changed block changes its own events and no others', async () => {
    const side = await setUp();
    await side.store.blocks.bulkPut([MORNINGS, { ...MORNINGS, id: 'others', from: '14:00', to: '16:00' }]);
    await side.publish();
    google.requests.clear();
    const others = starts('others');
    await side.store.blocks.put({ ...MORNINGS, days: ['TU', 'TH'], level: 'ask' });
    await side.publish();
    expect(ours()).toHaveLength(12);
    expect(ours().every((event) => event.extendedProperties?.shared?.['letThemCook.level'] === 'ask')).toBe(
      true,
    );
    expect(starts('others')).toEqual(others);
    expect(calls('PATCH')).toHaveLength(12);
    expect(google.requests.all()).toHaveLength(12);
  });

  test('a removed block takes its future events along and leaves meetings and the past alone', async () => {
    const side = await setUp();
    await side.store.blocks.bulkPut([MORNINGS, { ...MORNINGS, id: 'others', from: '14:00', to: '16:00' }]);
    await side.publish();
    const meetings = google.world.events.list(ENGINEER).length - 24;
    google.advance(2 * DAY);
    await side.store.blocks.delete('mornings');
    await side.publish();
    expect(starts()).toEqual([Date.parse('2026-11-19T09:00:00+01:00')]);
    expect(starts('others').length).toBeGreaterThanOrEqual(12);
    expect(google.world.events.list(ENGINEER).length).toBe(meetings + 1 + starts('others').length);
  });

  test('a single block is published once', async () => {
    const side = await setUp();
    const interval = { start: side.now(), end: side.now() + HOUR };
    await side.store.blocks.put({ kind: 'single', id: 'now', interval, level: 'hard', zone: ZONE });
    await side.publish();
    expect(starts('now')).toEqual([interval.start]);
  });

  test('an account without focus time gets ordinary busy events with the same terms, and is asked once', async () => {
    google.world.people.change(ENGINEER, { hasFocusTime: false });
    const side = await setUp();
    await side.store.blocks.put(MORNINGS);
    await side.publish();
    expect(ours()).toHaveLength(12);
    expect(
      ours().every((event) => event.eventType === 'default' && event.transparency !== 'transparent'),
    ).toBe(true);
    expect(calls('POST').filter(({ status }) => status === 400)).toHaveLength(1);
    expect((await rows(side)).every(({ isPlain }) => isPlain)).toBe(true);
    expect((await readValue(side.store, 'account'))?.hasNoFocusTime).toBe(true);
  });
});

describe('publishing through trouble', () => {
  test('a lost answer does not make a second event', async () => {
    const side = await setUp();
    await side.store.blocks.put(MORNINGS);
    google.faults.next(1, { kind: 'drop', when: 'after' }, { method: 'POST' });
    await side.publish();
    expect((await rows(side)).every(({ problem }) => problem === 'offline')).toBe(true);
    expect(ours()).toHaveLength(1);
    await side.publish();
    expect(ours()).toHaveLength(12);
    expect(new Set(starts()).size).toBe(12);
    expect(calls('POST').filter(({ status }) => status === 409)).toHaveLength(1);
  });

  test('a block that changed before the answer was lost ends as it is wanted', async () => {
    const side = await setUp();
    await side.store.blocks.put({ ...MORNINGS, days: ['TH'] });
    google.faults.next(1, { kind: 'drop', when: 'after' }, { method: 'POST' });
    await side.publish();
    await side.store.blocks.put({ ...MORNINGS, days: ['TH'], from: '10:00' });
    await side.publish();
    expect(ours()).toHaveLength(6);
    expect(starts()[0]).toBe(Date.parse('2026-11-19T10:00:00+01:00'));
  });

  test('offline keeps everything waiting, makes one attempt, and goes on later', async () => {
    const side = await setUp();
    await side.store.blocks.put(MORNINGS);
    side.network.isAway = true;
    await side.publish();
    const waiting = await rows(side);
    expect(waiting).toHaveLength(12);
    expect(waiting.every(({ state, problem }) => state === 'inserting' && problem === 'offline')).toBe(true);
    expect(waiting.filter(({ hasBeenTried }) => hasBeenTried)).toHaveLength(1);
    side.network.isAway = false;
    await side.publish();
    expect(ours()).toHaveLength(12);
  });

  test('what was made and unmade offline never reaches Google', async () => {
    const side = await setUp();
    await side.store.blocks.put(MORNINGS);
    side.network.isAway = true;
    await side.publish();
    await side.store.blocks.delete('mornings');
    side.network.isAway = false;
    await side.publish();
    expect(ours()).toEqual([]);
    expect(calls('POST')).toEqual([]);
    // The one whose first call got no answer might stand in Google Calendar all the same.
    expect(calls('DELETE')).toHaveLength(1);
    expect((await rows(side)).every(({ state }) => state === 'deleted')).toBe(true);
  });

  test('used-up quota stops all writing for a while', async () => {
    const side = await setUp();
    await side.store.blocks.put(MORNINGS);
    google.faults.next(1, { kind: 'status', status: 403, reason: 'quotaExceeded' });
    await side.publish();
    await side.publish();
    expect(google.requests.all()).toHaveLength(1);
    expect((await rows(side)).every(({ problem }) => problem === 'rateLimited')).toBe(true);
    google.advance(HOUR + MINUTE);
    await side.publish();
    expect(ours()).toHaveLength(12);
  });

  test('an event that Google refuses does not hold up the others, nor is it sent at every tick', async () => {
    const side = await setUp();
    await side.store.blocks.put(MORNINGS);
    google.faults.next(1, { kind: 'status', status: 403, reason: 'forbidden' });
    await side.publish();
    expect(ours()).toHaveLength(11);
    google.requests.clear();
    await side.publish();
    expect(google.requests.all()).toEqual([]);
    google.advance(DAY);
    await side.publish();
    expect(starts()).toContain(Date.parse('2026-11-23T09:00:00+01:00'));
    expect((await rows(side)).every(({ problem }) => problem === null)).toBe(true);
  });

  test('an event that is gone already counts as removed', async () => {
    const side = await setUp();
    await side.store.blocks.put({ ...MORNINGS, days: ['TH'] });
    await side.publish();
    google.world.events.remove(ENGINEER, ours()[0]?.id ?? '');
    await side.store.blocks.delete('mornings');
    await side.publish();
    expect(ours()).toEqual([]);
    expect((await rows(side)).every(({ state }) => state === 'deleted')).toBe(true);
  });

  test('an event whose owner moved it by hand stays where it was put', async () => {
    const side = await setUp();
    await side.store.blocks.put({ ...MORNINGS, days: ['TH'] });
    await side.publish();
    const [moved] = ours();
    const afternoon = { dateTime: '2026-11-19T15:00:00+01:00', timeZone: ZONE };
    const evening = { dateTime: '2026-11-19T18:00:00+01:00', timeZone: ZONE };
    google.world.events.patch(ENGINEER, moved?.id ?? '', { start: afternoon, end: evening });
    await side.store.blocks.put({ ...MORNINGS, days: ['TH'], to: '11:00' });
    await side.publish();
    expect(starts()[0]).toBe(Date.parse('2026-11-19T15:00:00+01:00'));
    google.requests.clear();
    await side.publish();
    expect(google.requests.all()).toEqual([]);
  });

  test('an event that only got another colour follows its block', async () => {
    const side = await setUp();
    await side.store.blocks.put({ ...MORNINGS, days: ['TH'] });
    await side.publish();
    google.world.events.patch(ENGINEER, ours()[0]?.id ?? '', { colorId: '5' });
    await side.store.blocks.put({ ...MORNINGS, days: ['TH'], from: '10:00' });
    await side.publish();
    expect(starts()[0]).toBe(Date.parse('2026-11-19T10:00:00+01:00'));
    expect(calls('PATCH').filter(({ status }) => status === 412)).toHaveLength(1);
  });

  test('an instance that its owner deleted in Google Calendar comes back only when the block changes', async () => {
    const side = await setUp();
    const sync = createSync(side);
    await side.store.blocks.put({ ...MORNINGS, days: ['TH'] });
    await sync.syncOwn();
    await side.publish();
    google.world.events.remove(ENGINEER, ours()[0]?.id ?? '');
    await sync.syncOwn();
    await side.publish();
    expect(ours()).toHaveLength(5);
    expect((await rows(side)).filter(({ state }) => state === 'published')).toHaveLength(5);
    await side.store.blocks.put({ ...MORNINGS, days: ['TH'], from: '10:00' });
    await side.publish();
    expect(ours()).toHaveLength(6);
  });

  test('two at once are one', async () => {
    const side = await setUp();
    await side.store.blocks.put(MORNINGS);
    await Promise.all([side.publish(), side.publish(), side.publish()]);
    expect(calls('POST')).toHaveLength(12);
    expect(ours()).toHaveLength(12);
  });

  test('a block saved while a run is under way is published by the call that follows it', async () => {
    const side = await setUp();
    await side.store.blocks.put({ ...MORNINGS, days: ['TH'] });
    let second: Promise<void> | null = null;
    const first = side.publishThrough({
      async insertEvent(event) {
        if (second === null) {
          await side.store.blocks.put({ ...MORNINGS, id: 'others', from: '14:00', to: '16:00' });
          second = side.publish();
        }
        return side.api.insertEvent(event);
      },
    });
    await first;
    await second;
    expect(ours('others')).toHaveLength(12);
  });

  test('focus time that Google turns into an ordinary event in silence is noticed', async () => {
    const side = await setUp();
    await side.store.blocks.put({ ...MORNINGS, days: ['TH'] });
    await side.publishThrough({
      insertEvent(event) {
        const plain = { ...event, eventType: 'default' };
        delete plain.focusTimeProperties;
        return side.api.insertEvent(plain);
      },
    });
    expect((await rows(side)).every(({ isPlain, state }) => isPlain && state === 'published')).toBe(true);
    expect((await readValue(side.store, 'account'))?.hasNoFocusTime).toBe(true);
  });
});
