// How wide the card is in Google's page: measured, because the page's own paddings are nobody's promise.
import type { PageContext } from './page-context.ts';
import type { Surface } from './surface.ts';

/** Between the card and the edges of a narrow surface, as between Google's own rows and its edges. Pixels. */
const INSET = 24;
/** Wider, the number is too far from its sentence. Pixels. */
const MOST_WIDTH = 680;
/** A field further in than this is not what the rows of the form line up with. Pixels. */
const MOST_INDENT = 120;

/**
 * In a narrow surface the card keeps equal distance to both edges; in a wide one it begins where the date field
 * begins. Sets margins of our own host only.
 */
export function fitHost(host: HTMLElement, surface: Surface, root: Element, page: PageContext): void {
  for (const side of ['start', 'end']) setOnHost(host, `margin-inline-${side}`, '0px');
  const own = host.getBoundingClientRect();
  const around = root.getBoundingClientRect();
  const isRtl = getComputedStyle(host).direction === 'rtl';
  const gapStart = isRtl ? around.right - own.right : own.left - around.left;
  const gapEnd = isRtl ? own.left - around.left : around.right - own.right;
  setOnHost(host, 'margin-block', '8px');
  setOnHost(host, 'max-inline-size', `${MOST_WIDTH}px`);
  if (own.width <= MOST_WIDTH) {
    setOnHost(host, 'margin-inline-start', `${Math.max(0, INSET - gapStart)}px`);
    setOnHost(host, 'margin-inline-end', `${Math.max(0, INSET - gapEnd)}px`);
    return;
  }
  const field = surface.timeFields(root, page)?.startDate.getBoundingClientRect();
  const indent = field === undefined ? 0 : isRtl ? own.right - field.right : field.left - own.left;
  if (indent > 0 && indent <= MOST_INDENT) setOnHost(host, 'margin-inline-start', `${indent}px`);
}

/** Important, so that no rule of the page moves the card. */
function setOnHost(host: HTMLElement, property: string, value: string): void {
  host.style.setProperty(property, value, 'important');
}
