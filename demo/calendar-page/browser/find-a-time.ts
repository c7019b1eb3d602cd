// The editor's second tab: the day of the draft, one column per person.
import { dayOf, type LocalDate, localDateOf, localTimeOf } from '../../../domain/zoned-time.ts';
import type { PageEvent } from '../backend.ts';
import { on } from './dispatch.ts';
import type { Draft } from './draft.ts';
import { element } from './element.ts';
import { dateKeyOf, encodeId } from './encodings.ts';
import { type ChipContent, createChip, PX_PER_MINUTE, placeChip, writeChipTime } from './event-chip.ts';
import { piecesOf } from './event-pieces.ts';
import { minutesOfTime, timeOfMinutes } from './formats.ts';
import { closestMarked } from './marks.ts';
import type { Page } from './page.ts';
import { sync } from './sync.ts';
import type { Field } from './time-field.ts';

/** How much of the day is seen before the draft. */
const MINUTES_ABOVE = 150;
/** A click puts the draft to the half hour it lies in. */
const STEP_MINUTES = 30;

export interface FindATime extends Field {
  /** Only possible while the tab is shown. */
  scrollToDraft(): void;
}

export function createFindATime(page: Page, draft: Draft): FindATime {
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
  const load = async (day: LocalDate) => {
    try {
      events = (await sync.range(dayOf(day, page.settings.zone))).events;
      render();
    } catch (error) {
      page.showToast(String(error));
    }
  };
  const refresh = () => {
    render();
    const day = localDateOf(draft.interval().start, page.settings.zone);
    if (day === loadedDay) return;
    loadedDay = day;
    void load(day);
  };
  const scrollToDraft = () => {
    const minutes = minutesOfTime(localTimeOf(draft.interval().start, page.settings.zone));
    columns.scrollTop = (minutes - MINUTES_ABOVE) * PX_PER_MINUTE;
  };
  on(columns, 'click', (event) => {
    const cell = closestMarked(event.target, 'role', 'gridcell');
    if (cell === null) return;
    const minutes = (event.clientY - cell.getBoundingClientRect().top) / PX_PER_MINUTE;
    draft.moveStart(draft.fields.startDate, timeOfMinutes(Math.floor(minutes / STEP_MINUTES) * STEP_MINUTES));
  });
  refresh();
  return { root, refresh, scrollToDraft };
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
  if (!page.variants.lacks('ghost') && !draft.fields.isAllDay && draft.isInOrder()) {
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
