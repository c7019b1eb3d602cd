import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY, MINUTE } from '../../../domain/time.ts';
import { settleDecisions } from '../../../services/mirror/settle-decisions.ts';
import { noteMovedDraft } from '../../../store/decisions.ts';
import { keepWavedThrough } from '../../../store/set-aside.ts';
import { readValue } from '../../../store/values.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';
import { A, book, type Net, setUpCalmNet } from '../../support/net.ts';
import { MANAGER, span, timed } from '../../support/own-calendar.ts';

let google: TestGoogle;
let net: Net;
beforeEach(async () => {
  google = await startGoogleForTest({ isPublished: true });
  net = await setUpCalmNet(google);
});
afterEach(() => google.close());

/** What a tick does, as often as it likes. */
async function settled() {
  await net.tick();
  for (let times = 0; times < 2; times += 1) await settleDecisions(net.dependencies);
  return await net.store.decisions.toArray();
}

describe('a meeting saved over cooking time', () => {
  it('is booked once, with its cost and without a reason as long as none was given', async () => {
    const id = book(google, '10:30', '11:00');
    expect(await settled()).toEqual([
      {
        id: expect.any(Number),
        kind: 'booked',
        about: id,
        at: net.now(),
        interval: span('10:30', '11:00'),
        people: 1,
        costMinutes: 180,
        reason: null,
      },
    ]);
  });

  it('names nobody and nothing', async () => {
    book(google, '10:30', '11:00', { summary: 'Talk about the raise' });
    expect(JSON.stringify(await settled())).not.toMatch(/engineer|raise/i);
  });

  it('has the reason that was given on the card before it was saved', async () => {
    const wave = { draftId: 'draft', interval: span('10:30', '11:00'), guests: [A], at: net.now() };
    await keepWavedThrough(net.store, { ...wave, reason: 'incident' }, net.now());
    book(google, '10:30', '11:00');
    expect(await settled()).toMatchObject([{ kind: 'booked', reason: 'incident' }]);
  });

  it('has the reason that was given afterwards, and was still booked when it was booked', async () => {
    const id = book(google, '10:30', '11:00');
    const [{ at } = { at: 0 }] = await settled();
    google.advance(10 * MINUTE);
    await net.answer(id, { kind: 'kept', reason: 'agreed', note: '', at: net.now() });
    expect(await settled()).toMatchObject([{ kind: 'booked', reason: 'agreed', at }]);
  });

  it('that was moved is no interruption: its focus is saved, less what it costs where it is now', async () => {
    const id = book(google, '10:30', '11:00');
    await settled();
    google.advance(MINUTE);
    await net.move(id, span('15:00', '15:30'));
    expect(await settled()).toMatchObject([{ kind: 'moved', about: id, costMinutes: 60 }]);
  });

  it('that was deleted, or moved away by hand, before it began interrupted nobody', async () => {
    const [deleted, moved] = [book(google, '10:30', '11:00'), book(google, '11:00', '11:30')];
    expect(await settled()).toHaveLength(2);
    google.advance(MINUTE);
    google.world.events.remove(MANAGER, deleted);
    google.world.events.patch(MANAGER, moved, { start: timed('13:00'), end: timed('13:30') });
    expect(await settled()).toEqual([]);
  });

  it('stays counted once it is over and forgotten by the net', async () => {
    book(google, '10:30', '11:00');
    await settled();
    google.advance(20 * DAY);
    await net.store.secondChances.clear();
    await settleDecisions(net.dependencies);
    expect(await net.store.decisions.count()).toBe(1);
  });

  it('beside cooking time is nobody’s business', async () => {
    book(google, '13:00', '13:30');
    expect(await settled()).toEqual([]);
  });
});

describe('a draft that went to a better time', () => {
  const moved = () => ({
    from: span('10:30', '11:00'),
    to: span('13:00', '13:30'),
    people: 1,
    costMinutes: 180,
    at: net.now(),
  });

  it('counts as saved focus once its meeting stands there', async () => {
    await noteMovedDraft(net.store, moved());
    expect(await settled()).toEqual([]);
    const id = book(google, '13:00', '13:30');
    google.advance(MINUTE);
    expect(await settled()).toMatchObject([
      { kind: 'moved', about: id, interval: span('10:30', '11:00'), costMinutes: 180 },
    ]);
    expect(await readValue(net.store, 'movedDrafts')).toEqual([]);
  });

  it('and was not saved within a day is forgotten', async () => {
    await noteMovedDraft(net.store, moved());
    google.advance(DAY);
    expect(await settled()).toEqual([]);
    expect(await readValue(net.store, 'movedDrafts')).toEqual([]);
  });
});
