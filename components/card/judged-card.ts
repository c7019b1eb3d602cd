// The judged card that is shown, or that the shown one came from, and what is shown once the worker has done its part.
import type { AssessedState, CardState } from './card-state.ts';

export function judgedIn(state: CardState | null): AssessedState | null {
  if (state?.kind === 'assessed') return state;
  return state !== null && 'of' in state ? state.of : null;
}

export type ShowAfterwards = <T>(
  work: Promise<T>,
  of: AssessedState,
  next: (done: T) => CardState,
) => Promise<void>;

export interface ShowOptions {
  readonly card: { readonly state: CardState | null };
  readonly show: (state: CardState) => void;
  readonly onUnreachable: () => void;
}

/** Shows `next` when the worker has done its part, unless another draft or card is there by then. */
export function showAfterwards({ card, show, onUnreachable }: ShowOptions): ShowAfterwards {
  return async (work, of, next) => {
    const isStillThere = () => judgedIn(card.state)?.draft.id === of.draft.id;
    try {
      const done = await work;
      if (isStillThere()) show(next(done));
    } catch {
      if (isStillThere()) show({ ...of, notice: 'notKept' });
      onUnreachable();
    }
  };
}
