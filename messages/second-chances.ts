// What the page of the second chance draws. Plain values, ready to be sent.
import type { Assessment } from '../domain/assessment.ts';
import type { EventDraft } from '../domain/event-draft.ts';
import type { Email } from '../domain/focus-block.ts';
import type { Outcome } from '../domain/second-chance.ts';
import type { Instant } from '../domain/time.ts';
import type { ZoneId } from '../domain/zoned-time.ts';
import type { ApiProblem } from './overview.ts';

export interface SecondChanceView {
  readonly eventId: string;
  /** The saved meeting as if it were still a draft. */
  readonly draft: EventDraft;
  readonly savedAt: Instant;
  readonly isOneOfSeries: boolean;
  /** null: nothing is wrong with it any more, or somebody has said so. */
  readonly assessment: Assessment | null;
  readonly staleSince: Instant | null;
  readonly outcome: Outcome | null;
}

/** Why a move did not happen. `changed`: somebody changed the meeting meanwhile; it is shown as it is now. */
export type MoveFailure = ApiProblem | 'changed';

export interface SecondChances {
  readonly now: Instant;
  readonly zone: ZoneId;
  readonly account: Email | null;
  /** Open ones first, soonest first; then what was answered in the last hours. */
  readonly items: readonly SecondChanceView[];
  /** People whose calendars show busy times only, or nothing: nobody can say "all clear" for them. */
  readonly unseenPeople: number;
  readonly failure: MoveFailure | null;
}
