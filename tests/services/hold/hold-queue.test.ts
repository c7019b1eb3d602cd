import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../domain/settings.ts';
import { DAY, HOUR } from '../../../domain/time.ts';
import { addDays } from '../../../domain/zoned-time.ts';
import { createPublish } from '../../../services/publish/publish.ts';
import { type Holding, MONDAY, meet, setUpHolding } from '../../support/holding.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';
import { A, B } from '../../support/net.ts';
import { instant, MANAGER, span, timed, ZONE } from '../../support/own-calendar.ts';

let google: TestGoogle;
let side: Holding;
beforeEach(async () => {
  google = await startGoogleForTest();
  meet(google, A);
  side = await setUpHolding(google);
  await side.syncOwn();
});
afterEach(() => google.close());

const untilMonday = (time: string) => google.advance(instant(time, MONDAY) - side.now());

describe('the queue', () => {
  it('is grouped by person, who meets next first, nobody’s last, the newest on top', async () => {
    for (const [what, who] of [
      ['Slides', [B]],
      ['Billing', [A]],
      ['A text', []],
      ['Naming', [A, B]],
    ] as const) {
      await side.hold(what, who);
      google.advance(60_000);
    }
    const { groups, counts } = await side.holdQueue.list();
    expect(groups.map(({ name, items }) => [name, ...items.map(({ what }) => what)])).toEqual([
      ['Engineer A', 'Naming', 'Billing'],
      ['Engineer B', 'Slides'],
      ['', 'A text'],
    ]);
    expect(groups[0]?.next?.interval).toEqual(span('10:00', '10:30', MONDAY));
    expect(groups[0]?.items[0]?.others).toEqual(['Engineer B']);
    expect(counts.held).toBe(4);
  });

  it('keeps what waits for somebody who left the team, and says so', async () => {
    await side.hold('Billing');
    await side.store.reports.delete(A);
    const { groups } = await side.holdQueue.list();
    expect(groups).toMatchObject([{ email: A, name: A, isInTeam: false }]);
  });

  it('asks for whom a selected text is', async () => {
    const id = await side.hold('A text', []);
    const { groups } = await side.holdQueue.assign(id, B);
    expect(groups).toMatchObject([{ name: 'Engineer B', items: [{ what: 'A text' }] }]);
  });

  it('drops, and takes back what was dropped: its number and its decision, too', async () => {
    const id = await side.hold('Billing');
    const dropped = await side.holdQueue.drop(id);
    expect(dropped).toMatchObject({ groups: [], counts: { dropped: 1 }, last: { what: 'Billing' } });
    expect(await side.decisions()).toEqual(['held', 'dropped']);
    const back = await side.holdQueue.undo(id);
    expect(back.counts).toMatchObject({ held: 1, dropped: 0 });
    expect(await side.decisions()).toEqual(['held']);
  });

  it('asks after a week whether it is still needed, and lets it go after thirty days', async () => {
    await side.hold('Billing');
    google.advance(7 * DAY);
    const [group] = (await side.holdQueue.list()).groups;
    expect(group?.items[0]).toMatchObject({ isOld: true });
    expect((group?.items[0]?.expiresAt ?? 0) - side.now()).toBe(23 * DAY);
    google.advance(23 * DAY - HOUR);
    await side.holdQueue.expire();
    expect((await side.holdQueue.list()).counts.held).toBe(1);
    google.advance(HOUR);
    await side.holdQueue.expire();
    expect((await side.holdQueue.list()).counts).toMatchObject({ held: 0, dropped: 1 });
    expect(await side.decisions()).toEqual(['held', 'expired']);
  });

  it('forgets the words of what is settled after a day, and the number after four weeks', async () => {
    await side.holdQueue.drop(await side.hold('Billing'));
    google.advance(DAY);
    await side.holdQueue.expire();
    expect(JSON.stringify(await side.rows())).not.toContain('Billing');
    google.advance(27 * DAY);
    await side.holdQueue.expire();
    expect(await side.rows()).toEqual([]);
  });
});

describe('taking it oneself', () => {
  it('is one block with the request’s words, and undone it is gone', async () => {
    const id = await side.hold('Billing');
    const at = await side.holdQueue.planTake(id);
    expect(at).not.toBeNull();
    if (at === null) return;
    await side.holdQueue.take(id, at);
    await side.holdQueue.take(id, at);
    const blocks = await side.store.blocks.toArray();
    expect(blocks).toMatchObject([{ kind: 'single', title: 'Billing', interval: at, level: 'hard' }]);
    expect((await side.holdQueue.list()).counts.takenOver).toBe(1);
    await side.holdQueue.undo(id);
    expect(await side.store.blocks.toArray()).toEqual([]);
    expect((await side.holdQueue.list()).counts).toMatchObject({ held: 1, takenOver: 0 });
  });
});

describe('taking it oneself without the network', () => {
  it('makes the block here, and it is in the calendar once the network is back', async () => {
    const { publish } = createPublish({ ...side, settings: async () => defaultSettings(ZONE) });
    const mine = () => google.world.events.list(MANAGER).filter(({ summary }) => summary === 'Billing');
    const id = await side.hold('Billing');
    side.network.isAway = true;
    const at = (await side.holdQueue.planTake(id)) ?? span('15:00', '15:30');
    const { counts, last } = await side.holdQueue.take(id, at);
    await publish();
    expect([counts.takenOver, last?.outcome, mine()]).toMatchObject([
      1,
      { kind: 'takenOver', interval: at },
      [],
    ]);
    side.network.isAway = false;
    await side.store.keyvalue.delete('pauseWriting');
    await publish();
    await publish();
    expect(mine().map(({ start }) => Date.parse(start.dateTime ?? ''))).toEqual([at.start]);
    expect(mine()[0]?.attendees ?? []).toEqual([]);
  });

  it('says that nothing is free where the calendar has no room for two weeks', async () => {
    const id = await side.hold('Billing');
    const days = Array.from({ length: 16 }, (_, day) => addDays('2026-11-18', day));
    for (const date of days) {
      const times = { start: timed('00:00', date), end: timed('23:59', date) };
      google.world.events.insert(MANAGER, { summary: 'Conference', ...times });
    }
    await side.syncOwn();
    expect(await side.holdQueue.planTake(id)).toBeNull();
    expect(await side.store.blocks.toArray()).toEqual([]);
  });
});

describe('the morning of the 1:1', () => {
  it('brings one notification, which names nobody and nothing', async () => {
    await side.hold('Billing');
    await side.hold('Naming');
    await side.remind();
    expect(side.tray.history).toEqual([]);
    untilMonday('09:00');
    await side.remind();
    await side.remind();
    expect(side.tray.history).toEqual([
      { title: '1:1 today at 10:00', message: '2 requests are held for it. Still needed?' },
    ]);
  });

  it('brings none once it has begun, or when they are switched off', async () => {
    await side.hold('Billing');
    untilMonday('10:00');
    await side.remind();
    expect(side.tray.history).toEqual([]);
    const silent = await setUpHolding(google, { isRemindedOfHeld: false });
    await silent.syncOwn();
    await silent.hold('Billing');
    await silent.remind();
    expect(silent.tray.history).toEqual([]);
  });
});

describe('the last 1:1', () => {
  it('is remembered when the calendar’s cache has long forgotten it', async () => {
    untilMonday('11:00');
    await side.oneOnOnes.remember();
    await side.oneOnOnes.setCadence(A, 'weekly');
    google.advance(20 * DAY);
    await side.store.weeks.clear();
    await side.store.syncStates.clear();
    expect(await side.oneOnOnes.read(A)).toMatchObject({
      lastHeldAt: instant('10:30', MONDAY),
      cadence: 'weekly',
      overdueDays: 13,
    });
  });
});
