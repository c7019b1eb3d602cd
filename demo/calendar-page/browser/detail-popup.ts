// What a click on an event shows, in the same dialog node as the bubble.
import { localDateOf, localTimeOf } from '../../../domain/zoned-time.ts';
import type { PageEvent } from '../backend.ts';
import { on } from './dispatch.ts';
import { element, icon } from './element.ts';
import { encodeEventId } from './encodings.ts';
import { ICONS } from './icons.ts';
import { findMarked } from './marks.ts';
import type { Page } from './page.ts';
import { sync } from './sync.ts';

/** The real page renders the list again this long after opening, and strips what is not its own. */
const STRIP_AFTER_MS = [800, 1400];

export function openDetails(page: Page, event: PageEvent, anchor: Element): void {
  const list = detailList(page, event);
  const own = new Set<Element>(list.children);
  const content = element(
    'div',
    {
      id: 'xDetDlg',
      class: 'details',
      'data-eventid': encodeEventId(event.id, event.calendarId),
      jslog: `35389; 2:${JSON.stringify([event.id, event.calendarId])}`,
    },
    buttons(page, event),
    element('div', { class: 'bubble-scroll', 'data-bubble-scrollable-root': '' }, list),
    element('div', { class: 'details-foot' }),
  );
  const timers = STRIP_AFTER_MS.map((ms) => setTimeout(() => strip(list, own), ms));
  page.dialog.open({
    content,
    labelledBy: 'rAECCd',
    anchor: () => anchor,
    onClose: () => timers.forEach((timer) => clearTimeout(timer)),
  });
  findMarked(content, 'id', 'xDetDlgCloseBu')?.focus();
}

function strip(list: HTMLElement, own: ReadonlySet<Element>): void {
  for (const child of Array.from(list.children)) if (!own.has(child)) child.remove();
}

function buttons(page: Page, event: PageEvent): HTMLElement {
  const { words } = page;
  const edit = element('button', {
    type: 'button',
    jsname: 'DyVDA',
    class: 'icon-button',
    'aria-label': words.edit,
  });
  const attributes = { type: 'button', class: 'icon-button' };
  const remove = element('button', { ...attributes, id: 'xDetDlgDelBu', 'aria-label': words.delete });
  const close = element('button', { ...attributes, id: 'xDetDlgCloseBu', 'aria-label': words.close });
  edit.append(icon(ICONS.edit));
  remove.append(icon(ICONS.trash));
  close.append(icon(ICONS.close));
  on(edit, 'click', () => page.editEvent(event));
  on(remove, 'click', () => void removeEvent(page, event));
  on(close, 'click', () => page.dialog.close());
  const shown = page.data.isOwn(event) ? [edit, remove, close] : [close];
  return element('div', { class: 'bubble-top details-top' }, ...shown);
}

export async function removeEvent(page: Page, event: PageEvent): Promise<void> {
  page.dialog.close();
  try {
    await sync.remove(event.id);
    page.showToast(page.words.deleted);
  } catch (error) {
    page.showToast(error instanceof Error ? error.message : String(error));
  }
  await page.data.reload();
}

function detailList(page: Page, event: PageEvent): HTMLElement {
  const { data, words } = page;
  const dot = element('span', { class: 'square' });
  dot.style.setProperty('--event', data.colourOf(event.calendarId));
  const heading = element('span', { id: 'rAECCd', role: 'heading', 'aria-level': 2, class: 'details-title' });
  heading.textContent = event.title || words.noTitle;
  const head = element(
    'div',
    { class: 'line details-head' },
    dot,
    element('div', {}, heading, whenText(page, event)),
  );
  const rows: HTMLElement[] = [head];
  if (event.guests.length > 0) rows.push(guestRows(page, event));
  rows.push(row(ICONS.calendar, element('div', { id: 'xDetDlgCal' }, data.nameOf(event.calendarId))));
  return element('div', { jsname: 'sV9x3c', class: 'details-list' }, ...rows);
}

function whenText({ formats, settings, words }: Page, { interval, isAllDay }: PageEvent): HTMLElement {
  const date = localDateOf(interval.start, settings.zone);
  const [start, end] = [interval.start, interval.end].map((at) => localTimeOf(at, settings.zone));
  const time = isAllDay ? words.allDay : formats.timeRange(start ?? '', end ?? '');
  return element('div', { id: 'xDetDlgWhen', class: 'quiet' }, `${formats.longDate(date)} · ${time}`);
}

function guestRows({ words, data }: Page, { guests }: PageEvent): HTMLElement {
  const noun = guests.length === 1 ? words.guest : words.guestsCounted;
  const count = element('div', { id: 'xDetDlgAtt' }, `${guests.length} ${noun}`);
  const people = guests.map(({ email, name }) => {
    const avatar = element(
      'span',
      { class: 'avatar', 'aria-hidden': 'true' },
      (name || email).slice(0, 1).toUpperCase(),
    );
    avatar.style.setProperty('--event', data.colourOf(email));
    const label = `${name || email}, ${words.pending}`;
    return element(
      'div',
      { 'data-email': email, 'aria-label': label, class: 'guest' },
      avatar,
      name || email,
    );
  });
  return row(ICONS.people, element('div', {}, count, ...people));
}

function row(path: string, content: HTMLElement): HTMLElement {
  return element('div', { class: 'line' }, icon(path), content);
}
