// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CONNECTED, FOUR_REPORTS, OVERVIEWS, overview, report } from '../../support/overviews.ts';
import { openOptions } from './open-options.tsx';

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the sections', () => {
  test.each([
    ['cooking', 'Cooking time'],
    ['team', 'Team'],
    ['rules', 'Rules'],
    ['account', 'Account'],
    ['privacy', 'Privacy'],
    ['advanced', 'Advanced'],
    ['nothing-known', 'Cooking time'],
  ])('#%s opens %s, alone, and marks it', async (id, title) => {
    await openOptions(id, overview());
    expect(screen.getAllByRole('heading', { level: 1 }).map((heading) => heading.textContent)).toEqual([
      title,
    ]);
    const nav = within(screen.getByRole('navigation', { name: 'Sections' }));
    expect(nav.getByRole('link', { current: 'page' }).textContent).toBe(title);
  });

  test('following a link changes the section', async () => {
    await openOptions('cooking', overview());
    location.hash = 'team';
    dispatchEvent(new Event('hashchange'));
    await vi.advanceTimersByTimeAsync(0);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Team');
  });
});

describe('team', () => {
  const team = overview({ reports: FOUR_REPORTS });

  test('says for each person what can be seen and when they cook next', async () => {
    await openOptions('team', team);
    const cells = screen
      .getAllByRole('row')
      .slice(1)
      .map((row) => within(row).getAllByRole('cell').slice(0, 2));
    expect(cells.map((row) => row.map((cell) => cell.textContent))).toEqual([
      ['Blocks and levels', 'Now, until 12:00'],
      ['Blocks and levels', 'Today 14:00–17:00'],
      ['Busy times onlyCopy a request to share', 'Can’t tell'],
      ['NothingCopy a request to share', 'Can’t tell'],
    ]);
  });

  test.each([
    [null, 'Not looked at yet'],
    ['unauthorized' as const, 'Not looked at yet'],
    ['offline' as const, 'Google can’t be reached.'],
  ])('nobody could look yet (%s): %s', async (problem, words) => {
    const unseen = report({ visibility: null, nextBlock: null, problem });
    await openOptions('team', overview({ reports: [unseen] }));
    expect(screen.getByText(words)).toBeTruthy();
  });

  test('a request to share can be copied', async () => {
    const { copy } = await openOptions('team', team);
    fireEvent.click(screen.getAllByRole('button', { name: 'Copy a request to share' })[0] as HTMLElement);
    expect(copy.mock.calls[0]?.[0]).toMatch(/See all event details/);
  });

  test('a pasted list is answered address by address before anything is added', async () => {
    const { changes } = await openOptions('team', team);
    fireEvent.input(screen.getByLabelText('Add people by e-mail'), {
      target: {
        value:
          'Engineer E <engineer-e@example.com>, engineer-a@example.com\nmanager@example.com; engineer-f@example',
      },
    });
    const lines = [...document.querySelectorAll('.res li')].map((line) => line.textContent);
    expect(lines).toEqual([
      '1 ready: engineer-e@example.com',
      'Already there: engineer-a@example.com',
      'That is you: manager@example.com',
      'Not an address: engineer-f@example. Add the ending, such as .com.',
    ]);
    expect(document.querySelector('.res')?.getAttribute('aria-live')).toBe('polite');
    expect(changes()).toEqual([]);
    press('Add 1 person');
    expect(changes()).toEqual([
      ['addReports', { people: [{ email: 'engineer-e@example.com', name: 'Engineer E' }] }],
    ]);
    await vi.advanceTimersByTimeAsync(0);
    expect(screen.getByLabelText<HTMLTextAreaElement>('Add people by e-mail').value).toBe('');
  });

  test('a list that could not be added stays', async () => {
    const { refuseWith } = await openOptions('team', team);
    refuseWith('no room');
    const field = screen.getByLabelText<HTMLTextAreaElement>('Add people by e-mail');
    fireEvent.input(field, { target: { value: 'engineer-e@example.com' } });
    press('Add 1 person');
    await vi.advanceTimersByTimeAsync(0);
    expect(field.value).toBe('engineer-e@example.com');
  });

  test('removing a person can be undone', async () => {
    const { changes } = await openOptions('team', team);
    press('Remove Engineer B');
    await vi.advanceTimersByTimeAsync(0);
    press('Undo');
    expect(changes()).toEqual([
      ['removeReport', { email: 'engineer-b@example.com' }],
      ['addReports', { people: [{ email: 'engineer-b@example.com', name: 'Engineer B' }] }],
    ]);
  });

  test('an empty team says what to do', async () => {
    await openOptions('team', overview());
    expect(screen.getByText('Nobody yet.').parentElement?.textContent).toBe(
      'Nobody yet. Paste e-mail addresses, one or many.',
    );
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Add people' }).disabled).toBe(true);
  });
});

describe('the storage', () => {
  test.each([
    ['full', 'This browser is out of space.'],
    ['newerData', 'A newer version wrote this data.'],
    ['blocked', 'The storage is being updated.'],
    ['quarantined', '2 records could not be read and were set apart. Everything else is shown.'],
  ] as const)('%s: says “%s” before everything else', async (state, words) => {
    await openOptions('team', OVERVIEWS[state]);
    const order = screen.getByText(words).compareDocumentPosition(screen.getByRole('heading', { level: 1 }));
    expect(order).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('of a newer version can be copied, to be kept elsewhere', async () => {
    const { changes, copy, reportWith } = await openOptions('team', OVERVIEWS.newerData);
    reportWith('{"blocks":[]}');
    press('Copy my blocks, people and settings');
    await vi.waitFor(() => expect(copy).toHaveBeenCalledWith('{"blocks":[]}'));
    expect(changes()).toEqual([['exportData', {}]]);
  });

  test('without trouble says nothing', async () => {
    await openOptions('team', OVERVIEWS.both);
    expect(screen.queryByText(/storage|out of space|set apart/)).toBeNull();
  });
});

describe('account', () => {
  test.each([
    ['signedOut', 'Connect Google Calendar'],
    ['refused', 'Try again'],
    ['needsInteraction', 'Reconnect'],
    ['scopesMissing', 'Reconnect'],
    ['wrongAccount', 'Reconnect'],
    ['blockedByAdmin', 'Try again'],
  ] as const)('%s: %s', async (state, name) => {
    const { changes } = await openOptions('account', OVERVIEWS[state]);
    expect(changes()).toEqual([]);
    press(name);
    expect(changes()).toEqual([['connect', {}]]);
  });

  test.each(['both', 'wrongAccount'] as const)(
    '%s: a second account can be connected as well',
    async (state) => {
      const { changes } = await openOptions('account', OVERVIEWS[state]);
      press('Connect another account');
      expect(changes()).toEqual([['connect', { isAnother: true }]]);
    },
  );

  test('connected: as whom, and the way out', async () => {
    const { changes } = await openOptions('account', overview());
    expect(screen.getByText(/^Connected as/).textContent).toBe('Connected as manager@example.com.');
    press('Disconnect');
    expect(changes()).toEqual([['disconnect', {}]]);
  });

  test('without a client id: three steps, the redirect address to copy, and a field that checks', async () => {
    const { changes, copy } = await openOptions('account', OVERVIEWS.noClientId);
    expect(screen.queryByRole('button', { name: 'Connect Google Calendar' })).toBeNull();
    press('Copy the address');
    expect(copy).toHaveBeenCalledExactlyOnceWith(CONNECTED.redirectUrl);
    const field = screen.getByLabelText<HTMLInputElement>('OAuth client ID');
    fireEvent.input(field, { target: { value: 'my client' } });
    press('Save');
    expect(changes()).toEqual([]);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    fireEvent.input(field, { target: { value: ' 123-abc.apps.googleusercontent.com ' } });
    press('Save');
    expect(changes()).toEqual([
      ['saveSettings', { patch: { oauthClientId: '123-abc.apps.googleusercontent.com' } }],
    ]);
  });

  test('a client id of the company is not to be changed here', async () => {
    await openOptions('account', overview({ connection: { ...CONNECTED, clientIdFrom: 'policy' } }));
    expect(screen.getByText('It comes from your company.')).toBeTruthy();
    expect(screen.queryByLabelText('OAuth client ID')).toBeNull();
  });
});

describe('privacy and advanced', () => {
  test('titles of colleagues’ meetings are never fetched, and the page says so', async () => {
    await openOptions('privacy', overview());
    expect(screen.getByText(/Titles of their meetings are never fetched/)).toBeTruthy();
  });

  test('a policy value of the wrong type is named', async () => {
    await openOptions('advanced', OVERVIEWS.managed);
    expect(screen.getByText('Ignored:').parentElement?.textContent).toBe(
      'Ignored: “refreshMinutes” from your company has to be a whole number from 2 to 60.',
    );
  });

  test('events that could not be read are counted', async () => {
    const { sync } = overview();
    await openOptions('advanced', overview({ sync: { ...sync, quarantinedCount: 2 } }));
    expect(document.body.textContent).toContain('2 events in your calendar could not be read.');
  });

  test('a report of trouble is made by the worker and copied', async () => {
    const { changes, copy, reportWith } = await openOptions('advanced', overview());
    reportWith('Let Them Cook 1.2.3');
    press('Copy report');
    await vi.waitFor(() => expect(copy).toHaveBeenCalledWith('Let Them Cook 1.2.3'));
    expect(changes()).toEqual([['getReport', {}]]);
    expect(screen.getByText(/No addresses, titles or keys/)).toBeTruthy();
  });

  test('a report that cannot be made says so', async () => {
    const { refuseWith, copy } = await openOptions('advanced', overview());
    refuseWith('gone');
    press('Copy report');
    expect(await screen.findByText(/report could not be made/)).toBeTruthy();
    expect(copy).not.toHaveBeenCalled();
  });

  test('says when everything was last read, and reads on demand', async () => {
    const { changes } = await openOptions('advanced', overview());
    expect(screen.getByText(/last read/).textContent).toBe('Everything was last read 2 minutes ago.');
    press('Sync now');
    expect(changes()).toEqual([['syncNow', {}]]);
  });
});
