// The draft's time zone, where the form names one; otherwise the calendar's own.

import type { ZoneId } from '../../domain/zoned-time.ts';
import type { Candidate } from './candidate.ts';
import { type Found, find, queryAll } from './find-field.ts';
import type { PageContext } from './page-context.ts';
import { textOf } from './plain-dom.ts';
import { plain } from './plain-text.ts';

export function readZone(
  root: Element,
  candidates: readonly Candidate[],
  page: PageContext,
): Found<ZoneId> | null {
  for (const [rank, candidate] of candidates.entries()) {
    const value =
      candidate.family === 'text' ? named(root, candidate, page) : labelled(root, candidate, page);
    if (value !== null) return { value, rank };
  }
  return null;
}

function labelled(root: Element, candidate: Candidate, page: PageContext): ZoneId | null {
  const node = find(root, [candidate], page.isVisible);
  const label = node === null ? '' : textOf(node.value).trim();
  return page.zoneOf(label) ?? offsetIn(label);
}

/** The innermost visible nodes whose whole text is the name of a zone. */
function named(root: Element, candidate: Candidate, page: PageContext): ZoneId | null {
  const zones = queryAll(root, candidate.css)
    .filter((element) => element.childElementCount === 0)
    .map((element) => ({ element, zone: page.zoneOf(textOf(element).trim()) }))
    // Visibility is asked last: it is the dearer question, and hardly any text is a zone's name.
    .filter(({ element, zone }) => zone !== null && page.isVisible(element));
  return zones.at(candidate.nth ?? 0)?.zone ?? null;
}

/** "(GMT+05:30) ..." -> `+05:30`, a zone without clock changes: right for this draft when its name is unknown. */
function offsetIn(label: string): ZoneId | null {
  const match = /(?:gmt|utc)\s?([+\-−])(\d{1,2})(?::?(\d{2}))?/.exec(plain(label));
  if (match === null) return null;
  const hours = match[2]?.padStart(2, '0');
  return Number(hours) > 14 ? null : `${match[1] === '+' ? '+' : '-'}${hours}:${match[3] ?? '00'}`;
}
