// Reads and clicks the card as assistive technology and a mouse do: its shadow root is closed to scripts, by design.
import type { CDPSession, Page } from 'playwright-core';

export interface SeenCard {
  /** Accessible name of the region: "Let Them Cook", the word, the sentence. */
  readonly name: string;
  /** All that is said in it, in reading order. */
  readonly text: string;
  /** Accessible names, in tab order. */
  readonly buttons: readonly string[];
}

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { value: string };
  readonly name?: { value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

const REGION = /^Let Them Cook/;
const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** The card that a person would see in this page now, or null. */
export async function readCard(page: Page): Promise<SeenCard | null> {
  const found = await cardNodes(page);
  if (found === null) return null;
  const [region, ...inside] = found;
  return {
    name: plain(region?.name?.value),
    text: plain(
      inside
        .filter(({ role }) => role?.value === 'StaticText')
        .map(({ name }) => name?.value)
        .join(' '),
    ),
    buttons: inside.filter(({ role }) => role?.value === 'button').map(({ name }) => plain(name?.value)),
  };
}

/** Waits until a card is there whose name matches. @throws Error that tells what was there instead */
export async function waitForCard(page: Page, name: RegExp = REGION, timeoutMs = 8_000): Promise<SeenCard> {
  const deadline = Date.now() + timeoutMs;
  let seen = await readCard(page);
  while (seen === null || !name.test(seen.name)) {
    if (Date.now() > deadline) throw new Error(`no card like ${name}, but ${seen?.name ?? 'none'}`);
    await page.waitForTimeout(50);
    seen = await readCard(page);
  }
  return seen;
}

export async function waitForNoCard(page: Page, timeoutMs = 8_000): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  for (let seen = await readCard(page); seen !== null; seen = await readCard(page)) {
    if (Date.now() > deadline) throw new Error(`a card is still there: ${seen.name}`);
    await page.waitForTimeout(50);
  }
}

/** The accessible name of what has the focus inside the card; null when the focus is elsewhere. */
export async function focusedInCard(page: Page): Promise<string | null> {
  const focused = ((await cardNodes(page)) ?? []).find(({ properties }) =>
    properties?.some(({ name, value }) => name === 'focused' && value.value === true),
  );
  return focused === undefined ? null : plain(focused.name?.value);
}

/** A real mouse click on the button with this accessible name. Returns the name in full. */
export async function clickInCard(page: Page, button: RegExp): Promise<string> {
  const nodes = (await cardNodes(page)) ?? [];
  const target = nodes.find(({ role, name }) => role?.value === 'button' && button.test(name?.value ?? ''));
  if (target?.backendDOMNodeId === undefined) {
    const there = nodes.filter(({ role }) => role?.value === 'button').map(({ name }) => name?.value);
    throw new Error(`no button like ${button} in the card, but: ${there.join(' | ')}`);
  }
  const session = await sessionOf(page);
  const node = { backendNodeId: target.backendDOMNodeId };
  await session.send('DOM.scrollIntoViewIfNeeded', node);
  const { quads } = await session.send('DOM.getContentQuads', node);
  const [x1 = 0, y1 = 0, , , x3 = 0, y3 = 0] = quads[0] ?? [];
  await page.mouse.click((x1 + x3) / 2, (y1 + y3) / 2);
  return target.name?.value ?? '';
}

/** No-break spaces and the like as one plain space. */
function plain(text = ''): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** The region and everything below it, in order; null when there is no card. */
async function cardNodes(page: Page): Promise<AxNode[] | null> {
  const session = await sessionOf(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: AxNode[] };
  const region = nodes.find(
    ({ ignored, role, name }) => !ignored && role?.value === 'region' && REGION.test(name?.value ?? ''),
  );
  if (region === undefined) return null;
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (node: AxNode): AxNode[] => [
    ...(node.ignored ? [] : [node]),
    ...(node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child === undefined ? [] : inOrder(child);
    }),
  ];
  return inOrder(region);
}

function sessionOf(page: Page): Promise<CDPSession> {
  const existing = sessions.get(page);
  if (existing !== undefined) return existing;
  const opened = page
    .context()
    .newCDPSession(page)
    .then(async (session) => {
      await session.send('DOM.enable');
      await session.send('Accessibility.enable');
      return session;
    });
  sessions.set(page, opened);
  return opened;
}
