// Forms whose fields bear the names of what elements can do: `form.getAttribute` is an input then. One stands around
// what the page shows, one beside it. Of the variant `clobbering`.
import { on } from './dispatch.ts';
import { element } from './element.ts';
import type { Page } from './page.ts';

/** What nobody needs of an element around a field in order to type into it. */
const AROUND = ['attributes', 'children', 'dataset', 'querySelector', 'querySelectorAll', 'textContent'];
const BESIDE = [...AROUND, 'getAttribute', 'getClientRects', 'hasAttribute', 'isConnected', 'style'];

/** `node` alone, unless the page's variant asks for the forms. */
export function clobbered({ variants }: Pick<Page, 'variants'>, node: HTMLElement): HTMLElement {
  if (!variants.has('clobbering')) return node;
  const around = element('form', { class: 'wrapper' });
  on(around, 'submit', (event) => event.preventDefault());
  around.append(node, ...AROUND.map(hiddenField));
  const beside = element('form', { class: 'wrapper' }, ...BESIDE.map(hiddenField));
  return element('div', { class: 'wrapper' }, around, beside);
}

function hiddenField(name: string): HTMLElement {
  return element('input', { type: 'hidden', name });
}
