// Dragging a saved event of one's own to another time: the chip settles some time after the release.
import { MINUTE } from '../../../domain/time.ts';
import { askToSend } from './confirm-dialog.ts';
import type { Draft } from './draft.ts';
import { PX_PER_MINUTE, placeChip, writeChipTime } from './event-chip.ts';
import { draftOfEvent } from './event-draft.ts';
import { piecesOf } from './event-pieces.ts';
import { columnAt, eventOf } from './grid-gestures.ts';
import type { Page } from './page.ts';
import { ignoreNextClick, startGesture } from './pointer-gesture.ts';
import { askScope } from './recurring-dialog.ts';
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
      setTimeout(() => void settleAt(page, grid, chip, draft), SETTLE_MS);
    },
    cancel: () => chip.style.removeProperty('transform'),
  });
}

/** The chip stands where it was dropped, while people are asked about e-mails and the server is told. */
async function settleAt(page: Page, grid: GridView, chip: HTMLElement, draft: Draft): Promise<void> {
  const dates = grid.columns.map(({ date }) => date);
  const [piece] = piecesOf(draft.interval(), page.settings.zone, dates);
  const column = grid.columns.find(({ date }) => date === piece?.date);
  chip.style.removeProperty('transform');
  if (piece !== undefined) {
    placeChip(chip, piece, { left: 0, width: 0.94 });
    writeChipTime(chip, piece, page.formats);
    column?.chips.append(chip);
  }
  const scope = await askScope(page, draft);
  const hasGuests = draft.fields.guests.length > 0;
  const answer =
    scope === null ? 'back' : hasGuests ? await askToSend(page, page.words.updateQuestion) : 'send';
  if (scope === null || answer === 'back') grid.renderEvents();
  else await saveDraft(page, draft, { scope });
}
