// The side drawer: Create, a month to go by, and the calendars that can be switched on and off.
import type { LocalDate } from '../../../domain/zoned-time.ts';
import type { PageCalendar } from '../backend.ts';
import { createDatePicker } from './date-picker.ts';
import { on } from './dispatch.ts';
import { classes, element, icon, isShown, setShown } from './element.ts';
import { encodeId } from './encodings.ts';
import { ICONS } from './icons.ts';
import { hostOf } from './marks.ts';
import type { Page } from './page.ts';

export interface Drawer {
  show(date: LocalDate): void;
  toggle(): void;
  setHidden(isHidden: boolean): void;
}

export function createDrawer(page: Page, create: () => void): Drawer {
  const host = hostOf('drawerMiniMonthNavigator');
  const button = element('button', { type: 'button', class: 'create' }, icon(ICONS.plus), page.words.create);
  const month = createDatePicker(page, (date) => page.openGrid('week', date));
  const lists = element('div', { class: 'calendar-lists' });
  const frame = element('div', { class: 'drawer' });
  host.before(frame);
  host.append(month.root);
  host.classList.add(...classes('mini-month'));
  frame.append(button, host, lists);
  on(button, 'click', create);
  page.data.onChange(() => lists.replaceChildren(...calendarLists(page)));
  let isWanted = true;
  return {
    show: (date) => month.show(date),
    toggle: () => {
      isWanted = !isShown(frame);
      setShown(frame, isWanted);
    },
    setHidden: (isHidden) => setShown(frame, !isHidden && isWanted),
  };
}

function calendarLists(page: Page): HTMLElement[] {
  const { words, data } = page;
  const group = (label: string, calendars: readonly PageCalendar[]) => [
    element('h2', { class: 'list-title' }, label),
    element(
      'div',
      { role: 'list', 'aria-label': label },
      ...calendars.map((each) => calendarRow(page, each)),
    ),
  ];
  const own = data.calendars.filter((each) => each.isOwn);
  const others = data.calendars.filter((each) => !each.isOwn);
  return [
    ...group(words.myCalendars, own),
    ...(others.length > 0 ? group(words.otherCalendars, others) : []),
  ];
}

function calendarRow({ data }: Page, calendar: PageCalendar): HTMLElement {
  const check = element('input', { type: 'checkbox', class: 'check', 'aria-label': calendar.name });
  check.checked = data.isOn(calendar);
  check.style.setProperty('--checkbox-color', data.colourOf(calendar.id));
  on(check, 'change', () => data.toggle(calendar));
  const label = element('label', { class: 'calendar-row' }, check, element('span', {}, calendar.name));
  return element('div', { role: 'listitem' }, element('div', { 'data-id': encodeId(calendar.id) }, label));
}
