// The bar at the top of the grid.
import { addDays, type LocalDate } from '../../../domain/zoned-time.ts';
import { on } from './dispatch.ts';
import { element, icon } from './element.ts';
import { ICONS } from './icons.ts';
import { hostOf } from './marks.ts';
import type { Page } from './page.ts';
import type { ViewName } from './router.ts';

const STEP_DAYS: Readonly<Record<ViewName, number>> = { day: 1, week: 7, month: 30, agenda: 14 };

export interface Toolbar {
  show(view: ViewName, date: LocalDate): void;
}

export function createToolbar(page: Page, toggleDrawer: () => void): Toolbar {
  const { words, settings, formats } = page;
  const title = element('div', { class: 'toolbar-title', 'aria-live': 'polite' });
  const view = element('div', { class: 'view-name', 'data-active-view': 'week' });
  let shown: { view: ViewName; date: LocalDate } = { view: 'week', date: settings.today() };
  const step = (direction: number) => () =>
    page.openGrid(shown.view, addDays(shown.date, direction * STEP_DAYS[shown.view]));
  const menu = iconButton(ICONS.menu, words.menu, toggleDrawer);
  const brand = element('div', { class: 'brand' }, icon(ICONS.calendar), element('span', {}, words.product));
  const today = element('button', { type: 'button', class: 'button outlined' }, words.today);
  on(today, 'click', () => page.openGrid(shown.view, settings.today()));
  const arrows = [
    iconButton(ICONS.previous, words.previous, step(-1)),
    iconButton(ICONS.next, words.next, step(1)),
  ];
  const bar = element('div', { class: 'toolbar' }, menu, brand, today, ...arrows, title, view);
  hostOf('gb').prepend(bar);
  return {
    show(nextView, date) {
      shown = { view: nextView, date };
      title.textContent = formats.month(date);
      view.textContent = nextView === 'day' ? formats.weekday(date, 'long') : words[nextView];
      view.dataset['activeView'] = nextView;
    },
  };
}

function iconButton(path: string, label: string, press: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'icon-button', 'aria-label': label }, icon(path));
  on(button, 'click', press);
  return button;
}
