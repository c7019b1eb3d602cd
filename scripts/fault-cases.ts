// docs/fault-cases.md: which test shows which fault case. A test shows a case when its name begins with the number.
// `node scripts/fault-cases.ts` writes the document; tests/fault-cases.test.ts fails when it is out of date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
export const DOCUMENT = join(root, 'docs/fault-cases.md');

const GROUPS = [
  { letter: 'S', name: 'Reading from Google', cases: 28 },
  { letter: 'W', name: 'Writing to Google', cases: 7 },
  { letter: 'L', name: 'The life of the worker', cases: 12 },
  { letter: 'D', name: 'Storage', cases: 11 },
  { letter: 'N', name: 'Network and quotas', cases: 9 },
  { letter: 'T', name: 'Time', cases: 8 },
] as const;

/** Cases that cannot happen here, and why. */
const DOES_NOT_APPLY: Readonly<Record<string, string>> = {
  D9: 'A matter of documentation: the README says what happens in private windows.',
  T8: 'Recurrence rules are never expanded here: Google does it (`singleEvents`), and only single events are published.',
  D7: '`storage.local` holds nothing of ours: settings, blocks and cache are in IndexedDB, the token in `storage.session`.',
  D10: 'Nothing of ours is kept in `storage.sync`, so its limits are never met.',
};

interface CaseTest {
  readonly number: string;
  readonly sentence: string;
  readonly file: string;
}

export interface FaultCases {
  readonly document: string;
  /** Numbers with neither a test nor a reason, open ones left out. */
  readonly forgotten: readonly string[];
  /** Numbers that are said to be open, or not to apply, although a test shows them. */
  readonly outdated: readonly string[];
}

/** Reads every test file. */
export function collectFaultCases(): FaultCases {
  const tests = testFiles().flatMap(caseTestsIn);
  const shown = new Set(tests.map(({ number }) => number));
  const excused = Object.keys(DOES_NOT_APPLY);
  const numbers = GROUPS.flatMap(({ letter, cases }) => numbersOf(letter, cases));
  return {
    document: documentOf(tests),
    forgotten: numbers.filter((number) => !shown.has(number) && !excused.includes(number)),
    outdated: excused.filter((number) => shown.has(number)),
  };
}

function testFiles(): string[] {
  return readdirSync(join(root, 'tests'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.test\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** Several numbers may share one sentence: `S7, S9 a moved instance ...`. What `each` fills in becomes "…". */
function caseTestsIn(file: string): CaseTest[] {
  const text = readFileSync(join(root, file), 'utf8');
  const names = /(['"`])((?:[SWLDNT]\d{1,2}(?:, | and )?)+)[ :]+((?:(?!\1)[^\\\n]|\\.)+)\1/g;
  return [...text.matchAll(names)].flatMap(([, , numbers = '', words = '']) => {
    const sentence = words.replaceAll(/\$\{[^}]*\}|\$[\w.]+|%[sdifjop]/g, '…').replaceAll(/\\(.)/g, '$1');
    return numbers.split(/, | and /).map((number) => ({ number, sentence, file }));
  });
}

function documentOf(tests: readonly CaseTest[]): string {
  const groups = GROUPS.map(({ letter, name, cases }) => {
    const rows = numbersOf(letter, cases).flatMap((number) => rowsOf(number, tests));
    return `## ${name}\n\n| Case | What is shown | Where |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  return `${HEAD}\n${groups.join('\n')}`;
}

function rowsOf(number: string, tests: readonly CaseTest[]): string[] {
  const rows = tests
    .filter((test) => test.number === number)
    .map(({ sentence, file }) => `| ${number} | ${escaped(sentence)} | [${file}](../${file}) |`);
  if (rows.length > 0) return [...new Set(rows)];
  const reason = DOES_NOT_APPLY[number];
  return [`| ${number} | ${reason === undefined ? 'No test.' : `Does not apply: ${reason}`} | |`];
}

function numbersOf(letter: string, cases: number): string[] {
  return Array.from({ length: cases }, (_, index) => `${letter}${index + 1}`);
}

function escaped(sentence: string): string {
  return sentence.replaceAll('|', '\\|');
}

const HEAD = `# Fault cases

What can go wrong between the extension, the browser and Google, by number, and the test that shows what happens then.
Made by \`node scripts/fault-cases.ts\` from the names of the tests; do not edit it.
`;

if (process.argv[1] === import.meta.filename) writeFileSync(DOCUMENT, collectFaultCases().document);
