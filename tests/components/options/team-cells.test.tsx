// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { OneOnOneView, ReportView } from '../../../messages/overview.ts';
import { at, FRIDAY, span } from '../../support/builders.ts';
import { FOUR_REPORTS, overview, report } from '../../support/overviews.ts';
import { openOptions } from './open-options.tsx';

afterEach(cleanup);

const openTeam = (...reports: ReportView[]) => openOptions('team', overview({ reports }));
/** By the words over the column, which small screens show beside the value. */
const cell = (title: string, row = 0) =>
  document.querySelectorAll<HTMLElement>(`td[data-l="${title}"]`)[row]?.textContent;
const lines = (title: string) =>
  [...(document.querySelector(`td[data-l="${title}"]`)?.children ?? [])].map((line) => line.textContent);
const cadence = () => screen.getByRole<HTMLSelectElement>('combobox', { name: /^How often/ });

function oneOnOne(overrides: Partial<OneOnOneView> = {}): OneOnOneView {
  return {
    next: span('10:00-10:30', FRIDAY),
    lastHeldAt: at('10:30', '2026-11-20'),
    cadence: 'weekly',
    dueAt: at('00:00', '2026-11-28'),
    overdueDays: 0,
    chosenCadence: null,
    ...overrides,
  };
}

describe('what can be seen of a person', () => {
  test.each([
    ['blocks', 'Blocks and levels', false],
    ['busy', 'Busy times only', true],
    ['none', 'Nothing', true],
  ] as const)('%s is said in words: %s; with a way to more: %s', async (visibility, words, canBeMore) => {
    await openTeam(report({ visibility, nextBlock: null }));
    expect(document.querySelector('.team .tag')?.textContent).toBe(words);
    expect(screen.queryByRole('button', { name: 'Copy a request to share' }) !== null).toBe(canBeMore);
  });

  test('a cooking time to come is told with its day', async () => {
    await openTeam(report({ nextBlock: span('9:00-12:00', FRIDAY) }), report({ nextBlock: null }));
    expect([cell('Next cooking time'), cell('Next cooking time', 1)]).toEqual([
      'Fri 9:00–12:00',
      'None to come',
    ]);
  });
});

describe('the 1:1 with a person', () => {
  test('is told with the last one and the day the next is due', async () => {
    await openTeam(report({ oneOnOne: oneOnOne() }));
    expect(lines('Next 1:1')).toEqual(['Friday 10:00', 'last Fri 20 Nov', 'due Sat 28 Nov']);
  });

  test.each([
    [1, '1 day overdue'],
    [8, '8 days overdue'],
  ])('that is overdue by %i days stands out: %s', async (overdueDays, words) => {
    await openTeam(report({ oneOnOne: oneOnOne({ next: null, overdueDays }) }));
    expect(lines('Next 1:1')).toEqual(['None in 6 weeks', 'last Fri 20 Nov', words]);
    expect(screen.getByText(words).className).toBe('tag sev-soft');
  });

  test.each([
    ['was never seen', undefined],
    ['is planned, and was never held', oneOnOne({ lastHeldAt: null, dueAt: null })],
  ])('that %s is due on no day', async (_what, known) => {
    await openTeam(report(known === undefined ? {} : { oneOnOne: known }));
    expect(lines('Next 1:1').slice(1)).toEqual(['None seen yet']);
  });

  test.each([
    ['as the series says', oneOnOne(), '', 'Weekly, as planned'],
    ['as nothing says', oneOnOne({ cadence: null }), '', 'Not known'],
    [
      'as the manager wants it',
      oneOnOne({ cadence: 'monthly', chosenCadence: 'monthly' }),
      'monthly',
      'Monthly',
    ],
  ])('is so often %s', async (_who, known, value, words) => {
    await openTeam(report({ oneOnOne: known }));
    expect(cadence().value).toBe(value);
    expect(cadence().selectedOptions[0]?.textContent).toBe(words);
  });

  test.each([
    ['everyTwoWeeks', 'everyTwoWeeks'],
    ['', null],
  ])('is set to %s by its list', async (value, expected) => {
    const { changes } = await openTeam(report({ oneOnOne: oneOnOne({ chosenCadence: 'weekly' }) }));
    expect(cadence().getAttribute('aria-label')).toBe('How often the 1:1 with Engineer A is');
    fireEvent.change(cadence(), { target: { value } });
    expect(changes()).toEqual([['setCadence', { email: 'engineer-a@example.com', cadence: expected }]]);
  });
});

test('what is held for a person is said in words that lead to the queue', async () => {
  await openTeam(report({ heldCount: 1 }), report({ heldCount: 2 }), report());
  const links = screen.getAllByRole('link', { name: /request/ });
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['1 request', '#queue'],
    ['2 requests', '#queue'],
  ]);
  expect(cell('Held', 2)).toBe('Nothing');
});

test('people stand as they were added: nobody is ranked, nothing is counted of their meetings', async () => {
  const overdue = oneOnOne({ overdueDays: 9 });
  const reports = FOUR_REPORTS.toReversed().map((each) => ({ ...each, oneOnOne: overdue }));
  await openTeam(...reports);
  const table = within(screen.getByRole('table', { name: 'Team table' }));
  const names = table.getAllByRole('rowheader').map((head) => head.querySelector('b')?.textContent);
  expect(names).toEqual(['Engineer D', 'Engineer C', 'Engineer B', 'Engineer A']);
  const heads = table.getAllByRole('columnheader').map((head) => head.textContent);
  expect(heads).toEqual([
    'Person',
    'You can see',
    'Next cooking time',
    'Next 1:1',
    'How often',
    'Held',
    'Remove',
  ]);
  expect(table.queryByText(/active|score|rank|\d+ meetings|%/i)).toBeNull();
});
