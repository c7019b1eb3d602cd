// The world of the content script, where only the browser's own tools may go.
import type { Page } from 'playwright-core';

/** Runs a script there. @throws Error when there is no such world in the page */
export async function runInOurWorld(page: Page, expression: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const [world] = worlds;
  if (world === undefined) throw new Error('no content script in this page');
  await session.send('Runtime.evaluate', { expression, contextId: world });
  await session.detach();
}
