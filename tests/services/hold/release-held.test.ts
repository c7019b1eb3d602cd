import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Holding, MONDAY, meet, patches, setUpHolding } from '../../support/holding.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';
import { A, B } from '../../support/net.ts';
import { MANAGER, timed } from '../../support/own-calendar.ts';

let google: TestGoogle;
let side: Holding;
let meeting: string;
beforeEach(async () => {
  google = await startGoogleForTest();
  meeting = meet(google, A, { description: 'Agenda' });
  side = await setUpHolding(google);
  await side.syncOwn();
});
afterEach(() => google.close());

const description = (calendar = MANAGER) => google.world.events.get(calendar, meeting).description;

describe('releasing into the next 1:1', () => {
  it('adds one line for both, and nobody is mailed', async () => {
    const etag = google.world.events.get(MANAGER, meeting).etag;
    const { groups, counts, failure } = await side.holdQueue.release(await side.hold('Billing'));
    expect(failure).toBeNull();
    expect([description(), description(A)]).toEqual(['Agenda\n• Billing', 'Agenda\n• Billing']);
    expect(groups).toEqual([]);
    expect(counts).toMatchObject({ held: 0, released: 1 });
    const [sent, ...others] = patches(google);
    expect(others).toEqual([]);
    expect(sent?.query.get('sendUpdates')).toBe('none');
    expect(sent?.headers['if-match']).toBe(etag);
    expect(Object.keys(Object(sent?.body))).toEqual(['description']);
    expect(await side.decisions()).toEqual(['held', 'released']);
  });

  it('pressed twice, or in two pages at once, is one line', async () => {
    const id = await side.hold('Billing');
    await Promise.all([side.holdQueue.release(id), side.holdQueue.release(id)]);
    await side.holdQueue.release(id);
    expect(description()).toBe('Agenda\n• Billing');
  });

  it('from two browsers at once loses neither line', async () => {
    const other = await setUpHolding(google);
    await other.syncOwn();
    const [one, two] = [await side.hold('Billing'), await other.hold('Hiring')];
    await Promise.all([side.holdQueue.release(one), other.holdQueue.release(two)]);
    expect(description()?.split('\n').sort()).toEqual(['Agenda', '• Billing', '• Hiring']);
  });

  it('of the same words from two browsers at once is one line', async () => {
    const other = await setUpHolding(google);
    await other.syncOwn();
    const [one, two] = [await side.hold('Billing'), await other.hold('Billing')];
    const answers = await Promise.all([side.holdQueue.release(one), other.holdQueue.release(two)]);
    expect(answers.map(({ failure }) => failure)).toEqual([null, null]);
    expect(description()).toBe('Agenda\n• Billing');
  });

  it('goes into the 1:1 where it stands now: moved to another hour meanwhile, or shortened', async () => {
    const id = await side.hold('Billing');
    const times = { start: timed('16:00', MONDAY), end: timed('16:15', MONDAY) };
    google.world.events.patch(MANAGER, meeting, times);
    expect((await side.holdQueue.release(id)).failure).toBeNull();
    expect(description()).toBe('Agenda\n• Billing');
    expect(google.world.events.get(MANAGER, meeting)).toMatchObject(times);
  });

  it('goes into no 1:1 that was moved to where it is over already: it stays', async () => {
    const id = await side.hold('Billing');
    const times = { start: timed('08:00', '2026-11-18'), end: timed('08:30', '2026-11-18') };
    google.world.events.patch(MANAGER, meeting, times);
    const { failure, counts } = await side.holdQueue.release(id);
    expect([failure, counts.held, description()]).toEqual(['noOneOnOne', 1, 'Agenda']);
  });

  it('whose guest left it meanwhile waits: nobody else reads what was kept for them', async () => {
    const id = await side.hold('Billing');
    google.world.events.patch(MANAGER, meeting, { attendees: [{ email: MANAGER }, { email: B }] });
    await side.syncOwn();
    const { failure, groups } = await side.holdQueue.release(id);
    expect(failure).toBe('noOneOnOne');
    expect(groups).toMatchObject([{ email: A, next: null, items: [{ isOnItsWay: false }] }]);
    expect(description()).toBe('Agenda');
  });

  it('that Google refuses after all stays, to be copied, and is not tried again by itself', async () => {
    const id = await side.hold('Billing');
    const refusal = { kind: 'status', status: 403, reason: 'forbiddenForNonOrganizer' } as const;
    google.faults.next(1, refusal, { method: 'PATCH' });
    const { failure, groups } = await side.holdQueue.release(id);
    expect([failure, groups[0]?.items[0]?.isOnItsWay]).toEqual(['notAllowed', false]);
    await side.goOnReleasing();
    expect(patches(google)).toHaveLength(1);
    expect(description()).toBe('Agenda');
  });

  it('whose answer is lost is not written again', async () => {
    const id = await side.hold('Billing');
    side.network.callsLeft = 1;
    expect((await side.holdQueue.release(id)).failure).toBe('offline');
    expect((await side.rows())[0]?.releasing?.eventId).toBe(meeting);
    side.network.callsLeft = Number.POSITIVE_INFINITY;
    google.world.events.patch(MANAGER, meeting, { description: 'Agenda\n• Billing' });
    const before = patches(google).length;
    await side.goOnReleasing();
    expect(patches(google)).toHaveLength(before);
    expect((await side.rows())[0]?.outcome?.kind).toBe('released');
  });

  it('while offline is kept, shown as on its way, and done later', async () => {
    const id = await side.hold('Billing');
    side.network.isAway = true;
    const { failure, groups } = await side.holdQueue.release(id);
    expect(failure).toBe('offline');
    expect(groups[0]?.items[0]?.isOnItsWay).toBe(true);
    side.network.isAway = false;
    await side.goOnReleasing();
    expect(description()).toBe('Agenda\n• Billing');
  });

  it('while offline until the 1:1 is over waits for the next one', async () => {
    const id = await side.hold('Billing');
    side.network.isAway = true;
    await side.holdQueue.release(id);
    side.network.isAway = false;
    google.advance(10 * 24 * 3_600_000);
    await side.goOnReleasing();
    expect(description()).toBe('Agenda');
    expect((await side.rows())[0]).toMatchObject({ releasing: null });
    const refusals = async () =>
      (await side.holdQueue.list()).groups.flatMap(({ items }) => items.map(({ refusedFor }) => refusedFor));
    expect(await refusals()).toEqual(['noOneOnOne']);
    // A new try forgets it.
    meet(google, A, { start: timed('10:00', '2026-12-07'), end: timed('10:30', '2026-12-07') });
    await side.syncOwn();
    side.network.isAway = true;
    await side.holdQueue.release(id);
    expect(await refusals()).toEqual([null]);
  });

  it('is not possible where there is no 1:1, or it was deleted meanwhile: it stays', async () => {
    const nowhere = await side.hold('Slides', [B]);
    expect((await side.holdQueue.release(nowhere)).failure).toBe('noOneOnOne');
    const id = await side.hold('Billing');
    google.world.events.remove(MANAGER, meeting);
    const { failure, counts } = await side.holdQueue.release(id);
    expect([failure, counts.held]).toEqual(['noOneOnOne', 2]);
  });

  it('is not tried where only the other may edit', async () => {
    const times = { start: timed('15:00', MONDAY), end: timed('15:30', MONDAY) };
    meet(google, MANAGER, times, B);
    await side.syncOwn();
    const id = await side.hold('Slides', [B]);
    expect((await side.holdQueue.release(id)).failure).toBe('notAllowed');
    expect(patches(google)).toEqual([]);
  });

  it('says so when the description is full', async () => {
    google.world.events.patch(MANAGER, meeting, { description: 'x'.repeat(8190) });
    const { failure, groups } = await side.holdQueue.release(await side.hold('Billing'));
    expect(failure).toBe('noRoom');
    expect(groups[0]?.items[0]?.isOnItsWay).toBe(false);
  });
});
