import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AutoAnswer } from '../../../domain/auto-answer.ts';
import type { AnswerKind } from '../../../domain/invitation.ts';
import { defaultSettings, type Settings } from '../../../domain/settings.ts';
import { HOUR } from '../../../domain/time.ts';
import { createAnswerDelivery } from '../../../services/invitations/answer-delivery.ts';
import { createInvitations } from '../../../services/invitations/invitations.ts';
import { createPublish } from '../../../services/publish/publish.ts';
import { createSync } from '../../../services/sync/sync.ts';
import { weeklyBlock } from '../../support/builders.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';
import { signedInAs } from '../../support/signed-in.ts';

const ENGINEER = 'engineer-a@example.com';
const COLLEAGUE = 'engineer-b@example.com';
const MANAGER = 'manager@example.com';
const ZONE = 'Europe/Berlin';
const DAY = '2026-11-26';
const at = (time: string) => Date.parse(`${DAY}T${time}:00+01:00`);
const THURSDAYS = weeklyBlock({ id: 'thursdays', days: ['TH'] });

let google: TestGoogle;
beforeEach(async () => {
  google = await startGoogleForTest();
  google.advance(at('08:00') - 24 * HOUR - google.world.now());
});
afterEach(() => google.close());

async function setUp(changed: Partial<Settings> = {}) {
  const side = await signedInAs(google, ENGINEER);
  const { store, now } = side;
  await store.blocks.put({ ...THURSDAYS, editedAt: 1 });
  const settings = async () => ({ ...defaultSettings(ZONE), ...changed });
  const { publish } = createPublish({ ...side, settings });
  const { syncOwn } = createSync(side);
  const api = { ...side.api };
  const invitations = createInvitations({ store, now, settings, zone: () => ZONE });
  const { deliver } = createAnswerDelivery({ api, store, now, zone: () => ZONE });
  await publish();
  await syncOwn();
  return {
    ...side,
    ...invitations,
    publish,
    syncOwn,
    deliver,
    /** Just before this call reaches Google. */
    before(call: 'answerInvitation', work: () => unknown) {
      const send = api[call];
      api[call] = async (...details) => {
        work();
        api[call] = send;
        return send(...details);
      };
    },
    async answerAndDeliver(id: string, kind: AnswerKind, note = '') {
      await invitations.answer(id, kind, note);
      return deliver();
    },
    states: async () => (await invitations.view()).answers.map(({ state }) => state),
  };
}

/** By its organizer; the engineer is asked. */
function invite(from: string, to: string, more: Record<string, unknown> = {}, organizer = COLLEAGUE): string {
  const attendees = [{ email: ENGINEER }, { email: MANAGER, responseStatus: 'accepted' }];
  const times = (time: string) => ({ dateTime: `${DAY}T${time}:00+01:00`, timeZone: ZONE });
  const event = { summary: 'Planning', attendees, start: times(from), end: times(to), ...more };
  return google.world.events.insert(organizer, event).id;
}
const answers = () =>
  google.requests.filter({ method: 'PATCH', account: ENGINEER, path: /\/events\/(?!.*v\d{8}n)/ });
const entry = (id: string, calendar = COLLEAGUE) =>
  google.world.events.get(calendar, id).attendees?.find(({ email }) => email === ENGINEER);
const levels = () =>
  google.world.events
    .list(ENGINEER)
    .filter(({ start }) => start.dateTime?.startsWith(DAY) === true)
    .flatMap(({ extendedProperties }) => extendedProperties?.shared?.['letThemCook.level'] ?? []);

describe('invitations over cooking time', () => {
  test('are listed soonest first, with what they cost and when one is free instead', async () => {
    const late = invite('11:30', '12:00', { summary: 'Demo' });
    const early = invite('10:30', '11:00');
    const side = await setUp();
    const { open } = await side.view();
    expect(open.map(({ eventId }) => eventId)).toEqual([early, late]);
    expect(open[0]).toMatchObject({ title: 'Planning', organizer: COLLEAGUE, level: 'hard' });
    expect(open[0]?.costMinutes).toBeGreaterThan(0);
    expect(open[0]?.slots.length).toBeGreaterThan(0);
    for (const slot of open[0]?.slots ?? []) {
      expect(slot.end <= at('09:00') || slot.start >= at('12:00')).toBe(true);
    }
  });

  test.each([
    ['beside cooking time', '14:00', '15:00', {}],
    ['that only touch it', '12:00', '12:30', {}],
    [
      'that were answered',
      '10:00',
      '10:30',
      { attendees: [{ email: ENGINEER, responseStatus: 'tentative' }, { email: MANAGER }] },
    ],
  ])('%s are not', async (_, from, to, more) => {
    invite(from, to, more);
    const side = await setUp();
    expect((await side.view()).open).toEqual([]);
    expect(await side.openCount()).toBe(0);
  });

  test('of a series are one line', async () => {
    invite('10:00', '10:30', { recurrence: ['RRULE:FREQ=WEEKLY;COUNT=4'] });
    const side = await setUp();
    const { open } = await side.view();
    expect(open.map(({ moreOfSeries }) => moreOfSeries)).toEqual([3]);
    expect(await side.openCount()).toBe(1);
  });
});

describe('an answer', () => {
  test.each([
    ['maybe', 'tentative'],
    ['decline', 'declined'],
    ['askFirst', 'tentative'],
  ] as const)('%s reaches the organizer as "%s", with its note', async (kind, response) => {
    const id = invite('10:30', '11:00');
    const side = await setUp();
    await side.answerAndDeliver(id, kind, '  I’m free at 13:00. ');
    expect(entry(id)).toMatchObject({ responseStatus: response, comment: 'I’m free at 13:00.' });
    expect(google.world.events.get(COLLEAGUE, id).attendees?.map(({ email }) => email)).toContain(MANAGER);
    expect(answers().map(({ query }) => query.get('sendUpdates'))).toEqual(['all']);
    expect(await side.states()).toEqual(['sent']);
    expect((await side.view()).open).toEqual([]);
  });

  test('of acceptance mails nobody, and opens this time’s block alone', async () => {
    const id = invite('10:30', '11:00');
    const side = await setUp();
    expect(await side.answerAndDeliver(id, 'accept')).toEqual({ opened: 1, isOutdated: false });
    await side.publish();
    expect(entry(id)?.responseStatus).toBe('accepted');
    expect(answers().map(({ query }) => query.get('sendUpdates'))).toEqual(['none']);
    expect(levels()).toEqual(['soft']);
    const all = google.world.events
      .list(ENGINEER)
      .flatMap(({ extendedProperties }) => extendedProperties?.shared?.['letThemCook.level'] ?? []);
    expect(all.filter((level) => level === 'hard')).toHaveLength(all.length - 1);
  });

  test('is sent once, however often it is pressed, delivered, and read again', async () => {
    const id = invite('10:30', '11:00');
    const side = await setUp();
    await Promise.all([side.answer(id, 'decline', 'No'), side.answer(id, 'maybe', 'Perhaps')]);
    await Promise.all([side.deliver(), side.deliver()]);
    await side.syncOwn();
    await side.answerAndDeliver(id, 'maybe', 'Perhaps');
    expect(answers()).toHaveLength(1);
    expect(entry(id)?.comment).toBe('No');
  });

  test('of which Google’s own answer was lost is not sent again', async () => {
    const id = invite('10:30', '11:00');
    const side = await setUp();
    google.faults.next(1, { kind: 'drop', when: 'after' }, { path: /events/, method: 'PATCH' });
    await side.answerAndDeliver(id, 'decline', 'No');
    await side.deliver();
    expect(answers()).toHaveLength(1);
    expect(await side.states()).toEqual(['sent']);
  });

  test('waits while Google is away', async () => {
    const id = invite('10:30', '11:00');
    const side = await setUp();
    side.network.isAway = true;
    await side.answerAndDeliver(id, 'decline', 'No');
    expect(await side.states()).toEqual(['waiting']);
    expect(await side.openCount()).toBe(0);
    side.network.isAway = false;
    await side.deliver();
    expect(entry(id)?.responseStatus).toBe('declined');
  });

  test('takes a second look when somebody changes the meeting at the same moment', async () => {
    const id = invite('10:30', '11:00');
    const side = await setUp();
    side.before('answerInvitation', () => google.world.events.patch(COLLEAGUE, id, { summary: 'Plan' }));
    await side.answerAndDeliver(id, 'decline', 'No');
    expect(answers().map(({ status }) => status)).toEqual([412, 200]);
    expect(await side.states()).toEqual(['sent']);
    expect(google.world.events.get(COLLEAGUE, id).summary).toBe('Plan');
  });

  test.each([
    ['gone', (id: string) => google.world.events.remove(COLLEAGUE, id)],
    ['gone', (id: string) => google.world.events.patch(COLLEAGUE, id, { attendees: [{ email: MANAGER }] })],
    [
      'moved',
      (id: string) =>
        google.world.events.patch(COLLEAGUE, id, {
          start: { dateTime: `${DAY}T11:00:00+01:00` },
          end: { dateTime: `${DAY}T11:30:00+01:00` },
        }),
    ],
    [
      'answered',
      (id: string) =>
        google.world.events.patch(ENGINEER, id, {
          attendees: [{ email: ENGINEER, responseStatus: 'declined' }, { email: MANAGER }],
        }),
    ],
  ] as const)('is not sent when the invitation is %s by then', async (state, change) => {
    const id = invite('10:30', '11:00');
    const side = await setUp();
    change(id);
    expect(await side.answerAndDeliver(id, 'accept')).toEqual({ opened: 0, isOutdated: true });
    expect(answers()).toEqual([]);
    expect(await side.states()).toEqual([state]);
    await side.publish();
    expect(levels()).toEqual(['hard']);
  });

  test('is sent once from two browsers, and the same in both; another one comes too late', async () => {
    const id = invite('10:30', '11:00');
    const [laptop, desk, phone] = [await setUp(), await setUp(), await setUp()];
    for (const side of [laptop, desk]) await side.answer(id, 'decline', 'No');
    await phone.answer(id, 'accept', '');
    await Promise.all([laptop.deliver(), desk.deliver()]);
    await phone.deliver();
    expect(answers().filter(({ status }) => status === 200)).toHaveLength(1);
    expect([await laptop.states(), await desk.states(), await phone.states()]).toEqual([
      ['sent'],
      ['sent'],
      ['answered'],
    ]);
    expect(entry(id)).toMatchObject({ responseStatus: 'declined', comment: 'No' });
    expect(levels()).not.toContain('soft');
  });

  test('that Google refuses is said, is not tried again, and opens no block', async () => {
    const id = invite('10:30', '11:00');
    const side = await setUp();
    google.faults.next(1, { kind: 'status', status: 403, reason: 'forbidden' }, { method: 'PATCH' });
    await side.answerAndDeliver(id, 'accept');
    await side.deliver();
    expect(await side.states()).toEqual(['refused']);
    expect(answers()).toHaveLength(1);
    await side.publish();
    expect(levels()).toEqual(['hard']);
  });

  test('to an invitation that moved since is asked for again', async () => {
    const id = invite('10:30', '11:00');
    const side = await setUp();
    google.world.events.patch(COLLEAGUE, id, {
      start: { dateTime: `${DAY}T11:00:00+01:00` },
      end: { dateTime: `${DAY}T11:30:00+01:00` },
    });
    await side.answerAndDeliver(id, 'decline', 'No');
    await side.syncOwn();
    expect((await side.view()).open.map(({ interval }) => interval.start)).toEqual([at('11:00')]);
    await side.answerAndDeliver(id, 'decline', 'No');
    expect(entry(id)?.responseStatus).toBe('declined');
  });

  test('to something that is no open invitation is nothing', async () => {
    const side = await setUp();
    await side.answerAndDeliver('nothing', 'decline', 'No');
    expect(await side.states()).toEqual([]);
  });
});

describe('the answer that goes by itself', () => {
  const autoAnswer: AutoAnswer = {
    isOn: true,
    kind: 'decline',
    note: 'Write to me if it can’t wait.',
    exceptPeople: [],
    exceptWords: ['incident'],
  };
  const run = async (changed: Partial<Settings>) => {
    const side = await setUp(changed);
    await side.answerByItself();
    await side.deliver();
    return side;
  };

  test('is off until it is wanted', async () => {
    const id = invite('10:30', '11:00');
    const side = await run({});
    expect(entry(id)?.responseStatus).toBe('needsAction');
    expect(await side.openCount()).toBe(1);
  });

  test('goes out once, and is kept in sight', async () => {
    const id = invite('10:30', '11:00');
    const side = await run({ autoAnswer });
    await side.answerByItself();
    await side.deliver();
    expect(answers()).toHaveLength(1);
    expect(entry(id)).toMatchObject({ responseStatus: 'declined', comment: autoAnswer.note });
    expect((await side.view()).answers).toMatchObject([{ isAutomatic: true, state: 'sent' }]);
  });

  test.each<[string, object]>([
    [
      'a day shown as free',
      { start: { date: DAY }, end: { date: '2026-11-27' }, transparency: 'transparent' },
    ],
    [
      'some hours',
      { start: { dateTime: `${DAY}T10:00:00+01:00` }, end: { dateTime: `${DAY}T12:00:00+01:00` } },
    ],
  ])('waits while its owner is on call: %s', async (_, when) => {
    const id = invite('10:30', '11:00');
    google.world.events.insert(ENGINEER, { summary: 'On call', ...when });
    const side = await run({ autoAnswer });
    expect(entry(id)?.responseStatus).toBe('needsAction');
    expect(await side.openCount()).toBe(1);
    const stored = JSON.stringify(await side.store.weeks.toArray());
    expect(stored).toContain('"isOnCall":true');
    expect(stored).not.toContain('On call');
  });
});
