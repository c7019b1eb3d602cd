// One month of days; used by the date fields and by the drawer.
import { addDays, type LocalDate } from '../../../domain/zoned-time.ts';
import { on } from './dispatch.ts';
import { element, icon } from './element.ts';
import { compactDate, dateOfCompact } from './encodings.ts';
import { weekOf } from './formats.ts';
import { ICONS } from './icons.ts';
import { closestMarked, markOf } from './marks.ts';
import type { Page } from './page.ts';

export interface DatePicker {
  readonly root: HTMLElement;
  show(selected: LocalDate): void;
}

const WEEKS = 6;

export function createDatePicker(page: Page, choose: (date: LocalDate) => void): DatePicker {
  const title = element('div', { class: 'month-title' });
  const body = element('tbody');
  const [back, forth] = [pager(ICONS.previous), pager(ICONS.next)];
  const table = element('table', { role: 'grid', class: 'month' }, weekdayHeads(page), body);
  const root = element(
    'div',
    { class: 'month-box' },
    element('div', { class: 'month-bar' }, title, back, forth),
    table,
  );
  let [month, selected] = ['', ''];
  const render = () => {
    title.textContent = page.formats.month(month);
    body.replaceChildren(...monthRows(page, month, selected));
  };
  const turn = (days: number) => {
    month = `${addDays(month, days).slice(0, 7)}-01`;
    render();
  };
  on(back, 'click', () => turn(-1));
  on(forth, 'click', () => turn(31));
  on(table, 'click', (event) => {
    const date = markOf(closestMarked(event.target, 'data-date') ?? table, 'data-date');
    if (date !== null) choose(dateOfCompact(date));
  });
  return {
    root,
    show(date) {
      [month, selected] = [`${date.slice(0, 7)}-01`, date];
      render();
    },
  };
}

function monthRows({ settings, formats }: Page, month: LocalDate, selected: LocalDate): HTMLElement[] {
  const first = weekOf(month)[0] ?? month;
  return Array.from({ length: WEEKS }, (_, week) =>
    element('tr', { role: 'row' }, ...weekOf(addDays(first, week * 7)).map((date) => dayCell(date))),
  );
  function dayCell(date: LocalDate): HTMLElement {
    const looks = ['month-day'];
    if (date.slice(0, 7) !== month.slice(0, 7)) looks.push('is-other-month');
    if (date === selected) looks.push('is-selected');
    if (date === settings.today()) looks.push('is-today');
    const button = element(
      'button',
      { type: 'button', tabindex: -1, class: looks.join(' ') },
      formats.dayNumber(date),
    );
    const attributes = { 'data-date': compactDate(date), 'data-dragsource-type': '13' };
    return element(
      'td',
      { role: 'gridcell', 'aria-selected': String(date === selected), ...attributes },
      button,
    );
  }
}

function weekdayHeads({ formats, settings }: Page): HTMLElement {
  const days = weekOf(settings.today()).map((date) =>
    element('th', {}, formats.weekday(date, 'short').slice(0, 1)),
  );
  return element('thead', {}, element('tr', {}, ...days));
}

function pager(path: string): HTMLElement {
  return element('button', { type: 'button', tabindex: -1, class: 'icon-button small' }, icon(path));
}
