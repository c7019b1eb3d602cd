// A card below the fold of a small window would be seen after Save. Google's scroll area goes the few pixels it takes.
import { parentOf } from './plain-dom.ts';

/** Word, sentence and number of the card. Pixels. */
const HEAD = 112;

interface Edges {
  readonly top: number;
  readonly bottom: number;
}

/** Once, when the card appears; a field that has the focus stays in view. */
export function bringIntoView(host: HTMLElement): void {
  const area = scrollAreaOf(host);
  if (area === null) return;
  const focused = host.ownerDocument.activeElement;
  const field = focused !== null && area.contains(focused) ? focused.getBoundingClientRect() : null;
  const pixels = scrollNeeded(area.getBoundingClientRect(), host.getBoundingClientRect(), field);
  if (pixels > 0) area.scrollTop += pixels;
}

/** How far `area` has to scroll for the head of the card to be seen, at most until `field` is at its upper edge. */
export function scrollNeeded(area: Edges, card: Edges, field: Edges | null): number {
  const missing = Math.min(card.bottom, card.top + HEAD) - area.bottom;
  const room = field === null ? missing : Math.max(0, field.top - area.top);
  return Math.max(0, Math.min(missing, room));
}

function scrollAreaOf(host: HTMLElement): HTMLElement | null {
  for (let node = parentOf(host); node !== null; node = parentOf(node)) {
    if (node instanceof HTMLElement && /auto|scroll/.test(getComputedStyle(node).overflowY)) return node;
  }
  return null;
}
