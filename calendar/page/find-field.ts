// Finds a field's node by its candidates, best first, and says which one won.
import type { Candidate } from './candidate.ts';

/** A value and the rank of the candidate that gave it; 0 is the first choice. */
export interface Found<T> {
  readonly value: T;
  readonly rank: number;
}

export type IsVisible = (element: Element) => boolean;

/** Google leaves old dialogs and panels in the document; only what has boxes counts. */
export const hasBoxes: IsVisible = (element) => element.getClientRects().length > 0;

export const anyNode: IsVisible = () => true;

/** The root itself may be the match. */
export function queryAll(root: ParentNode, css: string): Element[] {
  const inside = [...root.querySelectorAll(css)];
  return root instanceof Element && root.matches(css) ? [root, ...inside] : inside;
}

/** Every candidate's node, best first; a candidate without a visible node is left out. */
export function findAll(
  root: ParentNode,
  candidates: readonly Candidate[],
  isVisible: IsVisible,
): Found<Element>[] {
  return candidates.flatMap((candidate, rank) => {
    const matches = queryAll(root, candidate.css).filter(
      (element) => isVisible(element) && controls(element, candidate.controls),
    );
    const value = matches.at(candidate.nth ?? 0);
    return value === undefined ? [] : [{ value, rank }];
  });
}

export function find(
  root: ParentNode,
  candidates: readonly Candidate[],
  isVisible: IsVisible,
): Found<Element> | null {
  return findAll(root, candidates, isVisible)[0] ?? null;
}

/** The list or picker that belongs to an input: named by `aria-controls` or `aria-owns`, else beside it. */
export function controlledBy(input: Element): Element | null {
  const name = input.getAttribute('aria-controls') ?? input.getAttribute('aria-owns');
  return name === null ? null : input.ownerDocument.getElementById(name);
}

function controls(element: Element, css: string | undefined): boolean {
  return css === undefined || (controlledBy(element)?.querySelector(css) ?? null) !== null;
}

/** What a person sees in an input or a node. */
export function shownText(element: Element): string {
  const shown = element instanceof HTMLInputElement ? element.value : (element.textContent ?? '');
  return (shown || (element.getAttribute('data-initial-value') ?? '')).trim();
}
