// The guard's judgement of one draft: everything the card says, as values.
import type { DayView } from './day-view.ts';
import type { Email } from './focus-block.ts';
import type { Finding, Reason, Severity, Visibility } from './rule.ts';
import type { SeriesCost } from './series-impact.ts';
import type { Interval } from './time.ts';
import type { ZoneId } from './zoned-time.ts';

/** One thing to say of a guest. */
export interface Remark {
  readonly severity: Severity;
  readonly reason: Reason;
  /** The block, busy time or free stretch in question. */
  readonly interval: Interval;
}

/** What the draft means for one guest: the worst of it. */
export interface GuestAssessment extends Remark {
  readonly email: Email;
  readonly name: string;
  /** Focus lost in minutes (FocusCost, docs/metrics.md); null = cannot be known, which is never 0. */
  readonly costMinutes: number | null;
  readonly visibility: Visibility;
  /** The guest's own zone, where it is known: the card tells their wall clock when it differs. */
  readonly zone?: ZoneId;
  /** What else the rules say of this guest, worst first. */
  readonly more?: readonly Remark[];
}

/** Focus lost over all guests, whether or not a rule found something. `isComplete` is false when any guest's cost is unknown. */
export interface Cost {
  readonly minutes: number;
  readonly knownGuests: number;
  /** Everybody who was asked about: guests whose calendar is watched. */
  readonly guests: number;
  readonly isComplete: boolean;
}

/** Null when nobody's cost is known, which is never 0. Minutes. */
export function knownMinutes({ minutes, knownGuests }: Cost): number | null {
  return knownGuests === 0 ? null : minutes;
}

export type SlotReason =
  | 'betweenMeetings'
  | 'beforeMeeting'
  | 'afterMeeting'
  | 'nextToMeeting'
  | 'atTheEdge'
  | 'rightAfterBlock'
  | 'endOfDay'
  | 'soonestForBoth'
  | 'allFree'
  | 'calendarsShowFree';

/** A better time for the same draft. */
export interface Slot {
  readonly interval: Interval;
  readonly reason: SlotReason;
  readonly cost: Cost;
}

export interface Assessment {
  /** clear: every guest could be seen and nothing is lost. unknown: nothing found, yet somebody cannot be seen. */
  readonly status: 'clear' | 'findings' | 'unknown';
  readonly severity: Severity | null;
  /** Only guests with a finding, worst first: by severity, then cost, then name. */
  readonly guests: readonly GuestAssessment[];
  readonly findings: readonly Finding[];
  readonly cost: Cost;
  /** T, printed beside every focus figure. Minutes. */
  readonly thresholdMinutes: number;
  /** Best first, at most three, same length as the draft. */
  readonly slots: readonly Slot[];
  /** What a draft that repeats costs in the coming weeks, as far as it can be known. */
  readonly series?: SeriesCost;
  /** The worst guest's day, where it can be seen. */
  readonly day?: DayView;
}
