// What the grid shows of one's own calendar: which events, and where they lie. Attributes only: no words, no layout.
import { eventKeyOf } from './encodings.ts';
import { queryAll } from './find-field.ts';
import { DRAFT_LAYER, grid, HOLDS_EVENT, SHOWN_DAY, SHOWN_RANGE } from './page-selectors.ts';
import { attributeOf, closestOf } from './plain-dom.ts';

export interface OwnChips {
  /** Which days are shown, and how; another range has other events. */
  readonly range: string;
  /** By event id. Of a line in the month or the agenda the day alone, since its place depends on its neighbours. */
  readonly places: ReadonlyMap<string, string>;
}

/** Null where no grid is shown. Events that a form or a popup is about are left out, and so is the draft's own chip. */
export function readOwnChips(document: Document, account: string): OwnChips | null {
  const range = shownRange(document);
  if (range === null) return null;
  const held = new Set(queryAll(document, HOLDS_EVENT).map((each) => attributeOf(each, 'data-eventid')));
  const places = new Map<string, string>();
  for (const chip of chipsIn(document)) {
    const id = attributeOf(chip, 'data-eventid') ?? '';
    if (held.has(id) || isDraft(chip) || eventKeyOf(id)?.calendarId !== account) continue;
    // In pieces, or in two places: the order in the document is theirs.
    places.set(id, `${places.get(id) ?? ''} ${placeOf(chip)}`);
  }
  return { range, places };
}

function shownRange(document: Document): string | null {
  const grids = queryAll(document, SHOWN_RANGE);
  if (grids.length === 0) return null;
  const keys = grids.map((each) =>
    [attributeOf(each, 'data-start-date-key'), attributeOf(each, 'data-end-date-key')].join('-'),
  );
  // A day's place is told otherwise in each view, and two views may show the same days.
  return [document.body.dataset['viewfamily'], document.body.dataset['viewkey'], ...keys].join(' ');
}

function chipsIn(document: Document): readonly Element[] {
  return grid.chip.map(({ css }) => queryAll(document, css)).find((chips) => chips.length > 0) ?? [];
}

function isDraft(chip: Element): boolean {
  return chip instanceof HTMLElement && chip.style.zIndex === DRAFT_LAYER;
}

function placeOf(chip: Element): string {
  const day = closestOf(chip, SHOWN_DAY);
  const key = (day && attributeOf(day, 'data-datekey')) ?? '';
  const isTimed = grid.column.some(({ css }) => closestOf(chip, css) !== null);
  return isTimed && chip instanceof HTMLElement ? `${key}@${chip.style.top}+${chip.style.height}` : key;
}
