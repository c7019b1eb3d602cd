// Views without a scale of hours: a month of cells, and the agenda's rows. Events open, days take a draft.
import { type LocalDate, localDateOf, localTimeOf } from '../../../domain/zoned-time.ts';
import type { PageEvent } from '../backend.ts';
import type { Draft } from './draft.ts';
import { type Child, classes, element, wrapped } from './element.ts';
import { dateKeyOf } from './encodings.ts';
import { createChip, DRAFT_LAYER, describeChip } from './event-chip.ts';
import { piecesOf } from './event-pieces.ts';
import type { Page } from './page.ts';
import type { GridView } from './week-grid.ts';

interface Day {
  readonly date: LocalDate;
  readonly root: HTMLElement;
  readonly chips: HTMLElement;
}

/** The month's cells stack their chips; one beyond another is one line lower. */
const CHIP_LINE_EM = 1.9;

export function createMonthView(page: Page, dates: readonly LocalDate[]): GridView {
  const days = dates.map((date) => monthCell(page, date));
  const weeks = Array.from({ length: Math.ceil(days.length / 7) }, (_, week) => {
    const cells = days.slice(week * 7, week * 7 + 7).map(({ root }) => root);
    return element('div', { role: 'row', class: 'month-week' }, ...cells);
  });
  return listView(page, dates, days, weeks, 'month-view');
}

export function createAgendaView(page: Page, dates: readonly LocalDate[]): GridView {
  const days = dates.map((date) => agendaGroup(page, date));
  return listView(
    page,
    dates,
    days,
    days.map(({ root }) => root),
    'agenda-view',
  );
}

function monthCell({ formats }: Page, date: LocalDate): Day {
  const labelId = `mc${dateKeyOf(date)}`;
  const number = element('h2', { 'data-datekey': dateKeyOf(date), id: labelId }, formats.dayNumber(date));
  const chips = element('div', { 'data-stacked-layout-chip-container': '', class: 'stacked-chips' });
  const events = element('div', { role: 'gridcell', 'aria-labelledby': labelId }, wrapped(chips));
  const attributes = { 'data-datekey': dateKeyOf(date), 'data-dragsource-type': '8', jsname: 'LF4U9b' };
  const root = element('div', { ...attributes, class: 'month-cell' }, number, events);
  return { date, root, chips };
}

function agendaGroup({ formats }: Page, date: LocalDate): Day {
  const chips = element('div', { class: 'agenda-rows' });
  const attributes = { role: 'rowgroup', 'data-datekey': dateKeyOf(date), class: 'agenda-day' };
  const root = element('div', attributes, element('h2', {}, formats.longDate(date)), chips);
  return { date, root, chips };
}

function listView(
  page: Page,
  dates: readonly LocalDate[],
  days: readonly Day[],
  content: readonly Child[],
  look: string,
): GridView {
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  const keys = { 'data-start-date-key': dateKeyOf(first), 'data-end-date-key': dateKeyOf(last) };
  const grid = element('div', { role: 'grid', class: look, ...keys }, ...content);
  const root = element('div', { role: 'main', class: 'grid-main list-view' }, grid);
  let ghost: HTMLElement | null = null;
  let stop: (() => void) | null = null;
  const drop = () => {
    stop?.();
    ghost?.remove();
    ghost = null;
  };
  return {
    root,
    row: grid,
    scroller: root,
    columns: [],
    renderEvents: () => {
      for (const day of days) renderDay(page, day, ghost);
    },
    showDraft(draft) {
      drop();
      if (page.variants.lacks('ghost')) return;
      const chip = createChip(draftContent(page, draft));
      ghost = chip;
      const show = () => {
        describeChip(chip, draftContent(page, draft));
        chip.classList.add(...classes('line-chip'));
        days.find(({ date }) => date === draft.fields.startDate)?.chips.append(chip);
      };
      stop = draft.onChange(show);
      show();
    },
    ghostChip: () => ghost,
    dropDraft: drop,
    scrollToStart: () => {},
  };
}

function renderDay(page: Page, { date, chips }: Day, ghost: HTMLElement | null): void {
  const events = page.data
    .visibleEvents()
    .filter((event) => piecesOf(event.interval, page.settings.zone, [date]).length > 0)
    .toSorted((a, b) => a.interval.start - b.interval.start);
  const nodes = events.map((event, index) => {
    const chip = createChip(eventContent(page, event));
    chip.classList.add(...classes('line-chip'));
    chip.style.top = `${index * CHIP_LINE_EM}em`;
    return element('div', { role: 'row', class: 'chip-row' }, chip);
  });
  const draft = ghost !== null && ghost.style.zIndex === DRAFT_LAYER && chips.contains(ghost) ? [ghost] : [];
  chips.replaceChildren(...nodes, ...draft);
}

function eventContent({ data, words, formats, settings }: Page, event: PageEvent) {
  const title = event.title || words.noTitle;
  const time = event.isAllDay ? words.allDay : formats.time(localTimeOf(event.interval.start, settings.zone));
  const date = formats.date(localDateOf(event.interval.start, settings.zone));
  const { id: eventId, calendarId } = event;
  const spoken = [time, title, `${words.calendar}: ${data.nameOf(calendarId)}`, words.noLocation, date];
  const colour = data.colourOf(calendarId);
  return {
    eventId,
    calendarId,
    title: `${time} ${title}`,
    spoken: spoken.join(', '),
    colour,
    kind: 'own' as const,
  };
}

function draftContent({ settings, words, data }: Page, draft: Draft) {
  const title = draft.fields.title || words.noTitle;
  const colour = data.colourOf(settings.email);
  const { eventId } = draft.identity;
  return { eventId, calendarId: settings.email, title, spoken: title, colour, kind: 'draft' as const };
}
