// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { PopupApp } from '../../../components/popup/popup-app.tsx';
import type { InvitationAnswer } from '../../../domain/invitation.ts';
import { HOUR } from '../../../domain/time.ts';
import type { InvitationView, Overview } from '../../../messages/overview.ts';
import { FRIDAY, span } from '../../support/builders.ts';
import { fakeBackend } from '../../support/fake-backend.ts';
import { OVERVIEWS, TEN_TWENTY } from '../../support/overviews.ts';

const planning: InvitationView = {
  eventId: 'planning',
  title: 'Weekly planning',
  interval: span('10:30-11:00'),
  organizer: 'manager@example.com',
  costMinutes: 180,
  level: 'hard',
  moreOfSeries: 0,
  slots: [span('13:00-13:30'), span('13:00-13:30', FRIDAY)],
};
const review: InvitationView = {
  ...planning,
  eventId: 'review',
  title: '',
  interval: span('9:30-10:00', FRIDAY),
  level: 'soft',
  moreOfSeries: 2,
  slots: [],
};
const answered: InvitationAnswer = {
  eventId: 'planning',
  interval: planning.interval,
  title: 'Weekly planning',
  kind: 'decline',
  note: '',
  opens: [],
  isAutomatic: false,
  state: 'sent',
  at: TEN_TWENTY,
};

async function open(invitations: Overview['invitations'], settings: Partial<Overview['settings']> = {}) {
  const base = OVERVIEWS.open;
  const state = { ...base, settings: { ...base.settings, ...settings } };
  const worker = fakeBackend(invitations === undefined ? state : { ...state, invitations });
  render(
    <PopupApp
      backend={worker.backend}
      locale="en-GB"
      clock={() => TEN_TWENTY}
      openOptions={() => undefined}
      openWelcome={() => undefined}
    />,
  );
  await screen.findByText('Let Them Cook');
  return worker;
}
const press = (name: string, at = 0) => {
  const button = screen.getAllByRole('button', { name })[at];
  if (button !== undefined) fireEvent.click(button);
};
const note = () => screen.getByLabelText<HTMLTextAreaElement>('Note to the organizer');

afterEach(cleanup);

describe('invitations in the popup', () => {
  test('are not drawn when there are none', async () => {
    await open(undefined);
    expect(screen.queryByText('Invitations over cooking time')).toBeNull();
  });

  test('are counted; the first is open, the rest is folded', async () => {
    await open({ open: [planning, review], answers: [] });
    const section = screen.getByRole('heading', { name: 'Invitations over cooking time 2' }).parentElement;
    const items = within(section as HTMLElement).getAllByRole('listitem');
    expect(items.map((item) => item.querySelector('details') !== null)).toEqual([false, true]);
    expect(items[0]?.textContent).toContain('Weekly planning3\u00a0h lost');
    expect(items[0]?.textContent).toContain('10:30–11:00 · from manager@example.com');
    expect(items[1]?.textContent).toContain('No titleFri 9:303\u00a0h lost');
    expect(items[1]?.textContent).toContain('2 more of this series wait; each is answered by itself.');
  });

  test('are accepted with one click', async () => {
    const { changes } = await open({ open: [planning], answers: [] });
    press('Accept and open');
    expect(changes()).toEqual([['answerInvitation', { eventId: 'planning', kind: 'accept', note: '' }]]);
  });

  test('are declined with a note that names the next open times, seen before it is sent', async () => {
    const { changes } = await open({ open: [planning], answers: [] });
    press('Decline…');
    expect(note().value).toBe(
      'This is my cooking time. I’m free Thu 26 Nov 13:00–13:30 and Fri 27 Nov 13:00–13:30 (Europe/Berlin).',
    );
    expect(changes()).toEqual([]);
    fireEvent.input(note(), { target: { value: ' Friday, then? ' } });
    press('Send decline');
    expect(changes()).toEqual([
      ['answerInvitation', { eventId: 'planning', kind: 'decline', note: 'Friday, then?' }],
    ]);
  });

  test('ask for another time when none is known', async () => {
    await open({ open: [review], answers: [] });
    press('Decline…');
    expect(note().value).toBe('This is my cooking time. Could we find another time?');
  });

  test('leave everything as it is when one goes back', async () => {
    const { changes } = await open({ open: [planning], answers: [] });
    press('Maybe…');
    press('Back');
    expect(changes()).toEqual([]);
    expect(screen.getByRole('button', { name: 'Accept and open' })).toBeTruthy();
  });

  test('are sent to the manager first by name', async () => {
    const manager = { managerName: 'M', managerEmail: 'manager@example.com' };
    await open({ open: [planning], answers: [] }, manager);
    press('Ask M first…');
    expect(note().value).toBe('This is my cooking time. Could you ask M (manager@example.com) first?');
  });

  test('are sent to “my manager” as long as nobody is named', async () => {
    await open({ open: [planning], answers: [] });
    press('Ask my manager first…');
    expect(note().value).toBe('This is my cooking time. Could you ask my manager first?');
  });
});

describe('what became of an answer', () => {
  test.each([
    ['waiting', 'Declined: “Weekly planning”. Not sent yet; it is tried again by itself.'],
    ['sent', 'Declined: “Weekly planning”, 10:30–11:00.'],
    ['gone', '“Weekly planning” is gone. Nothing was sent.'],
    ['moved', '“Weekly planning” was moved meanwhile. Nothing was sent.'],
    ['answered', 'You answered “Weekly planning” somewhere else. Nothing was sent.'],
    ['refused', 'Google did not take the answer to “Weekly planning”. Answer it in Calendar.'],
  ] as const)('%s: %s', async (state, words) => {
    await open({ open: [], answers: [{ ...answered, state }] });
    const said = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(said).toContain(words);
  });

  test('goes without saying after a while, unless it went by itself', async () => {
    const before = { ...answered, at: TEN_TWENTY - HOUR };
    await open({ open: [], answers: [before] });
    expect(screen.queryByText(/Declined/)).toBeNull();
    cleanup();
    await open({ open: [], answers: [{ ...before, isAutomatic: true }] });
    expect(screen.getByText('By itself:')).toBeTruthy();
  });
});
