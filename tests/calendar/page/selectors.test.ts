// The rule that keeps us reading when Google changes one thing: two families for every field.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Candidate, Family, Fields } from '../../../calendar/page/candidate.ts';
import { editor } from '../../../calendar/page/full-editor-selectors.ts';
import { grid, saving } from '../../../calendar/page/page-selectors.ts';
import { bubble } from '../../../calendar/page/quick-create-bubble-selectors.ts';
import { field } from '../../../calendar/page/selectors.ts';

/** What the rule is held over. */
const groups: Readonly<Record<string, Fields>> = { field, bubble, grid, editor, saving };

const LEANS_ON: Record<Family, RegExp> = {
  id: /#x|#tab|#rAECCd|\[id="x/,
  data: /\[data-/,
  jsname: /\[jsname=/,
  role: /\[role=/,
  form: /input\[type=/,
  shape: /combobox/,
  label: /\[aria-label/,
  text: /\*$/,
};

const fields = Object.entries(groups).flatMap(([group, byName]) =>
  Object.entries(byName).map(([name, candidates]): [string, readonly Candidate[]] => [
    `${group}.${name}`,
    candidates,
  ]),
);

describe.each(fields)('%s', (name, candidates) => {
  test('has two candidates of different families, so that one change at Google cannot blind it', () => {
    const families = new Set(candidates.map(({ family }) => family));
    expect(families.size, `${name}: add a candidate of another family`).toBeGreaterThan(1);
  });

  test('each candidate leans on the family that it names, and says on what evidence', () => {
    for (const { family, css, evidence } of candidates) {
      expect(css).toMatch(LEANS_ON[family]);
      expect(evidence).not.toBe('');
    }
  });

  test('words only find, and only as the last but the words themselves', () => {
    const firstLabel = candidates.findIndex(({ family }) => family === 'label');
    const after = firstLabel === -1 ? [] : candidates.slice(firstLabel);
    expect(after.every(({ family }) => family === 'label')).toBe(true);
  });
});

test('no class is ever selected: Google renames them with each build', () => {
  const all = fields.flatMap(([, candidates]) => candidates.map(({ css }) => css));
  expect(all.filter((css) => /\.[a-z]|\[class/i.test(css))).toEqual([]);
});

test('selectors stand nowhere else in calendar/page', () => {
  const folder = join(import.meta.dirname, '../../../calendar/page');
  const literal =
    /(?:querySelector(?:All)?|matches|closest)\(\s*['"`]|['"`](?:#x|\[(?:role|jsname|data|aria))/;
  const offenders = readdirSync(folder).filter(
    (file) => !file.endsWith('selectors.ts') && literal.test(readFileSync(join(folder, file), 'utf8')),
  );
  expect(offenders).toEqual([]);
});
