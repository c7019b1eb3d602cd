// While the bubble's times are folded away, the draft's own chip in the grid tells them without words:
// the day by the column's `data-datekey`, the time by top and height over the column's height.

import { addDays, type LocalDate, type LocalTime } from '../../domain/zoned-time.ts';
import { dateOfKey, timeOfMinutes } from './encodings.ts';
import { queryAll } from './find-field.ts';
import type { PageContext } from './page-context.ts';
import { grid } from './page-selectors.ts';
import { attributeOf, closestOf, documentOf } from './plain-dom.ts';

export interface WallClock {
  readonly date: LocalDate;
  readonly time: LocalTime;
}

interface Piece {
  readonly date: LocalDate;
  readonly from: number;
  readonly to: number;
}

const DAY_MINUTES = 1440;
/** Drafts made with the mouse lie on 5 minutes at the finest ("speedy meetings": 25 and 50 minutes). */
const STEP = 5;

export interface DrawnTimes {
  readonly start: WallClock;
  readonly end: WallClock;
}

/** Null when no visible chip with this event id lies on a day column. Past midnight it is in two pieces. */
export function readGhostChip(
  eventId: string,
  page: PageContext,
): (DrawnTimes & { readonly rank: number }) | null {
  for (const [rank, { css }] of grid.chip.entries()) {
    const chips = queryAll(page.document, css).filter(
      (chip) => attributeOf(chip, 'data-eventid') === eventId && page.isVisible(chip),
    );
    const times = drawnTimes(chips);
    if (times !== null) return { ...times, rank };
  }
  return null;
}

/** From the first piece's top to the last one's bottom. */
function drawnTimes(chips: readonly Element[]): DrawnTimes | null {
  const pieces = chips
    .flatMap((chip) => pieceOf(chip) ?? [])
    .sort((a, b) => a.date.localeCompare(b.date) || a.from - b.from);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { start: clockAt(first.date, first.from), end: clockAt(last.date, last.to) };
}

function pieceOf(chip: Element): Piece | null {
  if (!(chip instanceof HTMLElement)) return null;
  const isCarried = chip.style.transform !== '';
  const column = isCarried ? columnBelow(chip) : columnAround(chip);
  const date = dateOfKey(column && attributeOf(column, 'data-datekey'));
  if (!(column instanceof HTMLElement) || date === null) return null;
  const drawn = isCarried ? measured(chip, column) : styled(chip, column);
  if (drawn === null) return null;
  return { date, from: onGrid(drawn.from), to: onGridAbove(drawn.to) };
}

function columnAround(chip: Element): Element | null {
  return grid.column.map(({ css }) => closestOf(chip, css)).find((each) => each !== null) ?? null;
}

/** A chip under the pointer still belongs to the column that it was taken from. */
function columnBelow(chip: Element): Element | null {
  const { left, width } = chip.getBoundingClientRect();
  const middle = left + width / 2;
  const columns = grid.column.flatMap(({ css }) => queryAll(documentOf(chip), css));
  const isBelow = (column: Element) => {
    const box = column.getBoundingClientRect();
    return box.left <= middle && middle < box.right;
  };
  return columns.find(isBelow) ?? columnAround(chip);
}

interface Minutes {
  readonly from: number;
  readonly to: number;
}

/** Pixels, or parts of the column. */
function styled(chip: HTMLElement, column: HTMLElement): Minutes | null {
  const whole = column.offsetHeight || Number.parseFloat(column.style.height);
  const minutes = (length: string) =>
    (Number.parseFloat(length) / (length.endsWith('%') ? 100 : whole)) * DAY_MINUTES;
  const [from, height] = [minutes(chip.style.top), minutes(chip.style.height)];
  return from >= 0 && height > 0 && Number.isFinite(from + height) ? { from, to: from + height } : null;
}

function measured(chip: Element, column: Element): Minutes | null {
  const [box, day] = [chip.getBoundingClientRect(), column.getBoundingClientRect()];
  const minutes = (pixels: number) => ((pixels - day.top) / day.height) * DAY_MINUTES;
  const [from, to] = [minutes(box.top), minutes(box.bottom)];
  return from >= 0 && to > from && Number.isFinite(to) ? { from, to } : null;
}

function onGrid(minutes: number): number {
  return Math.round(minutes / STEP) * STEP;
}

/** Chips are drawn a pixel or two short, to leave a gap: up to 3.75 minutes are made up for. */
function onGridAbove(minutes: number): number {
  return Math.min(DAY_MINUTES, Math.ceil(minutes / STEP - 0.25) * STEP);
}

function clockAt(date: LocalDate, minutes: number): WallClock {
  return minutes < DAY_MINUTES
    ? { date, time: timeOfMinutes(minutes) }
    : { date: addDays(date, 1), time: '00:00' };
}
