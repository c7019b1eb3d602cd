// While the bubble's times are folded away, the draft's own chip in the grid tells them without words:
// the day by the column's `data-datekey`, the time by top and height over the column's height.
import { addDays, type LocalDate, type LocalTime } from '../../domain/zoned-time.ts';
import { dateOfKey, timeOfMinutes } from './encodings.ts';
import { queryAll } from './find-field.ts';
import type { PageContext } from './page-context.ts';
import { grid } from './page-selectors.ts';

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

/** Null when no visible chip with this event id lies on a day column. Past midnight it is in two pieces. */
export function readGhostChip(
  eventId: string,
  page: PageContext,
): { readonly start: WallClock; readonly end: WallClock; readonly rank: number } | null {
  for (const [rank, { css }] of grid.chip.entries()) {
    const chips = queryAll(page.document, css).filter(
      (chip) => chip.getAttribute('data-eventid') === eventId && page.isVisible(chip),
    );
    const pieces = chips
      .flatMap((chip) => pieceOf(chip) ?? [])
      .sort((a, b) => a.date.localeCompare(b.date) || a.from - b.from);
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (first !== undefined && last !== undefined) {
      return { start: clockAt(first.date, first.from), end: clockAt(last.date, last.to), rank };
    }
  }
  return null;
}

function pieceOf(chip: Element): Piece | null {
  const column = grid.column.map(({ css }) => chip.closest(css)).find((each) => each !== null);
  const date = dateOfKey(column?.getAttribute('data-datekey') ?? null);
  if (!(chip instanceof HTMLElement) || !(column instanceof HTMLElement) || date === null) return null;
  const whole = column.offsetHeight || Number.parseFloat(column.style.height);
  const top = Number.parseFloat(chip.style.top);
  const height = Number.parseFloat(chip.style.height);
  if (!(whole > 0 && top >= 0 && height > 0)) return null;
  const minutes = (pixels: number) => (pixels / whole) * DAY_MINUTES;
  return { date, from: onGrid(minutes(top)), to: onGridAbove(minutes(top + height)) };
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
