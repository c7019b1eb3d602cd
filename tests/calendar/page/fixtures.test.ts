// @vitest-environment happy-dom
// Every page of tests/fixtures/pages is read and compared with the reading beside it. A page that Google changed
// comes in as one more dated pair; old ones stay.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { surfaces } from '../../../calendar/page/surfaces.ts';
import type { DraftReading } from '../../../domain/event-draft.ts';
import { loadPage } from './support/load-page.ts';

const folder = join(import.meta.dirname, '../../fixtures/pages');
/** Pages of every kind, with facts beside them instead of a whole reading; held in tests/demo/calendar-page/captured-ways.test.ts. */
const WAYS = 'ways';
const folders = readdirSync(folder).filter((name) => name !== WAYS);
const pages = folders.flatMap((surface) =>
  readdirSync(join(folder, surface))
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ surface, name: file.replace('.html', '') })),
);

interface Expected {
  readonly about: string;
  /** As a DraftReading, with the interval's ends as dates with an offset; null: there is no draft. */
  readonly reading: { readonly draft?: { readonly start: string; readonly end: string } } | null;
}

describe.each(pages)('$surface, page $name', ({ surface, name }) => {
  const path = join(folder, surface, name);
  const expected = JSON.parse(readFileSync(`${path}.json`, 'utf8')) as Expected;

  test(`is read: ${expected.about}`, () => {
    const page = loadPage(readFileSync(`${path}.html`, 'utf8'))();
    const found = surfaces.flatMap((each) => {
      const root = each.findRoot(page);
      return root === null ? [] : [withoutSources(each.readDraft(root, page))];
    });
    expect(found).toEqual(expected.reading === null ? [] : [withInstants(expected.reading)]);
  });
});

test('every surface has dated pages, and every page a surface', () => {
  const ids = surfaces.map(({ id }) => id).sort();
  expect(folders.sort()).toEqual(ids);
  expect(pages.filter(({ name }) => !/^20\d\d-\d\d-[a-z0-9-]+$/.test(name))).toEqual([]);
});

/** Which attribute told a value is a matter of the report; the page's pair says how good it was (`ranks`). */
function withoutSources(reading: DraftReading): DraftReading {
  if (reading.status === 'unreadable') return reading;
  const { sources: _, ...rest } = reading;
  return rest;
}

function withInstants(reading: NonNullable<Expected['reading']>): unknown {
  if (reading.draft === undefined) return reading;
  const { start, end, ...draft } = reading.draft;
  return { ...reading, draft: { ...draft, interval: { start: Date.parse(start), end: Date.parse(end) } } };
}
