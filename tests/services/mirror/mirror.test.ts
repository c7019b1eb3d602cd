import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { focusMinutes } from '../../../domain/focus-metrics.ts';
import { DAY, MINUTE } from '../../../domain/time.ts';
import { keepMirror, readMirror } from '../../../services/mirror/mirror.ts';
import { noteDecision } from '../../../store/decisions.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';
import { A, B, type Net, setUpNet } from '../../support/net.ts';
import { MANAGER, span, timed } from '../../support/own-calendar.ts';
import { reportRow } from '../../support/signed-in.ts';

let google: TestGoogle;
let net: Net;
beforeEach(async () => {
  google = await startGoogleForTest({ isPublished: true });
  net = await setUpNet(google);
});
afterEach(() => google.close());

const C = 'engineer-c@example.com';
const TUESDAY = '2026-11-17';
const block = (from: string, to: string, date = TUESDAY) => ({
  summary: 'Focus time',
  eventType: 'focusTime',
  focusTimeProperties: { autoDeclineMode: 'declineNone' },
  start: timed(from, date),
  end: timed(to, date),
});
const meeting = (from: string, to: string) => ({
  summary: 'Review',
  start: timed(from, TUESDAY),
  end: timed(to, TUESDAY),
  attendees: [{ email: 'outsider@example.org' }],
});
const insert = (event: object, calendar = MANAGER) => google.world.events.insert(calendar, event);
const read = () => readMirror(net.dependencies);
const running = async () => (await read()).weeks.at(-1);

/** Three people whose cooking time can be seen, 9 to 12 on Tuesday. */
async function leadThree(): Promise<void> {
  for (const email of [A, B, C]) {
    await net.store.reports.put(reportRow(email));
    google.world.acl.share(email, MANAGER, 'reader');
    insert(block('09:00', '12:00'), email);
  }
  await net.syncReports({ isForced: true });
}

describe('one’s own weeks', () => {
  it('are counted as far as the calendar still tells them: this one and the last', async () => {
    insert(block('09:00', '12:00'));
    insert(meeting('11:00', '11:30'));
    await net.syncOwn();
    const { weeks } = await read();
    expect(weeks.map(({ monday }) => monday)).toEqual(['2026-11-09', '2026-11-16']);
    expect(weeks[1]?.own).toMatchObject({
      bookedMinutes: 180,
      keptMinutes: 150,
      blocks: 1,
      meetingsOverBlocks: 1,
    });
    expect(focusMinutes(weeks[0]?.own?.freeStretches ?? [], 120)).toBe(5 * 480);
  });

  it('stay known when the calendar has forgotten them', async () => {
    insert(block('09:00', '12:00'));
    await net.syncOwn();
    await keepMirror(net.dependencies);
    google.advance(21 * DAY);
    const { weeks } = await read();
    expect(weeks.map(({ monday }) => monday)).toEqual([
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
      '2026-11-30',
      '2026-12-07',
    ]);
    expect(weeks[1]?.own).toMatchObject({ bookedMinutes: 180 });
  });

  it('are not known, which is not 0, before anything was read', async () => {
    expect((await read()).weeks).toMatchObject([{ own: null, team: null, oneOnOnes: null }]);
  });

  it('hold the decisions that were made in them', async () => {
    const decision = {
      kind: 'booked',
      interval: span('10:30', '11:00', TUESDAY),
      people: 1,
      costMinutes: 180,
      reason: 'agreed',
    } as const;
    await noteDecision(net.store, { ...decision, at: net.now() - 7 * DAY, about: 'last week' });
    await noteDecision(net.store, { ...decision, at: net.now(), about: 'this week' });
    const { weeks } = await read();
    expect(weeks.map(({ interruptions }) => interruptions.booked)).toEqual([1, 1]);
  });

  it('older than half a year are forgotten', async () => {
    const decision = { kind: 'held', interval: null, people: 1, costMinutes: null, reason: null } as const;
    await noteDecision(net.store, { ...decision, at: net.now(), about: 'old' });
    google.advance(27 * 7 * DAY + MINUTE);
    await keepMirror(net.dependencies);
    expect(await net.store.decisions.count()).toBe(0);
  });

  it('never hold a title or an address', async () => {
    await leadThree();
    insert(meeting('09:30', '10:00'));
    await net.syncOwn();
    expect(JSON.stringify(await read())).not.toMatch(/Review|@|engineer/i);
  });
});

describe('the team’s sums', () => {
  it('are locked until one block of one’s own is protected', async () => {
    await leadThree();
    await net.syncOwn();
    expect(await read()).toMatchObject({ isTeamLocked: true, seenPeople: 3 });
    expect((await running())?.team).toBeNull();
    insert(block('14:00', '16:00'));
    google.advance(MINUTE);
    await net.syncOwn();
    expect(await read()).toMatchObject({ isTeamLocked: false });
    expect((await running())?.team).toMatchObject({ people: 3 });
  });

  it('lose what one’s own meetings took', async () => {
    await leadThree();
    insert(block('14:00', '16:00'));
    await net.syncOwn();
    const before = (await running())?.team;
    await noteDecision(net.store, {
      kind: 'booked',
      at: net.now(),
      interval: span('10:30', '11:00', TUESDAY),
      people: 2,
      costMinutes: 360,
      reason: null,
      about: 'meeting',
    });
    const after = (await running())?.team;
    expect(before?.keptMinutes).toBe(before?.bookedMinutes);
    expect(after).toMatchObject({ keptMinutes: (before?.bookedMinutes ?? 0) - 60, meetingsOverBlocks: 2 });
  });

  it('are never made of two people', async () => {
    insert(block('14:00', '16:00'));
    google.world.acl.share(B, MANAGER, 'reader');
    await net.syncReports({ isForced: true });
    await net.syncOwn();
    expect((await running())?.team).toBeNull();
  });
});

describe('1:1s', () => {
  it('of the people one leads are counted', async () => {
    insert({ ...meeting('13:00', '13:30'), attendees: [{ email: A }] });
    await net.syncOwn();
    expect((await running())?.oneOnOnes).toEqual({ kept: 1, due: 1 });
  });

  it('that were missed stay missed after the next one was held', async () => {
    const heldOn = (date: string) => ({ ...reportRow(A), lastOneOnOneAt: span('13:00', '13:30', date).end });
    await net.store.reports.put(heldOn('2026-11-10'));
    insert({
      summary: '1:1',
      start: timed('13:00', '2026-11-24'),
      end: timed('13:30', '2026-11-24'),
      attendees: [{ email: A }],
      recurrence: ['RRULE:FREQ=WEEKLY'],
    });
    await net.syncOwn();
    const missed = { kept: 0, due: 1 };
    expect((await running())?.oneOnOnes).toEqual(missed);
    google.advance(8 * DAY);
    await net.store.reports.put(heldOn('2026-11-24'));
    expect((await read()).weeks.at(-2)?.oneOnOnes).toEqual(missed);
  });
});
