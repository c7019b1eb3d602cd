// Surface: the small bubble after a click or a drag on the grid.

import type { DraftReading } from '../../domain/event-draft.ts';
import { instantOf, type ZoneId } from '../../domain/zoned-time.ts';
import { readCollapsed } from './collapsed-text.ts';
import { dateBlockOf } from './date-block.ts';
import { anyNode, type Found, find, findAll, queryAll } from './find-field.ts';
import { readGhostChip, type WallClock } from './ghost-chip.ts';
import type { PageContext } from './page-context.ts';
import { collapsed, grid } from './page-selectors.ts';
import { attributeOf } from './plain-dom.ts';
import { bubble } from './quick-create-bubble-selectors.ts';
import { findTimeFields, joinReading, type Moment, readOwnId, readTimes, type Times } from './read-fields.ts';
import { readZone } from './read-zone.ts';
import type { Anchor, Surface } from './surface.ts';

/** Chip and fields may differ by Google's own rounding of the drawing, not by more. Milliseconds. */
const ONE_SLOT = 15 * 60_000;

export const quickCreateBubble: Surface = {
  id: 'quick-create-bubble',
  hasTimeFields: true,
  savesOnEnter: true,
  probed: bubble,

  /** One dialog node serves drafts, saved events and tasks in turn, and older ones stay behind hidden. */
  findRoot(page) {
    // One search through the document: most looks find no dialog at all.
    const anywhere = bubble.root.map(({ css }) => css).join();
    const open = queryAll(page.document, anywhere).filter(page.isVisible);
    const dialogs = bubble.root.flatMap(({ css }) => open.filter((dialog) => dialog.matches(css)));
    return dialogs.find((dialog) => isEventDraft(dialog, page)) ?? null;
  },

  readDraft(root, page): DraftReading {
    return joinReading(this.id, root, bubble, timesOf(root, page), page);
  },

  isExisting: () => false,

  anchor(root, page): Anchor | null {
    const description = find(root, bubble.beforeDescription, page.isVisible);
    if (description !== null) return { node: description.value, place: 'before' };
    const area = find(root, bubble.scrollArea, page.isVisible);
    return { node: area?.value ?? root, place: 'lastChild' };
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
  return (
    (find(dialog, bubble.create, page.isVisible) !== null || isEventForm(dialog, page)) &&
    findAll(dialog, bubble.notCreate, page.isVisible).length === 0 &&
    !isOtherType(dialog, page)
  );
}

/** Known marks are gone: a dialog with a title and a date or time is one all the same. */
function isEventForm(dialog: Element, page: PageContext): boolean {
  if (find(dialog, bubble.title, page.isVisible) === null) return false;
  const words = queryAll(dialog, collapsed.startDate).filter(page.isVisible);
  return words.length > 0 || dateBlockOf(dialog, bubble, page) !== null;
}

/** A task, an absence: another tab than the event's is chosen. */
function isOtherType(dialog: Element, page: PageContext): boolean {
  const chosen = find(dialog, bubble.chosenTab, anyNode)?.value;
  const event = find(dialog, bubble.eventTab, anyNode)?.value;
  if (chosen !== undefined) return chosen !== event;
  return event !== undefined && attributeOf(event, 'aria-selected') === 'false' && page.isVisible(event);
}

/** Open inputs win; folded away, the chip in the grid; then the words. */
function timesOf(root: Element, page: PageContext): Times {
  const times = readTimes(root, bubble, page);
  const chip = readGhostChip(readOwnId(root, bubble, page), page);
  if (times.start !== null && times.end !== null) {
    const zone = () => readZone(root, bubble.startZone, page)?.value ?? page.zone;
    const isElsewhere =
      chip !== null && !times.isAllDay.value && !isNear(times.start, chip.start, zone(), page);
    return isElsewhere ? { ...times, start: { ...times.start, isDoubtful: true } } : times;
  }
  const rank = bubble.startTime.length;
  if (chip !== null) {
    const at = { rank: rank + chip.rank, source: 'chip' };
    return {
      start: { value: chip.start, ...at },
      end: { value: chip.end, ...at },
      isAllDay: { value: false, ...at },
      isInPageZone: true,
    };
  }
  return readCollapsed(root, page, rank + grid.chip.length);
}

/** The grid is drawn in the calendar's own zone. */
function isNear({ value }: Found<Moment>, drawn: WallClock, zone: ZoneId, page: PageContext): boolean {
  const said = instantOf(value.date, value.time ?? '00:00', zone);
  return Math.abs(said - instantOf(drawn.date, drawn.time, page.zone)) <= ONE_SLOT;
}
