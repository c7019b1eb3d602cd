// The card's root is closed to the page's scripts; the developer tools may hand it to them, and a benchmark may look.
import type { CDPSession, Page } from 'playwright-core';
import { MARKER } from '../../../calendar/page/mount-point.ts';

interface DomNode {
  readonly backendNodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/** Leaves the card's root as `cardRoot` in the page's world. @throws Error when no card is there */
export async function exposeCardRoot(session: CDPSession): Promise<void> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const shadow = hostIn(root as DomNode)?.shadowRoots?.[0];
  if (shadow === undefined) throw new Error('no card is there');
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: 'function () { globalThis.cardRoot = this; }',
  });
}

/**
 * Types the one of two start times that Google's field does not show and waits until the first frame with a changed card is out.
 * Milliseconds from the field's change event.
 */
export function changeUntilPainted(page: Page, times: readonly [string, string]): Promise<number> {
  return page.evaluate(async ([first, second]) => {
    const root = (globalThis as unknown as { cardRoot: ShadowRoot }).cardRoot;
    const input = document.querySelector<HTMLInputElement>('[data-chips-dialog] [jsname=B4GDSd] input');
    if (input === null) throw new Error('the bubble has no start time');
    const before = root.textContent;
    const painted = new Promise<number>((resolve, reject) => {
      setTimeout(() => reject(new Error('the card does not change')), 10_000);
      const observer = new MutationObserver(() => {
        if (root.textContent === before) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          // A message that is sent within a frame arrives after its paint.
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => resolve(performance.now()));
          port1.start();
          port2.postMessage(null);
        });
      });
      observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    });
    input.focus();
    input.value = input.value === first ? second : first;
    const startedAt = performance.now();
    input.dispatchEvent(new Event('change', { bubbles: true }));
    return (await painted) - startedAt;
  }, times);
}

function hostIn(node: DomNode): DomNode | null {
  if (node.attributes?.includes(MARKER)) return node;
  for (const child of node.children ?? []) {
    const found = hostIn(child);
    if (found !== null) return found;
  }
  return null;
}
