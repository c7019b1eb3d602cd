// "Hold for the 1:1", "Book anyway" and "Dismiss": told to the worker first, so that the card says what is so.
import { idOf } from '../../calendar/page/settle-reading.ts';
import type { DraftSighting } from '../../calendar/page/watch-drafts.ts';
import type { AssessedState, CardActions, CardState } from '../../components/card/card-state.ts';
import type { Email } from '../../domain/focus-block.ts';
import type { BookingReason } from '../../domain/set-aside.ts';
import type { Send } from '../../messages/send.ts';
import { createHoldDraft, type HoldOptions } from './hold-draft.ts';
import { judgedIn, showAfterwards } from './judged-card.ts';
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
  /** What was held is told of outside of the draft. */
  draftClosed(): void;
}

export function createDecisions(options: HoldOptions): Decisions {
  const { send, account, card, show } = options;
  const afterwards = showAfterwards(options);
  const holding = createHoldDraft(options, afterwards);
  const judged = () => judgedIn(card.state);

  function waveThrough(
    { draft, assessment }: AssessedState,
    reason: BookingReason | null,
    note = '',
  ): Promise<null> {
    const { interval } = draft;
    // Beside a dragged event the page shows no guests; the worker knows them.
    const guests = draft.guests.length > 0 ? draft.guests : assessment.guests.map(({ email }) => email);
    const reading = options.sighting()?.reading;
    const draftId = reading === undefined ? draft.id : idOf(reading);
    const { cost } = assessment;
    const costMinutes = cost.isComplete ? Math.round(cost.minutes) : null;
    const waved = { account: account(), draftId, interval, guests, reason, note, costMinutes };
    return send('wavedThrough', waved);
  }

  return {
    decide: {
      ...holding.decide,
      askReason() {
        const of = judged();
        if (of === null) return;
        // Without an answer there is a reason to be asked for all the same.
        const asked = send('getOverrides', { account: account() }).catch(() => null);
        void afterwards(asked, of, (budget) => ({ kind: 'reasons', of, budget }));
      },
      note(reason, note) {
        const of = judged();
        if (of === null) return;
        void afterwards(waveThrough(of, reason, note), of, () => ({ kind: 'noted', of, reason }));
      },
      back() {
        const of = judged();
        if (of === null) return;
        show(of);
        options.judgeAgain();
      },
    },
    undoHold: holding.undo,
    draftClosed: holding.draftClosed,
    noteDismissed() {
      const { state } = card;
      const of = state?.kind === 'assessed' || state?.kind === 'reasons' ? judged() : null;
      if (of !== null) waveThrough(of, null).catch(options.onUnreachable);
    },
  };
}
