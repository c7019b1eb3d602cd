import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MINUTE } from '../../../domain/time.ts';
import { heldRequests } from '../../../store/set-aside.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';
import { A, book, moves, type Net, setUpCalmNet, setUpNet } from '../../support/net.ts';
import { MANAGER, span, timed } from '../../support/own-calendar.ts';

const BETTER = span('13:00', '13:30');
let google: TestGoogle;
let net: Net;
let id: string;
beforeEach(async () => {
  google = await startGoogleForTest({ isPublished: true });
  net = await setUpCalmNet(google);
  id = book(google, '10:30', '11:00');
  await net.tick();
  google.advance(MINUTE);
});
afterEach(() => google.close());

const startAtGoogle = (calendar = MANAGER) =>
  Date.parse(google.world.events.get(calendar, id).start.dateTime ?? '');
const told = () => moves(google).filter(({ status }) => status === 200);

describe('moving a saved meeting', () => {
  it('asks Google once for the version that was shown, and has the guests told once', async () => {
    const etag = google.world.events.get(MANAGER, id).etag;
    const { items, failure } = await net.move(id, BETTER);
    expect(failure).toBeNull();
    expect(items).toMatchObject([{ outcome: { kind: 'moved', to: BETTER }, assessment: null }]);
    expect([startAtGoogle(), startAtGoogle(A)]).toEqual([BETTER.start, BETTER.start]);
    expect(moves(google)).toHaveLength(1);
    expect(moves(google)[0]).toMatchObject({ status: 200, headers: { 'if-match': etag } });
    expect(Object.keys(Object(moves(google)[0]?.body)).sort()).toEqual(['end', 'start']);
  });

  it('leaves title, guests and zone as they are', async () => {
    const before = google.world.events.get(MANAGER, id);
    await net.move(id, BETTER);
    const after = google.world.events.get(MANAGER, id);
    expect(after).toMatchObject({ summary: before.summary, attendees: before.attendees });
    expect(after.start.timeZone).toBe(before.start.timeZone);
  });

  it('does nothing at the second click, and is no news at the next sync', async () => {
    await net.move(id, BETTER);
    await net.move(id, span('15:00', '15:30'));
    await net.tick();
    expect(moves(google)).toHaveLength(1);
    expect(startAtGoogle()).toBe(BETTER.start);
    expect(net.tray.history).toHaveLength(1);
  });

  it('goes through when only a guest’s answer came between', async () => {
    google.world.events.patch(A, id, { attendees: [{ email: A, responseStatus: 'accepted' }] });
    expect((await net.move(id, BETTER)).failure).toBeNull();
    expect(moves(google).map(({ status }) => status)).toEqual([412, 200]);
    expect(startAtGoogle()).toBe(BETTER.start);
  });

  it('stops when somebody moved the meeting meanwhile, and shows where it stands now', async () => {
    google.world.events.patch(MANAGER, id, { start: timed('09:30'), end: timed('10:00') });
    const { items, failure } = await net.move(id, BETTER);
    expect(failure).toBe('changed');
    expect(items).toMatchObject([{ draft: { interval: span('09:30', '10:00') }, outcome: null }]);
    expect(told()).toEqual([]);
  });

  it('stops when it was moved off the block meanwhile: then nothing is left to say', async () => {
    google.world.events.patch(MANAGER, id, { start: timed('13:00'), end: timed('14:00') });
    expect(await net.move(id, span('15:00', '15:30'))).toMatchObject({ failure: 'changed', items: [] });
    expect(told()).toEqual([]);
  });

  it.each([
    ['deleted', () => google.world.events.remove(MANAGER, id)],
    ['unknown to Google', () => google.faults.next(1, { kind: 'status', status: 404 }, { method: 'PATCH' })],
  ])('says that it is gone when it was %s', async (_, lose) => {
    lose();
    expect(await net.move(id, BETTER)).toMatchObject({
      failure: null,
      items: [{ outcome: { kind: 'gone' } }],
    });
    expect(told()).toEqual([]);
  });

  it('whose answer was lost is found done at the next click, and the guests are told once', async () => {
    google.faults.next(1, { kind: 'drop', when: 'after' }, { method: 'PATCH' });
    expect((await net.move(id, BETTER)).failure).toBe('offline');
    expect(startAtGoogle()).toBe(BETTER.start);
    const { items, failure } = await net.move(id, BETTER);
    expect(failure).toBeNull();
    expect(items).toMatchObject([{ outcome: { kind: 'moved' } }]);
    expect(told()).toHaveLength(0);
    expect(moves(google).map(({ status }) => status)).toEqual([null, 412]);
  });

  it('waits without the network, and nothing is said to anybody', async () => {
    net.network.isAway = true;
    const { items, failure } = await net.move(id, BETTER);
    expect(failure).toBe('offline');
    expect(items).toMatchObject([{ outcome: null }]);
    net.network.isAway = false;
    expect(startAtGoogle()).toBe(span('10:30', '11:00').start);
  });

  it('that Google refuses says so, and it stays to be answered', async () => {
    google.faults.next(1, { kind: 'status', status: 403, reason: 'forbidden' }, { method: 'PATCH' });
    const { items, failure } = await net.move(id, BETTER);
    expect(failure).toBe('refused');
    expect(items).toMatchObject([{ outcome: null }]);
    expect(startAtGoogle()).toBe(span('10:30', '11:00').start);
  });

  it('stops when the guest who cooks left it meanwhile: nobody is told of a move that helps nobody', async () => {
    google.world.events.patch(MANAGER, id, { attendees: [{ email: MANAGER }] });
    expect(await net.move(id, BETTER)).toMatchObject({ failure: 'changed', items: [] });
    expect(told()).toEqual([]);
    expect(startAtGoogle()).toBe(span('10:30', '11:00').start);
  });

  it('from two browsers is one move: the second one shows where it stands now', async () => {
    const other = await setUpNet(google);
    await other.syncReports({ isForced: true });
    await other.store.secondChances.bulkPut(await net.rows());
    await net.move(id, BETTER);
    const { failure } = await other.move(id, span('15:00', '15:30'));
    expect(failure).toBe('changed');
    expect(told()).toHaveLength(1);
    expect(startAtGoogle()).toBe(BETTER.start);
    await other.tick();
    expect((await other.list()).items).toEqual([]);
  });

  it('of one instance leaves the rest of its series where it is', async () => {
    const series = book(google, '09:00', '09:30', { recurrence: ['RRULE:FREQ=WEEKLY;COUNT=4'] });
    await net.tick();
    const row = (await net.rows()).find(({ seriesId }) => seriesId === series);
    await net.move(row?.eventId ?? '', BETTER);
    google.advance(MINUTE);
    await net.tick();
    expect(told()).toHaveLength(1);
    expect(Date.parse(google.world.events.get(MANAGER, series).start.dateTime ?? '')).toBe(
      span('09:00', '09:30').start,
    );
    expect(net.tray.history).toHaveLength(2);
  });

  it('is news again when it comes back to the block', async () => {
    await net.move(id, BETTER);
    await net.tick();
    google.advance(MINUTE);
    google.world.events.patch(MANAGER, id, { start: timed('10:30'), end: timed('11:00') });
    await net.tick();
    expect(net.tray.history).toHaveLength(2);
  });
});

describe('leaving a saved meeting where it is', () => {
  const at = 0;
  it.each([
    { kind: 'kept', reason: 'deadline', note: 'Release on Friday', at } as const,
    { kind: 'held', at } as const,
    { kind: 'dismissed', at } as const,
  ])('as $kind is recorded, tells nobody, and is not asked again', async (answer) => {
    const outcome = { ...answer, at: net.now() };
    expect((await net.answer(id, outcome)).items).toMatchObject([{ outcome }]);
    google.world.events.patch(MANAGER, id, { summary: 'Other name' });
    await net.tick();
    expect(await net.rows()).toMatchObject([{ outcome, title: 'Other name' }]);
    expect(net.tray.history).toHaveLength(1);
    expect(moves(google)).toEqual([]);
  });

  it('for the 1:1 puts it among what is held, once', async () => {
    const held = { kind: 'held', at: net.now() } as const;
    await net.answer(id, held);
    await net.answer(id, held);
    expect(await heldRequests(net.store)).toMatchObject([
      { what: 'Quick sync', who: [A], interval: span('10:30', '11:00') },
    ]);
  });

  it('takes nothing back of a meeting that was moved', async () => {
    await net.move(id, BETTER);
    await net.answer(id, { kind: 'dismissed', at: net.now() });
    expect(await net.rows()).toMatchObject([{ outcome: { kind: 'moved' } }]);
  });

  it('is not asked for when its guest has taken the block away', async () => {
    for (const event of google.world.events.list(A)) {
      if (event.eventType === 'focusTime') google.world.events.remove(A, event.id);
    }
    google.advance(10 * MINUTE);
    expect((await net.list()).items).toEqual([]);
  });
});
