// The editor's second tab: the day of the draft, one column per person.
import { dayOf, localDateOf } from '../../../domain/zoned-time.ts';
import type { PageEvent } from '../backend.ts';
import type { Draft } from './draft.ts';
import { element } from './element.ts';
import { dateKeyOf, encodeId } from './encodings.ts';
import { type ChipContent, createChip, PX_PER_MINUTE, placeChip, writeChipTime } from './event-chip.ts';
import { piecesOf } from './event-pieces.ts';
import type { Page } from './page.ts';
import { sync } from './sync.ts';
import type { Field } from './time-field.ts';

export function createFindATime(page: Page, draft: Draft): Field {
  const columns = element('div', { class: 'find-columns' });
  const root = element(
    'div',
    { role: 'tabpanel', jsname: 'PAiuue', id: 'tabFindATime', class: 'find' },
    columns,
  );
  let [loadedDay, events]: [string, readonly PageEvent[]] = ['', []];
  const render = () => {
    const people = [page.settings.email, ...draft.fields.guests];
    columns.replaceChildren(...people.map((email) => personColumn(page, draft, { email, events })));
  };
  const refresh = () => {
    render();
    const day = localDateOf(draft.interval().start, page.settings.zone);
    if (day === loadedDay) return;
    loadedDay = day;
    void sync.range(dayOf(day, page.settings.zone)).then((answer) => {
      events = answer.events;
      render();
    });
  };
  refresh();
  return { root, refresh };
}

function personColumn(
  page: Page,
  draft: Draft,
  person: { email: string; events: readonly PageEvent[] },
): HTMLElement {
  const { settings, words } = page;
  const { email } = person;
  const date = localDateOf(draft.interval().start, settings.zone);
  const attributes = { 'data-datekey': dateKeyOf(date), 'data-principal-ids': encodeId(email) };
  const cell = element('div', { role: 'gridcell', class: 'column', ...attributes });
  cell.style.position = 'relative';
  cell.style.height = `${24 * 60 * PX_PER_MINUTE}px`;
  const busy = person.events.filter((event) => event.calendarId === email && !event.isAllDay);
  for (const event of busy) {
    const content = contentOf(page, {
      eventId: event.id,
      calendarId: email,
      title: event.title,
      kind: 'other',
    });
    appendChips(page, cell, { content, interval: event.interval, date });
  }
  if (!draft.fields.isAllDay && draft.isInOrder()) {
    const { eventId } = draft.identity;
    const title = draft.fields.title || words.noTitle;
    const content = contentOf(page, { eventId, calendarId: settings.email, title, kind: 'draft' });
    appendChips(page, cell, { content, interval: draft.interval(), date });
  }
  return element(
    'div',
    { class: 'find-column' },
    element('div', { class: 'find-name' }, page.data.nameOf(email)),
    cell,
  );
}

function appendChips(
  { settings, formats }: Page,
  cell: HTMLElement,
  { content, interval, date }: { content: ChipContent; interval: PageEvent['interval']; date: string },
): void {
  for (const piece of piecesOf(interval, settings.zone, [date])) {
    const chip = createChip(content);
    placeChip(chip, piece, { left: 0, width: 1 });
    writeChipTime(chip, piece, formats);
    cell.append(chip);
  }
}

function contentOf(
  { data }: Page,
  chip: Pick<ChipContent, 'eventId' | 'calendarId' | 'title' | 'kind'>,
): ChipContent {
  return { ...chip, spoken: chip.title, colour: data.colourOf(chip.calendarId) };
}
