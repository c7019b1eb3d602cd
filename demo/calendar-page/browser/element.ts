// Builds DOM nodes. The page runs under Trusted Types, so there is no markup in strings.
import { saltedClass } from './class-names.ts';
import { claim, pageSalt, pageVariants, setMark } from './marks.ts';

export type Attributes = Readonly<Record<string, string | number | boolean | null>>;
export type Child = Node | string;

const SVG = 'http://www.w3.org/2000/svg';

/** `class` takes our names, which are salted; a `false` or `null` attribute is left out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  claim(node);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === false) continue;
    if (name === 'class') node.classList.add(...classes(String(value)));
    else setMark(node, name, value === true ? '' : String(value));
  }
  node.append(...children);
  return node;
}

/** `node` alone, or in elements that mean nothing where the page's variant has such. */
export function wrapped(node: HTMLElement): HTMLElement {
  if (!pageVariants().has('wrappers')) return node;
  const inner = element('div', { class: 'wrapper' }, node);
  return element('div', { class: 'wrapper' }, inner);
}

/** The salted form of space-separated class names. */
export function classes(names: string): string[] {
  return names.split(' ').map((name) => saltedClass(name, salt()));
}

/** A stroked 24-unit picture. `path` is SVG path data. */
export function icon(path: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const shape = document.createElementNS(SVG, 'path');
  shape.setAttribute('d', path);
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.classList.add(...classes('icon'));
  svg.append(shape);
  claim(svg);
  return svg;
}

export function setShown(node: HTMLElement, shown: boolean): void {
  node.style.display = shown ? '' : 'none';
}

export function isShown(node: Element): boolean {
  return node.getClientRects().length > 0;
}

let known: string | null = null;

function salt(): string {
  known ??= pageSalt();
  return known;
}
