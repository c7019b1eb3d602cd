// What the queue of held requests shows. Plain values, ready to be sent.
import type { Email } from '../domain/focus-block.ts';
import type { OneOnOne } from '../domain/one-on-one.ts';
import type { FinalFailure, HeldOutcome } from '../domain/set-aside.ts';
import type { Instant, Interval } from '../domain/time.ts';
import type { ZoneId } from '../domain/zoned-time.ts';
import type { ApiProblem } from './overview.ts';

export interface HeldItem {
  readonly id: string;
  readonly what: string;
  readonly link: string;
  /** When its draft was to be; null: it came from a selected text. */
  readonly interval: Interval | null;
  readonly heldAt: Instant;
  readonly expiresAt: Instant;
  readonly isOld: boolean;
  /** Asked of Google, and not answered yet. */
  readonly isOnItsWay: boolean;
  /** Why its line did not get there, when nobody was looking. */
  readonly refusedFor: FinalFailure | null;
  /** The other people whom the draft concerned, by name. */
  readonly others: readonly string[];
  /** The line as it goes into the 1:1. */
  readonly line: string;
}

export interface HeldGroup {
  /** null: nobody was chosen yet. */
  readonly email: Email | null;
  readonly name: string;
  /** False: whom it waits for is not in the team any more. */
  readonly isInTeam: boolean;
  /** null: none in the next six weeks. */
  readonly next: OneOnOne['next'];
  /** Newest first. */
  readonly items: readonly HeldItem[];
}

export type ReleaseFailure = ApiProblem | FinalFailure;

export interface HeldQueue {
  readonly now: Instant;
  readonly zone: ZoneId;
  /** Who meets next comes first. */
  readonly groups: readonly HeldGroup[];
  /** Of the last four weeks; `held`: now. */
  readonly counts: Readonly<Record<'held' | 'released' | 'takenOver' | 'dropped', number>>;
  /** What was settled last, and may be taken back. */
  readonly last: {
    readonly id: string;
    readonly what: string;
    /** Whose 1:1 it waited for; empty: nobody's. */
    readonly name: string;
    readonly outcome: HeldOutcome;
  } | null;
  /** Whom a request may be held for. */
  readonly people: readonly { readonly email: Email; readonly name: string }[];
  readonly failure: ReleaseFailure | null;
}

/** The next 1:1 with somebody, as the card names it. */
export interface NextOneOnOne {
  readonly next: Interval | null;
}
