// Fetches the card's script into this tab when the first draft is seen: most tabs never need it.
import { type CardUi, cardUiIn } from '../../components/card/card-ui.ts';
import type { Send } from '../../messages/send.ts';

export interface CardLoaderOptions {
  readonly world: object;
  readonly send: Send;
  /** A card that was asked for before can be drawn now. */
  readonly onLoaded: () => void;
  /** The worker could not be asked; the next draft asks again. */
  readonly onUnreachable: () => void;
}

export interface CardLoader {
  load(): void;
  /** Null until it is here. */
  ui(): CardUi | null;
}

export function createCardLoader({ world, send, onLoaded, onUnreachable }: CardLoaderOptions): CardLoader {
  let isAsked = false;
  const refused = () => {
    isAsked = false;
    onUnreachable();
  };
  return {
    ui: () => cardUiIn(world),
    load() {
      if (isAsked) return;
      isAsked = true;
      send('loadCard', {}).then(onLoaded, refused);
    },
  };
}
