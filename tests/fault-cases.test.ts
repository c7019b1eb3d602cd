import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { collectFaultCases, DOCUMENT } from '../scripts/fault-cases.ts';

const { document, forgotten, outdated } = collectFaultCases();

it('every fault case has a test, or a reason why it does not apply', () => {
  expect(forgotten, 'name a test after it, or say why not in scripts/fault-cases.ts').toEqual([]);
});

it('no case that a test shows is called open or impossible', () => {
  expect(outdated, 'take it off the lists in scripts/fault-cases.ts').toEqual([]);
});

it('docs/fault-cases.md is what the tests say', () => {
  expect(readFileSync(DOCUMENT, 'utf8'), 'run: node scripts/fault-cases.ts').toBe(document);
});
