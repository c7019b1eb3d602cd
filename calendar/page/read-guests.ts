// The people on a draft's guest list: no rooms, not oneself, each once.

import type { Email } from '../../domain/focus-block.ts';
import type { Candidate } from './candidate.ts';
import { type Found, queryAll } from './find-field.ts';
import type { PageContext } from './page-context.ts';
import { attributeOf, closestOf } from './plain-dom.ts';
import { GUEST_ADDRESSES, PANEL, ROOMS, SUGGESTIONS } from './selectors.ts';

const RESOURCE = /@resource\.calendar\.google\.com$/;
const ADDRESS = /[^\s@<>(),;]+@[^\s@<>(),;]+\.[^\s@<>(),;]+/;
/** What one message may carry (messages/protocol.ts). */
const MOST = 300;

export function readGuests(
  root: Element,
  candidates: readonly Candidate[],
  page: PageContext,
): Found<readonly Email[]> {
  for (const [rank, { css, family }] of candidates.entries()) {
    const addresses = addressesIn(queryAll(root, css), page);
    if (addresses.length > 0) return { value: people(addresses, page.account), rank, source: family };
  }
  return { value: [], rank: 0, source: 'none' };
}

/** Only visible lists count, unless the whole panel they are in stands behind another tab. */
function addressesIn(lists: readonly Element[], page: PageContext): string[] {
  const shown = lists.filter((list) => page.isVisible(list) || isBehindTab(list, page));
  for (const attribute of GUEST_ADDRESSES) {
    const chips = shown.flatMap((list) => queryAll(list, `[${attribute}*="@"]`));
    const found = chips
      .filter((chip) => closestOf(chip, ROOMS) === null && closestOf(chip, SUGGESTIONS) === null)
      .flatMap((chip) => ADDRESS.exec(attributeOf(chip, attribute) ?? '')?.[0] ?? []);
    if (found.length > 0) return found;
  }
  return [];
}

function isBehindTab(list: Element, page: PageContext): boolean {
  const panel = closestOf(list, PANEL);
  return panel !== null && !page.isVisible(panel);
}

function people(addresses: readonly string[], self: Email | null): Email[] {
  const kept = addresses
    .map((each) => each.toLowerCase())
    .filter((each) => !RESOURCE.test(each) && each !== self);
  return [...new Set(kept)].slice(0, MOST);
}
