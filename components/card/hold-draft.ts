// "Hold for the 1:1" and "Take it myself": told to the worker first; then the draft is closed, and a small card at the
// edge of the page says what became of it.

import type { Email } from '../../domain/focus-block.ts';
import { type Interval, minutesOf } from '../../domain/time.ts';
import type { Send } from '../../messages/send.ts';
import type { AssessedState, CardActions, HeldState, HeldWords } from './card-state.ts';
import { judgedIn, type ShowAfterwards, type ShowOptions } from './judged-card.ts';

export interface HoldOptions extends ShowOptions {
  readonly send: Send;
  readonly account: () => Email | null;
  /** Answers that came while the decision stood were not shown. */
  readonly judgeAgain: () => void;
  /** Presses Google's own way out of the draft. False: there is none. */
  readonly closeDraft: () => boolean;
  /** Opens Google's editor for a new 1:1 with this guest in another tab. */
  readonly planOneOnOne: (email: string) => void;
  /** Shows what was held outside of the draft. */
  readonly showNote: (state: HeldState) => void;
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** The bubble is gone by then; Google's editor may be asking whether to discard. Milliseconds. */
const CLOSED_BY = 600;
/** The first address in a text, without the full stop or bracket behind it. */
const LINK = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]]/;

type Decide = NonNullable<CardActions['decide']>;

export interface HoldDraft {
  readonly decide: Pick<Decide, 'hold' | 'holdIt' | 'take' | 'makeBlock' | 'planOneOnOne' | 'openQueue'>;
  readonly undo: () => void;
  /** The draft went away under the card. */
  readonly draftClosed: () => void;
}

export function createHoldDraft(options: HoldOptions, afterwards: ShowAfterwards): HoldDraft {
  const { send, account, card, show } = options;
  const leaving = createLeaving(options);
  /** Null: nothing is judged now. */
  const judged = () => judgedIn(card.state);

  async function holdIt(of: AssessedState, words: HeldWords): Promise<HeldState> {
    const next = card.state?.kind === 'holding' ? card.state.next : null;
    const { id } = await send('hold', { account: account(), ...requestOf(of, words) });
    return { kind: 'held', of, id, words, waitsFor: { kind: 'oneOnOne', next }, isClosed: false };
  }
  async function takeIt(of: AssessedState, words: HeldWords, interval: Interval): Promise<HeldState> {
    const request = { account: account(), ...requestOf(of, words), at: interval };
    const { id } = await send('takeDraft', request);
    return { kind: 'held', of, id, words, waitsFor: { kind: 'block', interval }, isClosed: false };
  }
  async function keep(of: AssessedState, work: Promise<HeldState>): Promise<void> {
    try {
      await leaving.leave(await work);
    } catch {
      if (judged()?.draft.id === of.draft.id) show({ ...of, notice: 'notKept' });
      options.onUnreachable();
    }
  }

  return {
    decide: {
      ...askingWith(options, afterwards),
      holdIt(words) {
        const of = judged();
        if (of !== null) void keep(of, holdIt(of, words));
      },
      makeBlock() {
        const { state } = card;
        if (state?.kind !== 'taking' || state.interval === null) return;
        void keep(state.of, takeIt(state.of, state.words, state.interval));
      },
      openQueue: () => void send('openQueue', {}).catch(options.onUnreachable),
    },
    undo() {
      const { state } = card;
      if (state?.kind !== 'held') return;
      leaving.stay();
      const { of, id } = state;
      void afterwards(send('undoHold', { account: account(), id }), of, () => of).then(options.judgeAgain);
    },
    draftClosed: leaving.draftClosed,
  };
}

/** What is asked of the worker before anything is kept. */
function askingWith(
  { send, account, card, planOneOnOne }: HoldOptions,
  afterwards: ShowAfterwards,
): Pick<Decide, 'hold' | 'take' | 'planOneOnOne'> {
  const partnerOf = (of: AssessedState | null) => of?.assessment.guests[0]?.email;
  return {
    hold() {
      const of = judgedIn(card.state);
      const email = partnerOf(of);
      if (of === null || email === undefined) return;
      const asked = send('nextOneOnOne', { account: account(), email });
      void afterwards(asked, of, ({ next }) => ({ kind: 'holding', of, next }));
    },
    take(words) {
      const of = judgedIn(card.state);
      if (of === null) return;
      const minutes = Math.round(minutesOf(of.draft.interval));
      const asked = send('findFreeStretch', { account: account(), minutes });
      void afterwards(asked, of, ({ interval }) => ({ kind: 'taking', of, words, interval }));
    },
    planOneOnOne() {
      const email = partnerOf(judgedIn(card.state));
      if (email !== undefined) planOneOnOne(email);
    },
  };
}

/** The form stays until the draft has had its time to close. */
function createLeaving({ closeDraft, pause, show, showNote }: HoldOptions) {
  /** Kept, and its draft not gone yet. */
  let leaving: HeldState | null = null;
  return {
    async leave(held: HeldState): Promise<void> {
      leaving = held;
      if (closeDraft()) await pause(CLOSED_BY);
      if (leaving === held) show(held);
    },
    stay(): void {
      leaving = null;
    },
    draftClosed(): void {
      const held = leaving;
      leaving = null;
      if (held !== null) showNote({ ...held, isClosed: true });
    },
  };
}

/** Whose 1:1 it waits for comes first: the guest whom it would have cost most. */
function requestOf({ draft, assessment }: AssessedState, { what, link }: HeldWords) {
  const { minutes, isComplete } = assessment.cost;
  return {
    who: assessment.guests.map(({ email }) => email),
    what: what.trim(),
    interval: draft.interval,
    link: link.trim() || (LINK.exec(draft.title)?.[0] ?? ''),
    costMinutes: isComplete ? Math.round(minutes) : null,
  };
}
