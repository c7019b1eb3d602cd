// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { blockView, OVERVIEWS, overview, weekly } from '../../support/overviews.ts';
import { openOptions } from './open-options.tsx';

const rows = () => screen.getAllByRole('listitem').filter((item) => item.classList.contains('blk'));
const row = (index: number) => {
  const found = rows()[index];
  if (found === undefined) throw new Error(`no row ${index}`);
  return within(found);
};
const settle = () => vi.advanceTimersByTimeAsync(401);
const one = overview({ blocks: [blockView()] });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the list of weekly blocks', () => {
  test('shows days, hours, level and the length of each block', async () => {
    await openOptions('cooking', one);
    expect(row(0).getByText('6 h a week')).toBeTruthy();
    expect(row(0).getByLabelText<HTMLInputElement>('From').value).toBe('09:00');
    expect(row(0).getByLabelText<HTMLInputElement>('To').value).toBe('12:00');
    expect(row(0).getByLabelText<HTMLInputElement>('Tuesday').checked).toBe(true);
    expect(row(0).getByLabelText<HTMLInputElement>('Monday').checked).toBe(false);
    expect(row(0).getByLabelText<HTMLSelectElement>('Level').value).toBe('hard');
  });

  test('a valid change is saved by itself once typing has settled, and says so', async () => {
    const { changes } = await openOptions('cooking', one);
    fireEvent.input(row(0).getByLabelText('To'), { target: { value: '11:30' } });
    await vi.advanceTimersByTimeAsync(399);
    expect(changes()).toEqual([]);
    await settle();
    expect(changes()).toEqual([['saveBlock', { block: weekly({ to: '11:30' }) }]]);
    expect(screen.getByRole('status').textContent).toBe('Saved');
  });

  test('several changes in a row are one message', async () => {
    const { changes } = await openOptions('cooking', one);
    fireEvent.click(row(0).getByLabelText('Monday'));
    fireEvent.change(row(0).getByLabelText('Level'), { target: { value: 'ask' } });
    await settle();
    expect(changes()).toEqual([['saveBlock', { block: weekly({ days: ['MO', 'TU', 'TH'], level: 'ask' }) }]]);
  });

  test('an end before the start is told beside the field; nothing is sent and nothing is lost', async () => {
    const { changes } = await openOptions('cooking', one);
    const to = row(0).getByLabelText<HTMLInputElement>('To');
    fireEvent.input(to, { target: { value: '08:00' } });
    await settle();
    expect(changes()).toEqual([]);
    expect(to.value).toBe('08:00');
    expect(to.getAttribute('aria-invalid')).toBe('true');
    const described = document.getElementById(to.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toBe('The end is before the start. Nothing is saved until it is later.');
  });

  test('a change that became invalid before it was sent is not sent', async () => {
    const { changes } = await openOptions('cooking', one);
    fireEvent.input(row(0).getByLabelText('To'), { target: { value: '11:30' } });
    fireEvent.input(row(0).getByLabelText('To'), { target: { value: '' } });
    await settle();
    expect(changes()).toEqual([]);
    expect(row(0).getByText('Enter both times.')).toBeTruthy();
  });

  test('what the worker refuses stays in the fields, with the reason', async () => {
    const { refuseWith } = await openOptions('cooking', one);
    refuseWith('the store is full');
    fireEvent.input(row(0).getByLabelText('To'), { target: { value: '11:30' } });
    await settle();
    expect(row(0).getByLabelText<HTMLInputElement>('To').value).toBe('11:30');
    expect(screen.getByRole('alert').textContent).toBe('That did not work: the store is full');
  });

  test('a new block is published only after a day was chosen', async () => {
    const { changes } = await openOptions('cooking', overview());
    fireEvent.click(screen.getByRole('button', { name: 'Add a block' }));
    await settle();
    expect(row(0).getByText('Choose at least one day.')).toBeTruthy();
    expect(document.activeElement).toBe(row(0).getByLabelText('Monday'));
    expect(row(0).queryByText(/a week$/)).toBeNull();
    expect(changes()).toEqual([]);
    fireEvent.click(row(0).getByLabelText('Friday'));
    await settle();
    expect(changes()).toMatchObject([
      ['saveBlock', { block: { kind: 'weekly', days: ['FR'], from: '09:00', to: '12:00', level: 'hard' } }],
    ]);
  });

  test('what is missing in a new block is a hint, in a saved one a mistake', async () => {
    await openOptions('cooking', one);
    for (const day of row(0).getAllByRole('checkbox', { checked: true })) fireEvent.click(day);
    expect(row(0).getByText('Choose at least one day.').className).toContain('sev-conflict');
    fireEvent.click(screen.getByRole('button', { name: 'Add a block' }));
    expect(row(1).getByText('Choose at least one day.').className).not.toContain('sev-conflict');
  });

  test('leaving the section does not lose a change that is still waiting', async () => {
    const { changes, view } = await openOptions('cooking', one);
    fireEvent.input(row(0).getByLabelText('To'), { target: { value: '11:30' } });
    view.unmount();
    expect(changes()).toEqual([['saveBlock', { block: weekly({ to: '11:30' }) }]]);
  });

  test('neither does closing the page', async () => {
    const { changes } = await openOptions('cooking', one);
    fireEvent.input(row(0).getByLabelText('To'), { target: { value: '11:30' } });
    dispatchEvent(new Event('pagehide'));
    expect(changes()).toEqual([['saveBlock', { block: weekly({ to: '11:30' }) }]]);
  });
});

describe('removing a block', () => {
  test('happens at once and can be undone for ten seconds, under a new name', async () => {
    const { changes, answerWith } = await openOptions('cooking', one);
    answerWith(overview());
    fireEvent.click(screen.getByRole('button', { name: 'Remove Block 1' }));
    await vi.advanceTimersByTimeAsync(0);
    expect(changes()).toEqual([['removeBlock', { id: 'block-1' }]]);
    expect(screen.getByText(/is removed from your calendar/).textContent).toBe(
      'Tue, Thu 9–12 is removed from your calendar.',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    const [name, payload] = changes()[1] ?? [];
    expect(name).toBe('saveBlock');
    expect(payload).toMatchObject({ block: { days: ['TU', 'TH'], from: '09:00', to: '12:00' } });
    expect(payload).not.toMatchObject({ block: { id: 'block-1' } });
  });

  test('takes the focus along: to Undo, or to "Add a block" when nothing was saved', async () => {
    const { answerWith } = await openOptions('cooking', one);
    answerWith(overview());
    const remove = screen.getByRole('button', { name: 'Remove Block 1' });
    remove.focus();
    fireEvent.click(remove);
    await vi.advanceTimersByTimeAsync(0);
    expect(document.activeElement?.textContent).toBe('Undo');
    fireEvent.click(screen.getByRole('button', { name: 'Add a block' }));
    fireEvent.click(screen.getByRole('button', { name: 'Remove Block 1' }));
    expect(document.activeElement?.textContent).toBe('Add a block');
  });

  test('after ten seconds there is nothing to undo', async () => {
    const { answerWith } = await openOptions('cooking', one);
    answerWith(overview());
    fireEvent.click(screen.getByRole('button', { name: 'Remove Block 1' }));
    await vi.advanceTimersByTimeAsync(9_900);
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeNull();
    await vi.advanceTimersByTimeAsync(200);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('an unsaved block goes without a message', async () => {
    const { changes } = await openOptions('cooking', overview());
    fireEvent.click(screen.getByRole('button', { name: 'Add a block' }));
    fireEvent.click(screen.getByRole('button', { name: 'Remove Block 1' }));
    await settle();
    expect(rows()).toEqual([]);
    expect(changes()).toEqual([]);
  });
});

describe('what is published', () => {
  test.each([
    [{}, 'Published six weeks ahead'],
    [{ waitingCount: 3 }, '3 waiting to be published'],
    [{ plainCount: 12 }, 'Published as a normal busy event: this account has no focus time.'],
    [{ problem: 'refused' as const }, 'Not published yet: Google said no. It is tried again.'],
    [{ publishedCount: 0 }, 'Not published yet'],
  ])('%j: %s', async (view, words) => {
    await openOptions('cooking', overview({ blocks: [blockView(view)] }));
    expect(row(0).getByText(words)).toBeTruthy();
  });

  test('nothing is published without a connection, and that is said', async () => {
    await openOptions('cooking', {
      ...OVERVIEWS.signedOut,
      blocks: [blockView({ publishedCount: 0, waitingCount: 12, problem: 'unauthorized' })],
    });
    expect(row(0).getByText('Published once Google Calendar is connected')).toBeTruthy();
  });

  test('what was published stays published while signed out', async () => {
    await openOptions('cooking', { ...OVERVIEWS.signedOut, blocks: [blockView()] });
    expect(row(0).getByText('Published six weeks ahead')).toBeTruthy();
  });

  test('being seen by people with free/busy only is an explicit choice', async () => {
    const { changes } = await openOptions('cooking', one);
    const choice = screen.getByRole<HTMLInputElement>('switch', {
      name: /Show my blocks to people who see only free\/busy/,
    });
    expect(choice.checked).toBe(false);
    expect(screen.getByText(/anyone who can open it sees “Focus time”/)).toBeTruthy();
    fireEvent.click(choice);
    expect(changes()).toEqual([['saveSettings', { patch: { publishVisibility: 'public' } }]]);
  });

  test('what the company set cannot be changed and says why', async () => {
    await openOptions('cooking', OVERVIEWS.managed);
    expect(screen.getAllByRole<HTMLInputElement>('switch')[0]?.disabled).toBe(true);
    expect(screen.getByText('Set by your company')).toBeTruthy();
  });
});

describe('the week picture', () => {
  test('is one labelled figure that says what it shows', async () => {
    await openOptions('cooking', one);
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      'Your week: Tuesday 9–12, hard; Thursday 9–12, hard',
    );
  });

  test('follows the list while it is edited', async () => {
    await openOptions('cooking', one);
    fireEvent.click(row(0).getByLabelText('Thursday'));
    fireEvent.input(row(0).getByLabelText('To'), { target: { value: '11:30' } });
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('Your week: Tuesday 9:00–11:30, hard');
  });
});

describe('working hours', () => {
  test('are saved for every chosen day', async () => {
    const { changes } = await openOptions('cooking', overview());
    const hours = within(screen.getByRole('group', { name: 'Working hours' }));
    fireEvent.click(hours.getByLabelText('Friday'));
    fireEvent.input(hours.getByLabelText('To'), { target: { value: '16:00' } });
    await settle();
    const day = ['09:00', '16:00'];
    expect(changes()).toEqual([
      [
        'saveSettings',
        {
          patch: {
            workingHours: { zone: 'Europe/Berlin', days: { MO: day, TU: day, WE: day, TH: day } },
          },
        },
      ],
    ]);
  });
});
