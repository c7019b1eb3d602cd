// "Ask me before saving over hard blocks": holds Save back once per version of a draft, in the capturing phase.
// Whatever happens here, the next attempt saves: nothing is ever re-dispatched, blocked for good or awaited.
import type { PageContext } from '../../calendar/page/page-context.ts';
import { isSaveAttempt } from '../../calendar/page/save-attempt.ts';
import { idOf } from '../../calendar/page/settle-reading.ts';
import type { DraftSighting } from '../../calendar/page/watch-drafts.ts';
import type { CardState } from '../../components/card/card-state.ts';
import type { Instant } from '../../domain/time.ts';
import { judgedPart } from './card-state-of.ts';
import type { ShownCard } from './shown-card.ts';

/** So long, the rest of one gesture (a key that repeats, a double click) is no second attempt. Milliseconds. */
const LONGEST_HOLD = 5000;
/** A page whose fields change with each attempt must not keep a draft from being saved. */
const MOST_QUESTIONS = 3;

export interface SaveQuestion {
  readonly sighting: DraftSighting;
  /** The same while nothing changes that was judged. */
  readonly version: string;
  /** Shows the card with the focus on it; false: there is none, and Save goes on. */
  readonly ask: () => boolean;
}

export interface InterceptionOptions {
  readonly window: Window;
  readonly readPage: () => PageContext;
  readonly now: () => Instant;
  /** Null: nothing is to be asked, or it is not known yet. */
  readonly question: () => SaveQuestion | null;
  readonly signal: AbortSignal;
  /** Only tests say anything else than the browser. */
  readonly isTrusted?: (event: Event) => boolean;
}

export function interceptSave(options: InterceptionOptions): void {
  const { window, now, signal } = options;
  const holds = createHolds(now);
  const hold = (event: Event) => {
    if (!isHeldBack(event, holds, options)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['click', 'keydown']) window.addEventListener(type, hold, { capture: true, signal });
}

/** Any fault of ours lets Save go on. */
function isHeldBack(event: Event, holds: Holds, options: InterceptionOptions): boolean {
  const { readPage, question, isTrusted = isByThePerson } = options;
  try {
    const asked = isTrusted(event) ? question() : null;
    if (asked === null) return false;
    const { surface, root } = asked.sighting;
    if (!isSaveAttempt(event, surface, root, readPage())) return false;
    if (holds.isAsked(asked)) return isRestOfGesture(event) && holds.isRunning();
    return holds.mayAsk(asked) && asked.ask() && holds.note(asked);
  } catch {
    return false;
  }
}

function isByThePerson(event: Event): boolean {
  return event.isTrusted;
}

/** A key held down, the second click of two. */
function isRestOfGesture(event: Event): boolean {
  return event instanceof KeyboardEvent ? event.repeat : event instanceof MouseEvent && event.detail > 1;
}

type Holds = ReturnType<typeof createHolds>;

/** What was asked of the draft at hand. */
function createHolds(now: () => Instant) {
  let draftId = '';
  let heldAt: Instant = 0;
  let versions: readonly string[] = [];
  const of = ({ sighting }: SaveQuestion) => (idOf(sighting.reading) === draftId ? versions : []);
  return {
    isAsked: (question: SaveQuestion) => of(question).includes(question.version),
    mayAsk: (question: SaveQuestion) => of(question).length < MOST_QUESTIONS,
    isRunning: () => now() - heldAt < LONGEST_HOLD,
    note(question: SaveQuestion): true {
      versions = [...of(question), question.version];
      draftId = idOf(question.sighting.reading);
      heldAt = now();
      return true;
    },
  };
}

/** Null while the card is no judgement of a hard block, or an older one. */
export function saveQuestionOf(
  sighting: DraftSighting | null,
  card: ShownCard,
  show: (state: CardState) => void,
): SaveQuestion | null {
  const { state } = card;
  if (sighting === null || state?.kind !== 'assessed') return null;
  if (state.isAskedBeforeSaving !== true || state.isJudging) return null;
  return {
    sighting,
    version: judgedPart(sighting.reading),
    ask: () => {
      show({ ...state, notice: 'saveWaits' });
      return card.focus();
    },
  };
}
