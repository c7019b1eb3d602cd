// What the card can show. One state per draft; no state = no card (docs: the guard says nothing when nothing is wrong).
import type { Assessment, Slot } from '../../domain/assessment.ts';
import type { EventDraft } from '../../domain/event-draft.ts';
import type { BookingReason } from '../../domain/set-aside.ts';
import type { Instant, Interval } from '../../domain/time.ts';
import type { OverrideBudget } from '../../messages/overview.ts';

/**
 * One line more on a judged card. saveWaits: Save was held back once. notTaken: Calendar did not take the better time.
 * notKept: Hold or a reason could not be stored.
 */
export type Notice = 'saveWaits' | 'notTaken' | 'notKept';

export interface AssessedState {
  readonly kind: 'assessed';
  readonly draft: EventDraft;
  readonly assessment: Assessment;
  readonly staleSince: Instant | null;
  /** A newer draft is being judged: slots are `aria-disabled` meanwhile. */
  readonly isJudging: boolean;
  readonly notice?: Notice;
  /** Save waits once. */
  readonly isAskedBeforeSaving?: boolean;
}

/** `of` is the judged card that they came from, and go back to. */
export type DecidedState =
  /** "Book anyway" was pressed: which reason? */
  | { readonly kind: 'reasons'; readonly of: AssessedState; readonly budget: OverrideBudget | null }
  | { readonly kind: 'noted'; readonly of: AssessedState; readonly reason: BookingReason }
  /** "Hold for the 1:1" was pressed. `next`: null where there is no 1:1 in the next six weeks. */
  | { readonly kind: 'holding'; readonly of: AssessedState; readonly next: Interval | null }
  /** "Take it myself" was pressed: there is room for it then; null: nowhere in the next two weeks. */
  | {
      readonly kind: 'taking';
      readonly of: AssessedState;
      readonly words: HeldWords;
      readonly interval: Interval | null;
    }
  | HeldState
  /** Calendar's short form did not take the slot; its full editor opens with it. */
  | { readonly kind: 'opening'; readonly of: AssessedState; readonly slot: Slot };

/** It is kept; the draft is closing, or has closed. */
export interface HeldState {
  readonly kind: 'held';
  readonly of: AssessedState;
  readonly id: string;
  readonly words: HeldWords;
  readonly waitsFor:
    | { readonly kind: 'oneOnOne'; readonly next: Interval | null }
    /** Taken over: a block of the manager's own. */
    | { readonly kind: 'block'; readonly interval: Interval };
  /** False: the draft is still there, and is the person's to close. */
  readonly isClosed: boolean;
}

/** What the person wrote of it. `link`: an address, or why. */
export interface HeldWords {
  readonly what: string;
  readonly link: string;
}

export type CardState =
  | AssessedState
  | DecidedState
  | {
      /** A slot was taken and Google's own fields hold it; not saved yet. */
      readonly kind: 'moved';
      readonly draft: EventDraft;
      readonly before: Assessment;
      readonly from: Interval;
      readonly slot: Slot;
    }
  /** `hasMoreOptions`: the page offers the full editor; in the editor itself it does not. */
  | { readonly kind: 'unreadable'; readonly hasMoreOptions: boolean }
  | { readonly kind: 'signIn' }
  | { readonly kind: 'otherAccount'; readonly page: string; readonly connected: string };

/** Called only for trusted events. */
export interface CardActions {
  takeSlot(slot: Slot): void;
  /** Of a move or of a hold. */
  undo(): void;
  dismiss(): void;
  reconnect(): void;
  /** "Copy a question for ..." and "Copy a request to share". Rejects when the browser refused. */
  copy(text: string): void | Promise<void>;
  /** Unreadable draft: Google's own "More options". */
  openFullEditor(): void;
  /** "Hold for the 1:1", "Book anyway" and what follows; without them the card has no such buttons. */
  readonly decide?: {
    /** Asks what is to be held. */
    hold(): void;
    holdIt(words: HeldWords): void;
    /** "Take it myself": asks whether the time is right. */
    take(words: HeldWords): void;
    makeBlock(): void;
    planOneOnOne(): void;
    openQueue(): void;
    askReason(): void;
    note(reason: BookingReason, note: string): void;
    /** To the judged card. */
    back(): void;
  };
}
