// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Card } from '../../../components/card/card.tsx';
import type { CardState } from '../../../components/card/card-state.ts';
import { createFormats } from '../../../components/format.ts';
import { at, eventDraft, ZONE } from '../../support/builders.ts';
import { assessed, CARD_STATES } from '../../support/card-states.ts';
import { recordActions } from './support/record-actions.ts';

function show(state: CardState) {
  const format = createFormats('en', ZONE, 'h23');
  return { view: render(<Card state={state} actions={recordActions()} format={format} now={at('09:55')} />) };
}

const figure = (view: { container: Element }) => view.container.querySelector('.price b')?.textContent;
const buttons = () => screen.getAllByRole('button').map((button) => button.textContent);

afterEach(cleanup);

describe('several reasons', () => {
  test('fold behind one line, each in a short sentence', () => {
    const { view } = show(CARD_STATES.moreReasons);
    const details = view.container.querySelector('details');
    expect(details?.open).toBe(false);
    expect(details?.querySelector('summary')?.textContent).toBe('And 4 more reasons');
    expect([...(details?.querySelectorAll('li') ?? [])].map((item) => item.textContent)).toEqual([
      'Worth a look · Engineer A wants to finish by Fri, Dec 4.',
      'Worth a look · This starts within 6\u00a0hours; Engineer A asks for 24.',
      'Worth a look · With this, meetings fill 63% of Engineer A’s day.',
      'Worth a look · Engineer A works 9:00–17:00 that day.',
    ]);
  });

  test('the worst keeps the card’s price and its buttons', () => {
    const { view } = show(CARD_STATES.moreReasons);
    expect(figure(view)).toBe('3\u00a0h');
    expect(buttons()).toContain('Hold for the 1:1');
  });

  test('of several guests stand in their rows', () => {
    const { view } = show(CARD_STATES.severalWithReasons);
    expect(view.container.querySelectorAll('details')).toHaveLength(1);
    expect(view.container.querySelector('details .what')?.textContent).toBe(
      'Conflict · cooking 9:00–12:00; finishes by Fri, Dec 4; asks for 24\u00a0hours’ notice; meetings fill 63%; works 9:00–17:00',
    );
  });

  test('an overdue 1:1 may be saved as it is, and one other time is offered without a push', () => {
    const { view } = show(CARD_STATES.fine);
    expect(screen.getByText('Save it as it is: no reason is asked.')).toBeTruthy();
    expect(buttons().filter((words) => words?.includes('13:00'))).toHaveLength(1);
    expect(buttons()[0]).toMatch(/^Or move to 13:00–13:30/);
    expect(view.container.querySelector('.slot.best.tonal')).toBeTruthy();
    expect(buttons()).not.toContain('Hold for the 1:1');
  });

  test('what only informs can be held for the 1:1', () => {
    show(CARD_STATES.note);
    expect(buttons()).toContain('Hold for the 1:1');
  });
});

describe('a draft that repeats', () => {
  const line = (view: { container: Element }) => view.container.querySelector('.card-line')?.textContent;
  const repeating = (series?: Parameters<typeof assessed>[0]) =>
    assessed(series, { draft: eventDraft({ recurrence: 'RRULE:FREQ=WEEKLY' }) });
  const series = { minutes: 480, isComplete: true, weeks: 4, seenWeeks: 6 };

  test('tells what it costs, and what it takes for granted', () => {
    expect(line(show(CARD_STATES.series).view)).toBe(
      'It repeats: 36\u00a0h of focus in 12\u00a0weeks, if all are like the next 6.',
    );
  });

  test('takes nothing for granted where all its weeks are published', () => {
    expect(line(show(repeating({ series })).view)).toBe('It repeats: 8\u00a0h of focus in 4\u00a0weeks.');
  });

  test('says "at least" where some of it is unknown', () => {
    expect(line(show(repeating({ series: { ...series, isComplete: false } })).view)).toBe(
      'It repeats: at least 8\u00a0h of focus in 4\u00a0weeks.',
    );
  });

  test('is checked once where nobody can tell how it repeats', () => {
    expect(line(show(repeating()).view)).toBe('It repeats. Only the first time is checked.');
  });
});
