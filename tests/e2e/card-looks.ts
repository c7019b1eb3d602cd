// What a card looks like, measured inside its closed shadow root: only the browser's own tools may look there.
import type { Page } from 'playwright-core';

export interface CardLooks {
  readonly height: number;
  /** What the card does not keep inside itself, or cuts off: class names and texts. */
  readonly spilled: readonly string[];
  readonly isDark: boolean;
  /** Lower edge of the sentence, in the window. */
  readonly sentenceBottom: number;
}

/** @throws Error when there is no card */
export async function measureCard(page: Page): Promise<CardLooks> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await session.send('DOM.querySelector', {
      nodeId: root.nodeId,
      selector: '[data-let-them-cook]',
    });
    const { node: host } = await session.send('DOM.describeNode', { nodeId, depth: 1, pierce: true });
    const backendNodeId = host.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) throw new Error('no card');
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function () { return (${looksOf.toString()})(this); }`,
      returnByValue: true,
    });
    return result.value as CardLooks;
  } finally {
    await session.detach();
  }
}

/** Runs in the page. */
function looksOf(shadow: ShadowRoot): CardLooks {
  const card = shadow.querySelector<HTMLElement>('.card');
  const sentence = shadow.querySelector<HTMLElement>('.card-say');
  if (card === null || sentence === null) throw new Error('no card');
  const edges = card.getBoundingClientRect();
  const seen = [...card.querySelectorAll<HTMLElement>('*')].filter(
    (each) => each.closest('.visually-hidden, svg') === null && each.getClientRects().length > 0,
  );
  const isSpilled = (each: HTMLElement) => {
    const { left, right } = each.getBoundingClientRect();
    const isCut = getComputedStyle(each).display !== 'inline' && each.scrollWidth > each.clientWidth + 1;
    return left < edges.left - 0.5 || right > edges.right + 0.5 || isCut;
  };
  const [red = 0, green = 0, blue = 0] = (getComputedStyle(card).backgroundColor.match(/[\d.]+/g) ?? []).map(
    Number,
  );
  return {
    height: edges.height,
    spilled: seen.filter(isSpilled).map((each) => `${each.className}: ${each.textContent}`),
    isDark: red + green + blue < 384,
    sentenceBottom: sentence.getBoundingClientRect().bottom,
  };
}
