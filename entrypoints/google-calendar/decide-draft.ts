// "Hold for the 1:1", "Book anyway" and "Dismiss": told to the worker first, so that the card says what is so.
import { idOf } from '../../calendar/page/settle-reading.ts';
import type { DraftSighting } from '../../calendar/page/watch-drafts.ts';
import type { AssessedState, CardActions, CardState } from '../../components/card/card-state.ts';
import type { Email } from '../../domain/focus-block.ts';
import type { BookingReason } from '../../domain/set-aside.ts';
import type { Send } from '../../messages/send.ts';
import type { ShownCard } from './shown-card.ts';

export interface DecisionOptions {
  readonly send: Send;
  readonly account: () => Email | null;
  readonly card: ShownCard;
  readonly show: (state: CardState) => void;
  readonly sighting: () => DraftSighting | null;
  /** Answers that came while the decision stood were not shown. */
  readonly judgeAgain: () => void;
  readonly onUnreachable: () => void;
}

export interface Decisions {
  readonly decide: NonNullable<CardActions['decide']>;
  undoHold(): void;
  /** The person does not want to hear of this draft; nobody waits for the worker. */
  noteDismissed(): void;
}

/** The first address in a text, without the full stop or bracket behind it. */
const LINK = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]]/;

export function createDecisions(options: DecisionOptions): Decisions {
  const { send, account, card, show } = options;

  const judged = () => judgedIn(card.state);

  function waveThrough({ draft, assessment }: AssessedState, reason: BookingReason | null): Promise<null> {
    const { interval } = draft;
    // Beside a dragged event the page shows no guests; the worker knows them.
    const guests = draft.guests.length > 0 ? draft.guests : assessment.guests.map(({ email }) => email);
    const reading = options.sighting()?.reading;
    const draftId = reading === undefined ? draft.id : idOf(reading);
    return send('wavedThrough', { account: account(), draftId, interval, guests, reason });
  }

  /** Shows `next` when the worker has done its part, unless another draft or card is there by then. */
  async function afterwards<T>(work: Promise<T>, of: AssessedState, next: (done: T) => CardState) {
    const isStillThere = () => judged()?.draft.id === of.draft.id;
    try {
      const done = await work;
      if (isStillThere()) show(next(done));
    } catch {
      if (isStillThere()) show({ ...of, notice: 'notKept' });
      options.onUnreachable();
    }
  }

  function hold(): void {
    const of = judged();
    if (of === null) return;
    void afterwards(send('hold', { account: account(), ...requestOf(of) }), of, ({ id }) => ({
      kind: 'held',
      of,
      id,
    }));
  }

  return {
    decide: {
      hold,
      askReason() {
        const of = judged();
        if (of !== null) show({ kind: 'reasons', of });
      },
      note(reason) {
        const of = judged();
        if (of !== null) void afterwards(waveThrough(of, reason), of, () => ({ kind: 'noted', of, reason }));
      },
      back() {
        const of = judged();
        if (of === null) return;
        show(of);
        options.judgeAgain();
      },
    },
    undoHold() {
      const { state } = card;
      if (state?.kind !== 'held') return;
      const { of, id } = state;
      void afterwards(send('undoHold', { account: account(), id }), of, () => of).then(options.judgeAgain);
    },
    noteDismissed() {
      const { state } = card;
      const of = state?.kind === 'assessed' || state?.kind === 'reasons' ? judged() : null;
      if (of !== null) waveThrough(of, null).catch(options.onUnreachable);
    },
  };
}

function requestOf({ draft, assessment }: AssessedState) {
  const link = LINK.exec(draft.title)?.[0] ?? '';
  const who = assessment.guests.map(({ email }) => email);
  return { who, what: draft.title, interval: draft.interval, link };
}

/** The judged card that is shown, or that the shown one came from. */
function judgedIn(state: CardState | null): AssessedState | null {
  if (state?.kind === 'assessed') return state;
  return state !== null && 'of' in state ? state.of : null;
}
