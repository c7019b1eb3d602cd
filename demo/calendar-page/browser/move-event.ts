// Dragging a saved event of one's own to another time: the chip settles some time after the release.
import { MINUTE } from '../../../domain/time.ts';
import { PX_PER_MINUTE } from './event-chip.ts';
import { draftOfEvent } from './event-draft.ts';
import { columnAt, eventOf } from './grid-gestures.ts';
import type { Page } from './page.ts';
import { ignoreNextClick, startGesture } from './pointer-gesture.ts';
import { saveDraft } from './save.ts';
import type { GridView } from './week-grid.ts';

const SNAP_MINUTES = 15;
const SETTLE_MS = 300;
const THRESHOLD_PX = 4;

/** A press that does not move is left to the click. */
export function moveEvent(page: Page, grid: GridView, chip: HTMLElement, down: MouseEvent): void {
  const event = eventOf(page, chip);
  const from = columnAt(grid, down.clientX);
  if (event === null || from === undefined) return;
  down.preventDefault();
  const isEdge = down.target instanceof Element && down.target.matches('[data-dragsource-type="3"]');
  let shift = { days: 0, minutes: 0 };
  let hasMoved = false;
  const settle = () => chip.style.removeProperty('transform');
  startGesture({
    move(pointer) {
      const dy = pointer.clientY - down.clientY;
      const to = columnAt(grid, pointer.clientX) ?? from;
      hasMoved ||= Math.abs(dy) >= THRESHOLD_PX || to !== from;
      if (!hasMoved) return;
      const minutes = Math.round(dy / PX_PER_MINUTE / SNAP_MINUTES) * SNAP_MINUTES;
      shift = { days: isEdge ? 0 : grid.columns.indexOf(to) - grid.columns.indexOf(from), minutes };
      const dx = to.cell.getBoundingClientRect().left - from.cell.getBoundingClientRect().left;
      chip.style.transform = isEdge ? '' : `translate(${dx}px, ${minutes * PX_PER_MINUTE}px)`;
    },
    drop() {
      if (!hasMoved) return;
      ignoreNextClick();
      const draft = draftOfEvent(event, page.settings);
      const by = (shift.days * 24 * 60 + shift.minutes) * MINUTE;
      const { start, end } = event.interval;
      const least = start + SNAP_MINUTES * MINUTE;
      draft.moveTo({
        start: isEdge ? start : start + by,
        end: isEdge ? Math.max(least, end + by) : end + by,
      });
      setTimeout(() => void saveDraft(page, draft).finally(settle), SETTLE_MS);
    },
    cancel: settle,
  });
}
