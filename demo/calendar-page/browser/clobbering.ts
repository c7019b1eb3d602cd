// A form around what the page shows, whose fields bear the names of what elements can do: `form.getAttribute` is an
// input then. Of the variant `clobbering`.
import { on } from './dispatch.ts';
import { element } from './element.ts';
import type { Page } from './page.ts';

const NAMES = [
  'attributes',
  'children',
  'closest',
  'contains',
  'dataset',
  'getAttribute',
  'getClientRects',
  'isConnected',
  'matches',
  'nodeName',
  'ownerDocument',
  'parentNode',
  'querySelector',
  'querySelectorAll',
  'style',
  'textContent',
];

/** `node` alone, unless the page's variant asks for the form. */
export function clobbered({ variants }: Pick<Page, 'variants'>, node: HTMLElement): HTMLElement {
  if (!variants.has('clobbering')) return node;
  const fields = NAMES.map((name) => element('input', { type: 'hidden', name }));
  const form = element('form', { class: 'wrapper' }, node, ...fields);
  on(form, 'submit', (event) => event.preventDefault());
  return form;
}
