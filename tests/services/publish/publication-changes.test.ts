// What a person does to a published block in Google Calendar itself.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY } from '../../../domain/time.ts';
import { weeklyBlock } from '../../support/builders.ts';
import { calendarOf, type Installation, installationOf, wallTime } from '../../support/installation.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';

const ENGINEER = 'engineer-a@example.com';
const THURSDAYS = weeklyBlock({ id: 'thursdays', days: ['TH'] });
const FIRST = '2026-11-19';
const at = (time: string, date = FIRST) => Date.parse(`${date}T${time}:00+01:00`);
const MORNING = { start: at('09:00'), end: at('12:00') };
const LATER = { start: wallTime(FIRST, '10:00'), end: wallTime(FIRST, '12:00') };

let google: TestGoogle;
let side: Installation;
let calendar: ReturnType<typeof calendarOf>;
beforeEach(async () => {
  google = await startGoogleForTest();
  side = await installationOf(google, ENGINEER);
  calendar = calendarOf(google, ENGINEER);
  await side.blocks.save(THURSDAYS);
  await side.tick();
  await side.tick();
});
afterEach(() => google.close());

const firstId = () => calendar.events()[0]?.id ?? '';
const byHand = (change: object, id = firstId()) => void google.world.events.patch(ENGINEER, id, change);
const deleteByHand = (id = firstId()) => void google.world.events.remove(ENGINEER, id);

describe('a published instance that its owner moved in Google Calendar', () => {
  it('stays where it was put, and is shown until they say otherwise', async () => {
    byHand(LATER);
    google.requests.clear();
    await side.tick();
    await side.tick();
    expect(calendar.writes()).toEqual([]);
    expect(await side.changes()).toEqual([
      {
        eventId: firstId(),
        blockId: 'thursdays',
        kind: 'moved',
        was: MORNING,
        now: { start: at('10:00'), end: at('12:00') },
        title: 'Focus time',
      },
    ]);
  });

  it('stays so after Keep, without a line, even when the block changes', async () => {
    byHand(LATER);
    await side.tick();
    await side.hand.keep(firstId());
    expect(await side.changes()).toEqual([]);
    await side.blocks.save({ ...THURSDAYS, level: 'ask' });
    await side.tick();
    await side.tick();
    expect(await side.changes()).toEqual([]);
    expect(calendar.starts()[0]).toBe(at('10:00'));
    expect(calendar.starts()[1]).toBe(at('09:00', '2026-11-26'));
  });

  it('has the block’s times again after Restore, in one call', async () => {
    byHand(LATER);
    await side.tick();
    const id = firstId();
    google.requests.clear();
    await side.hand.restore(id);
    await side.publish();
    expect(calendar.writes().map(({ method, status }) => `${method} ${status}`)).toEqual(['PATCH 200']);
    expect(calendar.starts()[0]).toBe(at('09:00'));
    expect(firstId()).toBe(id);
    google.requests.clear();
    await side.tick();
    await side.tick();
    expect(calendar.writes()).toEqual([]);
    expect(await side.changes()).toEqual([]);
  });

  it('is shown again when it is moved once more after Keep', async () => {
    byHand(LATER);
    await side.tick();
    await side.hand.keep(firstId());
    byHand({ start: wallTime(FIRST, '14:00'), end: wallTime(FIRST, '16:00') });
    await side.tick();
    expect(await side.changes()).toMatchObject([{ kind: 'moved', now: { start: at('14:00') } }]);
  });

  it('is as any other once its owner moved it back', async () => {
    byHand(LATER);
    await side.tick();
    byHand({ start: wallTime(FIRST, '09:00'), end: wallTime(FIRST, '12:00') });
    await side.tick();
    expect(await side.changes()).toEqual([]);
    await side.blocks.save({ ...THURSDAYS, to: '13:00' });
    await side.publish();
    expect(calendar.events().every(({ end }) => end?.dateTime?.includes('T13:00') === true)).toBe(true);
  });

  it('goes with its block', async () => {
    byHand(LATER);
    await side.tick();
    await side.blocks.remove('thursdays');
    await side.tick();
    expect(calendar.events()).toEqual([]);
  });
});

describe('another change by hand', () => {
  it('a new title stays, is shown, and can be taken back', async () => {
    byHand({ summary: 'Gym' });
    await side.tick();
    expect(await side.changes()).toMatchObject([{ kind: 'renamed', was: MORNING, title: 'Gym' }]);
    expect(calendar.events()[0]?.summary).toBe('Gym');
    await side.hand.restore(firstId());
    await side.tick();
    expect(calendar.events()[0]?.summary).toBe('Focus time');
    expect(await side.changes()).toEqual([]);
  });

  it('marked as free stays, is shown, and can be taken back', async () => {
    google.world.people.change(ENGINEER, { hasFocusTime: false });
    await side.blocks.save({ ...THURSDAYS, id: 'plain', from: '14:00', to: '16:00' });
    await side.tick();
    await side.tick();
    const plain = calendar.events().find(({ eventType }) => eventType === 'default')?.id ?? '';
    byHand({ transparency: 'transparent' }, plain);
    await side.tick();
    expect(await side.changes()).toMatchObject([{ kind: 'free', blockId: 'plain' }]);
    await side.hand.restore(plain);
    await side.tick();
    expect(google.world.events.get(ENGINEER, plain).transparency).toBe('opaque');
    expect(await side.changes()).toEqual([]);
  });

  it('of the colour alone is nobody’s business', async () => {
    byHand({ colorId: '5' });
    await side.tick();
    expect(await side.changes()).toEqual([]);
  });

  it('W4 an edit by hand that no sync has seen yet is met as 412, and is kept', async () => {
    byHand(LATER);
    google.requests.clear();
    await side.blocks.save({ ...THURSDAYS, level: 'ask' });
    await side.publish();
    const atFirst = google.requests.all().filter(({ path }) => path.endsWith(firstId()));
    expect(atFirst.map(({ method, status }) => `${method} ${status}`)).toEqual(['PATCH 412', 'GET 200']);
    expect(calendar.starts()[0]).toBe(at('10:00'));
    expect(await side.changes()).toMatchObject([{ kind: 'moved' }]);
  });
});

describe('a published instance that its owner deleted in Google Calendar', () => {
  it('does not come back by itself, and is shown', async () => {
    const id = firstId();
    deleteByHand();
    google.requests.clear();
    await side.tick();
    google.advance(DAY / 2);
    await side.tick();
    expect(calendar.writes()).toEqual([]);
    expect(await side.changes()).toEqual([
      { eventId: id, blockId: 'thursdays', kind: 'deleted', was: MORNING, now: null, title: '' },
    ]);
  });

  it('stays away after Keep, without a line', async () => {
    const id = firstId();
    deleteByHand();
    await side.tick();
    await side.hand.keep(id);
    await side.tick();
    expect(await side.changes()).toEqual([]);
    expect(calendar.events()).toHaveLength(5);
  });

  it('comes back after Restore under an id that was never used', async () => {
    const id = firstId();
    deleteByHand();
    await side.tick();
    google.requests.clear();
    await side.hand.restore(id);
    await side.publish();
    expect(calendar.writes().map(({ method, status }) => `${method} ${status}`)).toEqual(['POST 200']);
    expect(calendar.starts()[0]).toBe(at('09:00'));
    expect(firstId()).not.toBe(id);
    expect(await side.changes()).toEqual([]);
  });

  it('is noticed, too, when the sync token was lost meanwhile', async () => {
    deleteByHand();
    google.faults.expireSyncTokens(ENGINEER);
    await side.tick();
    expect(await side.changes()).toMatchObject([{ kind: 'deleted' }]);
  });

  it('S17 deleted there and changed for another title here: one look, and gone is gone', async () => {
    const id = firstId();
    deleteByHand();
    google.requests.clear();
    Object.assign(side.settings, { publishTitle: 'Cooking' });
    await side.publish();
    await side.publish();
    const toGone = google.requests.all().filter(({ path }) => path.endsWith(id));
    expect(toGone.map(({ method, status }) => `${method} ${status}`)).toEqual(['PATCH 412', 'GET 200']);
    expect(calendar.events()).toHaveLength(5);
    expect(await side.changes()).toMatchObject([{ kind: 'deleted' }]);
  });

  it('S17 deleted there and moved by its block here: comes back once, under another id', async () => {
    const id = firstId();
    deleteByHand();
    google.requests.clear();
    await side.blocks.save({ ...THURSDAYS, from: '10:00' });
    await side.publish();
    await side.tick();
    const toGone = google.requests.all().filter(({ path }) => path.endsWith(id));
    expect(toGone.map(({ method, status }) => `${method} ${status}`)).toEqual(['PATCH 412', 'GET 200']);
    expect(calendar.events()).toHaveLength(6);
    expect(calendar.starts()[0]).toBe(at('10:00'));
  });

  it('with all the others is one line; Restore brings all back, Keep removes the block', async () => {
    for (const { id } of calendar.events()) deleteByHand(id);
    await side.tick();
    google.advance(7 * DAY);
    await side.tick();
    expect(calendar.events()).toEqual([]);
    const [change, ...more] = await side.changes();
    expect(more).toEqual([]);
    expect(change).toMatchObject({ kind: 'allDeleted' });
    await side.hand.restore(change?.eventId ?? '');
    await side.publish();
    expect(calendar.events()).toHaveLength(6);
    for (const { id } of calendar.events()) deleteByHand(id);
    await side.tick();
    await side.hand.keep((await side.changes())[0]?.eventId ?? '');
    expect(await side.store.blocks.toArray()).toEqual([]);
    await side.tick();
    expect(calendar.events()).toEqual([]);
  });
});
