// `npm test`: everything CI runs, in order of speed. Ends with one plain line: `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildExtension, sizeTable } from './build-extension.ts';
import { findChromium } from './find-chromium.ts';

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

const root = resolve(import.meta.dirname, '..');
const results = join(root, 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results);

const outcomes: Outcome[] = [
  check('Generated types', () => run('wxt', ['prepare', '--level', 'warn'])),
  check('Types', () => run('tsc', ['--noEmit'])),
  check('Lint', () => run('oxlint', ['--deny-warnings'])),
  check('Format', () => run('biome', ['check', '.'])),
  suite('unit'),
  suite('model'),
  suite('contract'),
  check('Build', () => {
    console.log(sizeTable(buildExtension()));
    return true;
  }),
  check('Chromium', () => {
    process.env['CHROME_PATH'] = findChromium();
    return true;
  }),
  suite('e2e'),
  check('Tour', () => run(process.execPath, [join('scripts', 'start.ts'), '--tour'])),
];

const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);

function check(name: string, isGood: () => boolean): Outcome {
  console.log(`\n== ${name}`);
  try {
    const good = isGood();
    return { passed: good ? 1 : 0, failed: good ? 0 : 1 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

/** One vitest project. A run that leaves no report, and a skipped test, count as failed. */
function suite(project: string): Outcome {
  console.log(`\n== Tests: ${project}`);
  const report = join(results, `${project}.json`);
  const isGood = run('vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
    const failures = numFailedTests + numPendingTests;
    return { passed: numPassedTests, failed: isGood ? failures : Math.max(1, failures) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function run(command: string, parameters: readonly string[]): boolean {
  return (
    spawnSync(command, parameters, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
      .status === 0
  );
}
