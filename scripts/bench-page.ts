// What the guard costs in Google's page: the production build in a real Chromium, on the local Google at Google's own names.
import { createEmptyExtension } from '../tests/bench/page/empty-extension.ts';
import { measureMutations, useThreadTime } from '../tests/bench/page/idle-cost.ts';
import {
  countLongTasks,
  createWorkerStopper,
  measureLatency,
  openDraftOnBlock,
} from '../tests/bench/page/latency.ts';
import { measureLeaks } from '../tests/bench/page/leaks.ts';
import { measureLoadCost } from '../tests/bench/page/load-cost.ts';
import { openPlainBrowser } from '../tests/bench/page/plain-browser.ts';
import { closeDraft, openStage, type Stage } from '../tests/e2e/stage.ts';
import { median, milliseconds as ms, quantile, verdict } from './bench-figures.ts';
import { builtFiles } from './build-extension.ts';

interface Row {
  readonly what: string;
  readonly figure: string;
  readonly target: string;
  readonly isMet: boolean;
}

type Times = (full: number) => number;

/** @param part of the repetitions that are made, for a first look: 1 = all */
export async function benchPage(part: number): Promise<void> {
  const times: Times = (full) => Math.max(3, Math.round(full * part));
  const empty = createEmptyExtension();
  const stage = await openStage({ otherExtensions: [empty.folder] });
  try {
    tell([sizeRow()]);
    tell(await loadRows(stage, times(30)));
    tell([await idleRow(stage, times(30))]);
    tell(await latencyRows(stage, times));
    tell(await leakRows(stage, times(200)));
  } finally {
    await stage.close();
    empty.remove();
  }
}

function sizeRow(): Row {
  const script = builtFiles().find(({ name }) => name.endsWith('google-calendar.js'));
  const kilobytes = (script?.bytes ?? Number.NaN) / 1000;
  return row('content script, minified', `${kilobytes.toFixed(1)} kB`, '<= 60 kB', kilobytes <= 60);
}

async function loadRows(stage: Stage, loads: number): Promise<Row[]> {
  const { page, session } = await openPage(stage);
  const cost = await measureLoadCost(page, session, loads);
  await page.close();
  const [ours, empty, later] = [cost.ours, cost.empty, cost.oursUntilQuiet].map(median);
  const ratio = (ours ?? Number.NaN) / (empty ?? Number.NaN);
  const figure = `${ratio.toFixed(1)} x (${ms2(ours)} / ${ms2(empty)}, ${loads} loads; ${ms2(later)} until quiet)`;
  return [row('script run at page load / an empty one', figure, '<= 8 x', ratio <= 8)];
}

async function idleRow(stage: Stage, rounds: number): Promise<Row> {
  const guarded = await openPage(stage);
  const plain = await openPlainBrowser(stage.google, guarded.page.url());
  const other = await plain.page.context().newCDPSession(plain.page);
  await Promise.all([useThreadTime(guarded.session), useThreadTime(other)]);
  const [withGuard, without]: [number[], number[]] = [[], []];
  for (let round = -2; round < rounds; round += 1) {
    const a = await measureMutations(guarded.page, guarded.session);
    const b = await measureMutations(plain.page, other);
    if (round < 0) continue;
    withGuard.push(a);
    without.push(b);
  }
  await plain.close();
  await guarded.page.close();
  const ratio = median(withGuard) / median(without);
  const figure = `${ratio.toFixed(3)} x (${ms(median(withGuard))} / ${ms(median(without))}, ${rounds} rounds)`;
  return row('10,000 foreign mutations, with / without', figure, '<= 1.05 x', ratio <= 1.05);
}

async function latencyRows(stage: Stage, times: Times): Promise<Row[]> {
  const { page, session } = await openPage(stage);
  const stopWorker = await createWorkerStopper(stage);
  await page.bringToFront();
  await openDraftOnBlock(stage, page, session);
  await measureLatency(page, 10, async () => {});
  let live: number[] = [];
  const longTasks = await countLongTasks(session, async () => {
    live = await measureLatency(page, times(300), async () => {});
  });
  const dead = await measureLatency(page, times(100), stopWorker);
  await closeDraft(page);
  await page.close();
  const of = (each: readonly number[]) =>
    `p95 ${ms(quantile(each, 0.95))} (median ${ms(median(each))}, ${each.length} changes)`;
  return [
    row('field change to card painted, live worker', of(live), 'p95 <= 50 ms', quantile(live, 0.95) <= 50),
    row('the same, worker stopped before each', of(dead), 'p95 <= 150 ms', quantile(dead, 0.95) <= 150),
    row(
      `long tasks in ${live.length} changes, whoever's`,
      `${longTasks} over 50 ms of thread time`,
      '0',
      longTasks === 0,
    ),
  ];
}

async function leakRows(stage: Stage, bubbles: number): Promise<Row[]> {
  const { page, session } = await openPage(stage);
  await useThreadTime(session);
  const { nodes, listeners } = await measureLeaks(stage, page, session, bubbles);
  const title = (what: string) => `${what} after ${bubbles} bubbles with a card`;
  return [
    row(title('DOM nodes'), signed(nodes), '<= +5', nodes <= 5),
    row(title('event listeners'), signed(listeners), '+0', listeners <= 0),
  ];
}

async function openPage(stage: Stage) {
  const page = await stage.openWeek();
  return { page, session: await page.context().newCDPSession(page) };
}

function row(what: string, figure: string, target: string, isMet: boolean): Row {
  return { what, figure, target, isMet };
}

function tell(rows: readonly Row[]): void {
  for (const { what, figure, target, isMet } of rows) {
    console.log(`  ${what.padEnd(46)} ${figure.padEnd(64)} ${target.padEnd(14)} ${verdict(isMet)}`);
  }
}

function ms2(value = Number.NaN): string {
  return `${value.toFixed(2)} ms`;
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value);
}
