// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { GuardAnswer } from '../../../messages/page-messages.ts';
import { span } from '../../support/builders.ts';
import { SLOTS } from '../../support/card-states.ts';
import { findings, silent, startJourney, surface } from './support/journey.ts';

const DRAFT_ID = 'quick-create-bubble draft-1';
const GUESTS = ['engineer-a@example.com'];
const ACCOUNT = 'manager@example.com';

const NEXT = span('10:00-10:30', '2026-11-30');
const FREE = span('15:00-15:30');
const BUDGET = { used: 2, most: 3 };
const ANSWERS: Readonly<Record<string, unknown>> = {
  hold: { id: 'held-1' },
  takeDraft: { id: 'held-1' },
  nextOneOnOne: { next: NEXT },
  findFreeStretch: { interval: FREE },
  getOverrides: BUDGET,
};

let life: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** A judged draft; whatever else the worker is asked is remembered in `told`. */
async function judged(answer: GuardAnswer = findings(), title = 'Billing import') {
  const journey = startJourney(life.signal, answer);
  const told: unknown[] = [];
  journey.send.mockImplementation(async (name, payload) => {
    if (name === 'assessDraft') return answer;
    told.push([name, payload]);
    return ANSWERS[name] ?? null;
  });
  await journey.see({ title });
  return { ...journey, told };
}

const wavedThrough = (reason: string | null, note = '') => [
  'wavedThrough',
  {
    account: ACCOUNT,
    draftId: DRAFT_ID,
    interval: span('10:30-11:00'),
    guests: GUESTS,
    reason,
    note,
    costMinutes: 180,
  },
];

describe('Book anyway', () => {
  test('asks for the reason, tells the worker which draft it is for, and never saves', async () => {
    const { act, card, told, write, assign } = await judged();
    await act(({ decide }) => decide?.askReason());
    expect(card()).toMatchObject({ kind: 'reasons', budget: BUDGET });
    expect(told).toEqual([['getOverrides', { account: ACCOUNT }]]);
    await act(({ decide }) => decide?.note('deadline', 'Release at noon'));
    expect(told.at(-1)).toEqual(wavedThrough('deadline', 'Release at noon'));
    expect(card()).toMatchObject({ kind: 'noted', reason: 'deadline' });
    expect(write).not.toHaveBeenCalled();
    expect(assign).not.toHaveBeenCalled();
  });

  test('can be thought better of: the judged card is back, and judged anew', async () => {
    const { act, card, send } = await judged();
    await act(({ decide }) => decide?.askReason());
    await act(({ decide }) => decide?.back());
    expect(card()).toMatchObject({ kind: 'assessed' });
    expect(send.mock.calls.map(([name]) => name)).toEqual(['assessDraft', 'getOverrides', 'assessDraft']);
  });

  test('stands while only the title changes, and while other news comes in', async () => {
    const { act, card, see, journey, settle } = await judged();
    await act(({ decide }) => decide?.note('other', ''));
    await see({ title: 'Billing import, again' });
    journey.judgeAgain();
    await settle();
    expect(card()).toMatchObject({ kind: 'noted', of: { draft: { title: 'Billing import, again' } } });
  });

  test('was for the time it was said for: another one is judged', async () => {
    const { act, card, see } = await judged();
    await act(({ decide }) => decide?.note('other', ''));
    await see({ interval: span('9:00-9:30') });
    expect(card()).toMatchObject({ kind: 'assessed' });
  });

  test('that could not be stored is not called noted', async () => {
    const { act, card, send, onUnreachable } = await judged();
    send.mockRejectedValueOnce(new Error('storage: full'));
    await act(({ decide }) => decide?.note('incident', ''));
    expect(card()).toMatchObject({ kind: 'assessed', notice: 'notKept' });
    expect(onUnreachable).toHaveBeenCalledOnce();
  });

  test('answers only for its own draft', async () => {
    const { act, card, send, see } = await judged();
    const slow = Promise.withResolvers<null>();
    send.mockReturnValueOnce(slow.promise);
    await act(({ decide }) => decide?.note('incident', ''));
    await see({ id: 'draft-2' });
    slow.resolve(null);
    await vi.advanceTimersByTimeAsync(0);
    expect(card()).toMatchObject({ kind: 'assessed', draft: { id: 'draft-2' } });
  });
});

test('a dragged event, whose guests the page does not show, is waved through for the guests that were judged', async () => {
  const { see, act, told } = await judged();
  await see({ guests: [] });
  await act(({ decide }) => decide?.note('agreed', ''));
  expect(told).toEqual([wavedThrough('agreed')]);
});

const WORDS = { what: 'Status of the import', link: 'docs.example.com/billing' };
const HELD = {
  account: ACCOUNT,
  who: GUESTS,
  what: WORDS.what,
  interval: span('10:30-11:00'),
  link: WORDS.link,
  costMinutes: 180,
};

describe('Hold for the 1:1', () => {
  test('names the next 1:1 before anything is kept', async () => {
    const { act, card, told } = await judged();
    await act(({ decide }) => decide?.hold());
    expect(told).toEqual([['nextOneOnOne', { account: ACCOUNT, email: GUESTS[0] }]]);
    expect(card()).toMatchObject({ kind: 'holding', next: NEXT });
  });

  test('keeps it, then closes the draft without saving, and speaks outside of it', async () => {
    const { act, journey, told, closings, notes, card, write } = await judged();
    await act(({ decide }) => decide?.hold());
    await act(({ decide }) => decide?.holdIt(WORDS));
    expect(told.at(-1)).toEqual(['hold', HELD]);
    expect(closings).toEqual(['closed']);
    journey.draftClosed();
    const waitsFor = { kind: 'oneOnOne', next: NEXT };
    expect(notes).toMatchObject([{ kind: 'held', id: 'held-1', words: WORDS, waitsFor, isClosed: true }]);
    expect(card()).toBeNull();
    expect(write).not.toHaveBeenCalled();
  });

  test('says so in the draft while that is not closed, and outside once it is', async () => {
    const { act, journey, notes, card, cannotClose } = await judged();
    cannotClose();
    await act(({ decide }) => decide?.holdIt(WORDS));
    expect(card()).toMatchObject({ kind: 'held', isClosed: false });
    expect(notes).toEqual([]);
    journey.draftClosed();
    expect(notes).toMatchObject([{ kind: 'held', isClosed: true }]);
  });

  test('takes the link from the title when nothing else is said', async () => {
    const { act, told } = await judged(findings(), 'Status of (https://docs.example.com/billing). Today');
    await act(({ decide }) => decide?.holdIt({ what: 'Status', link: ' ' }));
    expect(told).toEqual([['hold', { ...HELD, what: 'Status', link: 'https://docs.example.com/billing' }]]);
  });

  test('that could not be kept closes nothing', async () => {
    const { act, card, send, closings } = await judged();
    send.mockRejectedValueOnce(new Error('storage: full'));
    await act(({ decide }) => decide?.holdIt(WORDS));
    expect(card()).toMatchObject({ kind: 'assessed', notice: 'notKept' });
    expect(closings).toEqual([]);
  });

  test('can be undone in the draft: it is taken back, and the draft judged anew', async () => {
    const { act, card, told, write, notes, journey } = await judged();
    await act(({ decide }) => decide?.holdIt(WORDS));
    await act((actions) => actions.undo());
    expect(told.at(-1)).toEqual(['undoHold', { account: ACCOUNT, id: 'held-1' }]);
    expect(card()).toMatchObject({ kind: 'assessed', isJudging: false });
    journey.draftClosed();
    expect(notes).toEqual([]);
    expect(write).not.toHaveBeenCalled();
  });

  test('goes with the switch', async () => {
    const { act, card, send, journey, settle } = await judged();
    await act(({ decide }) => decide?.holdIt(WORDS));
    send.mockResolvedValueOnce(silent('off'));
    journey.judgeAgain();
    await settle();
    expect(card()).toBeNull();
  });

  test('offers to plan a 1:1 with the guest', async () => {
    const { act, closings } = await judged();
    await act(({ decide }) => decide?.planOneOnOne());
    expect(closings).toEqual(GUESTS);
  });
});

describe('Take it myself', () => {
  test('shows the time before it is taken, and makes the block of the person’s own words', async () => {
    const { act, card, told, journey, notes } = await judged();
    await act(({ decide }) => decide?.take(WORDS));
    expect(told).toEqual([['findFreeStretch', { account: ACCOUNT, minutes: 30 }]]);
    expect(card()).toMatchObject({ kind: 'taking', interval: FREE });
    await act(({ decide }) => decide?.makeBlock());
    expect(told.at(-1)).toEqual(['takeDraft', { ...HELD, at: FREE }]);
    journey.draftClosed();
    expect(notes).toMatchObject([{ waitsFor: { kind: 'block', interval: FREE } }]);
  });

  test('makes nothing where nothing is free', async () => {
    const { act, send, told } = await judged();
    send.mockResolvedValueOnce({ interval: null });
    await act(({ decide }) => decide?.take(WORDS));
    await act(({ decide }) => decide?.makeBlock());
    expect(told).toEqual([]);
  });
});

describe('Dismiss', () => {
  test('by the person waves the draft through without a reason', async () => {
    const { act, card, told } = await judged();
    await act((actions) => actions.dismiss());
    expect(told).toEqual([wavedThrough(null)]);
    expect(card()).toBeNull();
  });

  test('of a card that judges nothing, or has been decided about, waves nothing through', async () => {
    const first = await judged({ status: 'signIn' });
    await first.act((actions) => actions.dismiss());
    const second = await judged();
    await second.act(({ decide }) => decide?.holdIt(WORDS));
    await second.act((actions) => actions.dismiss());
    expect([...first.told, ...second.told].map((each) => (each as unknown[])[0])).toEqual(['hold']);
  });

  test('by a page that throws the card out is not the person’s word', async () => {
    const { throwOut, told } = await judged();
    throwOut();
    expect(told).toEqual([]);
  });
});

describe('a slot that Google does not take', () => {
  const [slot] = SLOTS;

  test('takes the rule of a series along into the full editor', async () => {
    const { see, act, write, assign } = await judged();
    await see({ recurrence: 'RRULE:FREQ=WEEKLY' });
    write.mockResolvedValueOnce('notWritable');
    await act((actions) => actions.takeSlot(slot));
    expect(new URL(String(assign.mock.lastCall?.[0])).searchParams.get('recur')).toBe('RRULE:FREQ=WEEKLY');
  });

  test('does not make one meeting of a series whose rule the page does not tell', async () => {
    const { see, act, write, assign, card } = await judged();
    await see({ recurrence: 'custom' });
    write.mockResolvedValueOnce('notWritable');
    await act((actions) => actions.takeSlot(slot));
    expect(assign).not.toHaveBeenCalled();
    expect(card()).toMatchObject({ kind: 'assessed', notice: 'notTaken' });
  });

  test('opens the full editor, and says so first', async () => {
    const { act, card, write, assign } = await judged();
    write.mockResolvedValueOnce('notWritable');
    await act((actions) => actions.takeSlot(slot));
    expect(assign).toHaveBeenCalledOnce();
    expect(card()).toMatchObject({ kind: 'opening', slot });
  });

  test.each(['notWritable', 'throws'])(
    'is said in the editor, over every answer until the draft changes: %s',
    async (how) => {
      const { see, act, write, card, journey, settle } = await judged();
      await see({ id: 'draft-2' }, { ...surface, id: 'full-editor', moreOptions: () => null });
      if (how === 'throws') write.mockRejectedValue(new TypeError('Google’s field is gone'));
      else write.mockResolvedValueOnce('notWritable');
      await act((actions) => actions.takeSlot(slot));
      journey.judgeAgain();
      await settle();
      expect(card()).toMatchObject({ kind: 'assessed', isJudging: false, notice: 'notTaken' });
      await see({ id: 'draft-2', interval: span('9:00-9:30') }, { ...surface, id: 'full-editor' });
      expect(card()).not.toHaveProperty('notice');
    },
  );

  test('and a draft that took its place meanwhile is judged', async () => {
    const { see, act, write, card, send } = await judged();
    const writing = Promise.withResolvers<'written'>();
    write.mockReturnValueOnce(writing.promise);
    await act((actions) => actions.takeSlot(slot));
    await see({ id: 'draft-2' });
    writing.resolve('written');
    await vi.advanceTimersByTimeAsync(0);
    expect(send.mock.calls.filter(([name]) => name === 'assessDraft')).toHaveLength(2);
    expect(card()).toMatchObject({ kind: 'assessed', isJudging: false });
  });
});
