// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SecondChanceApp } from '../../../components/second-chance/second-chance-app.tsx';
import { assessDraft } from '../../../domain/assess-draft.ts';
import type { SecondChances } from '../../../messages/second-chances.ts';
import { eventDraft, NOW, ruleContext, span } from '../../support/builders.ts';
import { SLOTS } from '../../support/card-states.ts';
import { ACCOUNT, item, list } from '../../support/second-chances.ts';

async function open(first: SecondChances, after: SecondChances = first) {
  const send = vi.fn<(name: string, payload: unknown) => Promise<SecondChances>>(async (name) =>
    name === 'getSecondChances' ? first : after,
  );
  render(
    <SecondChanceApp
      backend={{ send: send as never, onChanged: () => () => {} }}
      account={ACCOUNT}
      locale="en-GB"
      clock={() => NOW}
      copy={() => {}}
    />,
  );
  await screen.findByRole('heading', { level: 1 });
  const clicks = () => send.mock.calls.filter(([name]) => name !== 'getSecondChances');
  return { clicks };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

afterEach(cleanup);

describe('the page of the second chance', () => {
  test('draws the day as it was saved and as it would be after the best move', async () => {
    await open(list());
    expect(screen.getAllByRole('img').map((strip) => strip.getAttribute('aria-label'))).toEqual([
      'As saved: cooking 9:00 to 12:00 hard, this meeting 10:30 to 11:00, busy 12:00 to 13:00, busy 14:00 to 15:00.',
      'If moved: cooking 9:00 to 12:00 hard, busy 12:00 to 13:00, this meeting 13:00 to 13:30, busy 14:00 to 15:00.',
    ]);
  });

  test('draws no day after the move when it is another day', async () => {
    const judged = assessDraft(ruleContext());
    // The filled button leads there, though a later one stays on the day.
    const slots = [SLOTS[2], SLOTS[0]];
    await open(list({ items: [item({ assessment: { ...judged, slots } })] }));
    expect(screen.getAllByRole('img')).toHaveLength(1);
  });

  test('says what landed where, when it was saved, what it costs, and whom a move tells', async () => {
    const { clicks } = await open(list());
    expect(heading()).toBe('A second chance for “Quick sync”');
    const region = screen.getByRole('region', {
      name: /Let Them Cook Conflict Engineer A is cooking 9:00–12:00/,
    });
    expect(region.textContent).toMatch(/“Quick sync”, .*10:30–11:00, saved 3 minutes ago\./);
    expect(region.textContent).toContain('3\u00a0h');
    expect(region.textContent).toContain('Moving sends Engineer A one updated invitation.');
    expect(clicks()).toEqual([]);
  });

  test('moves once, however often the button is pressed', async () => {
    const to = span('13:00-13:30');
    const moved = item({ assessment: null, outcome: { kind: 'moved', to, at: NOW } });
    const { clicks } = await open(list(), list({ items: [moved] }));
    press(/^Move to/);
    const again = screen.queryByRole('button', { name: /^Move to/ });
    if (again !== null) fireEvent.click(again);
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toMatch(
        /^Moved “Quick sync” to .*13:00–13:30\. An update was sent\./,
      ),
    );
    expect(clicks()).toEqual([['moveMeeting', { account: ACCOUNT, eventId: 'quicksync', to }]]);
    expect(document.activeElement?.tagName).toBe('H1');
  });

  test('keeps it for one of four reasons, with a note', async () => {
    const { clicks } = await open(list());
    press('Keep it, with a reason');
    expect(screen.getAllByRole('radio')).toHaveLength(4);
    fireEvent.click(screen.getByRole('radio', { name: 'We agreed' }));
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'On Monday' } });
    fireEvent.submit(screen.getByRole('textbox').closest('form') as HTMLFormElement);
    const answer = { kind: 'kept', reason: 'agreed', note: 'On Monday' };
    await waitFor(() =>
      expect(clicks()).toEqual([['answerSecondChance', { account: ACCOUNT, eventId: 'quicksync', answer }]]),
    );
  });

  test.each([
    ['Hold for the 1:1', 'held'],
    ['Dismiss', 'dismissed'],
  ])('%s is one click', async (button, kind) => {
    const { clicks } = await open(list());
    press(button);
    await waitFor(() => expect(clicks()).toHaveLength(1));
    expect(clicks()[0]).toEqual([
      'answerSecondChance',
      { account: ACCOUNT, eventId: 'quicksync', answer: { kind } },
    ]);
  });

  test('says why nothing was moved', async () => {
    await open(list({ failure: 'changed' }));
    expect(screen.getByRole('status').textContent).toBe(
      'Nothing was moved. The meeting was changed meanwhile.',
    );
  });

  test('shows the soonest of several, and another when asked', async () => {
    const other = item({ eventId: 'other', draft: eventDraft({ title: '', interval: span('11:00-11:30') }) });
    await open(list({ items: [item(), other] }));
    press('Look at this meeting');
    expect(heading()).toBe('A second chance for this meeting');
    expect(screen.getByRole('button', { name: 'Look at “Quick sync”' })).toBeTruthy();
  });

  test.each([
    [0, 'All clear for this week.'],
    [1, 'Nothing found. 1 calendar shows busy times only.'],
    [3, 'Nothing found. 3 calendars show busy times only.'],
  ])('with nothing left, and %i people who cannot be seen: %s', async (unseenPeople, words) => {
    await open(list({ items: [], unseenPeople }));
    expect(screen.getByText(words)).toBeTruthy();
  });

  test('of one instance says that the series stays', async () => {
    await open(list({ items: [item({ isOneOfSeries: true })] }));
    expect(screen.getByText(/Only this date moves\./)).toBeTruthy();
  });
});
