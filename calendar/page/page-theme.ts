// Is the page dark where the card lies? Google's theme is its own, so it is measured, not asked of the system.

import { parentOf } from './plain-dom.ts';

type Rgb = readonly [red: number, green: number, blue: number];

/** By the nearest opaque background behind `element`; a page without one is white. */
export function themeBehind(element: Element): 'light' | 'dark' {
  for (let node: Element | null = element; node !== null; node = parentOf(node)) {
    const color = opaqueColor(getComputedStyle(node).backgroundColor);
    if (color !== null) return luminance(color) < 0.4 ? 'dark' : 'light';
  }
  return 'light';
}

/** Computed colours read `rgb(r, g, b)` or `rgba(r, g, b, a)`; half transparent ones say nothing. */
function opaqueColor(text: string): Rgb | null {
  const match = /^rgba?\(([^)]+)\)$/.exec(text);
  const [red, green, blue, alpha = 1] = (match?.[1] ?? '').split(/[\s,/]+/).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  return [red, green, blue];
}

/** Relative luminance, 0 to 1: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance (Dec 2024). */
function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
