// The card is a script of its own, which runs in a tab only once a draft stands there. It shares a world with the content
// script, and leaves itself there under a symbol: a name could be taken by an element of the page.
import type { Language } from '../../domain/language.ts';
import type { createFormats } from '../format.ts';
import type { createHeldNote } from './held-note.ts';
import type { createHoldDraft } from './hold-draft.ts';
import type { mountCard } from './mount-card.tsx';

export interface CardUi {
  readonly mountCard: typeof mountCard;
  readonly createFormats: typeof createFormats;
  readonly createHoldDraft: typeof createHoldDraft;
  readonly createHeldNote: typeof createHeldNote;
  /** Of the words on the card. */
  readonly language: Language;
  readonly dir: 'ltr' | 'rtl';
  /** In which locale times are written, on a page in `pageLocale`. */
  readonly localeOn: (pageLocale: string) => string;
}

const PLACE = Symbol.for('let-them-cook.card');

/** `world`: globalThis of the content script's world. */
export function offerCardUi(world: object, ui: CardUi): void {
  Reflect.set(world, PLACE, ui);
}

/** Null: the card's script has not run yet. */
export function cardUiIn(world: object): CardUi | null {
  return Reflect.get(world, PLACE) ?? null;
}
