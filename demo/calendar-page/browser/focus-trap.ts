// Keeps the keyboard inside a dialog, as Material's dialogs do: a stop before and one after, each leading round to the
// other end. What stands in a shadow root is not among the ends, but is reached on the way.
import { on } from './dispatch.ts';
import { element, isShown } from './element.ts';

/** The two stops, to be put around what `node` holds. */
export function focusTrap(node: () => HTMLElement): {
  readonly before: HTMLElement;
  readonly after: HTMLElement;
} {
  const [before, after] = [sentinel(), sentinel()];
  on(before, 'focus', () => focusable(node()).at(-1)?.focus());
  on(after, 'focus', () => focusable(node())[0]?.focus());
  return { before, after };
}

function sentinel(): HTMLElement {
  return element('div', { tabindex: 0, 'aria-hidden': 'true' });
}

function focusable(node: HTMLElement): HTMLElement[] {
  const found = node.querySelectorAll<HTMLElement>('button, input, [tabindex="0"]:not([aria-hidden])');
  return [...found].filter(isShown);
}
