// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { GuardAnswer } from '../../../messages/protocol.ts';
import { span } from '../../support/builders.ts';
import { SLOTS } from '../../support/card-states.ts';
import { findings, silent, startJourney, surface } from './support/journey.ts';

const DRAFT_ID = 'quick-create-bubble draft-1';
const GUESTS = ['engineer-a@example.com'];
const ACCOUNT = 'manager@example.com';

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
    return name === 'hold' ? { id: 'held-1' } : null;
  });
  await journey.see({ title });
  return { ...journey, told };
}

const wavedThrough = (reason: string | null) => [
  'wavedThrough',
  { account: ACCOUNT, draftId: DRAFT_ID, interval: span('10:30-11:00'), guests: GUESTS, reason },
];

describe('Book anyway', () => {
  test('asks for the reason, tells the worker which draft it is for, and never saves', async () => {
    const { act, card, told, write, assign } = await judged();
    await act(({ decide }) => decide?.askReason());
    expect(card()).toMatchObject({ kind: 'reasons' });
    expect(told).toEqual([]);
    await act(({ decide }) => decide?.note('deadline'));
    expect(told).toEqual([wavedThrough('deadline')]);
    expect(card()).toMatchObject({ kind: 'noted', reason: 'deadline' });
    expect(write).not.toHaveBeenCalled();
    expect(assign).not.toHaveBeenCalled();
  });

  test('can be thought better of: the judged card is back, and judged anew', async () => {
    const { act, card, send } = await judged();
    await act(({ decide }) => decide?.askReason());
    await act(({ decide }) => decide?.back());
    expect(card()).toMatchObject({ kind: 'assessed' });
    expect(send.mock.calls.map(([name]) => name)).toEqual(['assessDraft', 'assessDraft']);
  });

  test('stands while only the title changes, and while other news comes in', async () => {
    const { act, card, see, journey, settle } = await judged();
    await act(({ decide }) => decide?.note('other'));
    await see({ title: 'Billing import, again' });
    journey.judgeAgain();
    await settle();
    expect(card()).toMatchObject({ kind: 'noted', of: { draft: { title: 'Billing import, again' } } });
  });

  test('was for the time it was said for: another one is judged', async () => {
    const { act, card, see } = await judged();
    await act(({ decide }) => decide?.note('other'));
    await see({ interval: span('9:00-9:30') });
    expect(card()).toMatchObject({ kind: 'assessed' });
  });

  test('that could not be stored is not called noted', async () => {
    const { act, card, send, onUnreachable } = await judged();
    send.mockRejectedValueOnce(new Error('storage: full'));
    await act(({ decide }) => decide?.note('incident'));
    expect(card()).toMatchObject({ kind: 'assessed', notice: 'notKept' });
    expect(onUnreachable).toHaveBeenCalledOnce();
  });

  test('answers only for its own draft', async () => {
    const { act, card, send, see } = await judged();
    const slow = Promise.withResolvers<null>();
    send.mockReturnValueOnce(slow.promise);
    await act(({ decide }) => decide?.note('incident'));
    await see({ id: 'draft-2' });
    slow.resolve(null);
    await vi.advanceTimersByTimeAsync(0);
    expect(card()).toMatchObject({ kind: 'assessed', draft: { id: 'draft-2' } });
  });
});

test('a dragged event, whose guests the page does not show, is waved through for the guests that were judged', async () => {
  const { see, act, told } = await judged();
  await see({ guests: [] });
  await act(({ decide }) => decide?.note('agreed'));
  expect(told).toEqual([wavedThrough('agreed')]);
});

describe('Hold for the 1:1', () => {
  test('keeps who, what, when and the link, and says so only when it is kept', async () => {
    const { act, card, told } = await judged(
      findings(),
      'Status of (https://docs.example.com/billing). Today',
    );
    await act(({ decide }) => decide?.hold());
    expect(told).toEqual([
      [
        'hold',
        {
          account: ACCOUNT,
          who: GUESTS,
          what: 'Status of (https://docs.example.com/billing). Today',
          interval: span('10:30-11:00'),
          link: 'https://docs.example.com/billing',
        },
      ],
    ]);
    expect(card()).toMatchObject({ kind: 'held', id: 'held-1' });
  });

  test('can be undone: it is taken back, and the draft judged anew', async () => {
    const { act, card, told, write } = await judged();
    await act(({ decide }) => decide?.hold());
    await act((actions) => actions.undo());
    expect(told.at(-1)).toEqual(['undoHold', { account: ACCOUNT, id: 'held-1' }]);
    expect(card()).toMatchObject({ kind: 'assessed', isJudging: false });
    expect(write).not.toHaveBeenCalled();
  });

  test('goes with the switch', async () => {
    const { act, card, send, journey, settle } = await judged();
    await act(({ decide }) => decide?.hold());
    send.mockResolvedValueOnce(silent('off'));
    journey.judgeAgain();
    await settle();
    expect(card()).toBeNull();
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
    await second.act(({ decide }) => decide?.hold());
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
