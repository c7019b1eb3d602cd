// What is asked of a draft on the page, beside its reading.
import type { PageContext } from '../../calendar/page/page-context.ts';
import { idOf } from '../../calendar/page/settle-reading.ts';
import type { DraftSighting } from '../../calendar/page/watch-drafts.ts';
import type { Email } from '../../domain/focus-block.ts';
import type { Place } from './card-state-of.ts';

export function isSameDraft(a: DraftSighting, b: DraftSighting): boolean {
  return a.root === b.root && idOf(a.reading) === idOf(b.reading);
}

export function guestsOf(sighting: DraftSighting | null): readonly Email[] {
  if (sighting === null) return [];
  const { reading } = sighting;
  return reading.status === 'read' ? reading.draft.guests : reading.guests;
}

export function placeOf(sighting: DraftSighting | null, page: PageContext): Place {
  return {
    hasMoreOptions: moreOptionsOf(sighting, page) !== null,
    hasTimeFields: sighting?.surface.hasTimeFields ?? false,
  };
}

/** Google's own way into the full editor. */
export function moreOptionsOf(sighting: DraftSighting | null, page: PageContext): HTMLElement | null {
  return sighting === null ? null : sighting.surface.moreOptions(sighting.root, page);
}
