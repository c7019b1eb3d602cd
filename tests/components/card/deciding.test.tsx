// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Card } from '../../../components/card/card.tsx';
import type { CardState } from '../../../components/card/card-state.ts';
import { createFormats } from '../../../components/format.ts';
import { at, ZONE } from '../../support/builders.ts';
import { CARD_STATES } from '../../support/card-states.ts';
import { recordActions } from './support/record-actions.ts';

const format = createFormats('en', ZONE, 'h23');

function show(state: CardState) {
  const actions = recordActions();
  const view = render(
    <Card state={state} actions={actions} format={format} now={at('09:55')} isTrusted={() => true} />,
  );
  return { actions, view };
}

const sentence = (view: { container: Element }) => view.container.querySelector('.card-say')?.textContent;
const more = (view: { container: Element }) => view.container.querySelector('.card-more')?.textContent;
const buttons = () => screen.getAllByRole('button').map((button) => button.textContent);

afterEach(cleanup);

describe('deciding', () => {
  test.each(['conflict', 'soft', 'ask', 'several'] as const)(
    '%s can be held for the 1:1 or booked anyway, before Dismiss',
    (state) => {
      const { actions } = show(CARD_STATES[state]);
      expect(buttons().slice(-3)).toEqual(['Hold for the 1:1', 'Book anyway', 'Dismiss']);
      fireEvent.click(screen.getByRole('button', { name: 'Hold for the 1:1' }));
      fireEvent.click(screen.getByRole('button', { name: 'Book anyway' }));
      expect(actions.decide.hold).toHaveBeenCalledOnce();
      expect(actions.decide.askReason).toHaveBeenCalledOnce();
    },
  );

  test.each(['unknown', 'notShared', 'open', 'moved'] as const)('%s leaves nothing to decide', (state) => {
    show(CARD_STATES[state]);
    expect(screen.queryByRole('button', { name: /Hold|Book/ })).toBeNull();
  });

  test('a page that keeps no decisions has no buttons for them', () => {
    const { decide: _, ...others } = recordActions();
    render(<Card state={CARD_STATES.conflict} actions={others} format={format} now={at('09:55')} />);
    expect(buttons().slice(3)).toEqual(['Dismiss']);
  });

  test('the reason is one of four, with a note for the guest, and is noted by a button', () => {
    const { actions, view } = show(CARD_STATES.reasons);
    expect(sentence(view)).toBe('What is the reason for 10:30?');
    expect(more(view)).toBe('The reason goes on the meeting. No e-mail is sent.');
    const group = within(screen.getByRole('group', { name: 'Reason' }));
    const labels = group.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent);
    expect(labels).toEqual(['Incident', 'Deadline', 'We agreed', 'Other']);
    const submit = screen.getByRole<HTMLButtonElement>('button', { name: 'Note the reason' });
    expect(submit.disabled).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: 'We agreed' }));
    const note = screen.getByRole('textbox', { name: 'Note (optional, Engineer A can read it)' });
    fireEvent.input(note, { target: { value: ' By phone ' } });
    fireEvent.click(submit);
    expect(actions.decide.note).toHaveBeenCalledExactlyOnceWith('agreed', 'By phone');
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(actions.decide.back).toHaveBeenCalledOnce();
  });

  test('the monthly budget is said where there is one', () => {
    show(CARD_STATES.reasons);
    expect(screen.getByText('2 of 3 used this month. Only you see this.')).toBeDefined();
    cleanup();
    show({ ...CARD_STATES.reasons, budget: { used: 2, most: 0 } });
    expect(screen.queryByText(/used this month/)).toBeNull();
  });

  test('a noted reason leaves Save to the person', () => {
    const { view, actions } = show(CARD_STATES.noted);
    expect(sentence(view)).toBe('Incident. Press Save in Calendar when you are ready.');
    expect(buttons()).toEqual(['Change', 'Find a better time', 'Dismiss']);
    fireEvent.click(screen.getByRole('button', { name: 'Change' }));
    expect(actions.decide.askReason).toHaveBeenCalledOnce();
  });

  test('what is held is asked for, beside the next 1:1', () => {
    const { view, actions } = show(CARD_STATES.holding);
    expect(sentence(view)).toBe('Next 1:1 with Engineer A: Monday 10:00.');
    expect(more(view)).toBe('This draft closes without saving. Nothing is sent.');
    expect(view.container.querySelector('.price .label')?.textContent).toBe('focus saved');
    const what = screen.getByRole<HTMLInputElement>('textbox', { name: 'What' });
    expect(what.value).toBe('Status of the billing import');
    fireEvent.input(what, { target: { value: 'Status' } });
    fireEvent.input(screen.getByRole('textbox', { name: 'Link or why (optional)' }), {
      target: { value: 'For the plan' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Hold it' }));
    fireEvent.click(screen.getByRole('button', { name: 'Take it myself' }));
    const words = { what: 'Status', link: 'For the plan' };
    expect(actions.decide.holdIt).toHaveBeenCalledExactlyOnceWith(words);
    expect(actions.decide.take).toHaveBeenCalledExactlyOnceWith(words);
    expect(buttons()).toEqual(['Hold it', 'Take it myself', 'Back']);
  });

  test('without a 1:1 it says so, and one can be planned', () => {
    const { view, actions } = show(CARD_STATES.holdingWithout);
    expect(sentence(view)?.replace('\u00a0', ' ')).toBe('No 1:1 with Engineer A in the next 6 weeks.');
    expect(more(view)).toBe('It stays in your queue until there is one.');
    fireEvent.click(screen.getByRole('button', { name: 'Plan a 1:1' }));
    expect(actions.decide.planOneOnOne).toHaveBeenCalledOnce();
  });

  test('a block of one’s own is shown before it is made', () => {
    const { view, actions } = show(CARD_STATES.taking);
    expect(sentence(view)).toBe('You are free Thursday 15:00–15:30.');
    expect(more(view)).toContain('“Status of the billing import”');
    fireEvent.click(screen.getByRole('button', { name: 'Make the block' }));
    expect(actions.decide.makeBlock).toHaveBeenCalledOnce();
    cleanup();
    show(CARD_STATES.takingNowhere);
    expect(buttons()).toEqual(['Back']);
  });

  test('what is held is named with its time, and can be undone or looked at', () => {
    const { view, actions } = show(CARD_STATES.held);
    expect(sentence(view)).toBe('“Status of the billing import” waits for Monday 10:00.');
    expect(more(view)).toBeUndefined();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    fireEvent.click(screen.getByRole('button', { name: 'Open queue' }));
    expect(actions.undo).toHaveBeenCalledOnce();
    expect(actions.decide.openQueue).toHaveBeenCalledOnce();
  });

  test('a draft that could not be closed is the person’s to close', () => {
    const { view } = show(CARD_STATES.heldInDraft);
    expect(sentence(view)).toBe('This draft waits for the next 1:1 with Engineer A.');
    expect(more(view)).toBe('Close the draft yourself, without saving.');
  });

  test('what was taken over names the block', () => {
    const { view } = show(CARD_STATES.taken);
    expect(sentence(view)).toBe('“Status of the billing import” has a block of yours: Thursday 15:00–15:30.');
  });

  test.each([
    ['saveWaits', 'Not saved yet. Save again to book it as it is.'],
    ['notTaken', 'Calendar did not take this time. Change it by hand.'],
    ['notKept', 'This could not be kept in the browser. Try again.'],
  ] as const)('%s is one line more', (state, words) => {
    const { view } = show(CARD_STATES[state]);
    expect(view.container.querySelector('.card-line')?.textContent).toBe(words);
  });
});
