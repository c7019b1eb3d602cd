// A saved page in the test's document. There is no layout, so what is visible is told from styles.
import type { IsVisible } from '../../../../calendar/page/find-field.ts';
import { createPageReader, type PageContext } from '../../../../calendar/page/page-context.ts';

export const NOW = Date.parse('2026-11-22T12:00:00Z');

export const isShown: IsVisible = (element) => {
  for (let node: Element | null = element; node !== null; node = node.parentElement) {
    if (node instanceof HTMLElement && (node.hidden || node.style.display === 'none')) return false;
  }
  return element.isConnected;
};

/** Puts the page into `document`, attributes of html and body included. */
export function loadPage(html: string): () => PageContext {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const [to, from] of [
    [document.documentElement, parsed.documentElement],
    [document.body, parsed.body],
  ] as const) {
    for (const name of to.getAttributeNames()) to.removeAttribute(name);
    for (const { name, value } of from.attributes) to.setAttribute(name, value);
  }
  document.body.replaceChildren(...parsed.body.childNodes);
  return createPageReader({ document, now: () => NOW, isVisible: isShown });
}

export function byCss<T extends Element = HTMLElement>(css: string): T {
  const element = document.querySelector<T>(css);
  if (element === null) throw new Error(`no ${css} in the page`);
  return element;
}
