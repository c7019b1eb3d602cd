// A page that works against the card, in a real browser: the guard stays, and gives nothing away.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { readCard, waitForCard, waitForNoCard } from '../../demo/card-reader.ts';
import { addGuest, drawDraft } from '../../demo/draft-by-hand.ts';
import { ENGINEER_A } from '../../demo/seed.ts';
import { closeDraft, openStage, type Stage, waitAsLongAsACardTakes } from './stage.ts';

/** What a form answers with its inputs. */
const CLOBBERED = [
  'getAttribute',
  'querySelectorAll',
  'querySelector',
  'closest',
  'matches',
  'contains',
  'parentElement',
  'ownerDocument',
  'textContent',
  'getClientRects',
  'children',
  'append',
  'before',
  'after',
];
const HOST = '[data-let-them-cook]';
let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage({ reports: [ENGINEER_A] });
  page = await stage.openWeek();
});
afterEach(async () => {
  await closeDraft(page);
});
afterAll(() => stage.close());

async function warn(on: Page = page): Promise<void> {
  await drawDraft(on, stage.day, '10:30', '11:00');
  await addGuest(on, ENGINEER_A);
  await waitForCard(on, /Conflict/);
}

it('X9: messages and events of the page that imitate ours change nothing', async () => {
  await warn();
  await page.evaluate(() => {
    for (const name of ['draftClosed', 'setGuard', 'changed']) {
      window.postMessage({ name, payload: { isOn: false, guests: [] } }, '*');
      document.dispatchEvent(new CustomEvent(name, { detail: { isOn: false } }));
    }
  });
  await waitAsLongAsACardTakes(page);
  expect((await readCard(page))?.name).toMatch(/Conflict/);
});

it('X10: a page that says "another script has started" does not end the guard', async () => {
  const id = await stage.profile.worker.evaluate(() => chrome.runtime.id);
  await page.evaluate((ours) => {
    const name = `${ours}:google-calendar:wxt:content-script-started`;
    document.dispatchEvent(
      new CustomEvent(name, { detail: { contentScriptName: 'google-calendar', messageId: 'x' } }),
    );
    window.postMessage({ type: name, contentScriptName: 'google-calendar' }, '*');
  }, id);
  await warn();
});

it('X11: a page that listens from the start hears no message of ours', async () => {
  const other = await stage.profile.context.newPage();
  await other.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', (event) => heard.push(event.data));
  });
  await other.goto(page.url());
  await warn(other);
  expect(await other.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
  await other.close();
});

it('X12: the card’s root is closed to the page, and clicks that no person made do nothing', async () => {
  await warn();
  const roots = await page.evaluate((css) => {
    const hosts = [...document.querySelectorAll<HTMLElement>(css)];
    for (const host of hosts) host.click();
    return hosts.map((host) => host.shadowRoot);
  }, HOST);
  expect(roots).toEqual([null]);
  await waitAsLongAsACardTakes(page);
  expect((await readCard(page))?.name).toMatch(/Conflict/);
});

it('X13: a page that searches the window finds nothing of the guest’s that it did not know', async () => {
  await warn();
  const found = await page.evaluate(() => {
    const find = Reflect.get(window, 'find') as (words: string) => boolean;
    return ['Deep work on', 'engineer-b@example.com', 'ya29.'].filter((words) => find.call(window, words));
  });
  expect(found).toEqual([]);
});

it('X14: important rules of the page, in a sheet or on the host itself, do not hide the card', async () => {
  await warn();
  const seen = await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `div, ${css} { opacity: 0 !important; display: none !important; transform: scale(0) !important }`,
    );
    const host = document.querySelector<HTMLElement>(css);
    for (const [name, value] of [
      ['opacity', '0'],
      ['visibility', 'hidden'],
      ['pointer-events', 'none'],
    ] as const) {
      host?.style.setProperty(name, value, 'important');
    }
    const inline = host && getComputedStyle(host);
    const before = [inline?.opacity, inline?.visibility, inline?.pointerEvents];
    document.adoptedStyleSheets = [sheet];
    const after = host && getComputedStyle(host);
    const shown = [after?.display, after?.opacity, after?.transform];
    document.adoptedStyleSheets = [];
    return [...before, ...shown];
  }, HOST);
  expect(seen).toEqual(['1', 'visible', 'auto', 'block', '1', 'none']);
});

it('X15: nothing on the card saves, deletes or sends: a click that a page lured loses nothing', async () => {
  await warn();
  stage.google.requests.clear();
  const buttons = (await readCard(page))?.buttons ?? [];
  expect(buttons.length).toBeGreaterThan(0);
  expect(buttons.filter((name) => /save|delete|send|remove/i.test(name))).toEqual([]);
});

it('X16: a page that removes the host again and again gets it back three times, then never', async () => {
  await warn();
  const count = await page.evaluate(async (css) => {
    const frames = () =>
      new Promise((go) =>
        requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(go))),
      );
    let times = 0;
    for (let turn = 0; turn < 10; turn += 1) {
      const host = document.querySelector(css);
      if (host !== null) times += 1;
      host?.remove();
      await frames();
    }
    return times;
  }, HOST);
  expect(count).toBe(4);
  expect(await readCard(page)).toBeNull();
});

it('X17: a draft inside a form whose inputs are named like methods is read as ever', async () => {
  await drawDraft(page, stage.day, '10:30', '11:00');
  // Playwright itself stumbles over such a form, so the guest's chip is put there by the page.
  await page.evaluate(
    ([names, email]) => {
      const area = document.querySelector('[data-chips-dialog] [data-bubble-scrollable-root]');
      const form = document.createElement('form');
      form.id = 'clobbered';
      area?.parentElement?.insertBefore(form, area);
      const list = document.createElement('div');
      list.setAttribute('role', 'tree');
      const chip = document.createElement('div');
      chip.setAttribute('data-email', email);
      chip.textContent = 'Guest';
      list.append(chip);
      if (area) form.append(area, list);
      for (const name of names) {
        const input = document.createElement('input');
        input.type = 'hidden';
        input.name = name;
        Node.prototype.appendChild.call(form, input);
      }
    },
    [CLOBBERED, ENGINEER_A] as const,
  );
  await waitForCard(page, /Conflict/);
  await page.evaluate(() => {
    const form = document.querySelector('#clobbered');
    if (form) Element.prototype.replaceWith.call(form, ...form.childNodes);
  });
});

it('X18: a page that replaces the browser’s own functions in its world does not reach ours', async () => {
  const other = await stage.profile.context.newPage();
  await other.goto(page.url());
  await other.locator('[data-column-index]').first().waitFor();
  await other.evaluate(() => {
    Element.prototype.attachShadow = () => {
      throw new Error('patched');
    };
    JSON.stringify = () => 'patched';
    MutationObserver.prototype.takeRecords = () => [];
  });
  await warn(other);
  await other.close();
});

it('X19: a card that another extension rewrites is closed', async () => {
  await warn();
  const session = await stage.profile.context.newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const shadow = shadowIn(root);
  if (shadow === null) throw new Error('no card');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: shadow, selector: 'button' });
  const { object } = await session.send('DOM.resolveNode', { nodeId });
  await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: 'function () { this.textContent = "Press Save now" }',
  });
  await waitForNoCard(page);
});

it('X29: an embedded calendar is left alone', async () => {
  const other = await stage.profile.context.newPage();
  await other.goto('https://calendar.google.com/calendar/embed?src=manager%40example.com').catch(() => null);
  await waitAsLongAsACardTakes(other);
  expect(await other.locator(HOST).count()).toBe(0);
  await other.close();
});

interface DomNode {
  readonly nodeId: number;
  readonly attributes?: string[] | undefined;
  readonly children?: DomNode[] | undefined;
  readonly shadowRoots?: DomNode[] | undefined;
}

/** DevTools see closed roots, as `chrome.dom.openOrClosedShadowRoot` does. */
function shadowIn(node: DomNode): number | null {
  if (node.attributes?.includes('data-let-them-cook')) return node.shadowRoots?.[0]?.nodeId ?? null;
  for (const child of node.children ?? []) {
    const found = shadowIn(child);
    if (found !== null) return found;
  }
  return null;
}
