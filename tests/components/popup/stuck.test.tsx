// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { PopupApp } from '../../../components/popup/popup-app.tsx';
import type { Overview } from '../../../messages/overview.ts';
import { at, THURSDAY } from '../../support/builders.ts';
import { fakeBackend } from '../../support/fake-backend.ts';
import { OVERVIEWS, overview, report, TEN_TWENTY } from '../../support/overviews.ts';

async function open(state: Overview, time = TEN_TWENTY) {
  const worker = fakeBackend(state);
  const view = render(
    <PopupApp
      backend={worker.backend}
      locale="en-GB"
      clock={() => time}
      openOptions={() => undefined}
      openWelcome={() => undefined}
    />,
  );
  await screen.findByText('Let Them Cook');
  return { ...worker, view };
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const say = (view: { container: Element }) => view.container.querySelector('.say')?.textContent;

afterEach(cleanup);

describe('I’m stuck', () => {
  test('is one click while cooking', async () => {
    const { changes } = await open(OVERVIEWS.both);
    press('I’m stuck');
    expect(changes()).toEqual([['askForHelp', { until: null }]]);
  });

  test('is one click while not cooking, and says what it does', async () => {
    const { changes } = await open(OVERVIEWS.open);
    expect(screen.getByText('Opens one hour for help.')).toBeTruthy();
    press('I’m stuck');
    expect(changes()).toEqual([['askForHelp', { until: null }]]);
  });
});

describe('a call for help that is up', () => {
  const up = (overrides: Partial<Overview> = {}) => ({
    ...OVERVIEWS.both,
    flare: { until: at('12:00'), isPublished: true },
    ...overrides,
  });

  test('comes first, says who sees it, and ends with a click', async () => {
    const { view, changes } = await open(up());
    expect(say(view)).toBe('Asked for help until 12:00');
    expect(screen.getByText('This block is open. Your manager’s calendar shows it.')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('I’m cooking again');
    press('I’m cooking again');
    expect(changes()).toEqual([['cookAgain', {}]]);
  });

  test('says when nobody sees it yet', async () => {
    await open(up({ flare: { until: at('12:00'), isPublished: false } }));
    expect(
      screen.getByText('This block is open. It is not published yet, so nobody sees it so far.'),
    ).toBeTruthy();
  });

  test('goes on for half an hour more, or until a chosen time', async () => {
    const { changes } = await open(up());
    press('30 min more'.replace(' ', '\u00a0'));
    fireEvent.change(screen.getByLabelText('Open until'), { target: { value: '11:15' } });
    expect(changes()).toEqual([
      ['askForHelp', { until: at('12:30') }],
      ['askForHelp', { until: at('11:15') }],
    ]);
  });

  test('takes no time that is over', async () => {
    const { changes } = await open(up());
    fireEvent.change(screen.getByLabelText('Open until'), { target: { value: '10:00' } });
    expect(changes()).toEqual([]);
  });

  test('is shown while the guard is paused, too, and not once it is over', async () => {
    const { view } = await open({ ...OVERVIEWS.paused, flare: { until: at('12:00'), isPublished: true } });
    expect(say(view)).toBe('Asked for help until 12:00');
    cleanup();
    const later = await open(up(), at('12:00'));
    expect(say(later.view)).not.toContain('Asked for help');
  });
});

describe('after two hours in one block', () => {
  const today = { date: THURSDAY, blockId: 'block-1' };

  test('asks quietly, once for the block', async () => {
    const { changes } = await open(OVERVIEWS.both, at('11:10'));
    expect(screen.getByRole('group', { name: 'Still cooking, or stuck?' })).toBeTruthy();
    await waitFor(() => expect(changes()).toEqual([['stuckQuestionSeen', today]]));
    press('Still cooking');
    expect(screen.queryByRole('group', { name: 'Still cooking, or stuck?' })).toBeNull();
  });

  test.each([
    ['before that', OVERVIEWS.both, at('10:59')],
    ['when it was asked before', { ...OVERVIEWS.both, askedWhetherStuck: [today] }, at('11:10')],
    [
      'when it is switched off',
      { ...OVERVIEWS.both, settings: { ...OVERVIEWS.both.settings, isAskedWhetherStuck: false } },
      at('11:10'),
    ],
  ] as const)('does not ask %s', async (_, state, time) => {
    const { changes } = await open(state, time);
    expect(screen.queryByRole('group', { name: 'Still cooking, or stuck?' })).toBeNull();
    expect(changes().filter(([name]) => name === 'stuckQuestionSeen')).toEqual([]);
  });

  test('can be told never to ask again', async () => {
    const { changes } = await open(OVERVIEWS.both, at('11:10'));
    press('Don’t ask again');
    expect(changes()).toContainEqual(['saveSettings', { patch: { isAskedWhetherStuck: false } }]);
  });
});

describe('the manager’s popup', () => {
  test('names who asked for help before everybody else', async () => {
    const reports = [
      report(),
      report({ email: 'engineer-b@example.com', name: 'Engineer B', flareUntil: at('12:00') }),
      report({
        email: 'engineer-c@example.com',
        name: 'Engineer C',
        flareUntil: at('10:00'),
        nextBlock: null,
      }),
    ];
    const { view } = await open(overview({ reports }));
    const rows = within(view.container.querySelector('.who')?.parentElement as HTMLElement).getAllByRole(
      'listitem',
    );
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'Engineer BAsked for help until 12:00',
      'Engineer ACooking until 12:00',
      'Engineer CNo cooking time',
    ]);
  });
});
