import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeReceipt } from '../../../calendar/api/receipt.ts';
import type { WavedThrough } from '../../../domain/set-aside.ts';
import { DAY, MINUTE } from '../../../domain/time.ts';
import { readBudget } from '../../../services/guard/override-receipts.ts';
import { keepWavedThrough } from '../../../store/set-aside.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';
import { A, book, type Net, setUpCalmNet } from '../../support/net.ts';
import { MANAGER, span, ZONE } from '../../support/own-calendar.ts';

const KEY = 'letThemCook.override';
let google: TestGoogle;
let net: Net;
beforeEach(async () => {
  google = await startGoogleForTest({ isPublished: true });
  net = await setUpCalmNet(google);
});
afterEach(() => google.close());

/** Booked all the same on the card, and saved. Returns the event's id. */
async function bookAnyway(changed: Partial<WavedThrough> = {}, more = {}): Promise<string> {
  const said = { draftId: 'draft-1', interval: span('10:30', '11:00'), guests: [A], at: net.now() };
  const wave = { reason: 'deadline', note: 'Release at noon', costMinutes: 180 } as const;
  await keepWavedThrough(net.store, { ...said, ...wave, ...changed }, net.now());
  const id = book(google, '10:30', '11:00', more);
  google.advance(MINUTE);
  return id;
}

const sharedOf = (id: string, calendar = MANAGER) =>
  google.world.events.get(calendar, id).extendedProperties?.shared;
/** Reasons that still wait to be written. */
const openReceipts = async () => (await net.rows()).filter(({ receipt }) => receipt?.isWritten === false);
const patches = () => google.requests.filter({ method: 'PATCH' });

describe('a reason that was given on the card', () => {
  it('goes on the saved meeting, once, and nobody is mailed or told', async () => {
    const id = await bookAnyway();
    await net.tick();
    google.advance(MINUTE);
    await net.tick();
    const receipt = JSON.parse(sharedOf(id)?.[KEY] ?? '');
    expect(receipt).toMatchObject({ reason: 'deadline', note: 'Release at noon', costMinutes: 180 });
    expect(sharedOf(id, A)?.[KEY]).toBe(sharedOf(id)?.[KEY]);
    expect(patches().map(({ query, status }) => [query.get('sendUpdates'), status])).toEqual([['none', 200]]);
    expect(net.tray.history).toEqual([]);
  });

  it('leaves what other tools wrote on the meeting', async () => {
    const extendedProperties = { shared: { 'another.tool': 'its word' } };
    const id = await bookAnyway({}, { extendedProperties });
    await net.tick();
    expect(Object.keys(sharedOf(id) ?? {}).sort()).toEqual(['another.tool', KEY]);
  });

  it('that was lost on the way is written at the next tick', async () => {
    const id = await bookAnyway();
    await net.syncOwn();
    await net.look();
    await net.store.secondChances.toCollection().modify((row) => {
      if (row.receipt !== undefined) Object.assign(row, { receipt: { ...row.receipt, isWritten: false } });
    });
    const before = patches().length;
    await net.look();
    expect(patches()).toHaveLength(before);
    expect(sharedOf(id)?.[KEY]).toBeDefined();
  });

  it('while offline waits', async () => {
    const id = await bookAnyway();
    await net.syncOwn();
    net.network.callsLeft = 2;
    await net.look();
    net.network.callsLeft = Number.POSITIVE_INFINITY;
    await net.look();
    expect(JSON.parse(sharedOf(id)?.[KEY] ?? '{}')).toMatchObject({ reason: 'deadline' });
    expect(await net.store.decisions.toArray()).toHaveLength(1);
  });

  it('of a meeting that was deleted meanwhile is not written, and was no booking', async () => {
    const id = await bookAnyway();
    await net.syncOwn();
    net.network.callsLeft = 2;
    await net.look();
    net.network.callsLeft = Number.POSITIVE_INFINITY;
    google.world.events.remove(MANAGER, id);
    await net.look();
    await net.tick();
    expect(patches()).toEqual([]);
    expect(await net.store.decisions.toArray()).toEqual([]);
    expect(await openReceipts()).toEqual([]);
  });

  it('is not written when its guest had left by then: nobody’s time was taken', async () => {
    const id = await bookAnyway();
    await net.syncOwn();
    google.world.events.patch(MANAGER, id, { attendees: [{ email: MANAGER }] });
    await net.tick();
    expect(patches()).toEqual([]);
    expect(await net.rows()).toEqual([]);
    expect(await net.store.decisions.toArray()).toEqual([]);
  });

  it('that Google does not let one write is given up after one try', async () => {
    const id = await bookAnyway();
    google.faults.next(1, { kind: 'status', status: 403, reason: 'forbidden' }, { method: 'PATCH' });
    await net.tick();
    await net.tick();
    expect(patches()).toHaveLength(1);
    expect(sharedOf(id)?.[KEY]).toBeUndefined();
    expect(await openReceipts()).toEqual([]);
  });

  it('beside somebody else’s change of the same moment loses neither', async () => {
    const id = await bookAnyway();
    const edit = () =>
      google.world.events.patch(A, id, { attendees: [{ email: A, responseStatus: 'accepted' }] });
    google.faults.next(1, { kind: 'status', status: 412, reason: 'conditionNotMet' }, { method: 'PATCH' });
    await net.tick();
    edit();
    await net.tick();
    expect(JSON.parse(sharedOf(id)?.[KEY] ?? '{}')).toMatchObject({ reason: 'deadline' });
    const entry = google.world.events.get(MANAGER, id).attendees?.find(({ email }) => email === A);
    expect(entry?.responseStatus).toBe('accepted');
  });

  it('is not written for a card that was dismissed', async () => {
    const id = await bookAnyway({ reason: null });
    await net.tick();
    expect(sharedOf(id)?.[KEY]).toBeUndefined();
    expect(patches()).toEqual([]);
  });

  it('counts against the month’s budget, and the next month begins at nothing', async () => {
    await bookAnyway();
    await net.tick();
    const budget = () => readBudget(net.store, 3, net.now(), ZONE);
    expect(await budget()).toEqual({ used: 1, most: 3 });
    google.advance(31 * DAY);
    expect(await budget()).toEqual({ used: 0, most: 3 });
  });
});

describe('a receipt', () => {
  it('is never longer than readers take, whatever was written', () => {
    const receipt = { reason: 'other', costMinutes: null, at: 0 } as const;
    const text = writeReceipt({ ...receipt, note: '“\n”👩‍🍳'.repeat(400) });
    expect(text.length).toBeLessThanOrEqual(900);
    expect(JSON.parse(text)).not.toHaveProperty('costMinutes');
  });
});
