// Surface: the small bubble after a click or a drag on the grid.
import type { DraftReading } from '../../domain/event-draft.ts';
import { readCollapsed } from './collapsed-text.ts';
import { anyNode, find, findAll, queryAll } from './find-field.ts';
import { readGhostChip } from './ghost-chip.ts';
import type { PageContext } from './page-context.ts';
import { findTimeFields, joinReading, readOwnId, readTimes, type Times } from './read-fields.ts';
import { bubble, grid } from './selectors.ts';
import type { Anchor, Surface } from './surface.ts';

export const quickCreateBubble: Surface = {
  id: 'quick-create-bubble',
  savesOnEnter: true,

  /** One dialog node serves drafts, saved events and tasks in turn, and older ones stay behind hidden. */
  findRoot(page) {
    const host = page.document;
    const dialogs = bubble.root.flatMap(({ css }) => queryAll(host, css)).filter(page.isVisible);
    return dialogs.find((dialog) => isEventDraft(dialog, page)) ?? null;
  },

  readDraft(root, page): DraftReading {
    return joinReading(this.id, root, bubble, timesOf(root, page), page);
  },

  anchor(root, page): Anchor | null {
    const description = find(root, bubble.beforeDescription, page.isVisible);
    if (description !== null) return { node: description.value, place: 'before' };
    const area = find(root, bubble.scrollArea, page.isVisible);
    return area === null ? null : { node: area.value, place: 'lastChild' };
  },

  timeFields(root, page) {
    return findTimeFields(root, bubble, page);
  },

  moreOptions(root, page) {
    const button = find(root, bubble.moreOptions, page.isVisible)?.value;
    return button instanceof HTMLElement ? button : null;
  },
};

function isEventDraft(dialog: Element, page: PageContext): boolean {
  const isDraft = find(dialog, bubble.create, page.isVisible) !== null;
  return (
    isDraft &&
    findAll(dialog, bubble.notCreate, page.isVisible).length === 0 &&
    findAll(dialog, bubble.otherType, anyNode).length === 0
  );
}

/** Open inputs win; folded away, the chip in the grid; then the words. */
function timesOf(root: Element, page: PageContext): Times {
  const times = readTimes(root, bubble, page);
  if (times.start !== null && times.end !== null) return times;
  const rank = bubble.startTime.length;
  const chip = readGhostChip(readOwnId(root, bubble, page), page);
  if (chip !== null) {
    const at = { rank: rank + chip.rank };
    return {
      start: { value: chip.start, ...at },
      end: { value: chip.end, ...at },
      isAllDay: { value: false, ...at },
    };
  }
  return readCollapsed(root, page, rank + grid.chip.length);
}
