// The people on a draft's guest list: no rooms, not oneself, each once.
import type { Email } from '../../domain/focus-block.ts';
import type { Candidate } from './candidate.ts';
import { type Found, queryAll } from './find-field.ts';
import type { PageContext } from './page-context.ts';
import { GUEST, GUEST_PANEL, ROOMS } from './selectors.ts';

const RESOURCE = /@resource\.calendar\.google\.com$/;
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** What one message may carry (messages/protocol.ts). */
const MOST = 300;

export function readGuests(
  root: Element,
  candidates: readonly Candidate[],
  page: PageContext,
): Found<readonly Email[]> {
  for (const [rank, { css }] of candidates.entries()) {
    const chips = chipsIn(queryAll(root, css), page);
    if (chips.length > 0) return { value: people(chips, page.account), rank };
  }
  return { value: [], rank: 0 };
}

/** Only visible lists count, unless the whole guest panel stands behind another tab. */
function chipsIn(lists: readonly Element[], page: PageContext): Element[] {
  const shown = lists.filter((list) => page.isVisible(list) || isBehindTab(list, page));
  return shown.flatMap((list) => queryAll(list, GUEST)).filter((chip) => chip.closest(ROOMS) === null);
}

function isBehindTab(list: Element, page: PageContext): boolean {
  const panel = list.closest(GUEST_PANEL);
  return panel !== null && !page.isVisible(panel);
}

function people(chips: readonly Element[], self: Email | null): Email[] {
  const addresses = chips.map((chip) => chip.getAttribute('data-email')?.trim().toLowerCase() ?? '');
  const kept = addresses.filter((each) => ADDRESS.test(each) && !RESOURCE.test(each) && each !== self);
  return [...new Set(kept)].slice(0, MOST);
}
