// The only card outside of a draft: what was held, at the lower edge of the page, for ten seconds. It waits while somebody
// is at it, and while the tab is hidden.
import type { Send } from '../../messages/send.ts';
import type { CardActions, HeldState } from './card-state.ts';

export interface HeldNoteOptions {
  readonly document: Document;
  readonly send: Send;
  readonly account: () => string | null;
  readonly open: (state: HeldState, actions: CardActions) => OpenNote | null;
  readonly onUnreachable: () => void;
  readonly signal: AbortSignal;
}

export interface OpenNote {
  remove(): void;
  /** Is the pointer on it, or the focus in it? */
  isInUse(): boolean;
  /** It is said, seen, and over. */
  say(words: 'undone' | 'notKept'): void;
}

const STAYS_FOR = 10_000;
const LOOKS_EVERY = 500;

export interface HeldNote {
  show(state: HeldState): void;
  hide(): void;
}

export function createHeldNote(options: HeldNoteOptions): HeldNote {
  const { document, send, account, open, signal } = options;
  let note: OpenNote | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hide = () => {
    clearTimeout(timer);
    note?.remove();
    note = null;
  };
  const wait = (left: number): void => {
    timer = setTimeout(() => {
      const isWatched = document.hidden || note?.isInUse() === true;
      const rest = isWatched ? left : left - LOOKS_EVERY;
      if (rest > 0) wait(rest);
      else hide();
    }, LOOKS_EVERY);
  };
  async function undo({ id }: HeldState): Promise<void> {
    try {
      await send('undoHold', { account: account(), id });
      note?.say('undone');
      hide();
    } catch {
      note?.say('notKept');
      options.onUnreachable();
    }
  }
  signal.addEventListener('abort', hide, { once: true });
  return {
    hide,
    show(state) {
      hide();
      if (signal.aborted) return;
      note = open(state, actionsFor(state));
      wait(STAYS_FOR);
    },
  };

  function actionsFor(state: HeldState): CardActions {
    const none = () => undefined;
    return {
      takeSlot: none,
      copy: none,
      reconnect: none,
      openFullEditor: none,
      dismiss: hide,
      undo: () => void undo(state),
      decide: {
        hold: none,
        holdIt: none,
        take: none,
        makeBlock: none,
        planOneOnOne: none,
        askReason: none,
        note: none,
        back: none,
        openQueue: () => void send('openQueue', {}).then(hide, options.onUnreachable),
      },
    };
  }
}
