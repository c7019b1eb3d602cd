import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY } from '../../../domain/time.ts';
import { createPublish } from '../../../services/publish/publish.ts';
import { readOwnBusy } from '../../../store/attendee-view.ts';
import { readSettings } from '../../../store/settings-store.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';
import {
  addEvent,
  EVENING,
  instant,
  MANAGER,
  type OwnSide,
  ownSide,
  ownState,
  span,
  timed,
  ZONE,
} from '../../support/own-calendar.ts';

let google: TestGoogle;
let side: OwnSide;
beforeEach(async () => {
  google = await startGoogleForTest();
  side = await ownSide(google);
});
afterEach(() => google.close());

/** Tuesday evenings, where the seeded weeks have nothing. */
const TUESDAYS = ['2026-11-24', '2026-12-01', '2026-12-08'] as const;
const [FIRST, SECOND, THIRD] = TUESDAYS;

function addSeries(until = '20261208'): string {
  const event = {
    summary: 'Choir',
    start: timed('19:00', FIRST),
    end: timed('20:00', FIRST),
    recurrence: [`RRULE:FREQ=WEEKLY;UNTIL=${until}T225959Z`],
  };
  return google.world.events.insert(MANAGER, event).id;
}
/** 18:00Z in winter is 19:00 in Berlin. */
const instanceOf = (series: string, date: string) => `${series}_${date.replaceAll('-', '')}T180000Z`;
const evening = (date: string) => readOwnBusy(side.store, span('18:00', '23:00', date));
const evenings = async () => (await Promise.all(TUESDAYS.map(evening))).map(({ length }) => length);
const moveTo = (id: string, date: string, from: string, to: string) =>
  google.world.events.patch(MANAGER, id, { start: timed(from, date), end: timed(to, date) });

/** Once by what changed, once from nothing: both ways lead to the same. */
const WAYS = ['by what changed', 'from nothing'] as const;
async function afterChange(way: (typeof WAYS)[number], change: () => void): Promise<void> {
  if (way === 'by what changed') await side.syncOwn();
  change();
  await side.syncOwn();
}

describe.each(WAYS)('a weekly series, read %s', (way) => {
  it('S7 has a free slot where one instance was deleted, and no other', async () => {
    const series = addSeries();
    await afterChange(way, () => google.world.events.remove(MANAGER, instanceOf(series, SECOND)));
    expect(await evenings()).toEqual([1, 0, 1]);
  });

  it('S8 shows an edited instance once, as it was edited', async () => {
    const series = addSeries();
    await afterChange(way, () => moveTo(instanceOf(series, SECOND), SECOND, '20:30', '22:00'));
    expect(await evenings()).toEqual([1, 1, 1]);
    expect(await evening(SECOND)).toEqual([span('20:30', '22:00', SECOND)]);
  });

  it('S9 shows an instance that moved from Tuesday to Thursday on Thursday', async () => {
    const series = addSeries();
    await afterChange(way, () => moveTo(instanceOf(series, SECOND), '2026-12-03', '19:00', '20:00'));
    expect(await evenings()).toEqual([1, 0, 1]);
    expect(await evening('2026-12-03')).toEqual([span('19:00', '20:00', '2026-12-03')]);
  });

  it('S11 that is split into "this and following" has every day once', async () => {
    const series = addSeries();
    await afterChange(way, () => {
      google.world.events.patch(MANAGER, series, {
        recurrence: ['RRULE:FREQ=WEEKLY;UNTIL=20261130T225959Z'],
      });
      google.world.events.insert(MANAGER, {
        start: timed('19:30', SECOND),
        end: timed('20:30', SECOND),
        recurrence: ['RRULE:FREQ=WEEKLY;UNTIL=20261208T225959Z'],
      });
    });
    expect(await evenings()).toEqual([1, 1, 1]);
    expect(await evening(FIRST)).toEqual([span('19:00', '20:00', FIRST)]);
    expect(await evening(THIRD)).toEqual([span('19:30', '20:30', THIRD)]);
  });

  it('S12 that is deleted takes all its instances along, moved ones too', async () => {
    const series = addSeries();
    moveTo(instanceOf(series, SECOND), SECOND, '20:30', '22:00');
    await afterChange(way, () => google.world.events.remove(MANAGER, series));
    expect(await evenings()).toEqual([0, 0, 0]);
  });
});

describe('an instance that leaves the weeks that are kept', () => {
  it('S10 is gone, and there again when it comes back', async () => {
    const series = addSeries();
    await side.syncOwn();
    moveTo(instanceOf(series, SECOND), '2027-06-01', '19:00', '20:00');
    await side.syncOwn();
    expect(await evenings()).toEqual([1, 0, 1]);
    moveTo(instanceOf(series, SECOND), SECOND, '21:00', '22:00');
    await side.syncOwn();
    expect(await evening(SECOND)).toEqual([span('21:00', '22:00', SECOND)]);
  });

  it('S10 is seen when the window has rolled on to it', async () => {
    const far = '2027-01-28';
    google.world.events.insert(MANAGER, { start: timed('19:00', far), end: timed('20:00', far) });
    await side.syncOwn();
    expect(await evening(far)).toEqual([]);
    google.advance(20 * DAY);
    await side.syncOwn();
    expect(await evening(far)).toEqual([span('19:00', '20:00', far)]);
  });
});

describe('what this extension wrote itself', () => {
  it('S16 comes back with the next sync and changes nothing', async () => {
    const publish = createPublish({
      ...side,
      settings: () => readSettings(side.store, {}, ZONE),
    });
    await side.store.blocks.put({
      kind: 'weekly',
      id: 'evenings',
      days: ['TH'],
      from: '19:00',
      to: '21:00',
      level: 'hard',
      zone: ZONE,
    });
    await side.syncOwn();
    await publish.publish();
    const published = await side.store.publications.toArray();
    await side.syncOwn();
    await publish.publish();
    expect(await side.store.publications.toArray()).toEqual(published);
    expect(google.requests.filter({ method: 'POST', path: /\/events$/ })).toHaveLength(published.length);
    expect(google.requests.filter({ method: 'PATCH' })).toEqual([]);
    for (const { eventId, etag } of published) {
      expect(google.world.events.get(MANAGER, eventId).etag).toBe(etag);
    }
    expect(published.length).toBeGreaterThan(4);
    expect(await readOwnBusy(side.store, EVENING)).toEqual([]);
  });
});

describe('one event that cannot be read', () => {
  const spoil = (id: string, how: object) => (answer: Record<string, unknown>) => ({
    ...answer,
    items: (answer.items as { id: string }[]).map((item) => (item.id === id ? { ...item, ...how } : item)),
  });

  it.each([
    ['times', { start: { dateTime: 'soon' } }],
    ['a date that is none', { start: { date: '2026-02-31' }, end: { date: '2026-03-01' } }],
    ['an end before its start', { end: timed('18:00') }],
    ['no times at all', { start: null, end: null }],
  ])('S23 because of its %s is set aside and counted, the others are there', async (_, how) => {
    const bad = addEvent(google, '19:00', '20:00', { recurrence: ['RRULE:FREQ=NEVER', 'EXDATE:tomorrow'] });
    addEvent(google, '21:00', '22:00');
    google.faults.next(1, { kind: 'edit', edit: spoil(bad, how) });
    await side.syncOwn();
    expect(await ownState(side.store)).toMatchObject({ problem: null, quarantinedIds: [bad] });
    expect(await readOwnBusy(side.store, EVENING)).toEqual([span('21:00', '22:00')]);
    google.world.events.patch(MANAGER, bad, { summary: 'Repaired' });
    await side.syncOwn();
    expect((await ownState(side.store))?.quarantinedIds).toEqual([]);
    expect(await readOwnBusy(side.store, EVENING)).toHaveLength(2);
  });

  it('S23 keeps the time that was known of it', async () => {
    const bad = addEvent(google, '19:00', '20:00');
    await side.syncOwn();
    google.world.events.patch(MANAGER, bad, { start: timed('21:00'), end: timed('22:00') });
    google.faults.next(1, { kind: 'edit', edit: spoil(bad, { start: { dateTime: 7 } }) });
    await side.syncOwn();
    expect(await readOwnBusy(side.store, EVENING)).toEqual([span('19:00', '20:00')]);
    google.faults.next(1, { kind: 'status', status: 410 });
    google.faults.next(1, { kind: 'edit', edit: spoil(bad, { start: { dateTime: 7 } }) });
    await side.syncOwn();
    expect(await readOwnBusy(side.store, EVENING)).toEqual([span('19:00', '20:00')]);
    expect((await ownState(side.store))?.quarantinedIds).toEqual([bad]);
  });

  it('S23 and things that are no events at all harm nobody', async () => {
    addEvent(google, '21:00', '22:00');
    const edit = (answer: Record<string, unknown>) => ({
      ...answer,
      items: [null, 7, 'event', [], {}, { id: 5, organizer: { email: 5 } }, ...(answer.items as unknown[])],
    });
    google.faults.next(1, { kind: 'edit', edit });
    await side.syncOwn();
    expect(await ownState(side.store)).toMatchObject({ problem: null, quarantinedIds: [''] });
    expect(await readOwnBusy(side.store, { start: instant('21:00'), end: instant('22:00') })).toHaveLength(1);
  });
});
