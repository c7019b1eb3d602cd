// Draft -> worker -> card -> Google's fields. Remembers one draft at a time.

import type { PageContext } from '../../calendar/page/page-context.ts';
import { idOf } from '../../calendar/page/settle-reading.ts';
import type { DraftSighting } from '../../calendar/page/watch-drafts.ts';
import type { CardActions, CardState } from '../../components/card/card-state.ts';
import type { GuardAnswer } from '../../messages/page-messages.ts';
import type { Send } from '../../messages/send.ts';
import {
  cardStateOf,
  draftOf,
  isDecided,
  isMovedTo,
  isOff,
  isOpenQuestion,
  judgedPart,
  movedDraftOf,
  withDraft,
  withNotice,
} from './card-state-of.ts';
import { createDecisions, type DecisionOptions, type Decisions } from './decide-draft.ts';
import { createJudge, type Judge } from './judge-draft.ts';
import { createMove, type Move, type MoveOptions } from './move-draft.ts';
import { type SaveQuestion, saveQuestionOf } from './save-interception.ts';
import { createShownCard, type OpenCard, type ShownCard } from './shown-card.ts';
import { closedDraftOf, isSameDraft, moreOptionsOf, placeOf } from './sighted-draft.ts';

export interface JourneyOptions
  extends Pick<MoveOptions, 'write' | 'location'>,
    Pick<DecisionOptions, 'planOneOnOne' | 'showNote' | 'pause' | 'ui'> {
  readonly send: Send;
  readonly readPage: () => PageContext;
  /** `onGivenUp`: the page keeps throwing the card out. */
  readonly openCard: (
    sighting: DraftSighting,
    state: CardState,
    actions: CardActions,
    onGivenUp: () => void,
  ) => OpenCard | null;
  readonly copy: CardActions['copy'];
  /** Presses Google's own way out. False: there is none. */
  readonly closeDraft: (sighting: DraftSighting) => boolean;
  /** The worker could not be asked: perhaps this script has outlived its extension. */
  readonly onUnreachable: () => void;
  readonly signal: AbortSignal;
}

/** So long without a key, and somebody has typed what they wanted to type. */
const TITLE_RESTS_MS = 600;

export class GuardJourney {
  readonly #options: JourneyOptions;
  readonly #dismissed = new Set<string>();
  readonly #card: ShownCard;
  readonly #judge: Judge;
  readonly #move: Move;
  readonly #decisions: Decisions;
  #sighting: DraftSighting | null = null;
  #judged: string | null = null;
  #judgedTitle: string | undefined;
  #titleTimer: ReturnType<typeof setTimeout> | undefined;
  /** What the shown answer was given for. */
  #answeredFor: string | null = null;

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
    this.#decisions = createDecisions({
      ...options,
      account: () => readPage().account,
      card: this.#card,
      show: this.#show,
      sighting: () => this.#sighting,
      judgeAgain: this.judgeAgain,
      closeDraft: () => this.#sighting !== null && options.closeDraft(this.#sighting),
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
      if (!isDecided(state)) this.#awaitTitle(next);
      return;
    }
    if (isDecided(state)) this.#card.hide();
    this.judgeAgain();
  };

  /** A title may say what the meeting is for, once its words are whole. */
  #awaitTitle({ reading }: DraftSighting): void {
    clearTimeout(this.#titleTimer);
    if (draftOf(reading)?.title === this.#judgedTitle) return;
    this.#titleTimer = setTimeout(this.judgeAgain, TITLE_RESTS_MS);
  }

  readonly draftClosed = (): void => {
    clearTimeout(this.#titleTimer);
    this.#tellClosed();
    this.#decisions.draftClosed();
    this.#judge.drop();
    this.#card.hide();
    this.#sighting = null;
    this.#judged = null;
  };

  /** It may have been saved: then the worker's data about its guests is old. */
  #tellClosed(): void {
    const { send, readPage, onUnreachable, signal } = this.#options;
    const { state } = this.#card;
    const closed = closedDraftOf(this.#sighting, isOpenQuestion(state, this.#judge.isAsking()));
    if (closed !== null && !signal.aborted)
      send('draftClosed', { ...closed, account: readPage().account }).catch(onUnreachable);
    if (state?.kind === 'moved' && !signal.aborted)
      send('draftMoved', { account: readPage().account, moved: movedDraftOf(state) }).catch(onUnreachable);
  }

  /** Also when settings, data or the sign-in changed. */
  readonly judgeAgain = (): void => {
    const sighting = this.#sighting;
    if (sighting === null || this.#move.isRunning() || this.#dismissed.has(idOf(sighting.reading))) return;
    clearTimeout(this.#titleTimer);
    this.#judged = judgedPart(sighting.reading);
    this.#judgedTitle = draftOf(sighting.reading)?.title;
    void this.#judge.judge(sighting.reading);
  };

  /** Null while a first answer is awaited: nobody's Save waits on a guess. While it is repeated, the last one holds. */
  readonly saveQuestion = (): SaveQuestion | null => {
    const isGuess = this.#judge.isAsking() && this.#judged !== this.#answeredFor;
    if (isGuess || this.#move.isRunning()) return null;
    return saveQuestionOf(this.#sighting, this.#card, this.#show, this.#decisions.noteDismissed);
  };

  /** The card's script has come: what had no card until now gets one. */
  readonly showAgain = (): void => {
    if (this.#card.state !== null) this.#show(this.#card.state);
  };

  readonly #show = (state: CardState): void => {
    if (this.#sighting !== null && !this.#options.signal.aborted) this.#card.show(this.#sighting, state);
  };

  readonly #answered = (answer: GuardAnswer): void => {
    // Only the switch ends it.
    if (isDecided(this.#card.state) && !isOff(answer)) return;
    this.#answeredFor = this.#judged;
    const state = cardStateOf(answer, placeOf(this.#sighting, this.#options.readPage()));
    if (state === null) this.#card.hide();
    else this.#show(withNotice(withDraft(state, this.#sighting?.reading), this.#card.state));
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
    const { decide } = this.#decisions;
    return {
      takeSlot: this.#move.takeSlot,
      undo: () => {
        if (this.#card.state?.kind === 'held') this.#decisions.undoHold();
        else this.#move.undo();
      },
      dismiss: () => {
        this.#decisions.noteDismissed();
        this.#dismiss();
      },
      ...(decide && { decide }),
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
    const button = moreOptionsOf(this.#sighting, this.#options.readPage());
    if (button === null) this.#dismiss();
    else button.click();
  };
}
