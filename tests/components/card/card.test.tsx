// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Card } from '../../../components/card/card.tsx';
import type { CardState } from '../../../components/card/card-state.ts';
import { createFormats } from '../../../components/format.ts';
import { assessDraft } from '../../../domain/assess-draft.ts';
import { DAY } from '../../../domain/time.ts';
import { card as text } from '../../../locales/en/card.ts';
import { at, engineerA, eventDraft, focusBlock, ruleContext, span, ZONE } from '../../support/builders.ts';
import { assessed, CARD_STATES, guest, SLOTS } from '../../support/card-states.ts';
import { recordActions } from './support/record-actions.ts';

function show(state: CardState, isTrusted: (event: Event) => boolean = () => true, zone = ZONE) {
  const actions = recordActions();
  const format = createFormats('en', zone, 'h23');
  const view = render(
    <Card state={state} actions={actions} format={format} now={at('09:55')} isTrusted={isTrusted} />,
  );
  return { actions, view };
}

const sentence = (view: { container: Element }) => view.container.querySelector('.card-say')?.textContent;
const more = (view: { container: Element }) => view.container.querySelector('.card-more')?.textContent;
const figure = (view: { container: Element }) => view.container.querySelector('.price b')?.textContent;
const buttons = () => screen.getAllByRole('button').map((button) => button.textContent);

afterEach(cleanup);

describe('the sentence', () => {
  test.each([
    ['conflict', 'Engineer A is cooking 9:00–12:00.'],
    ['soft', 'This breaks up Engineer A’s cooking time 13:00–16:00.'],
    ['freeTime', 'This breaks up Engineer A’s free time 9:00–12:00.'],
    ['ask', 'Engineer B wants to be asked about 14:00–17:00.'],
    ['several', 'Engineer A is cooking 9:00–12:00; 2\u00a0more guests are affected.'],
    ['unknown', 'Engineer C is busy 10:00–11:30. It may be focus time.'],
    ['notShared', 'You can’t see Engineer D’s calendar.'],
    ['open', 'Engineer B asked for help. The block is open until 12:00.'],
    ['note', 'One more check-in before your 1:1 with Engineer A on Mon, Nov 30.'],
    ['newTopic', 'Engineer A wants to finish by Fri, Dec 4; this starts something new.'],
    ['fine', 'Your 1:1 with Engineer A is 9\u00a0days overdue. This edge is fine.'],
    ['thinWeeks', 'This series leaves Engineer A 6\u00a0weeks with fewer than 4 focus stretches.'],
    ['allDay', 'This all-day draft covers Engineer A’s cooking time 9:00–12:00.'],
    ['moved', 'Now 13:00–13:30. Engineer A keeps the whole block.'],
    ['unreadable', 'The time of this draft can’t be read.'],
    ['signIn', 'Google wants you to sign in again.'],
    ['otherAccount', 'This tab is manager@example.com; Let Them Cook is connected as m.home@example.com.'],
  ] as const)('%s: %s', (state, words) => {
    const { view } = show(CARD_STATES[state]);
    expect(sentence(view)).toBe(words);
  });

  test('counts one more guest in the singular', () => {
    const { view } = show(assessed({ guests: [guest(), guest({ email: 'engineer-b@example.com' })] }));
    expect(sentence(view)).toBe('Engineer A is cooking 9:00–12:00; 1\u00a0more guest is affected.');
  });

  test('isolates names and times, so that they keep their direction', () => {
    const { view } = show(CARD_STATES.conflict);
    const isolated = [...view.container.querySelectorAll('.card-say bdi')].map((each) => each.textContent);
    expect(isolated).toEqual(['Engineer A', '9:00–12:00']);
  });

  test.each([
    ['cuts', 'Thursday. Your draft cuts the block in two.'],
    ['edge', 'Thursday. Your draft takes an edge of it.'],
    ['covers', 'Thursday. Your draft covers all of it.'],
    ['crosses', 'Thursday. Your draft reaches into it.'],
  ] as const)('a draft that %s a block: %s', (overlap, words) => {
    const { view } = show(assessed({ guests: [guest({ reason: { kind: 'cooking', overlap } })] }));
    expect(more(view)).toBe(words);
  });

  test('a moved draft promises the whole block only when the new time leaves it alone', () => {
    const slot = { ...SLOTS[0], interval: { start: at('11:30'), end: at('12:00') } };
    const { view } = show({ ...CARD_STATES.moved, slot });
    expect(sentence(view)).toBe('Now 11:30–12:00.');
  });

  test('a draft that concerns nobody draws nothing', () => {
    const { view } = show(assessed({ status: 'clear', guests: [] }));
    expect(view.container.querySelector('.card')).toBeNull();
  });
});

describe('the number', () => {
  test('is hours of focus lost, with T beside it', () => {
    const { view } = show(CARD_STATES.conflict);
    expect(figure(view)).toBe('3\u00a0h');
    expect(view.container.querySelector('.price')?.textContent).toContain('in 2\u00a0h+ stretches');
    expect(screen.getByText('3 hours of focus lost, counting stretches of 2 hours or more')).toBeTruthy();
  });

  test('has a plus when somebody’s part is unknown', () => {
    const { view } = show(CARD_STATES.several);
    expect(figure(view)).toBe('5.5\u00a0h+');
    expect(screen.getByText('focus lost, 2 known')).toBeTruthy();
  });

  test.each(['unknown', 'notShared'] as const)('of %s is a question mark and never 0', (state) => {
    const { view } = show(CARD_STATES[state]);
    expect(figure(view)).toBe('?');
    expect(view.container.textContent).not.toMatch(/\b0\s(h|hours)\b/);
  });

  test('of an open block is the soonest time for both', () => {
    const { view } = show(CARD_STATES.open);
    expect(figure(view)).toBe('10:15');
    expect(screen.getByText('soonest for both')).toBeTruthy();
  });
});

describe('roles and names', () => {
  test('the region’s name is brand, word and sentence', () => {
    show(CARD_STATES.conflict);
    const region = screen.getByRole('region', { name: /^Let Them Cook Conflict Engineer A is cooking/ });
    expect(region).toBeTruthy();
  });

  test('slots are buttons of the group “Better times”, best first, and are called by what is seen', () => {
    show(CARD_STATES.conflict);
    const slots = within(screen.getByRole('group', { name: 'Better times' })).getAllByRole('button');
    expect(slots.map((slot) => slot.textContent)).toEqual([
      'Move to 13:00–13:30Between meetings · costs 0\u00a0h',
      '13:30–14:00Before a meeting · 0\u00a0h',
      'Fri 13:00–13:30Next to a meeting · 0\u00a0h',
    ]);
    expect(slots.filter((slot) => slot.hasAttribute('aria-label'))).toEqual([]);
  });

  test('two guests are both, not all 2', () => {
    expect([2, 3].map(text.showAllGuests)).toEqual(['Show both guests', 'Show all 3 guests']);
    expect([2, 3].map(text.allGuests)).toEqual(['Both guests', 'All 3 guests']);
  });

  test('a range of times never breaks behind its dash', () => {
    const { view } = show(CARD_STATES.conflict);
    expect(view.container.querySelector('.card-say bdi.whole')?.textContent).toBe('9:00–12:00');
    expect(screen.getByText('Engineer A').className).toBe('');
  });

  test('several guests wait behind one line, worst first, unknown as a question mark', () => {
    const { view } = show(CARD_STATES.several);
    expect(view.container.querySelector('summary')?.textContent).toBe('Show all 3 guests');
    const rows = [...view.container.querySelectorAll('.guests li')].map((row) => row.textContent);
    expect(rows).toEqual([
      'Engineer AConflict · cooking 9:00–12:003\u00a0h',
      'Engineer BCosts focus · cooking 10:00–12:302.5\u00a0h',
      'engineer-c@example.comCan’t tell · busy times only?cost unknown',
    ]);
  });

  test('a time that suits several guests says how many', () => {
    show(CARD_STATES.several);
    expect(buttons()).toContain('Move to 13:00–13:30All 3 free · costs 0\u00a0h');
  });

  test.each([
    ['conflict', ['Dismiss']],
    ['unknown', ['Copy a request to share', 'Dismiss']],
    ['notShared', ['Copy a request to share', 'Dismiss']],
    ['moved', ['Undo', 'Dismiss']],
    ['unreadable', ['More options', 'Dismiss']],
    ['unreadableInEditor', ['Dismiss']],
    ['signIn', ['Reconnect', 'Dismiss']],
    ['otherAccount', ['Connect manager@example.com', 'Dismiss']],
  ] as const)('%s ends with %j', (state, names) => {
    show(CARD_STATES[state]);
    expect(buttons().slice(-names.length)).toEqual(names);
  });
});

test('an unreadable draft points to the full editor only from outside of it', () => {
  const bubble = show(CARD_STATES.unreadable);
  expect(more(bubble.view)).toBe('Open the full editor and it will be checked there.');
  cleanup();
  const { view } = show(CARD_STATES.unreadableInEditor);
  expect(sentence(view)).toBe('The time of this draft can’t be read.');
  expect(more(view)).toBeUndefined();
});

describe('lines at the foot', () => {
  test.each([
    [false, 'Offline. Checked against data from 9:40 today.'],
    [true, 'Google has not answered. Checked against data from 9:40 today.'],
  ])(
    'older data is said with its age, and "offline" only without a network: online %s',
    (isOnline, words) => {
      const format = createFormats('en', ZONE, 'h23');
      const actions = recordActions();
      const card = { state: CARD_STATES.stale, actions, format, now: at('09:55'), isOnline };
      const { container } = render(<Card {...card} />);
      expect(container.querySelector('.card-line')?.textContent).toBe(words);
    },
  );

  test('a guest in another zone: their wall clock', () => {
    const { view } = show(CARD_STATES.otherZone);
    expect(view.container.querySelector('.card-line')?.textContent).toBe(
      'Times are in your zone. For Engineer A it is 8:00–11:00.',
    );
  });

  test('a guest in another zone, in the weeks when only one of both has changed its clock', () => {
    const berlin = {
      zone: 'Europe/Berlin',
      days: { MO: ['09:00', '18:00'], FR: ['09:00', '18:00'] },
    } as const;
    const lines = ['2026-03-27', '2026-03-30'].map((date) => {
      const interval = span('10:30-11:00', date, 'America/New_York');
      const draft = eventDraft({ interval, zone: 'America/New_York' });
      const attendee = engineerA({
        workingHours: berlin,
        zone: 'Europe/Berlin',
        focusBlocks: [focusBlock({ interval: span('15:00-18:00', date, 'Europe/Berlin') })],
      });
      const context = ruleContext({ draft, attendees: [attendee], now: interval.start - DAY });
      const state = { kind: 'assessed', draft, assessment: assessDraft(context), staleSince: null } as const;
      const { view } = show({ ...state, isJudging: false }, () => true, 'America/New_York');
      const line = `${sentence(view)} ${view.container.querySelector('.card-line')?.textContent}`;
      cleanup();
      return line;
    });
    expect(lines).toEqual([
      'Engineer A is cooking 10:00–13:00. Times are in your zone. For Engineer A it is 15:00–18:00.',
      'Engineer A is cooking 9:00–12:00. Times are in your zone. For Engineer A it is 15:00–18:00.',
    ]);
  });

  test('a zone with the same wall clock is not mentioned', () => {
    const { view } = show(assessed({ guests: [guest({ zone: 'Europe/Paris' })] }));
    expect(view.container.querySelector('.card-line')).toBeNull();
  });
});

describe('acting', () => {
  test('a better time is taken with its slot', () => {
    const { actions } = show(CARD_STATES.conflict);
    fireEvent.click(screen.getByRole('button', { name: /^13:30/ }));
    expect(actions.takeSlot).toHaveBeenCalledExactlyOnceWith(SLOTS[1]);
  });

  test('a click that a script of the page made up does nothing', () => {
    const { actions } = show(CARD_STATES.conflict, (event) => event.isTrusted);
    fireEvent.click(screen.getByRole('button', { name: /^Move to/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(actions.takeSlot).not.toHaveBeenCalled();
    expect(actions.dismiss).not.toHaveBeenCalled();
  });

  test('ask first: the question that is shown is the question that is copied', () => {
    const { actions } = show(CARD_STATES.ask);
    const question = screen.getByRole('button', { name: /Copy a question for Engineer B/ });
    expect(question.textContent).toContain('“Is 15:00 all right, or is 13:00 better?”');
    fireEvent.click(question);
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith('Is 15:00 all right, or is 13:00 better?');
  });

  test('a request to share is copied, and the button says so', async () => {
    const { actions } = show(CARD_STATES.unknown);
    fireEvent.click(screen.getByRole('button', { name: 'Copy a request to share' }));
    expect(actions.copy.mock.calls[0]?.[0]).toMatch(/Share with specific people/);
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy();
  });

  test('a copy that the browser refused is not called copied', async () => {
    const { actions } = show(CARD_STATES.unknown);
    actions.copy.mockRejectedValueOnce(new Error('not allowed'));
    fireEvent.click(screen.getByRole('button', { name: 'Copy a request to share' }));
    expect(await screen.findByRole('button', { name: 'Not copied' })).toBeTruthy();
  });

  test('an open block offers the soonest time and says that the drafted one is fine', () => {
    show(CARD_STATES.open);
    expect(buttons()[0]).toBe('Move to 10:15–10:45In 20\u00a0minutes, both free');
    expect(screen.getByText(/as drafted/).textContent).toBe('11:30, as drafted, is fine too.');
  });

  test('unknown offers a time that both calendars show as free, without a cost', () => {
    show(CARD_STATES.unknown);
    expect(buttons()[0]).toBe('Move to 13:00–13:30Both calendars show free');
  });
});

describe('while a newer draft is judged', () => {
  afterEach(() => vi.useRealTimers());

  test('the old card stays; after 300 ms its slots no longer act', async () => {
    vi.useFakeTimers();
    const { actions } = show(CARD_STATES.judging);
    const best = screen.getByRole('button', { name: /^Move to/ });
    await vi.advanceTimersByTimeAsync(299);
    expect(best.getAttribute('aria-disabled')).toBeNull();
    await vi.advanceTimersByTimeAsync(50);
    expect(best.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(best);
    expect(actions.takeSlot).not.toHaveBeenCalled();
  });
});

describe('the day around the draft', () => {
  const strip = () => screen.queryByRole('img')?.getAttribute('aria-label');

  test('is one picture, said in the order of the day, with a key to what is in it', () => {
    const { view } = show(assessed());
    expect(strip()).toBe(
      'Engineer A, Thursday: cooking 9:00 to 12:00 hard, your draft 10:30 to 11:00, busy 12:00 to 13:00, best time 13:00 to 13:30, busy 14:00 to 15:00.',
    );
    expect(view.container.querySelector('.key')?.textContent).toBe('CookingYour draftBusyBest time');
  });

  test('has no best time where that is on another day', () => {
    show(assessed({ slots: [SLOTS[2]] }));
    expect(strip()).not.toContain('best time');
  });

  test('is not drawn for several guests, nor where nothing can be seen', () => {
    show(CARD_STATES.several);
    show(CARD_STATES.notShared);
    expect(strip()).toBeUndefined();
  });
});
