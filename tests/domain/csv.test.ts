import { describe, expect, it } from 'vitest';
import { csvOf } from '../../domain/csv.ts';

describe('a table for spreadsheets', () => {
  it('has one line per row, ended as RFC 4180 wants it', () => {
    expect(
      csvOf([
        ['week', 'hours'],
        ['2026-11-16', 6.5],
      ]),
    ).toBe('week,hours\r\n2026-11-16,6.5\r\n');
  });

  it('leaves a cell empty where nothing is known', () => {
    expect(csvOf([[null, Number.NaN, 0]])).toBe(',,0\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(csvOf([['a,b', 'say "x"', 'two\nlines']])).toBe('"a,b","say ""x""","two\nlines"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('never lets %j run as a formula', (text) => {
    expect(
      csvOf([[text]])
        .replace(/^"/, '')
        .startsWith("'"),
    ).toBe(true);
  });

  it('leaves negative numbers alone', () => {
    expect(csvOf([[-1]])).toBe('-1\r\n');
  });
});
