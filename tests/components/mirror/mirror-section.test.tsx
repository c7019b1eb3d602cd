// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Mirror } from '../../../messages/mirror.ts';
import { fakeBackend } from '../../support/fake-backend.ts';
import { MIRRORS, mirror, mirrorWeek, ownWeek } from '../../support/mirrors.ts';
import { overview } from '../../support/overviews.ts';
import { openOptions } from '../options/open-options.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** The page asks for the overview first, and for the mirror when the section is drawn. */
const open = async (shown: Mirror | null) => {
  const worker = fakeBackend(overview());
  worker.mirrorWith(shown);
  return { ...(await openOptions('mirror', overview(), worker)), worker };
};
const headings = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const figure = (label: string) => {
  const [term] = screen.getAllByText(label, { selector: 'dt' });
  return [...(term?.parentElement?.querySelectorAll('dd') ?? [])].map(({ textContent }) => textContent);
};

describe('the mirror of somebody who leads', () => {
  test('begins with their own interruptions, and ends with the team as sums', async () => {
    await open(MIRRORS.lead);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Your mirror, 23–27 November');
    expect(headings()).toEqual(['Your own interruptions', 'Your own cooking', 'The team, as sums']);
    expect(figure('focus lost')).toEqual(['6.5\u00a0h', '7\u00a0h the week before']);
    expect(figure('1:1s kept')).toEqual(['4 of 5']);
  });

  test('prints T beside every focus figure, and shows the same week with 1 h at a click', async () => {
    await open(MIRRORS.lead);
    expect(figure('focus, T = 2 h')).toEqual(['5\u00a0h', '6\u00a0h with T =\u00a01\u00a0h']);
    press('View with 1 h');
    expect(figure('focus, T = 1 h')).toEqual(['6\u00a0h', '5\u00a0h with T =\u00a02\u00a0h']);
  });

  test('has charts whose titles state the finding, each with a table', async () => {
    await open(MIRRORS.lead);
    const names = screen.getAllByRole('img').map((chart) => chart.textContent);
    expect(names[0]).toContain(
      'Lost: 12\u00a0h at first, 6.5\u00a0h at last. Saved: 2\u00a0h at first, 11\u00a0h at last.',
    );
    const tables = screen.getAllByRole('table', { name: 'The same figures as a table' });
    expect(tables).toHaveLength(3);
    const rows = within(tables[0] as HTMLElement).getAllByRole('row');
    expect(rows.map(({ textContent }) => textContent).slice(0, 2)).toEqual([
      'Week ofLostSaved',
      '23 Nov6.5\u00a0h11\u00a0h',
    ]);
  });

  test('goes from week to week and stops at both ends', async () => {
    await open(MIRRORS.lead);
    press('Week after');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('23–27 November');
    press('Week before');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('16–20 November');
    expect(figure('focus lost')[0]).toBe('7\u00a0h');
    for (let more = 0; more < 9; more += 1) press('Week before');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('5–9 October');
  });

  test('keeps the team locked until one block is protected, which one click does', async () => {
    const { changes } = await open(MIRRORS.locked);
    expect(headings()).toEqual([
      'Your own interruptions',
      'Your own cooking',
      'Your own cooking time comes first',
    ]);
    press('Protect Friday 14–16');
    expect(changes()).toMatchObject([
      ['saveBlock', { block: { days: ['FR'], from: '14:00', to: '16:00', level: 'hard' } }],
    ]);
  });

  test('says what is not known instead of 0', async () => {
    const lost = { minutes: 180, isComplete: false };
    const unknown = { minutes: 0, isComplete: false };
    const week = MIRRORS.lead.weeks.at(-1) ?? mirrorWeek();
    const interruptions = { ...week.interruptions, lost, saved: unknown };
    await open({ ...MIRRORS.lead, weeks: [{ ...week, interruptions, own: null, team: null }] });
    expect(figure('focus lost')[0]).toBe('3\u00a0h+');
    expect(figure('focus saved by moving or holding')[0]).toBe('?');
    expect(screen.getByText('Your calendar was not read in this week.')).toBeTruthy();
    expect(screen.getByText('Not counted in this week.')).toBeTruthy();
  });

  test('without a week in it yet says when the first figures come', async () => {
    await open(MIRRORS.fresh);
    expect(screen.getByText('Nothing to show for this week.')).toBeTruthy();
    expect(screen.getByText('Shown from 3 people on.')).toBeTruthy();
    expect(screen.getByText('Your calendar is being read. The figures follow.')).toBeTruthy();
  });
});

describe('the mirror of somebody who cooks', () => {
  test('is their week, and nothing of a team', async () => {
    await open(MIRRORS.cook);
    expect(headings()).toEqual(['My week']);
    expect(figure('of cooking time kept')).toEqual(['75%', '6\u00a0h of 8\u00a0h']);
    expect(figure('fragmented')).toEqual(['1\u00a0h']);
    expect(figure('longest stretch')).toEqual(['3\u00a0h', 'Thursday']);
    expect(figure('meetings over cooking time')).toEqual(['2', '0.5 per block, good below 1']);
  });

  test('without cooking time has no rate', async () => {
    const own = ownWeek({ bookedMinutes: 0, keptMinutes: 0, blocks: 0, meetingsOverBlocks: 0 });
    await open(mirror({ weeks: [mirrorWeek(0, { own })] }));
    expect(figure('of cooking time kept')).toEqual(['–', 'No cooking time this week.']);
  });
});

describe('the mirror', () => {
  test('that cannot be read says so', async () => {
    const worker = fakeBackend(overview());
    worker.mirrorWith(null);
    void openOptions('mirror', overview(), worker).catch(() => undefined);
    await screen.findByText('The figures can’t be read. Reload this page and try again.');
  });

  test('is asked for again after every change', async () => {
    const { worker } = await open(MIRRORS.locked);
    worker.mirrorWith(MIRRORS.lead);
    worker.tellChanged();
    await screen.findByRole('heading', { level: 2, name: 'The team, as sums' });
  });

  test('leaves as CSV and JSON, by a file that the browser makes', async () => {
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as Blob);
      return 'blob:mirror';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await open(MIRRORS.lead);
    press('CSV');
    press('JSON');
    const [csv = '', json = ''] = await Promise.all(files.map((file) => file.text()));
    const [head = '', first = ''] = csv.split('\r\n');
    expect(head.split(',').slice(0, 3)).toEqual(['week', 'thresholdMinutes', 'meetingsOverCookingTime']);
    expect(first.split(',').slice(0, 3)).toEqual(['2026-10-05', '120', '6']);
    expect(JSON.parse(json)).toMatchObject({
      version: 1,
      weeks: [{ week: '2026-10-05', lostMinutes: 720 }, {}, {}, {}, {}, {}, {}, {}],
    });
    expect(csv + json).not.toContain('@');
  });

  test('is announced on Fridays unless it was switched off', async () => {
    const { changes } = await open(MIRRORS.cook);
    const announce = screen.getByRole('switch', { name: /^Say on Friday that the mirror is there/ });
    expect((announce as HTMLInputElement).checked).toBe(true);
    fireEvent.click(announce);
    expect(changes()).toEqual([['saveSettings', { patch: { isMirrorAnnounced: false } }]]);
  });
});
