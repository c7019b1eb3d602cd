// The one card on the page, if there is one.
import type { DraftSighting } from '../../calendar/page/watch-drafts.ts';
import type { CardState } from '../../components/card/card-state.ts';

export interface OpenCard {
  update(state: CardState): void;
  /** Remembers which button of the card has the focus; the answer gives it back. */
  keepFocus(): () => void;
  /** Only when the person's Save was held back. False: the card could not take it. */
  focus(): boolean;
  remove(): void;
}

export interface ShownCard {
  readonly state: CardState | null;
  show(sighting: DraftSighting, state: CardState): void;
  keepFocus(): () => void;
  /** False: there is no card in the page. */
  focus(): boolean;
  hide(): void;
}

/** `open` gives null when the page has no place for a card; it is asked again with the next state. */
export function createShownCard(
  open: (sighting: DraftSighting, state: CardState) => OpenCard | null,
): ShownCard {
  let card: OpenCard | null = null;
  let state: CardState | null = null;
  return {
    get state() {
      return state;
    },
    show(sighting, next) {
      state = next;
      if (card === null) card = open(sighting, next);
      else card.update(next);
    },
    keepFocus: () => card?.keepFocus() ?? (() => {}),
    focus: () => card?.focus() ?? false,
    hide() {
      card?.remove();
      card = null;
      state = null;
    },
  };
}
