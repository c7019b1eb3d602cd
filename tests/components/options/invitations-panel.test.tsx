// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { OVERVIEWS } from '../../support/overviews.ts';
import { openOptions } from './open-options.tsx';

afterEach(cleanup);

const { invited } = OVERVIEWS;
const { autoAnswer } = invited.settings;
const automatic = (changed = {}) => ({
  ...invited,
  settings: {
    ...invited.settings,
    autoAnswer: { ...autoAnswer, isOn: true, note: 'Write to me.', ...changed },
  },
});
const change = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('when others need you', () => {
  test('the question whether one is stuck can be switched off, and on again', async () => {
    const { changes } = await openOptions('cooking', invited);
    fireEvent.click(screen.getByRole('switch', { name: /^Ask whether I’m stuck/ }));
    expect(changes()).toEqual([['saveSettings', { patch: { isAskedWhetherStuck: false } }]]);
  });

  test('the manager is named; what is no address is not taken', async () => {
    const { changes } = await openOptions('cooking', invited);
    change('Your manager’s e-mail', 'manager');
    await waitFor(() =>
      expect(screen.getByText('Not an address. Add the ending, such as .com.')).toBeTruthy(),
    );
    expect(changes()).toEqual([]);
    change('Your manager’s e-mail', ' Manager-B@example.com ');
    expect(changes()).toEqual([['saveSettings', { patch: { managerEmail: 'manager-b@example.com' } }]]);
  });

  test('nothing is answered by itself at first; switched on, it brings its note along, to be seen', async () => {
    const { changes } = await openOptions('cooking', invited);
    expect(screen.queryByLabelText('Note to the organizer')).toBeNull();
    fireEvent.click(screen.getByRole('switch', { name: /^Answer invitations over hard blocks by itself/ }));
    const note = 'This is my cooking time. Write to me if it can’t wait, and I’ll make room.';
    expect(changes()).toEqual([
      ['saveSettings', { patch: { autoAnswer: { ...autoAnswer, isOn: true, note } } }],
    ]);
  });

  test('the exceptions are lists, a line each; what is no address is left out', async () => {
    const { changes } = await openOptions('cooking', automatic());
    change('Never to these people', 'Engineer-B@example.com\n\nnobody\nengineer-b@example.com');
    expect(changes()).toEqual([
      [
        'saveSettings',
        {
          patch: { autoAnswer: automatic({ exceptPeople: ['engineer-b@example.com'] }).settings.autoAnswer },
        },
      ],
    ]);
  });

  test('says that nothing goes without a note, and what went by itself', async () => {
    await openOptions('cooking', automatic({ note: '' }));
    expect(screen.getByText('Without a note nothing is answered.')).toBeTruthy();
    expect(screen.getByText('By itself:').parentElement?.textContent).toBe(
      'By itself: Declined: “Demo”, 11:00–11:30.',
    );
  });
});
