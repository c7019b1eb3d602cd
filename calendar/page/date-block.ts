// The part of a form that holds dates and times: all around the start date that holds neither title nor guests.

import type { Candidate } from './candidate.ts';
import { find } from './find-field.ts';
import type { PageContext } from './page-context.ts';
import { holds, insideOf, parentOf } from './plain-dom.ts';
import { GUEST_TREE } from './selectors.ts';

export interface DateBlockSelectors {
  readonly title: readonly Candidate[];
  readonly startDate: readonly Candidate[];
  readonly startTime: readonly Candidate[];
}

/** Null while dates and times are folded away. */
export function dateBlockOf(root: Element, selectors: DateBlockSelectors, page: PageContext): Element | null {
  const inside =
    find(root, selectors.startDate, page.isVisible) ?? find(root, selectors.startTime, page.isVisible);
  if (inside === null) return null;
  const title = find(root, selectors.title, page.isVisible)?.value ?? null;
  const isWider = (part: Element) =>
    (title !== null && holds(part, title)) || insideOf(part, GUEST_TREE).length > 0;
  let block = inside.value;
  for (let part = parentOf(inside.value); part !== null && part !== root && !isWider(part); ) {
    block = part;
    part = parentOf(part);
  }
  return block;
}
