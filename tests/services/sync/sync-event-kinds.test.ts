import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EventResource } from '../../../demo/google/event-resource.ts';
import { DAY, HOUR, type Interval, MINUTE } from '../../../domain/time.ts';
import { dayOf, instantOf } from '../../../domain/zoned-time.ts';
import { readOwnBusy } from '../../../store/attendee-view.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';
import {
  addEvent,
  EVENING,
  MANAGER,
  type OwnSide,
  ownSide,
  ownState,
  span,
  timed,
} from '../../support/own-calendar.ts';

let google: TestGoogle;
let side: OwnSide;
beforeEach(async () => {
  google = await startGoogleForTest();
  side = await ownSide(google);
});
afterEach(() => google.close());

/** As Google stores it, past the checks on what a client may write. */
function putEvent(from: string, to: string, how: EventResource): void {
  const {
    etag: _etag,
    updated: _updated,
    ...event
  } = google.world.events.get(MANAGER, addEvent(google, from, to));
  google.world.store.put(MANAGER, { ...event, ...(how as object) });
}

const answered = (responseStatus: string) => ({
  attendees: [{ email: MANAGER, responseStatus }, { email: 'engineer-a@example.com' }],
});

describe('what takes the owner’s time', () => {
  it.each<[string, boolean, EventResource]>([
    ['an ordinary event', true, {}],
    ['one without a title that is private', true, { visibility: 'private', summary: null }],
    ['one that was accepted', true, answered('accepted')],
    ['one that was not answered', true, answered('needsAction')],
    ['one that was answered "maybe"', true, answered('tentative')],
    ['one that is tentative itself', true, { status: 'tentative' }],
    ['focus time', true, { eventType: 'focusTime' }],
    ['out of office', true, { eventType: 'outOfOffice' }],
    ['an event from Gmail', true, { eventType: 'fromGmail' }],
    ['a kind that is new at Google', true, { eventType: 'siesta' }],
    ['one with an answer that is new at Google', true, answered('perhaps')],
    ['one that was declined', false, answered('declined')],
    ['one that shows as free', false, { transparency: 'transparent' }],
    ['focus time that shows as free', false, { eventType: 'focusTime', transparency: 'transparent' }],
    ['a working location', false, { eventType: 'workingLocation' }],
    ['a birthday', false, { eventType: 'birthday' }],
    ['one that is cancelled', false, { status: 'cancelled' }],
  ])('S24 %s: busy is %s', async (_, isBusy, how) => {
    putEvent('19:00', '20:00', how);
    await side.syncOwn();
    expect(await readOwnBusy(side.store, EVENING)).toEqual(isBusy ? [span('19:00', '20:00')] : []);
    expect(await ownState(side.store)).toMatchObject({ problem: null, quarantinedIds: [] });
  });
});

describe('an event of whole days', () => {
  const HOLIDAY = { start: { date: '2026-12-05' }, end: { date: '2026-12-07' } };
  const around: Interval = {
    start: Date.parse('2026-12-03T00:00:00Z'),
    end: Date.parse('2026-12-09T00:00:00Z'),
  };

  it.each(['Europe/Berlin', 'America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Apia', 'Pacific/Niue'])(
    'S21 lasts to the midnight before its end date, in %s',
    async (zone) => {
      google.world.people.change(MANAGER, { zone });
      google.world.events.insert(MANAGER, HOLIDAY);
      await side.syncOwn();
      const busy = await readOwnBusy(side.store, around);
      const days = { start: dayOf('2026-12-05', zone).start, end: dayOf('2026-12-06', zone).end };
      expect(busy).toContainEqual(days);
      expect(days.end - days.start).toBe(2 * DAY);
    },
  );

  it.each([
    ['2026-10-25', 25],
    ['2026-03-29', 23],
  ])('S21 on %s, when Berlin changes its clocks, lasts %i hours', async (date, hours) => {
    google.advance(Date.parse(`${date}T12:00:00Z`) - side.now());
    const next = new Date(Date.parse(date) + DAY).toISOString().slice(0, 10);
    google.world.events.insert(MANAGER, { start: { date }, end: { date: next } });
    await side.syncOwn();
    const noon = Date.parse(`${date}T12:00:00Z`);
    const [busy] = await readOwnBusy(side.store, { start: noon, end: noon + 1 });
    expect(busy && busy.end - busy.start).toBe(hours * HOUR);
  });

  it('S21 begins when the day does, where the clocks skip midnight', () => {
    expect(dayOf('2026-09-06', 'America/Santiago').start).toBe(Date.parse('2026-09-06T04:00:00Z'));
  });
});

describe('a zone that this browser does not know', () => {
  const mars = (time: string) => ({ ...timed(time), timeZone: 'Mars/Base' });

  it('S22 of one event: the event is where its offset says, and the others are where they were', async () => {
    putEvent('19:00', '20:00', { start: mars('20:00'), end: mars('21:00') });
    addEvent(google, '22:00', '23:00');
    await side.syncOwn();
    expect(await readOwnBusy(side.store, EVENING)).toEqual([span('20:00', '21:00'), span('22:00', '23:00')]);
    expect((await ownState(side.store))?.quarantinedIds).toEqual([]);
  });

  it('S22 and no offset either: the calendar’s zone counts, never this computer’s', async () => {
    const id = addEvent(google, '19:00', '20:00');
    const bare = (time: string) => ({ dateTime: `2026-11-19T${time}:00`, timeZone: 'Mars/Base' });
    const edit = (answer: Record<string, unknown>) => ({
      ...answer,
      items: (answer.items as { id: string }[]).map((item) =>
        item.id === id ? { ...item, start: bare('20:00'), end: bare('21:30') } : item,
      ),
    });
    google.faults.next(1, { kind: 'edit', edit });
    await side.syncOwn();
    expect(await readOwnBusy(side.store, EVENING)).toEqual([span('20:00', '21:30')]);
  });

  it('S22 of the calendar: the zone it had before counts', async () => {
    await side.syncOwn();
    google.world.events.insert(MANAGER, { start: { date: '2026-12-05' }, end: { date: '2026-12-06' } });
    google.faults.next(1, { kind: 'edit', edit: (answer) => ({ ...answer, timeZone: 'Mars/Base' }) });
    await side.syncOwn();
    const midnight = instantOf('2026-12-05', '00:00', 'Europe/Berlin');
    expect(await readOwnBusy(side.store, { start: midnight, end: midnight + HOUR })).toHaveLength(1);
    expect((await ownState(side.store))?.zone).toBe('Europe/Berlin');
  });
});

describe('an offset that differs from our zone data', () => {
  it('T7 decides, because Google’s zone data may be newer than this browser’s', async () => {
    const id = addEvent(google, '19:00', '20:00');
    const at = (time: string) => ({ dateTime: `2026-11-19T${time}:00+02:00`, timeZone: 'Europe/Berlin' });
    const edit = (answer: Record<string, unknown>) => ({
      ...answer,
      items: (answer.items as { id: string }[]).map((item) =>
        item.id === id ? { ...item, start: at('21:00'), end: at('22:00') } : item,
      ),
    });
    google.faults.next(1, { kind: 'edit', edit });
    await side.syncOwn();
    expect(await readOwnBusy(side.store, EVENING)).toEqual([span('20:00', '21:00')]);
  });
});

describe('an event over a boundary', () => {
  it.each([
    ['midnight', '2026-11-24T22:00:00Z'],
    ['the turn of the week in UTC', '2026-11-29T23:00:00Z'],
    ['the end of the month', '2026-11-30T22:30:00Z'],
    ['the turn of the year', '2026-12-31T22:30:00Z'],
  ])('T6 %s is there once, and each side has its part', async (_, from) => {
    const start = Date.parse(from);
    const event = { start, end: start + 2 * HOUR };
    google.world.events.insert(MANAGER, {
      start: { dateTime: from },
      end: { dateTime: new Date(event.end).toISOString() },
    });
    await side.syncOwn();
    expect(await readOwnBusy(side.store, event)).toEqual([event]);
    for (const part of [
      { start, end: start + MINUTE },
      { start: event.end - MINUTE, end: event.end },
    ]) {
      expect(await readOwnBusy(side.store, part)).toEqual([event]);
    }
    expect(await readOwnBusy(side.store, { start: event.end, end: event.end + HOUR })).toEqual([]);
  });
});
