// One place of Google's page where a draft stands: how to find, read and write it, and where the card goes.
import type { DraftReading } from '../../domain/event-draft.ts';
import type { Fields } from './candidate.ts';
import type { PageContext } from './page-context.ts';

/** Where the card's host is put. */
export interface Anchor {
  readonly node: Element;
  readonly place: 'before' | 'after' | 'lastChild';
  /** The card starts where this starts. */
  readonly alignWith?: Element | undefined;
}

/** Google's own inputs, as far as they are open for writing. `endDate` is missing where the form has none. */
export interface TimeFields {
  readonly startDate: HTMLInputElement;
  readonly startTime: HTMLInputElement;
  readonly endDate: HTMLInputElement | null;
  readonly endTime: HTMLInputElement;
}

export interface Surface {
  readonly id: string;
  /** Fields whose candidates are counted for the health report. */
  readonly probed?: Fields;
  /** The visible root of a draft, or null: nothing is being drafted here. */
  findRoot(page: PageContext): Element | null;
  readDraft(root: Element, page: PageContext): DraftReading;
  /** The draft changes a saved event. */
  isExisting(root: Element, page: PageContext): boolean;
  anchor(root: Element, page: PageContext): Anchor | null;
  /** Null while the times are folded away: then they cannot be written. */
  timeFields(root: Element, page: PageContext): TimeFields | null;
  /** Has it fields for the times at all, open or folded away? Where it has none, no better times are offered. */
  readonly hasTimeFields: boolean;
  /** Enter in a field may save the draft here. */
  readonly savesOnEnter: boolean;
  /** Google's button that opens the full editor; null where the surface is the full editor. */
  moreOptions(root: Element, page: PageContext): HTMLElement | null;
}

/** A draft whose event id is nowhere to be read. */
export const UNNAMED = 'unnamed';
