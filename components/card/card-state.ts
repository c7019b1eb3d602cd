// What the card can show. One state per draft; no state = no card (docs: the guard says nothing when nothing is wrong).
import type { Assessment, Slot } from '../../domain/assessment.ts';
import type { EventDraft } from '../../domain/event-draft.ts';
import type { Instant, Interval } from '../../domain/time.ts';

export type CardState =
  | {
      readonly kind: 'assessed';
      readonly draft: EventDraft;
      readonly assessment: Assessment;
      readonly staleSince: Instant | null;
      /** A newer draft is being judged: slots are `aria-disabled` meanwhile. */
      readonly isJudging: boolean;
    }
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
  undo(): void;
  dismiss(): void;
  reconnect(): void;
  /** "Copy a question for ..." and "Copy a request to share". */
  copy(text: string): void;
  /** Unreadable draft: Google's own "More options". */
  openFullEditor(): void;
}
