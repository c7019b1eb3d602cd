// Draft -> worker -> card -> Google's fields. Remembers one draft at a time.

import type { PageContext } from '../../calendar/page/page-context.ts';
import { idOf } from '../../calendar/page/settle-reading.ts';
import type { DraftSighting } from '../../calendar/page/watch-drafts.ts';
import type { CardActions, CardState } from '../../components/card/card-state.ts';
import type { DraftReading } from '../../domain/event-draft.ts';
import type { Email } from '../../domain/focus-block.ts';
import type { GuardAnswer } from '../../messages/protocol.ts';
import type { Send } from '../../messages/send.ts';
import { cardStateOf, isMovedTo, isOff, judgedPart, withDraft } from './card-state-of.ts';
import { createJudge, type Judge } from './judge-draft.ts';
import { createMove, type Move, type MoveOptions } from './move-draft.ts';
import { createShownCard, type OpenCard, type ShownCard } from './shown-card.ts';

export interface JourneyOptions extends Pick<MoveOptions, 'write' | 'location'> {
  readonly send: Send;
  readonly readPage: () => PageContext;
  /** `onGivenUp`: the page keeps throwing the card out. */
  readonly openCard: (
    sighting: DraftSighting,
    state: CardState,
    actions: CardActions,
    onGivenUp: () => void,
  ) => OpenCard | null;
  readonly copy: (text: string) => void;
  /** The worker could not be asked: perhaps this script has outlived its extension. */
  readonly onUnreachable: () => void;
  readonly signal: AbortSignal;
}

export class GuardJourney {
  readonly #options: JourneyOptions;
  readonly #dismissed = new Set<string>();
  readonly #card: ShownCard;
  readonly #judge: Judge;
  readonly #move: Move;
  #sighting: DraftSighting | null = null;
  #judged: string | null = null;

  constructor(options: JourneyOptions) {
    const { send, readPage, openCard, signal } = options;
    this.#options = options;
    this.#card = createShownCard((where, state) => openCard(where, state, this.#actions, this.#dismiss));
    this.#judge = createJudge({
      send,
      account: () => readPage().account,
      onAnswer: this.#answered,
      onLate: () => {
        if (this.#card.state?.kind === 'assessed') this.#show({ ...this.#card.state, isJudging: true });
      },
      onFailure: this.#unreachable,
    });
    this.#move = createMove({
      ...options,
      card: this.#card,
      show: this.#show,
      sighting: () => this.#sighting,
      judge: (sighting) => {
        this.#sighting = sighting;
        this.judgeAgain();
      },
      onStart: this.#judge.drop,
    });
    signal.addEventListener('abort', this.draftClosed);
  }

  readonly draftChanged = (next: DraftSighting): void => {
    if (this.#options.signal.aborted) return;
    if (this.#sighting !== null && !isSameDraft(this.#sighting, next)) this.draftClosed();
    this.#sighting = next;
    if (this.#move.isRunning() || this.#dismissed.has(idOf(next.reading))) return;
    const { state } = this.#card;
    const isMoved = state?.kind === 'moved' && isMovedTo(state, next.reading);
    if (isMoved || (judgedPart(next.reading) === this.#judged && state?.kind !== 'moved')) {
      if (state !== null) this.#show(withDraft(state, next.reading));
      return;
    }
    if (state?.kind === 'moved') this.#card.hide();
    this.judgeAgain();
  };

  readonly draftClosed = (): void => {
    this.#tellClosed();
    this.#judge.drop();
    this.#card.hide();
    this.#sighting = null;
    this.#judged = null;
  };

  /** It may have been saved: then the worker's data about its guests is old. */
  #tellClosed(): void {
    const { send, onUnreachable, signal } = this.#options;
    const guests = this.#sighting === null ? [] : guestsOf(this.#sighting.reading);
    if (guests.length > 0 && !signal.aborted) send('draftClosed', { guests }).catch(onUnreachable);
  }

  /** Also when settings, data or the sign-in changed. */
  readonly judgeAgain = (): void => {
    const sighting = this.#sighting;
    if (sighting === null || this.#move.isRunning() || this.#dismissed.has(idOf(sighting.reading))) return;
    this.#judged = judgedPart(sighting.reading);
    void this.#judge.judge(sighting.reading);
  };

  /** The card's script has come: what had no card until now gets one. */
  readonly showAgain = (): void => {
    if (this.#card.state !== null) this.#show(this.#card.state);
  };

  readonly #show = (state: CardState): void => {
    if (this.#sighting !== null && !this.#options.signal.aborted) this.#card.show(this.#sighting, state);
  };

  readonly #answered = (answer: GuardAnswer): void => {
    // A moved card stands until the person changes the draft; only the switch ends it.
    if (this.#card.state?.kind === 'moved' && !isOff(answer)) return;
    const state = cardStateOf(answer, this.#moreOptions() !== null);
    if (state === null) this.#card.hide();
    else this.#show(withDraft(state, this.#sighting?.reading));
  };

  /** Without an answer there is no card, and the next change of the draft asks again. */
  readonly #unreachable = (): void => {
    this.#card.hide();
    this.#judged = null;
    this.#options.onUnreachable();
  };

  /** For this draft only. */
  readonly #dismiss = (): void => {
    if (this.#sighting !== null) this.#dismissed.add(idOf(this.#sighting.reading));
    this.#judge.drop();
    this.#card.hide();
  };

  get #actions(): CardActions {
    const { copy, send, onUnreachable } = this.#options;
    return {
      takeSlot: this.#move.takeSlot,
      undo: this.#move.undo,
      dismiss: this.#dismiss,
      copy,
      reconnect: () => {
        const { state } = this.#card;
        const account = state?.kind === 'otherAccount' ? state.page : null;
        void send('reconnect', { account }).then(this.judgeAgain, onUnreachable);
      },
      openFullEditor: this.#openFullEditor,
    };
  }

  readonly #openFullEditor = (): void => {
    const button = this.#moreOptions();
    if (button === null) this.#dismiss();
    else button.click();
  };

  /** Google's own way into the full editor. */
  #moreOptions(): HTMLElement | null {
    const { surface, root } = this.#sighting ?? {};
    return root === undefined ? null : (surface?.moreOptions(root, this.#options.readPage()) ?? null);
  }
}

function isSameDraft(a: DraftSighting, b: DraftSighting): boolean {
  return a.root === b.root && idOf(a.reading) === idOf(b.reading);
}

function guestsOf(reading: DraftReading): readonly Email[] {
  return reading.status === 'read' ? reading.draft.guests : reading.guests;
}
