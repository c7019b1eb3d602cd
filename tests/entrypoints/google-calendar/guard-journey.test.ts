// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { GuardAnswer } from '../../../messages/page-messages.ts';
import { eventDraft, span } from '../../support/builders.ts';
import { SLOTS } from '../../support/card-states.ts';
import { findings, moreOptions, sighting, silent, startJourney, surface } from './support/journey.ts';

let life: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const start = (...answers: (GuardAnswer | Promise<GuardAnswer>)[]) => startJourney(life.signal, ...answers);
const [slot] = SLOTS;

describe('a draft', () => {
  test('is judged with the account that the page shows, and gets its card', async () => {
    const { see, card, questions } = start(findings());
    await see();
    expect(questions).toEqual([
      ['assessDraft', { reading: sighting().reading, account: 'manager@example.com' }],
    ]);
    expect(card()).toMatchObject({ kind: 'assessed', isJudging: false, draft: eventDraft() });
  });

  test('in a place without fields for its times is offered none', async () => {
    const { see, card } = start(findings());
    await see({}, { ...surface, hasTimeFields: false });
    expect(card()).toMatchObject({ kind: 'assessed', assessment: { slots: [] } });
  });

  test('that the guard is silent about has no card', async () => {
    const { see, opened } = start(silent());
    await see();
    expect(opened).not.toHaveBeenCalled();
  });

  test.each([
    [{ status: 'unreadable' }, { kind: 'unreadable', hasMoreOptions: true }],
    [{ status: 'signIn' }, { kind: 'signIn' }],
    [
      { status: 'otherAccount', page: 'a@example.com', connected: 'b@example.com' },
      { kind: 'otherAccount', page: 'a@example.com', connected: 'b@example.com' },
    ],
  ] as const)('answered with %o gets a card that says so', async (answer, state) => {
    const { see, card } = start(answer);
    await see();
    expect(card()).toEqual(state);
  });

  test('that changes is judged again, and the card goes when nothing is wrong any more', async () => {
    const { see, card } = start(findings(), silent());
    await see();
    await see({ interval: span('13:00-13:30') });
    expect(card()).toBeNull();
  });

  test('keeps its card while a newer one is judged, its slots held back after 300 ms', async () => {
    const slow = Promise.withResolvers<GuardAnswer>();
    const { see, card, opened, settle } = start(findings(), slow.promise);
    await see();
    await see({ interval: span('11:00-11:30') });
    expect(card()).toMatchObject({ isJudging: false });
    await vi.advanceTimersByTimeAsync(300);
    expect(card()).toMatchObject({ isJudging: true });
    slow.resolve(findings({ interval: span('11:00-11:30') }));
    await settle();
    expect(card()).toMatchObject({ isJudging: false, draft: { interval: span('11:00-11:30') } });
    expect(opened).toHaveBeenCalledOnce();
  });

  test('is never answered by the answer to an older one', async () => {
    const slow = Promise.withResolvers<GuardAnswer>();
    const { see, card, settle } = start(slow.promise, silent());
    await see();
    await see({ interval: span('13:00-13:30') });
    slow.resolve(findings());
    await settle();
    expect(card()).toBeNull();
  });

  test('whose title is being typed is judged again when the typing rests, and once', async () => {
    const { see, send } = start(findings(), findings());
    await see();
    for (const title of ['Kick', 'Kick-o', 'Kick-off']) await see({ title });
    expect(send).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(2), { timeout: 3000 });
    await see({ title: 'Kick-off' });
    expect(send.mock.calls[1]).toMatchObject(['assessDraft', { reading: { draft: { title: 'Kick-off' } } }]);
  });

  test('whose title alone changes is not judged with every key, and its card has the title', async () => {
    const { see, card, send } = start(findings());
    await see();
    await see({ title: 'Quick sync on the build' });
    expect(send).toHaveBeenCalledOnce();
    expect(card()).toMatchObject({ draft: { title: 'Quick sync on the build' } });
  });

  test('that closes takes its card and its unanswered question along', async () => {
    const slow = Promise.withResolvers<GuardAnswer>();
    const { see, card, journey, settle } = start(findings(), slow.promise);
    await see();
    await see({ interval: span('11:00-11:30') });
    journey.draftClosed();
    slow.resolve(findings());
    await settle();
    expect(card()).toBeNull();
  });

  test('that cannot be judged has no card, and is asked about again with its next change', async () => {
    const { see, card, send, onUnreachable } = start(findings());
    await see();
    send.mockRejectedValueOnce(new Error('Extension context invalidated.'));
    await see({ interval: span('11:00-11:30') });
    expect(card()).toBeNull();
    expect(onUnreachable).toHaveBeenCalledOnce();
    await see({ interval: span('11:00-11:30'), title: 'again' });
    expect(card()).toMatchObject({ kind: 'assessed' });
  });

  test('is judged again when the guard is switched, and the card goes at once', async () => {
    const { see, card, journey, settle } = start(findings(), silent('off'), findings());
    await see();
    journey.judgeAgain();
    await settle();
    expect(card()).toBeNull();
    journey.judgeAgain();
    await settle();
    expect(card()).toMatchObject({ kind: 'assessed' });
  });
});

describe('Dismiss', () => {
  test('silences this draft, however it changes, and no other', async () => {
    const { see, card, act, send, journey, settle } = start(findings());
    await see();
    await act((actions) => actions.dismiss());
    await see({ interval: span('11:00-11:30') });
    journey.judgeAgain();
    await settle();
    expect(card()).toBeNull();
    expect(send.mock.calls.map(([name]) => name)).toEqual(['assessDraft', 'wavedThrough']);
    await see({ id: 'draft-2' });
    expect(card()).toMatchObject({ kind: 'assessed' });
  });

  test('is what a page does that keeps throwing the card out', async () => {
    const { see, card, throwOut } = start(findings());
    await see();
    throwOut();
    await see({ interval: span('11:00-11:30') });
    expect(card()).toBeNull();
  });
});

describe('a slot', () => {
  test('goes into Google’s fields, and the card says that it is not saved yet', async () => {
    const { see, card, act, write } = start(findings());
    await see();
    await act((actions) => actions.takeSlot(slot));
    expect(write.mock.calls.map(([, , to]) => to)).toEqual([slot.interval]);
    expect(card()).toMatchObject({ kind: 'moved', from: span('10:30-11:00'), slot });
  });

  test('stays taken while the page follows and the title is typed', async () => {
    const { see, card, act, send } = start(findings());
    await see();
    await act((actions) => actions.takeSlot(slot));
    await see({ interval: slot.interval });
    await see({ interval: slot.interval, title: 'New title' });
    expect(card()).toMatchObject({ kind: 'moved', draft: { title: 'New title' } });
    expect(send).toHaveBeenCalledOnce();
  });

  test('leaves the focus on the card, though Google’s fields had it meanwhile', async () => {
    const { see, act, write, focus } = start(findings());
    await see();
    write.mockImplementationOnce(async () => {
      focus.push('written');
      return 'written';
    });
    await act((actions) => actions.takeSlot(slot));
    expect(focus).toEqual(['kept', 'written', 'given back']);
  });

  test('half written is not judged', async () => {
    const writing = Promise.withResolvers<'written'>();
    const { see, act, write, send, card, settle } = start(findings());
    await see();
    write.mockReturnValueOnce(writing.promise);
    await act((actions) => actions.takeSlot(slot));
    expect(card()).toMatchObject({ kind: 'assessed', isJudging: true });
    await see({ interval: span('13:00-14:30') });
    expect(send).toHaveBeenCalledOnce();
    writing.resolve('written');
    await settle();
    expect(card()).toMatchObject({ kind: 'moved' });
  });

  test('is given up when the person then chooses another time', async () => {
    const { see, card, act } = start(findings(), findings({ interval: span('9:00-9:30') }));
    await see();
    await act((actions) => actions.takeSlot(slot));
    await see({ interval: span('9:00-9:30') });
    expect(card()).toMatchObject({ kind: 'assessed', draft: { interval: span('9:00-9:30') } });
  });

  test('can be undone: the old time comes back, with its card', async () => {
    const { see, card, act, write } = start(findings());
    await see();
    await act((actions) => actions.takeSlot(slot));
    await act((actions) => actions.undo());
    expect(write.mock.calls.map(([, , to]) => to)).toEqual([slot.interval, span('10:30-11:00')]);
    expect(card()).toMatchObject({
      kind: 'assessed',
      isJudging: false,
      draft: { interval: span('10:30-11:00') },
    });
  });

  test('opens the prefilled editor where the bubble’s times are folded away', async () => {
    const { see, act, write, assign } = start(findings());
    await see();
    write.mockResolvedValueOnce('notWritable');
    await act((actions) => actions.takeSlot(slot));
    const url = new URL(String(assign.mock.lastCall?.[0]));
    expect(url.searchParams.get('dates')).toBe('20261126T130000/20261126T133000');
  });

  test('that the editor does not take is put back, and the draft judged as it stands', async () => {
    const { see, act, write, assign, card, send } = start(findings());
    await see({}, { ...surface, moreOptions: () => null });
    write.mockResolvedValueOnce('notWritable');
    await act((actions) => actions.takeSlot(slot));
    expect(assign).not.toHaveBeenCalled();
    expect(write.mock.calls.map(([, , to]) => to)).toEqual([slot.interval, span('10:30-11:00')]);
    expect(send).toHaveBeenCalledTimes(2);
    expect(card()).toMatchObject({ kind: 'assessed', isJudging: false });
  });

  test('does nothing to a draft that closed meanwhile', async () => {
    const writing = Promise.withResolvers<'written'>();
    const { see, act, write, card, journey, settle } = start(findings());
    await see();
    write.mockReturnValueOnce(writing.promise);
    await act((actions) => actions.takeSlot(slot));
    journey.draftClosed();
    writing.resolve('written');
    await settle();
    expect(card()).toBeNull();
  });

  test('that closes is told with where it went and what that saves, for it may be saved now', async () => {
    const { see, act, journey, questions } = start(findings());
    await see();
    await act((actions) => actions.takeSlot(slot));
    await see({ interval: slot.interval });
    journey.draftClosed();
    const moved = { from: span('10:30-11:00'), to: slot.interval, people: 1, costMinutes: 180 };
    expect(questions.at(-1)).toEqual(['draftMoved', { account: 'manager@example.com', moved }]);
  });

  test('and was taken back is told of no more', async () => {
    const { see, act, journey, questions } = start(findings());
    await see();
    await act((actions) => actions.takeSlot(slot));
    await act((actions) => actions.undo());
    journey.draftClosed();
    expect(questions.map((each) => (each as [string])[0])).not.toContain('draftMoved');
  });

  test('goes with the switch, too', async () => {
    const { see, act, card, journey, settle } = start(findings(), silent('clear'), silent('off'));
    await see();
    await act((actions) => actions.takeSlot(slot));
    journey.judgeAgain();
    await settle();
    expect(card()).toMatchObject({ kind: 'moved' });
    journey.judgeAgain();
    await settle();
    expect(card()).toBeNull();
  });
});

describe('the other buttons', () => {
  test('Reconnect asks the worker, then the draft is judged again', async () => {
    const { see, act, questions } = start({ status: 'signIn' });
    await see();
    await act((actions) => actions.reconnect());
    expect(questions.map((question) => (question as unknown[])[0])).toEqual([
      'assessDraft',
      'reconnect',
      'assessDraft',
    ]);
  });

  test('Connect in a tab of another account asks for the tab’s account', async () => {
    const page = 'engineer-b@example.com';
    const { see, act, questions } = start({ status: 'otherAccount', page, connected: 'manager@example.com' });
    await see();
    await act((actions) => actions.reconnect());
    expect(questions[1]).toEqual(['reconnect', { account: page }]);
  });

  test('More options is offered only where the page has it', async () => {
    const { see, card } = start({ status: 'unreadable' });
    await see();
    expect(card()).toEqual({ kind: 'unreadable', hasMoreOptions: true });
    await see({ id: 'draft-2' }, { ...surface, id: 'full-editor', moreOptions: () => null });
    expect(card()).toEqual({ kind: 'unreadable', hasMoreOptions: false });
  });

  test('More options is Google’s own button', async () => {
    const { see, act } = start({ status: 'unreadable' });
    const clicked = vi.fn<() => void>();
    moreOptions.addEventListener('click', clicked, { signal: life.signal });
    await see();
    await act((actions) => actions.openFullEditor());
    expect(clicked).toHaveBeenCalledOnce();
  });
});

test('when the script ends, everything of ours leaves the page and nothing comes back', async () => {
  const { see, card } = start(findings());
  await see();
  life.abort();
  expect(card()).toBeNull();
  await see({ interval: span('11:00-11:30') });
  expect(card()).toBeNull();
});
