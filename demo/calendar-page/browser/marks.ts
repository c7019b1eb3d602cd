// A node's marks: the attributes that it is found by. What is shown of them depends on the page's variant; the page
// itself goes by what they are, and so does a test's hand (demo/page-marks.ts).
import { createDisguise, type Disguise } from './disguise.ts';
import { readVariants, type Variants } from './variants.ts';

/** A property of the page's own world: content scripts of extensions do not see it. */
interface Marked extends Element {
  pageMarks?: Record<string, string>;
}

const own = new WeakSet<Element>();
let shown: { readonly variants: Variants; readonly disguise: Disguise } | null = null;

/** What the address asked for when the page was loaded. */
export function pageVariants(): Variants {
  return current().variants;
}

/** Nodes that the page made itself. */
export function claim(node: Element): void {
  own.add(node);
}

export function isOwn(node: Element): boolean {
  return own.has(node);
}

export function setMark(node: Element, name: string, value: string): void {
  const marked: Marked = node;
  marked.pageMarks = { ...marked.pageMarks, [name]: value };
  const shownAs = current().disguise(name, value);
  if (shownAs === null) node.removeAttribute(name);
  else if (node.getAttribute(name) !== shownAs) node.setAttribute(name, shownAs);
}

/** The mark's own value, whatever is shown of it. */
export function markOf(node: Element, name: string): string | null {
  const { pageMarks }: Marked = node;
  return pageMarks?.[name] ?? null;
}

/** `node` or the nearest around it that has the mark. */
export function closestMarked(node: EventTarget | null, name: string, value?: string): HTMLElement | null {
  for (let at = node instanceof Element ? node : null; at !== null; at = at.parentElement) {
    const mark = markOf(at, name);
    if (mark !== null && (value === undefined || mark === value)) return at as HTMLElement;
  }
  return null;
}

/** The first inside `root` that has the mark. */
export function findMarked(root: Element, name: string, value?: string): HTMLElement | null {
  const nodes = [...root.querySelectorAll<HTMLElement>('*')];
  return nodes.find((node) => closestMarked(node, name, value) === node) ?? null;
}

/** One of the places that the server's page has. */
export function hostOf(id: string): HTMLElement {
  return document.getElementById(current().disguise('id', id) ?? id) ?? document.body;
}

/** Changes on each load; class names, and what the variants rename, go by it. */
export function pageSalt(): string {
  const sheet = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]');
  return new URL(sheet?.href ?? location.href).searchParams.get('s') ?? '';
}

function current(): NonNullable<typeof shown> {
  if (shown === null) {
    const variants = readVariants(new URLSearchParams(location.search));
    shown = { variants, disguise: createDisguise(variants, pageSalt()) };
  }
  return shown;
}
