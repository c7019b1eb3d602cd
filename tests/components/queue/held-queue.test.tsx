// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DAY } from '../../../domain/time.ts';
import type { HeldQueue, ReleaseFailure } from '../../../messages/held-queue.ts';
import { at, FRIDAY, span } from '../../support/builders.ts';
import { fakeBackend } from '../../support/fake-backend.ts';
import { heldGroup, heldItem, heldQueue, nextTalk } from '../../support/held-queues.ts';
import { overview, TEN_TWENTY } from '../../support/overviews.ts';
import { openOptions } from '../options/open-options.tsx';

afterEach(cleanup);

async function open(queue: HeldQueue) {
  const worker = fakeBackend(overview());
  worker.queueWith(queue);
  const page = await openOptions('queue', overview(), worker);
  await screen.findByText('Held now');
  return page;
}

const group = (name: string) => within(screen.getByRole('region', { name }));
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const filled = () => [...document.querySelectorAll('main .btn.primary')].map((button) => button.textContent);
const noteOf = (name: string) => screen.getByRole('region', { name }).querySelector('.gnote')?.textContent;
/** Apart from its button. */
const news = () => document.querySelector('.callout.sev-open .small')?.textContent;
const headOf = (name: string) => screen.getByRole('region', { name }).querySelector('header')?.textContent;

const B = heldGroup({
  email: 'engineer-b@example.com',
  name: 'Engineer B',
  next: nextTalk('9:00-9:30', FRIDAY, false),
  items: [heldItem({ id: 'slides', what: 'Slides', line: 'Slides (https://docs.example.com/slides)' })],
});

describe('the groups of the queue', () => {
  test.each([
    ['today', nextTalk('14:00-14:30', '2026-11-26'), /Next 1:1 .*14:00, today$/],
    ['tomorrow', nextTalk('9:00-9:30'), /Next 1:1 .*9:00, tomorrow$/],
    ['in some days', nextTalk('10:00-10:30', '2026-11-30'), /Next 1:1 .*10:00, in 4 days$/],
    ['nowhere', null, /No 1:1 in the next 6 weeks$/],
  ])('say in their head when the next 1:1 is: %s', async (_when, next, words) => {
    await open(heldQueue({ groups: [heldGroup({ next })] }));
    expect(headOf('Engineer A')).toMatch(words);
  });

  test('of somebody who left the team say so, and of nobody ask for whom it is', async () => {
    const gone = heldGroup({
      email: 'gone@example.com',
      name: 'gone@example.com',
      isInTeam: false,
      next: null,
    });
    const nobody = heldGroup({ email: null, name: '', isInTeam: false, next: null });
    const { asked } = await open(heldQueue({ groups: [gone, nobody] }));
    expect(noteOf('gone@example.com')).toBe('Not in your team any more.');
    expect(noteOf('For nobody yet')).toBeUndefined();
    expect(headOf('For nobody yet')).toBe('For nobody yet');
    expect(group('For nobody yet').queryByRole('button', { name: /^(Release|Copy)/ })).toBeNull();
    const choice = group('For nobody yet').getByLabelText('Choose who');
    fireEvent.change(choice, { target: { value: 'engineer-b@example.com' } });
    expect(asked).toHaveBeenLastCalledWith('assignHeld', { id: 'billing', email: 'engineer-b@example.com' });
  });

  test('of a 1:1 that is another’s offer the line to copy instead of the release', async () => {
    const { copy, changes } = await open(heldQueue({ groups: [B] }));
    expect(noteOf('Engineer B')).toContain('You can’t edit this 1:1, so copy the line into it.');
    expect(screen.queryByRole('button', { name: /^Release/ })).toBeNull();
    press('Copy for the 1:1: Slides');
    await vi.waitFor(() => expect(changes()).toEqual([['noteCopied', { id: 'slides' }]]));
    expect(copy).toHaveBeenCalledExactlyOnceWith('Slides (https://docs.example.com/slides)');
  });

  test('a line that could not be copied stays held, and the button says so', async () => {
    const { copy, changes } = await open(heldQueue({ groups: [B] }));
    copy.mockImplementation(() => {
      throw new Error('no clipboard');
    });
    press('Copy for the 1:1: Slides');
    expect(await screen.findByRole('button', { name: 'Not copied' })).toBeTruthy();
    expect(changes()).toEqual([]);
  });
});

describe('the page', () => {
  test('has one filled button: the first release that is possible', async () => {
    const two = heldGroup({ items: [heldItem({ id: 'one' }), heldItem({ id: 'two' })] });
    const later = {
      ...B,
      email: 'engineer-c@example.com',
      name: 'Engineer C',
      next: nextTalk('11:00-11:30'),
    };
    await open(heldQueue({ groups: [B, two, later] }));
    expect(screen.getAllByRole('button', { name: /^Release to the 1:1/ })).toHaveLength(3);
    expect(filled()).toEqual(['Release to the 1:1']);
    expect(group('Engineer A').getAllByRole('button', { name: /^Release/ })[0]?.classList).toContain(
      'primary',
    );
  });

  test('counts what became of the requests, and says so where nothing waits', async () => {
    await open(heldQueue({ groups: [], counts: { held: 0, released: 4, takenOver: 1, dropped: 2 } }));
    const numbers = [...document.querySelectorAll('.nums > div')].map((each) =>
      [...each.children].map((part) => part.textContent),
    );
    expect(numbers).toEqual([
      ['Held now', '0'],
      ['Released in 1:1s, last 4 weeks', '4'],
      ['Taken by you', '1'],
      ['Dropped: never reached anyone', '2'],
    ]);
    expect(screen.getByRole('heading', { name: 'Nothing is held back.' })).toBeTruthy();
  });
});

describe('a held request', () => {
  test.each([
    [0, 'held today'],
    [0.99, 'held today'],
    [1, 'held 1 day'],
    [6.5, 'held 6 days'],
  ])('is %f days old: %s', async (days, words) => {
    const item = heldItem({ heldAt: TEN_TWENTY - days * DAY });
    await open(heldQueue({ groups: [heldGroup({ items: [item] })] }));
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByText(/Still needed/)).toBeNull();
  });

  test('that is old is asked about, and its end is said before it comes', async () => {
    const item = heldItem({
      heldAt: TEN_TWENTY - 7 * DAY,
      expiresAt: at('09:00', '2026-12-19'),
      isOld: true,
    });
    await open(heldQueue({ groups: [heldGroup({ items: [item] })] }));
    expect(screen.getByText(/^Still needed\?/).textContent).toBe(
      'Still needed? It goes by itself on Sat 19 Dec.',
    );
  });

  test('says where it came from, whom else it concerns, and its link', async () => {
    const more = { others: ['Engineer B', 'Engineer C'], link: 'https://docs.example.com/billing' };
    const text = heldItem({ id: 'text', what: '', interval: null });
    await open(heldQueue({ groups: [heldGroup({ items: [heldItem(more), text] })] }));
    const rows = screen.getAllByRole('listitem').filter((row) => row.classList.contains('held'));
    expect(rows[0]?.textContent).toContain(
      'From a draft for Thursday 10:30 · https://docs.example.com/billing',
    );
    expect(rows[0]?.textContent).toContain('Also for Engineer B and Engineer C');
    expect(rows[1]?.textContent).toContain('Without a title');
    expect(rows[1]?.textContent).toContain('From a selected text');
  });

  test('that is on its way to the 1:1 says that it is tried again', async () => {
    await open(heldQueue({ groups: [heldGroup({ items: [heldItem({ isOnItsWay: true })] })] }));
    expect(screen.getByText('On its way to the 1:1. It is tried again by itself.')).toBeTruthy();
  });

  test('that could not get there while nobody was looking says why', async () => {
    await open(heldQueue({ groups: [heldGroup({ items: [heldItem({ refusedFor: 'noRoom' })] })] }));
    expect(screen.getByText('The description of this 1:1 is full. Copy the line into it.')).toBeTruthy();
  });

  test('is dropped with one click, and comes back with another', async () => {
    const { changes, queueWith } = await open(heldQueue());
    const last = {
      id: 'billing',
      what: 'Status of the billing import',
      name: 'Engineer A',
      outcome: { kind: 'dropped', at: TEN_TWENTY },
    } as const;
    queueWith(heldQueue({ groups: [], last }));
    press('Drop: Status of the billing import');
    await screen.findByRole('button', { name: 'Undo' });
    expect(news()).toBe('“Status of the billing import” was dropped. Nothing reached Engineer A.');
    queueWith(heldQueue());
    press('Undo');
    await screen.findByRole('heading', { name: 'Status of the billing import' });
    expect(changes()).toEqual([
      ['dropHeld', { id: 'billing' }],
      ['undoHeld', { id: 'billing' }],
    ]);
  });

  test('is taken over only after its block was shown', async () => {
    const { changes, planWith } = await open(heldQueue());
    planWith(span('15:00-15:30'));
    press(/^Take it myself/);
    const make = await screen.findByRole('button', { name: 'Make the block' });
    expect(make.parentElement?.textContent).toContain('You are free Thursday 15:00–15:30.');
    expect(document.activeElement).toBe(make);
    expect(changes()).toEqual([]);
    fireEvent.click(make);
    expect(changes()).toEqual([['takeHeld', { id: 'billing', at: span('15:00-15:30') }]]);
  });

  test('cannot be taken over where nothing is free, and the way back has the focus', async () => {
    const { changes } = await open(heldQueue());
    press(/^Take it myself/);
    await screen.findByText('Nothing is free in your working hours for two weeks.');
    expect(document.activeElement?.textContent).toBe('Back');
    press('Back');
    expect(screen.queryByText(/Nothing is free/)).toBeNull();
    expect(changes()).toEqual([]);
  });
});

describe('what came of a click', () => {
  const settled = (kind: 'released' | 'copied' | 'expired') =>
    heldQueue({
      groups: [],
      last: { id: 'billing', what: 'Billing', name: 'Engineer A', outcome: { kind, at: TEN_TWENTY } },
    });

  test.each([
    ['released', '“Billing” is in the 1:1 now. Nobody was mailed.', false],
    ['copied', '“Billing” was copied for the 1:1.', true],
    ['expired', '“Billing” went by itself. Nothing reached anyone.', true],
  ] as const)('%s: “%s”, and undo: %s', async (kind, words, canUndo) => {
    await open(settled(kind));
    expect(news()).toBe(words);
    expect(screen.queryByRole('button', { name: 'Undo' }) !== null).toBe(canUndo);
  });

  test.each<[ReleaseFailure, string]>([
    ['notAllowed', 'Google did not let you change this 1:1. Copy the line into it.'],
    ['noOneOnOne', 'There is no 1:1 to put it into. It stays here until there is one.'],
    ['noRoom', 'The description of this 1:1 is full. Copy the line into it.'],
    ['offline', 'Google can’t be reached.'],
  ])('a release that failed (%s) says why', async (failure, words) => {
    const { queueWith } = await open(heldQueue());
    queueWith(heldQueue({ failure }));
    press(/^Release/);
    expect((await screen.findByRole('alert')).textContent).toBe(words);
  });

  test('a release that was offline keeps its words until it is done, and then says that it is', async () => {
    const { queueWith, tellChanged } = await open(heldQueue());
    const waiting = heldQueue({ groups: [heldGroup({ items: [heldItem({ isOnItsWay: true })] })] });
    queueWith({ ...waiting, failure: 'offline' });
    press(/^Release/);
    await screen.findByRole('alert');
    queueWith(waiting);
    tellChanged();
    await screen.findByText(/^On its way/);
    expect(screen.getByRole('alert').textContent).toBe('Google can’t be reached.');
    queueWith(settled('released'));
    tellChanged();
    await vi.waitFor(() => expect(news()).toBe('“Billing” is in the 1:1 now. Nobody was mailed.'));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('a worker that does not answer is said, and the queue stays', async () => {
    const { refuseWith } = await open(heldQueue());
    refuseWith('The extension was updated.');
    press(/^Drop/);
    expect((await screen.findByRole('alert')).textContent).toBe('The extension was updated.');
    expect(screen.getByRole('heading', { name: 'Status of the billing import' })).toBeTruthy();
  });
});
