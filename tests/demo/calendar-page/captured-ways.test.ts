// The captured pages of tests/fixtures/pages/ways: each has its facts beside it, and names nobody real.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../fixtures/pages/ways');
const names = readdirSync(folder).map((file) => file.replace(/\.(html|json)$/, ''));
const pages = [...new Set(names)];

/** `none`: nothing is drafted. `unknown`: nobody can tell, so no reading may claim to. `mayBeUnknown`: right or unknown. */
interface Facts {
  readonly about: string;
  readonly mayBeUnknown?: boolean;
  readonly reads: 'none' | Unknown | Read;
}
interface Unknown {
  readonly surface: string;
  readonly unknown: readonly string[];
  readonly guests: readonly string[];
}
interface Read extends Omit<Unknown, 'unknown'> {
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly isAllDay: boolean;
  readonly zone: string;
  readonly recurrence: string | null;
  readonly isNew: boolean;
}

const ADDRESS = /[\w.+-]+@[\w.-]+\w/g;
const OURS = /^([a-z-]+@example\.com|c_[a-z0-9]+@resource\.calendar\.google\.com)$/;

describe.each(pages)('page %s', (name) => {
  const html = readFileSync(join(folder, `${name}.html`), 'utf8');
  const facts = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Facts;

  it('is dated and names role addresses only', () => {
    expect(name).toMatch(/^20\d\d-\d\d-[a-z0-9-]+$/);
    expect((html.match(ADDRESS) ?? []).filter((address) => !OURS.test(address))).toEqual([]);
  });

  it('has facts that hang together', () => {
    expect(facts.about.length).toBeGreaterThan(10);
    if (facts.reads === 'none') return;
    for (const guest of facts.reads.guests) expect(html).toContain(guest);
    if ('unknown' in facts.reads) expect(facts.reads.unknown.length).toBeGreaterThan(0);
    else expect(Date.parse(facts.reads.end)).toBeGreaterThan(Date.parse(facts.reads.start));
  });
});

it('every page has both halves, and classes differ from page to page', () => {
  expect(pages.length).toBeGreaterThan(25);
  expect(names).toHaveLength(pages.length * 2);
  const bodies = pages.map((name) => {
    return /<body[^>]* class="([^"]+)"/.exec(readFileSync(join(folder, `${name}.html`), 'utf8'))?.[1];
  });
  expect(new Set(bodies).size).toBe(pages.length);
});
