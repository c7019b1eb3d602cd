import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WeeklyBlock } from '../../../domain/focus-block.ts';
import { instancesOf } from '../../../domain/focus-block.ts';
import { defaultSettings } from '../../../domain/settings.ts';
import { DAY, HOUR } from '../../../domain/time.ts';
import { badgeFor } from '../../../services/badge.ts';
import { createPublish } from '../../../services/publish/publish.ts';
import { readOwnBusy } from '../../../store/attendee-view.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';
import { CONNECTED } from '../../support/overviews.ts';
import {
  addEvent,
  cachedIds,
  EVENING,
  instant,
  listCalls,
  type OwnSide,
  ownSide,
  ownState,
  ZONE,
} from '../../support/own-calendar.ts';
import { reportRow } from '../../support/signed-in.ts';

let google: TestGoogle;
let side: OwnSide;
beforeEach(async () => {
  google = await startGoogleForTest();
  side = await ownSide(google);
});
afterEach(() => google.close());

const EVENINGS: WeeklyBlock = {
  kind: 'weekly',
  id: 'evenings',
  days: ['MO', 'TU', 'WE', 'TH', 'FR'],
  from: '19:00',
  to: '21:00',
  level: 'hard',
  zone: ZONE,
};
/** What took effect; a key that ran out with the clock is asked for anew, and the call made again. */
const writes = () =>
  google.requests
    .all()
    .filter(({ method, status }) => ['PATCH', 'DELETE'].includes(method) && status !== 401);

describe('a clock that jumps', () => {
  it.each([
    ['a day ahead', DAY],
    ['two hours back', -2 * HOUR],
    ['a day back', -DAY],
  ])('T4 %s: one request, the same events, nothing read anew', async (_, jump) => {
    addEvent(google, '19:00', '20:00');
    await side.syncOwn();
    const before = await cachedIds(side.store);
    google.requests.clear();
    google.advance(jump);
    await side.syncOwn();
    // After a day the access token has to be renewed as well.
    const answered = listCalls(google).filter(({ status }) => status === 200);
    expect(answered.map(({ query }) => query.has('syncToken'))).toEqual([true]);
    expect(await cachedIds(side.store)).toEqual(before);
    expect(await ownState(side.store)).toMatchObject({ problem: null, syncedAt: side.now() });
  });

  it('T4 a year ahead and back again: the weeks of today are read, not those of the dream', async () => {
    addEvent(google, '19:00', '20:00');
    google.advance(365 * DAY);
    await side.syncOwn();
    expect(await readOwnBusy(side.store, EVENING)).toEqual([]);
    google.advance(-365 * DAY);
    await side.syncOwn();
    expect(await readOwnBusy(side.store, EVENING)).toHaveLength(1);
  });

  it('T4 a day ahead and back publishes one day more, and takes that one back at most', async () => {
    const settings = defaultSettings(ZONE);
    const publish = createPublish({ ...side, settings: async () => settings });
    await side.store.blocks.put(EVENINGS);
    await publish.publish();
    const before = await side.store.publications.count();
    google.advance(DAY);
    await publish.publish();
    google.advance(-DAY - 2 * HOUR);
    await publish.publish();
    expect((await side.store.publications.count()) - before).toBeLessThanOrEqual(1);
    expect(writes().map(({ method }) => method)).toEqual(['DELETE']);
  });

  it('T4 back makes no colleague’s data count as fresh', async () => {
    await side.store.reports.put(reportRow('engineer-a@example.com'));
    await side.syncReports();
    google.advance(-2 * HOUR);
    google.requests.clear();
    await side.syncReports();
    expect(google.requests.all().length).toBeGreaterThan(0);
    expect((await side.store.reports.get('engineer-a@example.com'))?.syncedAt).toBe(side.now());
  });

  it('T4 shows no time left of a block that the clock says is over or not yet there', () => {
    const [block] = instancesOf(EVENINGS, EVENING);
    const badge = (now: number) =>
      badgeFor({
        connection: CONNECTED,
        settings: defaultSettings(ZONE),
        blocks: block === undefined ? [] : [block],
        now,
      }).text;
    const clocks = [instant('19:30'), instant('19:30') + DAY, instant('19:30') - 2 * HOUR, instant('20:59')];
    expect(clocks.map(badge)).toEqual(['90m', '', '', '1m']);
  });
});

describe('a person in another zone than their block', () => {
  it('T3 has a badge by the block’s zone at the next tick', () => {
    const tick = Date.parse('2026-11-19T14:00:00-05:00');
    const blocks = instancesOf(
      { ...EVENINGS, zone: 'America/New_York', from: '13:30', to: '15:00' },
      {
        start: tick,
        end: tick + DAY,
      },
    );
    const badge = badgeFor({ connection: CONNECTED, settings: defaultSettings(ZONE), blocks, now: tick });
    expect(badge.text).toBe('60m');
  });
});
