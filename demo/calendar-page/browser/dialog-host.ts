// The one dialog node that the quick-create bubble and the detail popup take turns in.
import { clobbered } from './clobbering.ts';
import { on } from './dispatch.ts';
import { element, setShown } from './element.ts';
import { focusTrap } from './focus-trap.ts';
import { leftoverDialogs } from './leftover-dialogs.ts';
import { pageVariants, setMark } from './marks.ts';

const MARGIN_PX = 16;
const GAP_PX = 8;

export interface DialogContent {
  readonly content: HTMLElement;
  /** Id of the heading; null for the bubble, which has none. */
  readonly labelledBy: string | null;
  /** What the dialog stands next to; a pointer on it counts as inside. */
  anchor(): Element | null;
  onClose(): void;
}

export interface DialogHost {
  readonly node: HTMLElement;
  open(next: DialogContent): void;
  close(): void;
  isOpen(): boolean;
}

export function createDialogHost(host: HTMLElement): DialogHost {
  const slot = element('span', { jsslot: '', jsname: 'bN97Pc', class: 'dialog-slot' });
  const { before, after } = focusTrap(() => node);
  const node = dialogNode(before, slot, after);
  setShown(node, false);
  host.append(...leftoverDialogs(dialogNode), node);
  let current: DialogContent | null = null;
  const place = () => current !== null && placeNextTo(node, current.anchor());
  const close = () => {
    const closed = current;
    current = null;
    setShown(node, false);
    slot.replaceChildren();
    closed?.onClose();
  };
  const open = (next: DialogContent) => {
    if (current !== null) close();
    current = next;
    slot.replaceChildren(clobbered({ variants: pageVariants() }, next.content));
    if (next.labelledBy === null) node.removeAttribute('aria-labelledby');
    else setMark(node, 'aria-labelledby', next.labelledBy);
    setShown(node, true);
    place();
  };
  new ResizeObserver(place).observe(node);
  window.addEventListener('resize', place);
  closeOnOutsidePointer(host, () => current, close);
  keepWheelInside(node, () => current !== null);
  return { node, open, close, isOpen: () => current !== null };
}

function dialogNode(...children: Node[]): HTMLElement {
  const attributes = {
    role: 'dialog',
    jsname: 'ssXDle',
    'data-chips-dialog': 'true',
    'data-layout-mode': 'bubble',
  };
  return element(
    'div',
    { ...attributes, 'data-is-adaptive': 'true', 'aria-modal': 'true', tabindex: -1, class: 'dialog' },
    ...children,
  );
}

function closeOnOutsidePointer(
  host: HTMLElement,
  current: () => DialogContent | null,
  close: () => void,
): void {
  on(document, 'pointerdown', (event) => {
    const content = current();
    if (content === null) return;
    const anchor = content.anchor();
    const path = event.composedPath();
    const isInside = path.includes(host) || (anchor !== null && path.includes(anchor));
    if (!isInside) close();
  });
}

function keepWheelInside(node: HTMLElement, isOpen: () => boolean): void {
  on(document, 'wheel', (event) => {
    const root = node.querySelector('[data-bubble-scrollable-root]');
    const isInside = root !== null && event.composedPath().includes(root);
    const isList = event.target instanceof Element && event.target.closest('[role=listbox]') !== null;
    if (isOpen() && !isInside && !isList) event.preventDefault();
  });
}

/** Left of the anchor, else right of it, else in the middle; always wholly in the window. */
function placeNextTo(node: HTMLElement, anchor: Element | null): void {
  const size = node.getBoundingClientRect();
  const near = anchor?.getBoundingClientRect() ?? new DOMRect(innerWidth / 2, innerHeight / 3, 0, 0);
  const left = near.left - size.width - GAP_PX;
  const right = near.right + GAP_PX;
  const fitsRight = right + size.width <= innerWidth - MARGIN_PX;
  const middle = (innerWidth - size.width) / 2;
  const chosen = left >= MARGIN_PX ? left : fitsRight ? right : middle;
  const lowest = innerHeight - size.height - MARGIN_PX;
  node.style.left = `${Math.round(chosen)}px`;
  node.style.top = `${Math.round(Math.max(MARGIN_PX, Math.min(near.top - 48, lowest)))}px`;
}
