// Drawing a new draft, moving it and its end, moving own events, opening details.
import { MINUTE } from '../../../domain/time.ts';
import { instantOf } from '../../../domain/zoned-time.ts';
import type { PageEvent } from '../backend.ts';
import { openDetails } from './detail-popup.ts';
import { on } from './dispatch.ts';
import { Draft, emptyFields } from './draft.ts';
import { encodeEventId } from './encodings.ts';
import { PX_PER_MINUTE } from './event-chip.ts';
import { timeOfMinutes } from './formats.ts';
import { markOf } from './marks.ts';
import { moveEvent } from './move-event.ts';
import type { Page } from './page.ts';
import { ignoreNextClick, ignoresClick, startGesture } from './pointer-gesture.ts';
import type { Column, GridView } from './week-grid.ts';

const SNAP_MINUTES = 15;
const DEFAULT_MINUTES = 60;
const DRAG_THRESHOLD_PX = 4;

export function attachGridGestures(page: Page, grid: GridView, draftShown: () => Draft | null): void {
  on(grid.row, 'mousedown', (event) => {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    const chip = event.target.closest<HTMLElement>('[data-eventchip]');
    const draft = draftShown();
    if (chip === null || isColleagues(page, chip)) draw(page, grid, event);
    else if (chip === grid.ghostChip() && draft !== null) dragDraft(grid, draft, event);
    else moveEvent(page, grid, chip, event);
  });
  on(grid.root, 'click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (ignoresClick()) return;
    const chip = target?.closest<HTMLElement>('[data-eventchip]') ?? null;
    const found = chip === null ? null : eventOf(page, chip);
    if (chip !== null && found !== null) openDetails(page, found, chip);
    const day = grid.columns.find(({ allDayCell }) => target !== null && allDayCell.contains(target));
    if (chip === null && day !== undefined) page.openQuickCreate(allDayDraft(page, day));
  });
}

/** Colleagues' events stay where they are: a drag that begins on one draws a draft over it. */
function isColleagues(page: Page, chip: HTMLElement): boolean {
  const event = eventOf(page, chip);
  return event !== null && !page.data.isOwn(event);
}

export function eventOf(page: Page, chip: HTMLElement): PageEvent | null {
  const id = markOf(chip, 'data-eventid');
  return page.data.events.find((event) => encodeEventId(event.id, event.calendarId) === id) ?? null;
}

/** The quarter of an hour at a height of a column. */
function minutesAt(column: Column, clientY: number, round: (steps: number) => number): number {
  const top = column.cell.getBoundingClientRect().top;
  const steps = round((clientY - top) / PX_PER_MINUTE / SNAP_MINUTES);
  return Math.max(0, Math.min(24 * 60, steps * SNAP_MINUTES));
}

/** The nearest; from right to left in some languages. */
export function columnAt(grid: GridView, clientX: number): Column | undefined {
  const distance = ({ cell }: Column) => {
    const { left, width } = cell.getBoundingClientRect();
    return Math.abs(clientX - left - width / 2);
  };
  return grid.columns.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** A pixel of tolerance, so that a press on a line starts at the line. */
function floorStep(steps: number): number {
  return Math.floor(steps + 0.15);
}

function draw(page: Page, grid: GridView, down: MouseEvent): void {
  const column = columnAt(grid, down.clientX);
  if (column === undefined) return;
  down.preventDefault();
  const { zone } = page.settings;
  const from = minutesAt(column, down.clientY, floorStep);
  const start = instantOf(column.date, timeOfMinutes(Math.min(from, 24 * 60 - SNAP_MINUTES)), zone);
  const isOnChip = down.target instanceof Element && down.target.closest('[data-eventchip]') !== null;
  let draft: Draft | null = null;
  startGesture({
    move(event) {
      if (draft === null && Math.abs(event.clientY - down.clientY) < DRAG_THRESHOLD_PX) return;
      draft ??= new Draft(emptyFields(start, zone, SNAP_MINUTES));
      const to = minutesAt(column, event.clientY, Math.round);
      const length = Math.max(SNAP_MINUTES, Math.abs(to - from)) * MINUTE;
      const first = to < from ? start - length : start;
      draft.moveTo({ start: first, end: first + length });
      grid.showDraft(draft);
    },
    drop() {
      if (draft === null && isOnChip) return;
      ignoreNextClick();
      page.openQuickCreate(draft ?? new Draft(emptyFields(start, zone, DEFAULT_MINUTES)));
    },
    cancel: () => grid.dropDraft(null),
  });
}

function dragDraft(grid: GridView, draft: Draft, down: MouseEvent): void {
  const before = draft.interval();
  const isEdge = down.target instanceof Element && down.target.matches('[data-dragsource-type="3"]');
  const from = columnAt(grid, down.clientX);
  if (from === undefined) return;
  down.preventDefault();
  startGesture({
    move(event) {
      const to = columnAt(grid, event.clientX) ?? from;
      const steps = Math.round((event.clientY - down.clientY) / PX_PER_MINUTE / SNAP_MINUTES);
      const shift = steps * SNAP_MINUTES * MINUTE;
      if (isEdge) {
        draft.moveTo({
          start: before.start,
          end: Math.max(before.start + SNAP_MINUTES * MINUTE, before.end + shift),
        });
      } else {
        const days = grid.columns.indexOf(to) - grid.columns.indexOf(from);
        const moved = shift + days * 24 * 60 * MINUTE;
        draft.moveTo({ start: before.start + moved, end: before.end + moved });
      }
    },
    drop: () => {},
    cancel: () => draft.moveTo(before),
  });
}

function allDayDraft({ settings }: Page, { date }: Column): Draft {
  const fields = emptyFields(instantOf(date, '09:00', settings.zone), settings.zone);
  return new Draft({ ...fields, isAllDay: true });
}
