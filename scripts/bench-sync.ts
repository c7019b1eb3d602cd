// What reading and judging cost, as ratios in the same run: in Node with a fake IndexedDB, and in Chromium.
import { chromium } from 'playwright-core';
import { CHANGES, EVENTS, eventPages } from '../tests/bench/event-pages.ts';
import type { SyncBenchOptions, Timings } from '../tests/bench/sync-bench.ts';
import { milliseconds as ms, quantile, verdict } from './bench-figures.ts';
import { serveBench } from './bench-server.ts';
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

export async function benchSyncing(minutes: number): Promise<void> {
  const now = Date.now();
  const server = await serveBench(eventPages(now));
  const options = { origin: server.origin, now, budgetMs: minutes * 60_000, rowByRowRounds: 2 };
  try {
    await inNode(options);
    await inChromium(options);
  } finally {
    server.close();
  }
}

async function inNode(options: SyncBenchOptions): Promise<void> {
  const { benchSync } = await import('../tests/bench/sync-bench.ts');
  report(`Node ${process.version}, fake-indexeddb`, await benchSync(options));
}

async function inChromium(options: SyncBenchOptions): Promise<void> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: findChromium(), args: sandbox });
  try {
    const page = await browser.newPage();
    await page.goto(options.origin);
    await page.waitForFunction(() => 'benchSync' in globalThis);
    const timings = await page.evaluate(
      (given) => (globalThis as unknown as Benches).benchSync(given),
      options,
    );
    report(`Chromium ${browser.version()}`, timings);
    const assessed = await page.evaluate((given) => (globalThis as unknown as Benches).benchAssess(given), {
      now: options.now,
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
      console.log(
        `  ${kind}: ours / ${other} = ${ratio.toFixed(3)} (target <= ${target}, ${verdict(ratio <= target)})`,
      );
    }
  }
}

function median(timings: Timings, name: string): number {
  return quantile(timings[name] ?? [], 0.5);
}
