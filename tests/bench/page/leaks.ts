// What stays behind of bubbles that were opened, judged and closed.
import type { CDPSession, Page } from 'playwright-core';
import { addGuest, drawDraft } from '../../../demo/draft-by-hand.ts';
import { ENGINEER_A } from '../../../demo/seed.ts';
import { closeDraft, type Stage } from '../../e2e/stage.ts';
import { metric } from './idle-cost.ts';

export interface Leaks {
  readonly nodes: number;
  readonly listeners: number;
}

/** Change of DOM nodes and event listeners after `times` bubbles, after garbage collection. */
export async function measureLeaks(
  stage: Stage,
  page: Page,
  session: CDPSession,
  times: number,
): Promise<Leaks> {
  // The first bubbles make what is kept for all of them.
  for (let time = 0; time < 3; time += 1) await openAndClose(stage, page);
  const before = await settledCounts(page, session);
  for (let time = 0; time < times; time += 1) await openAndClose(stage, page);
  const after = await settledCounts(page, session);
  return { nodes: after.nodes - before.nodes, listeners: after.listeners - before.listeners };
}

async function openAndClose(stage: Stage, page: Page): Promise<void> {
  await drawDraft(page, stage.day, '10:30', '11:00');
  await addGuest(page, ENGINEER_A);
  await page.locator('[data-let-them-cook]').waitFor();
  await closeDraft(page);
}

async function settledCounts(page: Page, session: CDPSession): Promise<Leaks> {
  await page.waitForTimeout(1_500);
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  const [nodes, listeners] = [await metric(session, 'Nodes'), await metric(session, 'JSEventListeners')];
  return { nodes, listeners };
}
