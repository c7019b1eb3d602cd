// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PopupApp } from '../../../components/popup/popup-app.tsx';
import { HOUR } from '../../../domain/time.ts';
import type { Overview } from '../../../messages/overview.ts';
import { at, FRIDAY } from '../../support/builders.ts';
import { fakeBackend } from '../../support/fake-backend.ts';
import { OVERVIEWS, overview, TEN_TWENTY } from '../../support/overviews.ts';

async function open(state: Overview) {
  const worker = fakeBackend(state);
  const openOptions = vi.fn<(section?: string) => void>();
  const view = render(
    <PopupApp
      backend={worker.backend}
      locale="en-GB"
      clock={() => TEN_TWENTY}
      openOptions={openOptions}
      openWelcome={() => undefined}
    />,
  );
  await screen.findByText('Let Them Cook');
  return { ...worker, openOptions, view };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const say = (view: { container: Element }) => view.container.querySelector('.say')?.textContent;
const foot = (view: { container: Element }) => view.container.querySelector('footer span')?.textContent;

afterEach(cleanup);

describe('meetings that were saved over cooking time', () => {
  test('are counted, with the way to them', async () => {
    await open(overview({ secondChances: 2 }));
    expect(screen.getByText('2 meetings were saved over cooking time.')).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Look' });
    expect(link.getAttribute('href')).toBe('second-chance.html?account=manager%40example.com');
  });

  test('are not mentioned when there are none', async () => {
    await open(OVERVIEWS.manager);
    expect(screen.queryByRole('link', { name: 'Look' })).toBeNull();
  });
});

describe('the state panel', () => {
  test.each([
    ['both', 'Cooking until 12:00'],
    ['open', 'Open. Next cooking time 14:00–16:00'],
    ['manager', 'The guard watches 3 people'],
    ['paused', 'Paused until 15:20'],
    ['off', 'The guard is off'],
  ] as const)('%s: %s', async (state, words) => {
    const { view } = await open(OVERVIEWS[state]);
    expect(say(view)).toBe(words);
  });

  test.each([
    ['empty', 'Nothing on the stove yet.'],
    ['noClientId', 'One step is missing.'],
    ['signedOut', 'Connect to see and protect cooking time.'],
    ['refused', 'Not connected.'],
    ['scopesMissing', 'A permission is missing.'],
    ['wrongAccount', 'That was another Google account.'],
    ['blockedByAdmin', 'Your company does not allow this yet.'],
    ['full', 'This browser is out of space.'],
    ['newerData', 'A newer version wrote this data.'],
    ['blocked', 'The storage is being updated.'],
    ['needsInteraction', 'Google wants you to sign in again.'],
  ] as const)('%s: %s', async (state, words) => {
    await open(OVERVIEWS[state]);
    expect(screen.getByText(words)).toBeTruthy();
  });

  test('the focus starts on the first button, not on the link in the text before it', async () => {
    await open(OVERVIEWS.manager);
    expect(screen.getByRole('button', { name: 'Fix' })).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Cook 1\u00a0h');
  });

  test('the focus stays in the state panel when its button goes', async () => {
    const { answerWith } = await open(OVERVIEWS.managed);
    screen.getByRole('button', { name: 'End now' }).focus();
    answerWith(OVERVIEWS.open);
    press('End now');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Cook 1\u00a0h'));
  });

  test('while cooking: time left, what comes next, and how far it is', async () => {
    const { view } = await open(OVERVIEWS.both);
    expect(view.container.querySelector('.left')?.textContent).toBe('1:40left');
    expect(screen.getByText('Hard block. Next: 14:00–16:00, soft.')).toBeTruthy();
    expect(screen.getByRole('progressbar', { name: 'Block done' }).getAttribute('aria-valuenow')).toBe('44');
  });

  test('a block of “Cook now” can be ended, a weekly one cannot', async () => {
    const { changes } = await open(OVERVIEWS.managed);
    press('End now');
    expect(changes()).toEqual([['removeBlock', { id: 'now-1' }]]);
    cleanup();
    await open(OVERVIEWS.both);
    expect(screen.queryByRole('button', { name: 'End now' })).toBeNull();
  });

  test('says how old the data is while offline', async () => {
    const { view } = await open(OVERVIEWS.offline);
    expect(view.container.querySelector('.callout')?.textContent).toBe(
      'Offline since 10:12. The guard works from data of 10:10. 1 change waits to be published.',
    );
  });

  test('the focus starts on its first action, not on the switch', async () => {
    await open(OVERVIEWS.open);
    expect(document.activeElement?.textContent).toBe('Cook 1\u00a0h');
  });
});

describe('acting', () => {
  test.each([
    [/^Cook 1.h$/, 60],
    [/^30.min$/, 30],
    [/^2.h$/, 120],
  ])('%s cooks now', async (name, minutes) => {
    const { changes } = await open(OVERVIEWS.open);
    press(name);
    expect(changes()).toEqual([['cookNow', { minutes }]]);
  });

  test('pausing: one hour, or until the next local midnight', async () => {
    const { changes } = await open(OVERVIEWS.open);
    press('1 hour');
    press('Until tomorrow');
    expect(changes()).toEqual([
      ['pauseGuard', { until: TEN_TWENTY + HOUR }],
      ['pauseGuard', { until: at('00:00', FRIDAY) }],
    ]);
  });

  test('the guard is a switch', async () => {
    const { changes } = await open(OVERVIEWS.open);
    const guard = screen.getByRole<HTMLInputElement>('switch', { name: 'Guard on' });
    expect(guard.checked).toBe(true);
    fireEvent.click(guard);
    expect(changes()).toEqual([['setGuard', { isOn: false }]]);
  });

  test('while paused the switch is off, and turning it on resumes', async () => {
    const { changes } = await open(OVERVIEWS.paused);
    fireEvent.click(screen.getByRole('switch', { name: 'Guard off' }));
    press('Resume');
    expect(changes()).toEqual([
      ['pauseGuard', { until: null }],
      ['pauseGuard', { until: null }],
    ]);
  });

  test('nothing set up: a first block with one press, or the way to the team', async () => {
    const { changes, openOptions } = await open(OVERVIEWS.empty);
    press('Protect Tue and Thu 9–12');
    expect(changes()[0]).toMatchObject([
      'saveBlock',
      { block: { kind: 'weekly', days: ['TU', 'TH'], from: '09:00', to: '12:00', level: 'hard' } },
    ]);
    press('Add people');
    expect(openOptions).toHaveBeenCalledExactlyOnceWith('team');
  });

  test('connecting and reconnecting start with a press, and only then', async () => {
    const { changes } = await open(OVERVIEWS.signedOut);
    expect(changes()).toEqual([]);
    press('Connect Google Calendar');
    expect(changes()).toEqual([['connect', {}]]);
  });

  test('with no client id the three steps are one press away', async () => {
    const { changes, openOptions } = await open(OVERVIEWS.noClientId);
    press('Show the three steps');
    expect(openOptions).toHaveBeenCalledExactlyOnceWith('account');
    expect(changes()).toEqual([]);
  });

  test('a change that fails says why', async () => {
    const { refuseWith } = await open(OVERVIEWS.open);
    refuseWith('no answer from Google');
    press('1 hour');
    expect((await screen.findByRole('alert')).textContent).toBe('That did not work: no answer from Google');
  });
});

describe('below', () => {
  test('the scale under today is in whole steps, so that each hour stands where it is', async () => {
    const early = {
      ...OVERVIEWS.both,
      today: { ...OVERVIEWS.both.today, busy: [{ start: at('07:00'), end: at('07:30') }] },
    };
    const { view } = await open(early);
    const hours = [...view.container.querySelectorAll('.scale span')].map((hour) => hour.textContent);
    expect(hours).toEqual(['6', '8', '10', '12', '14', '16', '18']);
  });

  test('today is one labelled picture', async () => {
    await open(OVERVIEWS.both);
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      'Today: cooking 9:00 to 12:00 hard, busy 13:00 to 13:30, cooking 14:00 to 16:00 soft. Now 10:20.',
    );
  });

  test('a day without anything has no picture', async () => {
    await open(OVERVIEWS.manager);
    expect(screen.queryByRole('img')).toBeNull();
  });

  test.each([
    ['open', 'Connected. Synced 2 minutes ago.'],
    ['signedOut', 'Not connected'],
    ['needsInteraction', 'Last sync today 8:55.'],
    ['offline', 'Last sync 10:10. Tries again by itself.'],
  ] as const)('the footer of %s: %s', async (state, words) => {
    const { view } = await open(OVERVIEWS[state]);
    expect(foot(view)).toBe(words);
  });

  test('the footer syncs on demand', async () => {
    const { changes } = await open(OVERVIEWS.open);
    press('Sync now');
    expect(changes()).toEqual([['syncNow', {}]]);
  });
});

describe('news', () => {
  test('a change elsewhere is shown, and nobody listens after the popup is gone', async () => {
    const { view, answerWith, tellChanged, listening } = await open(OVERVIEWS.open);
    answerWith(overview());
    tellChanged();
    expect(await screen.findByText('Nothing on the stove yet.')).toBeTruthy();
    view.unmount();
    await waitFor(() => expect(listening()).toBe(0));
  });
});
