// `npm run bench -- sync [--minutes 2]`: what reading and judging cost, as ratios in the same run. Tells; asserts nothing.
import 'fake-indexeddb/auto';
import 'temporal-polyfill/global';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import './alias-transport.ts';
import { CHANGES, EVENTS, eventPages } from '../tests/bench/event-pages.ts';
import type { SyncBenchOptions, Timings } from '../tests/bench/sync-bench.ts';
import { serveBench } from './bench-page.ts';
import { findChromium } from './find-chromium.ts';

interface Benches {
  benchSync(options: SyncBenchOptions): Promise<Timings>;
  benchAssess(options: { now: number; rounds: number }): Promise<number[]>;
}

const TARGETS = [
  ['fetch and parse only', 1.5],
  ['row by row', 0.1],
  ['bulkPut of rows', 0.4],
] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: 'string', default: '2' } },
});
if (positionals[0] !== 'sync') throw new Error('Usage: npm run bench -- sync [--minutes 2]');

const now = Date.now();
const server = await serveBench(eventPages(now));
const budgetMs = Number(values.minutes) * 60_000;
const options = { origin: server.origin, now, budgetMs, rowByRowRounds: 2 };
const [cpu] = cpus();
console.log(`${cpu?.model}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`);

try {
  await inNode();
  await inChromium();
} finally {
  server.close();
}

async function inNode(): Promise<void> {
  const { benchSync } = await import('../tests/bench/sync-bench.ts');
  report(`Node ${process.version}, fake-indexeddb`, await benchSync(options));
}

async function inChromium(): Promise<void> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: findChromium(), args: sandbox });
  try {
    const page = await browser.newPage();
    await page.goto(server.origin);
    await page.waitForFunction(() => 'benchSync' in globalThis);
    const timings = await page.evaluate(
      (given) => (globalThis as unknown as Benches).benchSync(given),
      options,
    );
    report(`Chromium ${browser.version()}`, timings);
    const assessed = await page.evaluate((given) => (globalThis as unknown as Benches).benchAssess(given), {
      now,
      rounds: 200,
    });
    console.log(
      `\nAssess, 8 guests, one day, 200 calendars x 12 weeks in the store, ${assessed.length} rounds: ` +
        `median ${ms(quantile(assessed, 0.5))}, p95 ${ms(quantile(assessed, 0.95))}`,
    );
  } finally {
    await browser.close();
  }
}

function report(where: string, timings: Timings): void {
  console.log(`\n${where}: ${EVENTS} events, ${CHANGES} changes`);
  for (const [name, each] of Object.entries(timings)) {
    console.log(
      `  ${name.padEnd(34)} median ${ms(quantile(each, 0.5)).padStart(10)}   ${each.length} rounds`,
    );
  }
  for (const kind of ['first sync', 'changes']) {
    for (const [other, target] of TARGETS) {
      const ratio = median(timings, `${kind}: ours`) / median(timings, `${kind}: ${other}`);
      const verdict = ratio <= target ? 'met' : 'missed';
      console.log(`  ${kind}: ours / ${other} = ${ratio.toFixed(3)} (target <= ${target}, ${verdict})`);
    }
  }
}

function median(timings: Timings, name: string): number {
  return quantile(timings[name] ?? [], 0.5);
}

function quantile(each: readonly number[], part: number): number {
  const sorted = [...each].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}
