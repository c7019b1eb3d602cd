// Keeps the chips of the grid equal to the loaded events; a chip's node lives as long as its event is shown.
import type { PageEvent } from '../backend.ts';
import { element } from './element.ts';
import { encodeEventId } from './encodings.ts';
import {
  type ChipContent,
  createChip,
  DRAFT_LAYER,
  describeChip,
  placeChip,
  writeChipTime,
} from './event-chip.ts';
import { type Piece, type Placed, piecesOf, placeInLanes } from './event-pieces.ts';
import { timeOfMinutes } from './formats.ts';
import { markOf } from './marks.ts';
import type { Page } from './page.ts';
import type { Column } from './week-grid.ts';

/** A later lane lies above an earlier one, and the draft above all. */
const LOWEST_LAYER = 5;

interface Shown {
  readonly event: PageEvent;
  readonly piece: Piece;
}

export function createGridChips(page: Page, columns: readonly Column[]): { render(): void } {
  const render = () => {
    const events = page.data.visibleEvents();
    const timed = events.filter((event) => !event.isAllDay);
    const allDay = events.filter((event) => event.isAllDay);
    for (const column of columns) {
      renderTimed(page, column, shownOn(page, column, timed));
      renderAllDay(page, column, shownOn(page, column, allDay));
    }
  };
  return { render };
}

function shownOn(page: Page, column: Column, events: readonly PageEvent[]): Shown[] {
  return events.flatMap((event) =>
    piecesOf(event.interval, page.settings.zone, [column.date]).map((piece) => ({ event, piece })),
  );
}

function renderTimed(page: Page, column: Column, shown: readonly Shown[]): void {
  const old = new Map(
    [...column.chips.querySelectorAll<HTMLElement>('[data-eventchip]')]
      .filter((chip) => chip.style.zIndex !== DRAFT_LAYER)
      .map((chip) => [markOf(chip, 'data-eventid'), chip]),
  );
  for (const placed of placeInLanes(shown)) {
    const { item } = placed;
    const content = contentOf(page, item);
    const id = encodeEventId(content.eventId, content.calendarId);
    const chip = old.get(id) ?? createChip(content);
    old.delete(id);
    describeChip(chip, content);
    writeChipTime(chip, item.piece, page.formats);
    placeChip(chip, item.piece, shareOf(placed));
    chip.style.zIndex = String(LOWEST_LAYER + placed.lane);
    if (!chip.isConnected || chip.parentElement !== column.chips) column.chips.append(chip);
  }
  for (const gone of old.values()) gone.remove();
  const text = `${shown.length} ${page.words.events}, ${page.formats.longDate(column.date)}`;
  if (column.heading.textContent !== text) column.heading.textContent = text;
}

/** Like the real grid, a strip at the right edge stays free to draw in, and a chip reaches under its neighbour. */
function shareOf({ lane, lanes, nextLane }: Placed<Shown>): { left: number; width: number } {
  const usable = 0.94;
  const left = (lane / lanes) * usable;
  const own = ((nextLane - lane) / lanes) * usable;
  return { left, width: Math.min(usable - left, nextLane === lanes ? own : own * 1.7) };
}

function renderAllDay(page: Page, column: Column, shown: readonly Shown[]): void {
  const [label, host] = column.allDayCell.children;
  if (label !== undefined) label.textContent = `${shown.length} ${page.words.allDayEvents}`;
  host?.replaceChildren(
    ...shown.map((each) => {
      const content = contentOf(page, each);
      const attributes = { 'data-eventchip': '', 'data-opens-details': 'true', 'data-dragsource-type': '6' };
      const id = encodeEventId(content.eventId, content.calendarId);
      const chip = element('div', {
        class: 'all-day-chip',
        role: 'button',
        tabindex: 0,
        'data-eventid': id,
        ...attributes,
      });
      chip.style.setProperty('--event', content.colour);
      chip.append(
        element('div', { class: 'spoken' }, content.spoken),
        element('span', { 'aria-hidden': 'true' }, content.title),
      );
      return chip;
    }),
  );
}

function contentOf(page: Page, { event, piece }: Shown): ChipContent {
  const { words, data, formats } = page;
  const title = event.title || words.noTitle;
  const [start, end] = [timeOfMinutes(piece.startMinutes), timeOfMinutes(piece.endMinutes)];
  const when = event.isAllDay ? words.allDay : `${formats.time(start)} ${words.to} ${formats.time(end)}`;
  const where = [
    `${words.calendar}: ${data.nameOf(event.calendarId)}`,
    words.noLocation,
    formats.date(piece.date),
  ];
  return {
    eventId: event.id,
    calendarId: event.calendarId,
    title,
    spoken: [when, title, ...where].join(', '),
    colour: data.colourOf(event.calendarId),
    kind: event.eventType === 'focusTime' ? 'focus' : data.isOwn(event) ? 'own' : 'other',
  };
}
