// A drag in the grid has no event of its own (no HTML5 drag and drop): the chip that was pressed last is remembered with
// its place before, and compared when Google asks whether guests shall be told. SNOMIAO, MSEL.

import { type DrawnTimes, readGhostChip } from './ghost-chip.ts';
import type { PageContext } from './page-context.ts';
import { DIALOG, grid } from './page-selectors.ts';
import { attributeOf, closestOf } from './plain-dom.ts';

export interface Drag {
  readonly eventId: string;
  readonly before: DrawnTimes;
}

export interface Drags {
  /** The chip that was pressed last, as it lay then; null when the last press was elsewhere. */
  last(): Drag | null;
}

interface Options {
  readonly document: Document;
  readonly readPage: () => PageContext;
  readonly signal: AbortSignal;
}

export function rememberDrags({ document, readPage, signal }: Options): Drags {
  let last: Drag | null = null;
  const press = ({ target }: Event) => {
    if (!(target instanceof Element) || closestOf(target, DIALOG) !== null) return;
    const chip = grid.chip.map(({ css }) => closestOf(target, css)).find((each) => each !== null);
    const eventId = chip ? attributeOf(chip, 'data-eventid') : null;
    const before = eventId === null ? null : readGhostChip(eventId, readPage());
    last = eventId === null || before === null ? null : { eventId, before };
  };
  // One of the two comes first; the other then finds the chip where it was.
  for (const type of ['pointerdown', 'mousedown'] as const) {
    document.addEventListener(type, press, { capture: true, passive: true, signal });
  }
  return { last: () => last };
}
