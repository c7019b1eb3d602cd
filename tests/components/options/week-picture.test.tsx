// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { span } from '../../support/builders.ts';
import { blockView, MEETINGS, OVERVIEWS, overview, SINGLE, weekly } from '../../support/overviews.ts';
import { openOptions } from './open-options.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});
const settle = () => vi.advanceTimersByTimeAsync(401);
const one = overview({ blocks: [blockView()], weekMeetings: MEETINGS });
const picture = () => within(screen.getByRole('group', { name: /^Your week/ }));
const cell = (name: string) => picture().getByRole('button', { name });

describe('a block in the picture', () => {
  test('is moved by arrow keys: one change for several of them', async () => {
    const { changes } = await openOptions('cooking', one);
    fireEvent.keyDown(cell('Tuesday 9–12, hard'), { key: 'ArrowDown' });
    fireEvent.keyDown(cell('Tuesday 9:15–12:15, hard'), { key: 'ArrowDown' });
    await settle();
    expect(changes()).toEqual([['saveBlock', { block: weekly({ from: '09:30', to: '12:30' }) }]]);
  });

  test('keeps the focus when it moves to another day', async () => {
    await openOptions('cooking', one);
    const before = cell('Tuesday 9–12, hard');
    before.focus();
    fireEvent.keyDown(before, { key: 'ArrowRight' });
    await vi.advanceTimersByTimeAsync(0);
    expect(document.activeElement?.textContent).toMatch(/^(Wednesday|Thursday) 9–12, hard/);
  });

  test('is resized by Shift and arrows, and given a level by 1, 2 and 3', async () => {
    const { changes } = await openOptions('cooking', one);
    fireEvent.keyDown(cell('Tuesday 9–12, hard'), { key: 'ArrowUp', shiftKey: true });
    fireEvent.keyDown(cell('Tuesday 9:00–11:45, hard'), { key: '3' });
    await settle();
    expect(changes()).toEqual([['saveBlock', { block: weekly({ to: '11:45', level: 'ask' }) }]]);
  });

  test('leaves keys alone that mean something else', async () => {
    const { changes } = await openOptions('cooking', one);
    fireEvent.keyDown(cell('Tuesday 9–12, hard'), { key: 'ArrowRight', altKey: true });
    fireEvent.keyDown(cell('Tuesday 9–12, hard'), { key: 'Tab' });
    await settle();
    expect(changes()).toEqual([]);
  });

  test('is removed by Delete, with a way back that takes the focus', async () => {
    const { changes, answerWith } = await openOptions('cooking', one);
    answerWith(overview());
    cell('Tuesday 9–12, hard').focus();
    fireEvent.keyDown(cell('Tuesday 9–12, hard'), { key: 'Delete' });
    await vi.advanceTimersByTimeAsync(0);
    expect(changes()).toEqual([['removeBlock', { id: 'block-1' }]]);
    expect(document.activeElement?.textContent).toBe('Undo');
  });
});

describe('other weeks', () => {
  const next = span('10:00-11:00', '2026-12-03');
  const both = overview({
    blocks: [blockView()],
    weekMeetings: [...MEETINGS, { interval: next, title: 'Later' }],
  });
  const meeting = (title: string) => picture().queryByText(title, { selector: '.wm > bdi' });
  const turn = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

  test('show their own meetings, and the weekly blocks as ever', async () => {
    await openOptions('cooking', both);
    expect(meeting('Later')).toBeNull();
    turn('Week after');
    expect(meeting('Later')).toBeTruthy();
    expect(meeting('Planning')).toBeNull();
    expect(cell('Tuesday 9–12, hard')).toBeTruthy();
    expect(screen.getByText(/^30 Nov.*4 Dec/)).toBeTruthy();
    turn('Week before');
    expect(meeting('Planning')).toBeTruthy();
  });

  test('end with this one and with the last that is published, by button and by key', async () => {
    await openOptions('cooking', both);
    const isOff = (name: string) => screen.getByRole('button', { name }).getAttribute('aria-disabled');
    expect([isOff('Week before'), isOff('Week after')]).toEqual(['true', 'false']);
    for (let key = 0; key < 9; key += 1) fireEvent.keyDown(cell('Tuesday 9–12, hard'), { key: 'PageDown' });
    expect([isOff('Week before'), isOff('Week after')]).toEqual(['false', 'true']);
    fireEvent.keyDown(cell('Tuesday 9–12, hard'), { key: 'PageUp' });
    expect(isOff('Week after')).toBe('false');
  });

  test('hold single blocks that stand in them', async () => {
    const single = { ...SINGLE, interval: span('9:00-10:00', '2026-12-01') };
    await openOptions('cooking', overview({ blocks: [blockView({ block: single })] }));
    turn('Week after');
    expect(cell('Tuesday 9–10, hard')).toBeTruthy();
  });
});

describe('own meetings', () => {
  test('stand in the picture, and what lies in a block is named with it', async () => {
    await openOptions('cooking', one);
    const meeting = (title: string) => picture().getByText(title, { selector: '.wm > bdi' }).parentElement;
    expect(meeting('Planning')?.className).not.toContain('clash');
    expect(meeting('Sync')?.className).toContain('clash');
    expect(screen.getByText(/is already in/).textContent).toBe(
      'Thursday 10:30, “Sync” is already in Block 1. It stays as it is; only new drafts are warned about.',
    );
  });

  test('more than three are counted', async () => {
    const many = [9, 10, 11].map((hour) => ({
      interval: span(`${hour}:00-${hour}:30`),
      title: `Call ${hour}`,
    }));
    await openOptions('cooking', {
      ...one,
      weekMeetings: [...many, { interval: span('11:30-12:00'), title: '' }],
    });
    expect(screen.getAllByText(/is already in/)).toHaveLength(3);
    expect(screen.getByText('1 more meeting lies in your cooking time this week.')).toBeTruthy();
  });
});

describe('above the cap', () => {
  test('the block, the picture and the meter say so', async () => {
    await openOptions('cooking', OVERVIEWS.fullWeek);
    expect(cell('Thursday 14–17, soft, above your cap')).toBeTruthy();
    expect(
      screen.getByText(
        'Published as soft on Thu: the week is above your cap of 30%, and newer blocks give way first.',
      ),
    ).toBeTruthy();
    expect(screen.getByText(/of this week are published as soft/).textContent).toContain('5\u00a0h');
    expect(screen.getByRole('img', { name: /of 40\u00a0h are cooking time/ })).toBeTruthy();
  });
});

describe('single blocks', () => {
  const row = () => within(screen.getByRole('list', { name: 'Single blocks' }));

  test('a new one is saved once it has a date that lies ahead', async () => {
    const { changes } = await openOptions('cooking', overview());
    fireEvent.click(screen.getByRole('button', { name: 'Add a single block' }));
    expect(document.activeElement).toBe(row().getByLabelText('Date'));
    await settle();
    expect(changes()).toEqual([]);
    fireEvent.input(row().getByLabelText('Date'), { target: { value: '2026-11-25' } });
    await settle();
    expect(row().getByText('That time is over. Nothing is saved until it lies ahead.')).toBeTruthy();
    fireEvent.input(row().getByLabelText('Date'), { target: { value: '2026-11-27' } });
    fireEvent.change(row().getByLabelText('Level'), { target: { value: 'soft' } });
    await settle();
    expect(changes()).toMatchObject([
      ['saveBlock', { block: { kind: 'single', level: 'soft', interval: span('9:00-12:00', '2026-11-27') } }],
    ]);
  });

  test('one that stands is edited in place', async () => {
    const { changes } = await openOptions('cooking', overview({ blocks: [blockView({ block: SINGLE })] }));
    fireEvent.input(row().getByLabelText('To'), { target: { value: '16:00' } });
    await settle();
    expect(changes()).toMatchObject([
      ['saveBlock', { block: { id: 'single-1', interval: span('13:00-16:00', '2026-11-27') } }],
    ]);
  });

  test('removing "Cook now" takes the focus to Undo', async () => {
    const { changes, answerWith } = await openOptions('cooking', OVERVIEWS.managed);
    answerWith(overview());
    const remove = screen.getByRole('button', { name: 'Remove Cook now' });
    remove.focus();
    fireEvent.click(remove);
    await vi.advanceTimersByTimeAsync(0);
    expect(changes()).toEqual([['removeBlock', { id: 'now-1' }]]);
    expect(document.activeElement?.textContent).toBe('Undo');
  });
});

describe('terms', () => {
  test('are saved one by one, each with its default shown', async () => {
    const { changes } = await openOptions('cooking', one);
    fireEvent.change(screen.getByLabelText('Notice I would like'), { target: { value: '48' } });
    fireEvent.click(screen.getByRole('switch', { name: 'May be booked' }));
    fireEvent.input(screen.getByLabelText(/^Cap: how much/), { target: { value: '5' } });
    await settle();
    expect(screen.getByText('Enter a whole number from 10 to 100.')).toBeTruthy();
    fireEvent.input(screen.getByLabelText(/^Cap: how much/), { target: { value: '50' } });
    await settle();
    expect(changes()).toEqual([
      ['saveSettings', { patch: { noticeHours: 48 } }],
      ['saveSettings', { patch: { mayBookEdges: false } }],
      ['saveSettings', { patch: { capShare: 0.5 } }],
    ]);
    expect(screen.getByText(/Default: None/)).toBeTruthy();
  });
});

describe('the finish line', () => {
  const fields = () => within(screen.getByRole('group', { name: 'Finish line' }));

  test('is saved with its day, not without', async () => {
    const { changes } = await openOptions('cooking', one);
    fireEvent.input(fields().getByLabelText('Project'), { target: { value: 'Project Ember' } });
    await settle();
    expect(changes()).toEqual([]);
    expect(fields().getByText('Choose a day: without one, nothing is published.')).toBeTruthy();
    fireEvent.input(fields().getByLabelText('Last day'), { target: { value: '2026-12-11' } });
    await settle();
    expect(changes()).toEqual([
      [
        'saveSettings',
        { patch: { finishLine: { name: 'Project Ember', date: '2026-12-11', setAt: one.now } } },
      ],
    ]);
  });

  test('says what is left until then, and can be cleared and brought back', async () => {
    const { changes } = await openOptions('cooking', OVERVIEWS.fullWeek);
    expect(fields().getByText(/of cooking time planned until then/).textContent).toBe(
      '28\u00a0h of cooking time planned until then. 25\u00a0h left beside your meetings, 6\u00a0h kept so far.',
    );
    fireEvent.click(fields().getByRole('button', { name: 'Clear' }));
    await vi.advanceTimersByTimeAsync(0);
    fireEvent.click(fields().getByRole('button', { name: 'Undo' }));
    const { finishLine } = OVERVIEWS.fullWeek.settings;
    expect(changes()).toEqual([
      ['saveSettings', { patch: { finishLine: null } }],
      ['saveSettings', { patch: { finishLine } }],
    ]);
  });
});
