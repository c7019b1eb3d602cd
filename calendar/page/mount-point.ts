// The place of the card in Google's page: a host of ours at the surface's anchor, with a closed shadow root.
import { documentOf, holds, putAfter, putBefore, putLast } from './plain-dom.ts';
import type { Anchor } from './surface.ts';

/** On every node of ours in Google's page, so that our own changes are never taken for Google's. */
export const MARKER = 'data-let-them-cook';

/** Google's redraws may take the host away; more often than this, it is not wanted there. */
const MOST_REMOUNTS = 3;

export interface MountPoint {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
  remove(): void;
}

export interface MountPointOptions {
  /** Asked again for every remount, since a redraw replaces the anchor too. Null: no place now. */
  readonly findAnchor: () => Anchor | null;
  /** Inside it the host must stay; observed for redraws. */
  readonly root: Element;
  /** Removed more than three times: the host is given up. */
  readonly onGivenUp: () => void;
  readonly signal: AbortSignal;
  /** note: it lies at the edge of the page instead of in a form. Default card. */
  readonly kind?: 'card' | 'note';
}

/** Null when the page has no place for a card. */
export function createMountPoint(options: MountPointOptions): MountPoint | null {
  const { findAnchor, root, onGivenUp, signal, kind = 'card' } = options;
  const anchor = findAnchor();
  if (anchor === null || signal.aborted) return null;
  const document = documentOf(root);
  const host = document.createElement('div');
  host.setAttribute(MARKER, kind);
  const shadow = host.attachShadow({ mode: 'closed' });
  put(host, anchor);
  if (kind === 'card') lieNeatly(host, root, anchor);
  let home = host.parentNode;
  const isAtHome = () => host.isConnected && host.parentNode === home && holds(root, host);

  let remounts = 0;
  let frame: number | null = null;
  const view = document.defaultView ?? globalThis;

  const remount = () => {
    frame = null;
    if (isAtHome()) return;
    const place = findAnchor();
    if (place === null) return;
    if (remounts === MOST_REMOUNTS) {
      remove();
      onGivenUp();
      return;
    }
    remounts += 1;
    put(host, place);
    home = host.parentNode;
  };
  const observer = new MutationObserver(() => {
    if (!isAtHome()) frame ??= view.requestAnimationFrame(remount);
  });
  const remove = () => {
    observer.disconnect();
    if (frame !== null) view.cancelAnimationFrame(frame);
    // The signal lives as long as the page: what it knows of is kept in memory.
    signal.removeEventListener('abort', remove);
    host.remove();
  };

  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', remove, { once: true });
  return { host, shadow, remove };
}

function put(host: Element, { node, place }: Anchor): void {
  if (place === 'before') putBefore(node, host);
  else if (place === 'after') putAfter(node, host);
  else putLast(node, host);
}

/** Rows of Google's bubble reach to its edge and indent their own content; the card keeps a gap. Pixels. */
const GAP = 24;
/** In the full editor the card is as wide as it was drawn for. Pixels. */
const WIDEST = 600;

/** Starts under the field that the card speaks of, never touches the edges of the form. */
function lieNeatly(host: HTMLElement, root: Element, { alignWith }: Anchor): void {
  // The page's own rules may be important, too; the rest of the host is guarded from inside (card.css).
  const set = (name: string, value: string) => host.style.setProperty(name, value, 'important');
  set('margin-block', '8px');
  // Measured without what an earlier place asked for.
  set('margin-inline', '0');
  set('max-width', `${WIDEST}px`);
  const isRtl = getComputedStyle(host).direction === 'rtl';
  const [ours, around] = [host.getBoundingClientRect(), root.getBoundingClientRect()];
  const field = alignWith?.getBoundingClientRect() ?? ours;
  const [left, right] = [ours.left - around.left, around.right - ours.right];
  const indent = isRtl ? ours.right - field.right : field.left - ours.left;
  set('margin-inline-start', `${Math.max(0, indent, GAP - (isRtl ? right : left))}px`);
  set('margin-inline-end', `${Math.max(0, GAP - (isRtl ? left : right))}px`);
}
