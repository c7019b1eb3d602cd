// The time grid: a header, the all-day row and one column per day, 48 px an hour.
import { dayOf, type LocalDate, localTimeOf } from '../../../domain/zoned-time.ts';
import type { Draft } from './draft.ts';
import { element, wrapped } from './element.ts';
import { dateKeyOf, encodeId } from './encodings.ts';
import { PX_PER_MINUTE } from './event-chip.ts';
import { minutesOfTime, timeOfMinutes } from './formats.ts';
import { createGhost } from './ghost-chip.ts';
import { createGridChips } from './grid-chips.ts';
import type { Page } from './page.ts';

const FIRST_SHOWN = '07:30';

export interface Column {
  readonly date: LocalDate;
  readonly cell: HTMLElement;
  readonly heading: HTMLElement;
  /** Where chips go. */
  readonly chips: HTMLElement;
  readonly allDayCell: HTMLElement;
}

export interface GridView {
  readonly root: HTMLElement;
  readonly row: HTMLElement;
  readonly scroller: HTMLElement;
  readonly columns: readonly Column[];
  /** Draws the loaded events anew; nodes of events that stay are kept. */
  renderEvents(): void;
  showDraft(draft: Draft): void;
  /** The chip of the draft that is shown, on its first day. */
  ghostChip(): HTMLElement | null;
  /** Takes the draft's chip away, or leaves it as the saved event with this id. */
  dropDraft(savedAs: string | null): void;
  /** Scrolls to working hours; only possible once the grid is in the page. */
  scrollToStart(): void;
}

export function createWeekGrid(page: Page, dates: readonly LocalDate[]): GridView {
  const columns = dates.map((date, index) => createColumn(page, date, index));
  const row = element('div', { role: 'row', 'data-dragsource-type': '4', class: 'columns' });
  row.append(...columns.map((column) => column.cell));
  const scroller = element('div', { class: 'grid-scroll' }, scale(page), row);
  const root = element('div', { role: 'main', class: 'grid-main' }, grid(page, columns, scroller));
  const chips = createGridChips(page, columns);
  const ghost = createGhost(page, columns);
  return {
    root,
    row,
    scroller,
    columns,
    renderEvents: () => chips.render(),
    showDraft: (draft) => ghost.show(draft),
    ghostChip: () => ghost.chip(),
    dropDraft: (savedAs) => ghost.drop(savedAs),
    scrollToStart: () => {
      scroller.scrollTop = minutesOfTime(FIRST_SHOWN) * PX_PER_MINUTE;
    },
  };
}

function grid(page: Page, columns: readonly Column[], scroller: HTMLElement): HTMLElement {
  const first = columns[0]?.date ?? page.settings.today();
  const last = columns.at(-1)?.date ?? first;
  const keys = { 'data-start-date-key': dateKeyOf(first), 'data-end-date-key': dateKeyOf(last) };
  const header = element('div', { role: 'row', class: 'day-headers' }, element('div', { class: 'corner' }));
  header.append(...columns.map(({ date }) => dayHeader(page, date)));
  const allDay = element('div', { role: 'row', class: 'all-day-row' }, element('div', { class: 'corner' }));
  allDay.append(...columns.map(({ allDayCell }) => allDayCell));
  return element('div', { role: 'grid', class: 'grid', ...keys }, header, allDay, scroller);
}

function dayHeader({ formats, settings }: Page, date: LocalDate): HTMLElement {
  const isToday = date === settings.today();
  const number = element('button', {
    class: `day-number${isToday ? ' is-today' : ''}`,
    'data-datekey': dateKeyOf(date),
    'aria-label': formats.longDate(date),
  });
  number.textContent = formats.dayNumber(date);
  const name = element(
    'div',
    { class: `day-name${isToday ? ' is-today-name' : ''}` },
    formats.weekday(date, 'short'),
  );
  return element(
    'div',
    { role: 'columnheader', class: 'day-header', 'data-dragsource-type': '8' },
    name,
    number,
  );
}

function createColumn(page: Page, date: LocalDate, index: number): Column {
  const heading = element('h2', { class: 'spoken' });
  const chips = element('div', { class: 'chip-host' });
  const cell = element('div', {
    role: 'gridcell',
    jsname: 'RjPD4e',
    class: 'column',
    'data-column-index': index,
    'data-datekey': dateKeyOf(date),
    'data-principal-ids': encodeId(page.settings.email),
  });
  cell.style.position = 'relative';
  cell.style.height = `${24 * 60 * PX_PER_MINUTE}px`;
  cell.append(heading, element('div', { role: 'presentation', class: 'presentation' }, wrapped(chips)));
  if (date === page.settings.today()) cell.append(nowLine(page, date));
  if (page.variants.has('tasks') && date === page.settings.today()) cell.append(taskChip(page));
  const labelId = `ad${dateKeyOf(date)}`;
  const allDayCell = element('div', { role: 'gridcell', class: 'all-day-cell', 'aria-labelledby': labelId });
  allDayCell.append(
    element('h2', { id: labelId, class: 'spoken' }),
    element('div', { class: 'all-day-chips' }),
  );
  return { date, cell, heading, chips, allDayCell };
}

/** Tasks are no events: their id is not that of one. */
function taskChip({ words }: Page): HTMLElement {
  const attributes = { role: 'button', tabindex: 0, 'data-eventchip': '', 'data-eventid': 'tasks_c1xTq' };
  const chip = element(
    'div',
    { ...attributes, 'data-taskid': 'c1xTq', class: 'chip chip-other' },
    words.task,
  );
  chip.style.cssText = `top:${18 * 60 * PX_PER_MINUTE}px;height:${30 * PX_PER_MINUTE}px;left:0%;width:94%`;
  return chip;
}

function nowLine({ settings }: Page, date: LocalDate): HTMLElement {
  const line = element('div', { class: 'now-line', 'aria-hidden': 'true' });
  const now = Math.max(dayOf(date, settings.zone).start, Math.floor(settings.now()));
  line.style.top = `${minutesOfTime(localTimeOf(now, settings.zone)) * PX_PER_MINUTE}px`;
  return line;
}

function scale({ formats }: Page): HTMLElement {
  const hours = Array.from({ length: 23 }, (_, index) => {
    const label = element('div', { class: 'hour' }, formats.hour(index + 1));
    label.style.top = `${minutesOfTime(timeOfMinutes((index + 1) * 60)) * PX_PER_MINUTE}px`;
    return label;
  });
  return element('div', { class: 'scale', 'aria-hidden': 'true' }, ...hours);
}
