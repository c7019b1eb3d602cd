// The draft in the grid: a chip above all others that follows the fields.

import type { Draft } from './draft.ts';
import { element } from './element.ts';
import { createChip, describeChip, placeChip, writeChipTime } from './event-chip.ts';
import { piecesOf } from './event-pieces.ts';
import type { Page } from './page.ts';
import type { Column } from './week-grid.ts';

export interface Ghost {
  show(draft: Draft): void;
  chip(): HTMLElement | null;
  drop(savedAs: string | null): void;
}

export function createGhost(page: Page, columns: readonly Column[]): Ghost {
  let chips: HTMLElement[] = [];
  let draft: Draft | null = null;
  let stopListening: (() => void) | null = null;
  const clear = () => {
    for (const chip of chips) chip.remove();
    chips = [];
  };
  const render = () => {
    if (draft === null) return;
    const pieces = timedPieces(page, draft, columns);
    const own = draft;
    while (chips.length > pieces.length) chips.pop()?.remove();
    while (chips.length < pieces.length) chips.push(createChip(contentOf(page, own, own.identity.eventId)));
    for (const [index, piece] of pieces.entries()) {
      const chip = chips[index];
      const host = columns.find((column) => column.date === piece.date)?.chips;
      if (chip === undefined || host === undefined) continue;
      describeChip(chip, contentOf(page, own, own.identity.eventId));
      writeChipTime(chip, piece, page.formats);
      placeChip(chip, piece, { left: 0, width: 1 });
      if (chip.parentElement !== host) host.append(chip);
    }
    renderAllDay(page, own, columns);
  };
  return {
    show(next) {
      stopListening?.();
      if (draft !== next) clear();
      draft = next;
      stopListening = next.onChange(render);
      render();
    },
    chip: () => chips[0] ?? null,
    drop(savedAs) {
      stopListening?.();
      const saved = draft;
      draft = null;
      for (const column of columns) column.allDayCell.querySelector('[data-is-draft]')?.remove();
      if (savedAs === null || saved === null) clear();
      else for (const chip of chips) describeChip(chip, { ...contentOf(page, saved, savedAs), kind: 'own' });
      chips = [];
    },
  };
}

function timedPieces(page: Page, draft: Draft, columns: readonly Column[]) {
  if (page.variants.lacks('ghost') || draft.fields.isAllDay || !draft.isInOrder()) return [];
  const dates = columns.map((column) => column.date);
  return piecesOf(draft.interval(), page.settings.zone, dates);
}

function renderAllDay(page: Page, draft: Draft, columns: readonly Column[]): void {
  const { isAllDay, startDate, endDate } = draft.fields;
  for (const { date, allDayCell } of columns) {
    allDayCell.querySelector('[data-is-draft]')?.remove();
    if (page.variants.lacks('ghost') || !isAllDay || date < startDate || date > endDate) continue;
    const { title } = contentOf(page, draft, draft.identity.eventId);
    const chip = element('div', { class: 'all-day-chip', 'data-is-draft': 'true' }, title);
    chip.style.setProperty('--event', page.data.colourOf(page.settings.email));
    allDayCell.lastElementChild?.append(chip);
  }
}

function contentOf({ settings, words, data }: Page, draft: Draft, eventId: string) {
  const title = draft.fields.title || words.noTitle;
  const calendarId = settings.email;
  return {
    eventId,
    calendarId,
    title,
    spoken: title,
    colour: data.colourOf(calendarId),
    kind: 'draft' as const,
  };
}
