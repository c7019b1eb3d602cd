// Thread time that content scripts take when a calendar page loads: ours beside an empty one, in the same loads.
import type { CDPSession, Page } from 'playwright-core';
import { EMPTY_SCRIPT } from './empty-extension.ts';
import { type TraceEvent, traced } from './tracing.ts';

const OUR_SCRIPT = 'google-calendar.js';

/** Milliseconds of thread time in each load. */
export interface LoadCost {
  /** Running the script, as the browser evaluates it. */
  readonly ours: number[];
  readonly empty: number[];
  /** All that our script does from then until the page has been quiet for half a second. */
  readonly oursUntilQuiet: number[];
}

export async function measureLoadCost(page: Page, session: CDPSession, loads: number): Promise<LoadCost> {
  const cost: LoadCost = { ours: [], empty: [], oursUntilQuiet: [] };
  for (let load = -2; load < loads; load += 1) {
    const events = await traced(session, ['devtools.timeline', 'v8'], async () => {
      await page.reload();
      await page.waitForSelector('[data-viewkey] #YPCqFe [role=main]');
      await page.waitForTimeout(500);
    });
    if (load < 0) continue;
    cost.ours.push(threadTime(events, OUR_SCRIPT, ['EvaluateScript']));
    cost.empty.push(threadTime(events, EMPTY_SCRIPT, ['EvaluateScript']));
    cost.oursUntilQuiet.push(threadTime(events, OUR_SCRIPT, ['EvaluateScript', 'FunctionCall']));
  }
  return cost;
}

function threadTime(events: readonly TraceEvent[], script: string, names: readonly string[]): number {
  return events
    .filter(({ name, args }) => names.includes(name) && isOf(script, args?.data?.url))
    .reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
}

function isOf(script: string, url = ''): boolean {
  return url.startsWith('chrome-extension://') && url.endsWith(`/${script}`);
}
