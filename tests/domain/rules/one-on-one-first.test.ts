import { describe, expect, it } from 'vitest';
import { oneOnOneFirst } from '../../../domain/rules/one-on-one-first.ts';
import { focusBlock, span } from '../../support/builders.ts';
import { chosen, oneOnOne, said } from '../../support/rule-tests.ts';

const overdue = (overdueDays = 9) => ({ oneOnOne: oneOnOne({ overdueDays }) });
const edge = { interval: span('11:30-12:00') };

describe('an overdue 1:1 goes first', () => {
  it('at the edge of a block it is fine, and the days are named', () => {
    expect(said(oneOnOneFirst, { draft: edge, view: overdue() })).toEqual([
      { severity: 'fine', kind: 'overdueOneOnOne', days: 9 },
    ]);
  });

  it.each([
    ['in the middle of the block', { interval: span('10:00-10:30') }],
    ['over all of it', { interval: span('9:00-12:00') }],
    ['on no block', { interval: span('13:00-13:30') }],
    ['longer than an hour', { interval: span('9:00-10:30') }],
    ['with somebody else, too', { ...edge, guests: ['engineer-a@example.com', 'engineer-b@example.com'] }],
  ])('%s it is not', (_, draft) => {
    expect(said(oneOnOneFirst, { draft, view: overdue() })).toEqual([]);
  });

  it('an edge that its owner closed stays closed; one of which they said nothing is open', () => {
    const terms = { noticeHours: null, mayBookEdges: false, capShare: null };
    expect(said(oneOnOneFirst, { draft: edge, view: { ...overdue(), terms } })).toEqual([]);
    const open = { ...terms, mayBookEdges: null };
    expect(said(oneOnOneFirst, { draft: edge, view: { ...overdue(), terms: open } })).toHaveLength(1);
  });

  it('a second block under the draft must be touched at its edge, too', () => {
    const blocks = [focusBlock(), focusBlock({ blockId: 'two', interval: span('11:00-13:00') })];
    expect(said(oneOnOneFirst, { draft: edge, view: { ...overdue(), focusBlocks: blocks } })).toEqual([]);
  });

  it('so many days late as were chosen', () => {
    expect(said(oneOnOneFirst, { draft: edge, view: overdue(2) })).toEqual([]);
    expect(said(oneOnOneFirst, { draft: edge, view: overdue(3) })).toHaveLength(1);
    expect(
      said(oneOnOneFirst, { draft: edge, view: overdue(2), context: chosen(oneOnOneFirst, 1) }),
    ).toHaveLength(1);
    expect(said(oneOnOneFirst, { draft: edge })).toEqual([]);
  });
});
