import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { defaultSettings } from '../../domain/settings.ts';
import { HOUR, MINUTE } from '../../domain/time.ts';
import { createFlare, flareView } from '../../services/flare.ts';
import { createOwnBlocks } from '../../services/own-blocks.ts';
import { createPublish } from '../../services/publish/publish.ts';
import { createSync } from '../../services/sync/sync.ts';
import { weeklyBlock } from '../support/builders.ts';
import { startGoogleForTest, type TestGoogle } from '../support/local-google.ts';
import { countingIds, signedInAs } from '../support/signed-in.ts';

const ENGINEER = 'engineer-a@example.com';
const ZONE = 'Europe/Berlin';
const THURSDAYS = weeklyBlock({ id: 'thursdays', days: ['TH'] });
const TEN = Date.parse('2026-11-26T10:00:00+01:00');
const NOON = TEN + 2 * HOUR;

let google: TestGoogle;
beforeEach(async () => {
  google = await startGoogleForTest();
  google.advance(TEN - google.world.now());
});
afterEach(() => google.close());

/** One browser of the engineer's. */
async function browser({ hasBlock = true } = {}) {
  const side = await signedInAs(google, ENGINEER);
  const { store, now } = side;
  const settings = async () => defaultSettings(ZONE);
  const about = { store, now, zone: () => ZONE, randomId: countingIds() };
  const flare = createFlare(about);
  const { publish } = createPublish({ ...side, settings, followUp: flare.standElsewhere });
  const { syncOwn } = createSync(side);
  const blocks = createOwnBlocks(about);
  if (hasBlock) await store.blocks.put({ ...THURSDAYS, editedAt: 1 });
  return {
    ...side,
    ...flare,
    blocks,
    publish,
    async catchUp() {
      await syncOwn();
      await publish();
    },
    async flare() {
      const instances = await blocks.instances({ start: now() - 12 * HOUR, end: now() + 12 * HOUR });
      return flareView(instances, await store.publications.toArray(), now());
    },
  };
}

const today = () =>
  google.world.events
    .list(ENGINEER)
    .filter((event) => event.extendedProperties?.shared?.['letThemCook'] === '1')
    .filter(({ start }) => start.dateTime?.startsWith('2026-11-26') === true)
    .map(({ extendedProperties, start, end }) => ({
      flare: extendedProperties?.shared?.['letThemCook.flare'] ?? null,
      level: extendedProperties?.shared?.['letThemCook.level'],
      from: Date.parse(start.dateTime ?? ''),
      to: Date.parse(end.dateTime ?? ''),
    }));
const writes = () =>
  google.requests.filter({ path: /\/calendars\/primary\/events/ }).filter(({ method }) => method !== 'GET')
    .length;

describe('a call for help', () => {
  test('stands on the event of the block that runs, until its end', async () => {
    const side = await browser();
    await side.publish();
    await side.askForHelp(null);
    expect(await side.flare()).toEqual({ until: NOON, isPublished: false });
    await side.publish();
    expect(today()).toEqual([{ flare: '2026-11-26T11:00:00Z', level: 'hard', from: TEN - HOUR, to: NOON }]);
    expect(await side.flare()).toEqual({ until: NOON, isPublished: true });
  });

  test('is written once, however often it is pressed', async () => {
    const side = await browser();
    await side.publish();
    const before = writes();
    for (const _ of [1, 2, 3]) {
      await side.askForHelp(null);
      await side.publish();
    }
    expect(writes() - before).toBe(1);
  });

  test('ends by itself, without a call to Google', async () => {
    const side = await browser();
    await side.askForHelp(TEN + 30 * MINUTE);
    await side.publish();
    const before = writes();
    google.advance(31 * MINUTE);
    await side.publish();
    expect(await side.flare()).toBeNull();
    expect(writes()).toBe(before);
  });

  test('ends with a click, on the event, too', async () => {
    const side = await browser();
    await side.askForHelp(null);
    await side.publish();
    google.advance(10 * MINUTE);
    await side.cookAgain();
    expect(await side.flare()).toBeNull();
    await side.publish();
    expect(today().map(({ flare }) => flare)).toEqual(['2026-11-26T09:10:00Z']);
  });

  test('beyond the end of the block goes on in a soft block of its own, which grows and goes with it', async () => {
    const side = await browser();
    await side.askForHelp(NOON + 30 * MINUTE);
    await side.askForHelp(NOON + HOUR);
    await side.publish();
    expect(today()).toEqual([
      { flare: '2026-11-26T12:00:00Z', level: 'hard', from: TEN - HOUR, to: NOON },
      { flare: '2026-11-26T12:00:00Z', level: 'soft', from: NOON, to: NOON + HOUR },
    ]);
    google.advance(150 * MINUTE);
    expect(await side.flare()).toEqual({ until: NOON + HOUR, isPublished: true });
    await side.cookAgain();
    await side.publish();
    expect(today()).toHaveLength(1);
  });

  test('of somebody who is not cooking makes a soft block of one hour', async () => {
    const side = await browser({ hasBlock: false });
    await side.askForHelp(null);
    await side.publish();
    expect(today()).toEqual([{ flare: '2026-11-26T10:00:00Z', level: 'soft', from: TEN, to: TEN + HOUR }]);
    await side.cookAgain();
    await side.publish();
    expect(today()).toEqual([]);
  });

  test('that was shortened again takes the extra block away', async () => {
    const side = await browser();
    await side.askForHelp(NOON + HOUR);
    await side.askForHelp(NOON - HOUR / 2);
    await side.publish();
    expect(today()).toHaveLength(1);
    expect(await side.flare()).toEqual({ until: NOON - HOUR / 2, isPublished: true });
  });

  test.each([
    ['is over', TEN - MINUTE],
    ['is longer than a working day', TEN + 9 * HOUR],
  ])('until an instant that %s is no call', async (_, until) => {
    const side = await browser();
    await side.askForHelp(until);
    expect(await side.flare()).toBeNull();
    expect(await side.store.blocks.count()).toBe(1);
  });

  test('on an event that its owner changed by hand stands beside it, where it can be seen', async () => {
    const side = await browser();
    await side.publish();
    const [row] = await side.store.publications.toArray();
    await side.api.patchEvent(row?.eventId ?? '', { summary: 'Writing' }, null);
    await side.catchUp();
    await side.askForHelp(null);
    await side.publish();
    expect(today().map(({ level, flare }) => [level, flare !== null])).toEqual([
      ['hard', false],
      ['soft', true],
    ]);
  });

  test.each([
    ['before anybody read that, until its end', false, NOON],
    ['and this browser knows, for an hour', true, TEN + HOUR],
  ])(
    'on a block whose event was deleted in Google Calendar is seen on one of its own: %s',
    async (_, isKnown, until) => {
      const side = await browser();
      await side.publish();
      const [row] = await side.store.publications.toArray();
      google.world.events.remove(ENGINEER, row?.eventId ?? '');
      if (isKnown) await side.catchUp();
      await side.askForHelp(null);
      await side.catchUp();
      await side.catchUp();
      expect(today().map(({ level, flare, to }) => [level, flare, to])).toEqual([
        ['soft', new Date(until).toISOString().replace('.000', ''), until],
      ]);
      expect(await side.flare()).toEqual({ until, isPublished: true });
      const before = writes();
      await side.catchUp();
      await side.catchUp();
      expect(writes()).toBe(before);
    },
  );

  test('that was seen goes with its event when its owner deletes that', async () => {
    const side = await browser();
    await side.askForHelp(null);
    await side.publish();
    const [row] = await side.store.publications.toArray();
    google.world.events.remove(ENGINEER, row?.eventId ?? '');
    await side.catchUp();
    expect(await side.flare()).toBeNull();
    expect(today()).toEqual([]);
  });

  test('waits while Google is away, and says so', async () => {
    const side = await browser();
    await side.publish();
    side.network.isAway = true;
    await side.askForHelp(null);
    await side.publish();
    expect(await side.flare()).toEqual({ until: NOON, isPublished: false });
    side.network.isAway = false;
    await side.store.keyvalue.delete('pauseWriting');
    await side.publish();
    expect(await side.flare()).toEqual({ until: NOON, isPublished: true });
  });

  test('does not move to another day with its event', async () => {
    const side = await browser();
    await side.askForHelp(null);
    await side.publish();
    await side.blocks.save({ ...THURSDAYS, days: ['FR'] });
    await side.publish();
    const flares = google.world.events
      .list(ENGINEER)
      .map(({ extendedProperties }) => extendedProperties?.shared?.['letThemCook.flare'] ?? null);
    expect(flares.filter((flare) => flare !== null)).toEqual([]);
  });

  test('is no “Cook now”: that begins a block of its own', async () => {
    const side = await browser({ hasBlock: false });
    await side.askForHelp(null);
    await side.blocks.cookNow(30);
    const levels = (await side.store.blocks.toArray()).map(({ level }) => level);
    expect(levels.sort()).toEqual(['hard', 'soft']);
  });
});

describe('two browsers of one person', () => {
  test('both know of the call, and neither writes against the other', async () => {
    const [laptop, desk] = [await browser(), await browser()];
    await laptop.publish();
    await desk.catchUp();
    await laptop.askForHelp(null);
    await laptop.publish();
    const before = writes();
    for (const _ of [1, 2]) {
      await desk.catchUp();
      await laptop.catchUp();
    }
    expect(writes()).toBe(before);
    expect(await desk.flare()).toEqual({ until: NOON, isPublished: true });
  });

  test('the one ends what the other began', async () => {
    const [laptop, desk] = [await browser(), await browser()];
    await laptop.askForHelp(null);
    await laptop.publish();
    await desk.catchUp();
    google.advance(5 * MINUTE);
    await desk.cookAgain();
    await desk.publish();
    await laptop.catchUp();
    const before = writes();
    await desk.catchUp();
    await laptop.catchUp();
    expect(await laptop.flare()).toBeNull();
    expect(writes()).toBe(before);
    expect(today().map(({ flare }) => flare)).toEqual(['2026-11-26T09:05:00Z']);
  });
});
