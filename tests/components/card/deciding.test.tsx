// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Card } from '../../../components/card/card.tsx';
import type { CardState } from '../../../components/card/card-state.ts';
import { createFormats } from '../../../components/format.ts';
import { at, eventDraft, ZONE } from '../../support/builders.ts';
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

  test('the reason is one click on one of four, and the way back is open', () => {
    const { actions, view } = show(CARD_STATES.reasons);
    expect(sentence(view)).toBe('What is the reason for 10:30?');
    expect(more(view)).toBe('The reason stays in this browser. Nothing is sent.');
    const group = within(screen.getByRole('group', { name: 'Reason' }));
    expect(group.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Incident',
      'Deadline',
      'We agreed',
      'Other',
    ]);
    fireEvent.click(group.getByRole('button', { name: 'We agreed' }));
    expect(actions.decide.note).toHaveBeenCalledExactlyOnceWith('agreed');
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(actions.decide.back).toHaveBeenCalledOnce();
  });

  test('a noted reason leaves Save to the person', () => {
    const { view, actions } = show(CARD_STATES.noted);
    expect(sentence(view)).toBe('Incident. Press Save in Calendar when you are ready.');
    expect(buttons()).toEqual(['Change', 'Find a better time', 'Dismiss']);
    fireEvent.click(screen.getByRole('button', { name: 'Change' }));
    expect(actions.decide.askReason).toHaveBeenCalledOnce();
  });

  test('a held draft is named, by its title and by its person, and can be undone', () => {
    const { view, actions } = show(CARD_STATES.held);
    expect(sentence(view)).toBe('“Status of the billing import” is held for the 1:1 with Engineer A.');
    expect(more(view)).toBe('It is kept in this browser. Nothing is sent. Close this draft without saving.');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(actions.undo).toHaveBeenCalledOnce();
  });

  test('a held draft without a title, for several people, is still a sentence', () => {
    const of = { ...CARD_STATES.several, draft: eventDraft({ title: ' ' }) };
    expect(sentence(show({ kind: 'held', of, id: 'held-1' }).view)).toBe(
      'This draft is held for the 1:1s with 3 people.',
    );
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
