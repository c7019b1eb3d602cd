import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../domain/time.ts';
import { keepWavedThrough } from '../../../store/set-aside.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';
import { A, B, book, type Net, setUpCalmNet } from '../../support/net.ts';
import { MANAGER, span, THURSDAY, timed } from '../../support/own-calendar.ts';

let google: TestGoogle;
let net: Net;
beforeEach(async () => {
  google = await startGoogleForTest({ isPublished: true });
  net = await setUpCalmNet(google);
});
afterEach(() => google.close());

const titles = () => net.tray.history.map(({ title }) => title);
const LANDED = '“Quick sync” landed on cooking time';

describe('a meeting that was saved over cooking time', () => {
  it('is told of once, with nothing of its guests', async () => {
    book(google, '10:30', '11:00');
    await net.tick();
    expect(titles()).toEqual([LANDED]);
    expect(JSON.stringify(net.tray.history)).not.toMatch(/engineer/i);
    expect(await net.rows()).toMatchObject([
      { title: 'Quick sync', isTold: true, landing: { interval: span('10:30', '11:00'), guests: [A] } },
    ]);
    for (let more = 0; more < 3; more += 1) await net.tick();
    expect(titles()).toHaveLength(1);
  });

  it('is shown as the card would have shown it, with the better time, as if it were still a draft', async () => {
    book(google, '10:30', '11:00');
    await net.tick();
    const { items, failure } = await net.list();
    expect(failure).toBeNull();
    expect(items).toMatchObject([
      {
        draft: { title: 'Quick sync', interval: span('10:30', '11:00'), guests: [A] },
        assessment: { severity: 'conflict', cost: { minutes: 180 }, guests: [{ name: 'Engineer A' }] },
        outcome: null,
      },
    ]);
    expect(items[0]?.assessment?.slots[0]).toMatchObject({
      interval: span('13:00', '13:30'),
      cost: { minutes: 0 },
    });
  });

  it.each<[string, () => string]>([
    ['beside the block', () => book(google, '13:00', '13:30')],
    ['without guests', () => book(google, '10:30', '11:00', { attendees: [] })],
    [
      'with a guest who is nobody’s report',
      () => book(google, '10:30', '11:00', { attendees: [{ email: 'outsider@example.org' }] }),
    ],
    [
      'with a guest who does not cook then',
      () => book(google, '10:30', '11:00', { attendees: [{ email: B }] }),
    ],
    [
      'that a guest has declined',
      () => book(google, '10:30', '11:00', { attendees: [{ email: A, responseStatus: 'declined' }] }),
    ],
    ['that has begun', () => book(google, '10:30', '11:00', { date: '2026-11-12' })],
    [
      'that somebody else organizes',
      () =>
        google.world.events.insert(A, {
          summary: 'Not theirs to know',
          start: timed('10:30'),
          end: timed('11:00'),
          attendees: [{ email: MANAGER }],
        }).id,
    ],
  ])('is not told of %s', async (_, add) => {
    add();
    await net.tick();
    expect(titles()).toEqual([]);
    expect(await net.rows()).toEqual([]);
  });

  it('never has a title read that is not one’s own', async () => {
    book(google, '10:30', '11:00');
    await net.tick();
    const lists = google.requests.filter({ method: 'GET', path: /\/events$/ });
    const ofOthers = lists.filter(({ path }) => !path.startsWith('/calendar/v3/calendars/primary/'));
    expect(ofOthers.length).toBeGreaterThan(0);
    expect(ofOthers.filter(({ query }) => query.get('fields')?.includes('summary'))).toEqual([]);
  });

  it('is told of as one number when several come at once, as after a laptop slept', async () => {
    for (const from of ['09:00', '09:30', '10:30']) book(google, from, `${from.slice(0, 3)}59`);
    google.advance(10 * HOUR);
    await net.tick();
    expect(titles()).toEqual(['3 meetings landed on cooking time']);
  });

  it('takes the place of an older notification, and counts what is still open', async () => {
    book(google, '10:30', '11:00');
    await net.tick();
    google.advance(MINUTE);
    book(google, '09:30', '10:00');
    await net.tick();
    expect(titles()).toEqual([LANDED, '2 meetings landed on cooking time']);
    expect(net.tray.shown.size).toBe(1);
  });

  it('is told of once for a whole series', async () => {
    book(google, '10:30', '11:00', { recurrence: ['RRULE:FREQ=WEEKLY;COUNT=5'] });
    await net.tick();
    expect(titles()).toEqual([LANDED]);
    const { items } = await net.list();
    expect(items).toMatchObject([{ isOneOfSeries: true, draft: { interval: span('10:30', '11:00') } }]);
  });

  it('stays silent while the guard is paused, and afterwards', async () => {
    Object.assign(net.settings, { isGuardOn: false });
    book(google, '10:30', '11:00');
    await net.tick();
    Object.assign(net.settings, { isGuardOn: true });
    await net.tick();
    expect(titles()).toEqual([]);
  });

  it('is nobody’s news when its card was waved through', async () => {
    const interval = span('10:30', '11:00');
    const wave = { draftId: 'draft-1', interval, guests: [A, B], reason: null, at: net.now() };
    await keepWavedThrough(net.store, wave, net.now());
    const id = book(google, '10:30', '11:00');
    await net.tick();
    google.advance(2 * DAY - 23 * HOUR);
    google.world.events.patch(MANAGER, id, { summary: 'Other name' });
    await net.tick();
    expect(titles()).toEqual([]);
    expect((await net.list()).items).toEqual([]);
  });
});

describe('a changed meeting', () => {
  let id: string;
  beforeEach(async () => {
    id = book(google, '10:30', '11:00');
    await net.tick();
    google.advance(MINUTE);
  });

  it('is no news with another title, or a guest’s answer', async () => {
    google.world.events.patch(MANAGER, id, { summary: 'Slow sync' });
    await net.tick();
    google.world.events.patch(A, id, { attendees: [{ email: A, responseStatus: 'accepted' }] });
    await net.tick();
    expect(titles()).toEqual([LANDED]);
    expect(await net.rows()).toMatchObject([{ title: 'Slow sync', isTold: true }]);
  });

  it('is news at another time on the block', async () => {
    google.world.events.patch(MANAGER, id, { start: timed('09:30'), end: timed('10:00') });
    await net.tick();
    expect(titles()).toHaveLength(2);
  });

  it('is forgotten when it was moved away or deleted', async () => {
    google.world.events.patch(MANAGER, id, { start: timed('13:00'), end: timed('13:30') });
    await net.tick();
    expect(await net.rows()).toEqual([]);
    google.world.events.patch(MANAGER, id, { start: timed('10:30'), end: timed('11:00') });
    await net.tick();
    google.world.events.remove(MANAGER, id);
    await net.tick();
    expect(await net.rows()).toEqual([]);
    expect(titles()).toHaveLength(2);
  });

  it('is forgotten when it was deleted and Google forgot the changes', async () => {
    google.world.events.remove(MANAGER, id);
    google.faults.expireSyncTokens(MANAGER);
    await net.tick();
    expect(await net.rows()).toEqual([]);
  });
});

describe('a meeting from before this browser looked', () => {
  let old: string;
  beforeEach(async () => {
    old = book(google, '10:30', '11:00');
    google.advance(MINUTE);
    net = await setUpCalmNet(google);
  });

  it('is not told of, nor when a guest answers it', async () => {
    google.world.events.patch(A, old, { attendees: [{ email: A, responseStatus: 'accepted' }] });
    await net.tick();
    expect(titles()).toEqual([]);
    expect(await net.rows()).toEqual([]);
  });

  it('is told of when it is moved onto the block', async () => {
    google.world.events.patch(MANAGER, old, { start: timed('09:30'), end: timed('10:00') });
    await net.tick();
    expect(titles()).toEqual([LANDED]);
  });
});

describe('a meeting from before this browser looked that gets a guest', () => {
  const withGuests = async (...before: string[]) => {
    const attendees = before.map((email) => ({ email }));
    const old = book(google, '10:30', '11:00', { attendees });
    google.advance(MINUTE);
    net = await setUpCalmNet(google);
    return async (...guests: string[]) => {
      google.world.events.patch(MANAGER, old, { attendees: guests.map((email) => ({ email })) });
      await net.tick();
      google.advance(MINUTE);
    };
  };

  it.each([
    ['the first one', []],
    ['one more', [B]],
  ])('who cooks is told of, as %s', async (_, before) => {
    const invite = await withGuests(...before);
    await invite(...before, A);
    expect(titles()).toEqual([LANDED]);
    await invite(...before, A, 'outsider@example.org');
    expect(titles()).toHaveLength(1);
  });

  it('who does not cook is not told of, though another guest does', async () => {
    const invite = await withGuests(A);
    await invite(A, B);
    expect(titles()).toEqual([]);
    expect(await net.rows()).toEqual([]);
  });

  it('is told of as one of more guests than Google names', async () => {
    const outsiders = ['u', 'v', 'w', 'x'].map((name) => `${name}@example.org`);
    const invite = await withGuests(...outsiders.slice(0, 2));
    await invite(...outsiders, A);
    expect(titles()).toEqual([LANDED]);
  });

  it('is not told of when nobody knows who was on it before', async () => {
    const outsiders = ['u', 'v', 'w', 'x'].map((name) => `${name}@example.org`);
    const invite = await withGuests(...outsiders, A);
    await invite(...outsiders.slice(0, 1), A);
    expect(titles()).toEqual([]);
  });

  it('is told of when it is moved afterwards', async () => {
    const invite = await withGuests(A);
    await invite(A, B);
    const meetings = google.world.events.list(MANAGER).filter(({ summary }) => summary === 'Quick sync');
    expect(meetings).toHaveLength(1);
    google.world.events.patch(MANAGER, meetings[0]?.id ?? '', { start: timed('09:30'), end: timed('10:00') });
    await net.tick();
    expect(titles()).toEqual([LANDED]);
  });
});

describe('a meeting on a block that was published since one’s guests were last read', () => {
  const blockReadings = () =>
    google.requests
      .filter({ method: 'GET', path: /\/events$/ })
      .filter(({ path }) => path.includes('engineer')).length;
  beforeEach(async () => {
    google.advance(DAY);
    const [block] = google.world.events.list(A).filter(({ eventType }) => eventType === 'focusTime');
    if (block === undefined) throw new Error('nobody cooks');
    const { eventType, extendedProperties = null, focusTimeProperties = {} } = block;
    const times = { start: timed('14:00'), end: timed('16:00') };
    google.world.events.insert(A, { eventType, extendedProperties, focusTimeProperties, ...times });
  });

  it('is told of: they are read again before it is called clear', async () => {
    book(google, '14:30', '15:00');
    await net.tick();
    expect(titles()).toEqual([LANDED]);
    expect(blockReadings()).toBeGreaterThan(0);
  });

  it('costs no reading when none of its guests is watched, or all were read a moment ago', async () => {
    book(google, '14:30', '15:00', { attendees: [{ email: 'outsider@example.org' }] });
    const before = blockReadings();
    await net.tick();
    expect(blockReadings()).toBe(before);
    await net.syncReports({ isForced: true });
    const after = blockReadings();
    book(google, '17:30', '18:00');
    await net.tick();
    expect(blockReadings()).toBe(after);
    expect(titles()).toEqual([]);
  });
});

describe('without the network', () => {
  it('nothing is said, nothing is lost, and the first look that works tells', async () => {
    book(google, '10:30', '11:00');
    await net.syncOwn();
    net.network.isAway = true;
    await net.look();
    expect(titles()).toEqual([]);
    net.network.isAway = false;
    await net.look();
    expect(titles()).toEqual([LANDED]);
  });

  it('a meeting that begins meanwhile is let go', async () => {
    book(google, '10:30', '11:00');
    await net.syncOwn();
    google.advance(Date.parse(`${THURSDAY}T10:30:00+01:00`) - net.now());
    await net.look();
    expect(titles()).toEqual([]);
    expect(await net.rows()).toEqual([]);
  });
});
