// What the guard costs a calendar in which nobody drafts: the same foreign mutations, with and without the extension.
import type { CDPSession, Page } from 'playwright-core';

const FRAMES = 100;
const MUTATIONS_A_FRAME = 100;

/** Counts the page's main thread by its own clock: other processes of the machine do not. */
export async function useThreadTime(session: CDPSession): Promise<void> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
}

/** Milliseconds of thread time for 10,000 mutations of the grid: half of them nodes, half of them styles. */
export async function measureMutations(page: Page, session: CDPSession): Promise<number> {
  await page.bringToFront();
  const before = await metric(session, 'TaskDuration');
  await page.evaluate(
    async ({ frames, mutations }) => {
      const column = document.querySelector('#YPCqFe [role=gridcell][data-datekey]') ?? document.body;
      const chips = Array.from({ length: 50 }, () => column.appendChild(document.createElement('div')));
      for (let frame = 0; frame < frames; frame += 1) {
        await new Promise((go) => requestAnimationFrame(go));
        for (let index = 0; index < mutations; index += 2) {
          const chip = chips[(index / 2) % chips.length] ?? column;
          chip.setAttribute('style', `inset-block-start:${frame + index}px`);
          column.append(chip);
        }
      }
      for (const chip of chips) chip.remove();
    },
    { frames: FRAMES, mutations: MUTATIONS_A_FRAME },
  );
  return ((await metric(session, 'TaskDuration')) - before) * 1000;
}

export async function metric(session: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const found = metrics.find(({ name }) => name === wanted);
  if (found === undefined) throw new Error(`no metric ${wanted}`);
  return found.value;
}
