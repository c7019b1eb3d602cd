// "Hold for the 1:1", "Book anyway" and "Dismiss": told to the worker first, so that the card says what is so.
import { idOf } from '../../calendar/page/settle-reading.ts';
import type { DraftSighting } from '../../calendar/page/watch-drafts.ts';
import type { AssessedState, CardActions } from '../../components/card/card-state.ts';
import type { CardUi } from '../../components/card/card-ui.ts';
import type { HoldDraft, HoldOptions } from '../../components/card/hold-draft.ts';
import { judgedIn, showAfterwards } from '../../components/card/judged-card.ts';
import type { BookingReason } from '../../domain/set-aside.ts';

export interface DecisionOptions extends HoldOptions {
  readonly sighting: () => DraftSighting | null;
  /** What comes with the card's script. */
  readonly ui: () => Pick<CardUi, 'createHoldDraft'> | null;
}

export interface Decisions {
  /** Undefined as long as there is no card. */
  readonly decide: CardActions['decide'] | undefined;
  undoHold(): void;
  /** The person does not want to hear of this draft; nobody waits for the worker. */
  noteDismissed(): void;
  /** What was held is told of outside of the draft. */
  draftClosed(): void;
}

export function createDecisions(options: DecisionOptions): Decisions {
  const { send, account, card, show } = options;
  const afterwards = showAfterwards(options);
  let made: HoldDraft | undefined;
  const holding = () => {
    made ??= options.ui()?.createHoldDraft(options, afterwards);
    return made;
  };
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

  const own = {
    askReason() {
      const of = judged();
      if (of === null) return;
      // Without an answer there is a reason to be asked for all the same.
      const asked = send('getOverrides', { account: account() }).catch(() => null);
      void afterwards(asked, of, (budget) => ({ kind: 'reasons', of, budget }));
    },
    note(reason: BookingReason, note: string) {
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
  };

  return {
    get decide() {
      const others = holding()?.decide;
      return others && { ...others, ...own };
    },
    undoHold: () => made?.undo(),
    draftClosed: () => made?.draftClosed(),
    noteDismissed() {
      const { state } = card;
      const of = state?.kind === 'assessed' || state?.kind === 'reasons' ? judged() : null;
      if (of !== null) waveThrough(of, null).catch(options.onUnreachable);
    },
  };
}
