import { describe, expect, it } from 'vitest';
import type { DraftReading } from '../../../domain/event-draft.ts';
import { usualWindow } from '../../../domain/reading-plan.ts';
import { defaultSettings, standardHours } from '../../../domain/settings.ts';
import { DAY, HOUR, MINUTE } from '../../../domain/time.ts';
import type { Connection } from '../../../messages/overview.ts';
import { createGuard, type GuardDependencies } from '../../../services/guard/guard.ts';
import { engineerA, eventDraft, focusBlock, NOW, span, ZONE } from '../../support/builders.ts';
import { oneOnOne } from '../../support/rule-tests.ts';

const connected: Connection = {
  status: 'connected',
  email: 'manager@example.com',
  clientIdFrom: 'options',
  redirectUrl: '',
};
const read = (overrides: Parameters<typeof eventDraft>[0] = {}): DraftReading => ({
  status: 'read',
  draft: eventDraft(overrides),
  ranks: {},
});

function guard(overrides: Partial<GuardDependencies> = {}) {
  return createGuard({
    settings: async () => defaultSettings(ZONE),
    connection: async () => connected,
    watched: async () => new Set(['engineer-a@example.com']),
    attendee: async () => engineerA(),
    organizer: async () => ({ busy: [], workingHours: standardHours(ZONE) }),
    refresh: async () => {},
    savedAt: async () => 0,
    onLateNews: () => {},
    patience: () => new Promise(() => {}),
    now: () => NOW,
    ...overrides,
  });
}
const ask = (
  reading: DraftReading,
  overrides: Partial<GuardDependencies> = {},
  account: string | null = 'manager@example.com',
) => guard(overrides).assess({ reading, account });

describe('the guard', () => {
  it('answers a draft on a block with what it costs', async () => {
    expect(await ask(read())).toMatchObject({
      status: 'assessed',
      staleSince: null,
      assessment: { severity: 'conflict', cost: { minutes: 180 } },
    });
  });

  it('says that Save is to wait only where a block is hard and the person wants it', async () => {
    const wants = { settings: async () => ({ ...defaultSettings(ZONE), isAskedBeforeSaving: true }) };
    const soft = { attendee: async () => engineerA({ focusBlocks: [focusBlock({ level: 'soft' })] }) };
    expect(await ask(read(), wants)).toHaveProperty('isAskedBeforeSaving', true);
    expect(await ask(read())).not.toHaveProperty('isAskedBeforeSaving');
    expect(await ask(read(), { ...wants, ...soft })).not.toHaveProperty('isAskedBeforeSaving');
  });

  it.each<[string, DraftReading, string]>([
    ['has no guest', read({ guests: [] }), 'noGuests'],
    ['has only guests who are nobody’s report', read({ guests: ['outsider@example.org'] }), 'notWatched'],
    [
      'ends before it starts',
      read({ interval: { start: span('11:00-12:00').start, end: span('9:00-10:00').end } }),
      'endBeforeStart',
    ],
    ['is over', read({ interval: span('9:00-10:00', '2026-11-24') }), 'clear'],
    ['costs nothing', read({ interval: span('13:00-13:30') }), 'clear'],
  ])('says nothing when the draft %s', async (_name, reading, because) => {
    expect(await ask(reading)).toEqual({ status: 'silent', because });
  });

  it('says nothing while it is off or paused, and speaks again when the pause is over', async () => {
    const settings = (changes: object) => ({
      settings: async () => ({ ...defaultSettings(ZONE), ...changes }),
    });
    expect(await ask(read(), settings({ isGuardOn: false }))).toEqual({ status: 'silent', because: 'off' });
    expect(await ask(read(), settings({ pausedUntil: NOW + MINUTE }))).toEqual({
      status: 'silent',
      because: 'paused',
    });
    expect(await ask(read(), settings({ pausedUntil: NOW }))).toMatchObject({ status: 'assessed' });
  });

  it('reads no more than six weeks for a draft that lasts for years', async () => {
    const interval = { start: span('9:00-10:00').start, end: span('9:00-10:00', '2062-11-26').end };
    const ranges: number[] = [];
    const answer = await ask(read({ interval }), {
      attendee: async (_email, range) => {
        ranges.push((range.end - range.start) / DAY);
        return engineerA({ syncedAt: NOW - HOUR });
      },
      refresh: async (_emails, range) => {
        ranges.push((range.end - range.start) / DAY);
      },
    });
    expect(Math.max(...ranges)).toBeLessThan(60);
    expect(answer).toMatchObject({
      status: 'assessed',
      draft: { interval },
      assessment: { severity: 'conflict' },
    });
  });

  it('asks to sign in again only when the draft names a report', async () => {
    const connection = async (): Promise<Connection> => ({ ...connected, status: 'needsInteraction' });
    expect(await ask(read(), { connection })).toEqual({ status: 'signIn' });
    expect(await ask(read({ guests: [] }), { connection })).toMatchObject({ status: 'silent' });
  });

  it.each(['signedOut', 'noClientId'] as const)(
    'says nothing when nobody is connected (%s): the toolbar says it',
    async (status) => {
      expect(await ask(read(), { connection: async () => ({ ...connected, status }) })).toEqual({
        status: 'silent',
        because: 'notSetUp',
      });
    },
  );

  it('does not judge a tab of another account', async () => {
    expect(await ask(read(), {}, 'other@example.com')).toEqual({
      status: 'otherAccount',
      page: 'other@example.com',
      connected: 'manager@example.com',
    });
    expect(await ask(read(), {}, null)).toMatchObject({ status: 'assessed' });
  });

  it('says that it cannot read a draft only when the draft names a report', async () => {
    const unreadable = (...guests: string[]): DraftReading => ({
      status: 'unreadable',
      surface: 'full-editor',
      id: 'draft-1',
      missing: ['start'],
      guests,
    });
    expect(await ask(unreadable('engineer-a@example.com'))).toEqual({ status: 'unreadable' });
    expect(await ask(unreadable())).toEqual({ status: 'silent', because: 'noGuests' });
  });
});

describe('fresh data', () => {
  it('has one’s own calendar read only for whoever is warned, at once where that is foreseen', async () => {
    const order: string[] = [];
    let blocks = [focusBlock()];
    const reading = (times: string, fresh = blocks) =>
      ask(read({ interval: span(times) }), {
        attendee: async () => engineerA({ syncedAt: 0, focusBlocks: blocks }),
        refresh: async () => {
          blocks = fresh;
          order.push('guests');
        },
        refreshOwn: async () => void order.push('own'),
      });
    await reading('13:00-13:30');
    expect(order).toEqual(['guests']);
    await reading('10:30-11:00');
    expect(order.slice(1)).toEqual(['guests', 'own']);
    blocks = [];
    order.length = 0;
    expect(await reading('10:30-11:00', [focusBlock()])).toMatchObject({ status: 'assessed' });
    expect(order).toEqual(['guests', 'own']);
  });

  it('is not asked for again within the refresh time', async () => {
    const asked: string[] = [];
    const refresh = async (emails: readonly string[]) => void asked.push(...emails);
    const attendee = async () => engineerA({ syncedAt: NOW - 5 * MINUTE });
    await ask(read(), { refresh, attendee });
    expect(asked).toEqual([]);
  });

  it('is read before the answer when it is older, and the answer rests on it', async () => {
    let view = engineerA({ syncedAt: NOW - 6 * MINUTE, focusBlocks: [], busy: [] });
    const answer = await ask(read(), {
      attendee: async () => view,
      refresh: async () => {
        view = engineerA({ syncedAt: NOW });
      },
    });
    expect(answer).toMatchObject({ staleSince: null, assessment: { severity: 'conflict' } });
  });

  it('is read again, however young, once a draft may have become a meeting', async () => {
    const asked: unknown[] = [];
    const refresh: GuardDependencies['refresh'] = async (...question) => void asked.push(question.at(-1));
    const savedAt = NOW - 10_000;
    const attendee = (age: number) => async () => engineerA({ syncedAt: NOW - age });
    await ask(read(), { refresh, savedAt: async () => savedAt, attendee: attendee(20_000) });
    expect(asked).toEqual([savedAt]);
    await ask(read(), { refresh, savedAt: async () => savedAt, attendee: attendee(5_000) });
    await ask(read(), { refresh, savedAt: async () => NOW + 60 * MINUTE, attendee: attendee(20_000) });
    expect(asked).toHaveLength(1);
  });

  it('of half a minute ago is not called old, though a draft was saved since', async () => {
    const savedAt = async () => NOW - 10_000;
    const attendee = async () => engineerA({ syncedAt: NOW - 30_000 });
    expect(await ask(read(), { savedAt, attendee })).toMatchObject({ staleSince: null });
  });

  it('that cannot be had is told by its age', async () => {
    const syncedAt = NOW - 60 * MINUTE;
    expect(await ask(read(), { attendee: async () => engineerA({ syncedAt }) })).toMatchObject({
      staleSince: syncedAt,
    });
  });

  it('that never came is "can’t tell", not "clear"', async () => {
    const unread = engineerA({ syncedAt: null, visibility: 'none', focusBlocks: [], busy: [] });
    expect(
      await ask(read({ interval: span('13:00-13:30') }), { attendee: async () => unread }),
    ).toMatchObject({
      assessment: { status: 'unknown', guests: [{ reason: { kind: 'notRead' } }] },
    });
  });

  it.each([
    ['news is announced', NOW, 1],
    ['no news is not, or it would be asked for again without end', NOW - 60 * MINUTE, 0],
  ])('that comes after the answer: %s', async (_name, syncedAt, announced) => {
    let arrive = () => {};
    let view = engineerA({ syncedAt: NOW - 60 * MINUTE });
    const late = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const news: string[] = [];
    const answer = await ask(read(), {
      attendee: async () => view,
      refresh: () => late,
      onLateNews: () => news.push('changed'),
      patience: async () => {},
    });
    expect(answer).toMatchObject({ status: 'assessed', staleSince: NOW - 60 * MINUTE });
    expect(news).toEqual([]);
    view = engineerA({ syncedAt });
    arrive();
    await new Promise((resolve) => setTimeout(resolve));
    expect(news).toHaveLength(announced);
  });
});

describe('an event that was dragged', () => {
  const moved = (calendarId: string): DraftReading => ({
    status: 'read',
    movedEvent: { eventId: 'evt1', calendarId },
    draft: eventDraft({ guests: [], original: { interval: span('15:00-15:30'), guests: [] } }),
    ranks: {},
  });
  const guestsOf = async () => ['engineer-a@example.com'];

  it('is judged for the guests that Google names', async () => {
    expect(await ask(moved('manager@example.com'), { guestsOf })).toMatchObject({
      status: 'assessed',
      draft: { guests: ['engineer-a@example.com'], original: { guests: ['engineer-a@example.com'] } },
      assessment: { severity: 'conflict' },
    });
  });

  it('is left to the net when it is another calendar’s, or cannot be read', async () => {
    const silent = { status: 'silent', because: 'noGuests' };
    expect(await ask(moved('engineer-b@example.com'), { guestsOf })).toEqual(silent);
    const refused = () => Promise.reject(new Error('offline'));
    expect(await ask(moved('manager@example.com'), { guestsOf: refused })).toEqual(silent);
  });
});

describe('the guard and what the rules want to know', () => {
  const A = 'engineer-a@example.com';
  const talks = async () => new Map([[A, { oneOnOne: oneOnOne(), talksBefore: 0 }]]);
  const free = { interval: span('13:00-13:30') };

  it('a talk of two is held against the 1:1 that is planned', async () => {
    expect(await ask(read(free), { talks })).toMatchObject({
      assessment: { severity: 'note', guests: [{ reason: { kind: 'secondCheckIn' } }] },
    });
  });

  it('a meeting of more, about something else, asks for no 1:1s at all', async () => {
    let asked = 0;
    const counting = async () => {
      asked += 1;
      return new Map();
    };
    const others = { ...free, title: 'Design review', guests: [A, 'outsider@example.org'] };
    await ask(read(others), { talks: counting });
    expect(asked).toBe(0);
    await ask(read({ ...others, title: 'Status' }), { talks: counting });
    expect(asked).toBe(1);
  });

  it('when the 1:1s cannot be read, the draft is judged all the same', async () => {
    const broken = { talks: () => Promise.reject(new Error('no such table')) };
    expect(await ask(read(), broken)).toMatchObject({ assessment: { severity: 'conflict' } });
  });

  it('a rule that the person switched off says nothing', async () => {
    const rules = { 'check-in-cadence': { isOn: false } };
    const settings = async () => ({ ...defaultSettings(ZONE), rules });
    expect(await ask(read(free), { talks, settings })).toEqual({ status: 'silent', because: 'clear' });
  });

  it('of a draft that repeats, the weeks ahead are looked at as far as they are published', async () => {
    const ranges: number[] = [];
    const attendee: GuardDependencies['attendee'] = async (_, range) => {
      ranges.push(range.end);
      return engineerA();
    };
    await ask(read({ recurrence: 'RRULE:FREQ=WEEKLY' }), { attendee });
    expect(Math.max(...ranges)).toBe(usualWindow(NOW).end);
    ranges.length = 0;
    await ask(read(), { attendee });
    expect(Math.max(...ranges)).toBeLessThan(usualWindow(NOW).end);
  });

  it('a series that begins after what is published is checked once', async () => {
    const interval = span('10:30-11:00', '2027-03-04');
    const answer = await ask(read({ interval, recurrence: 'RRULE:FREQ=WEEKLY' }), {
      attendee: async () =>
        engineerA({ focusBlocks: [focusBlock({ interval: span('9:00-12:00', '2027-03-04') })] }),
    });
    expect(answer).toMatchObject({ status: 'assessed' });
    expect(answer.status === 'assessed' && answer.assessment.series).toBeUndefined();
  });
});
