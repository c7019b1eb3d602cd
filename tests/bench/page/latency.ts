// From the last change of a field to the card that says what it means, and how long the page's thread was held meanwhile.
import type { CDPSession, Page } from 'playwright-core';
import { waitForCard } from '../../../demo/card-reader.ts';
import { addGuest, drawDraft, expandTimes } from '../../../demo/draft-by-hand.ts';
import { ENGINEER_A } from '../../../demo/seed.ts';
import type { Stage } from '../../e2e/stage.ts';
import { changeUntilPainted, exposeCardRoot } from './card-root.ts';
import { traced } from './tracing.ts';

/** Both on engineer A's block, at different prices: each change changes the card. */
const TIMES = ['11:30', '10:30'] as const;
/** Between two changes, as a quick person makes them. Milliseconds. */
const PAUSE = 150;
const LONG_TASK = 50_000;

export async function openDraftOnBlock(stage: Stage, page: Page, session: CDPSession): Promise<void> {
  await drawDraft(page, stage.day, '10:30', '11:00');
  await addGuest(page, ENGINEER_A);
  await waitForCard(page, /Conflict/);
  await expandTimes(page);
  await exposeCardRoot(session);
}

/** Milliseconds of each change. `before` each of them, outside of the clock. */
export async function measureLatency(
  page: Page,
  times: number,
  before: () => Promise<void>,
): Promise<number[]> {
  const latencies: number[] = [];
  for (let index = 0; index < times; index += 1) {
    await before();
    await page.waitForTimeout(PAUSE);
    latencies.push(await changeUntilPainted(page, TIMES));
  }
  return latencies;
}

/** Tasks of more than 50 ms thread time in any renderer while `work` runs: whoever caused them. */
export async function countLongTasks(session: CDPSession, work: () => Promise<void>): Promise<number> {
  const events = await traced(session, ['devtools.timeline', 'toplevel', '__metadata'], work);
  const renderers = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && renderers.has(`${pid} ${tid}`),
  );
  if (tasks.length === 0) throw new Error('the trace has no tasks');
  return tasks.filter(({ tdur = 0 }) => tdur > LONG_TASK).length;
}

/** Stops the worker by the developer tools and waits until it has stopped. */
export async function createWorkerStopper(stage: Stage): Promise<() => Promise<void>> {
  const door = await stage.profile.openExtensionPage('options.html#privacy');
  const session = await stage.profile.context.newCDPSession(door);
  await session.send('ServiceWorker.enable');
  return async () => {
    const stopped = new Promise<void>((resolve) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
      });
    });
    await session.send('ServiceWorker.stopAllWorkers');
    await Promise.race([stopped, new Promise((go) => setTimeout(go, 1_000))]);
  };
}
