// What this person did to other people's cooking time in one week, as figures. Made of their own decisions alone.
import type { Decision, DecisionKind } from '../decision.ts';
import { BOOKING_REASONS, type BookingReason } from '../set-aside.ts';
import { DAY } from '../time.ts';

/** A sum of which some parts may not be known: then it is "at least". Minutes. */
export interface KnownSum {
  readonly minutes: number;
  readonly isComplete: boolean;
}

export interface Interruptions {
  /** Meetings over cooking time that were saved and not moved away. */
  readonly booked: number;
  readonly byReason: Readonly<Record<BookingReason, number>>;
  readonly withoutReason: number;
  /** Of these, booked less than SHORT_NOTICE before they begin. */
  readonly shortNotice: number;
  readonly lost: KnownSum;
  /** By moving or holding. */
  readonly saved: KnownSum;
  readonly held: number;
  readonly released: number;
  /** Dropped or expired: it never reached anybody. */
  readonly dropped: number;
  readonly takenOver: number;
}

/** The widest band of the rule for short notice. */
const SHORT_NOTICE = DAY;

export function interruptionsOf(decisions: readonly Decision[]): Interruptions {
  const of = (...kinds: DecisionKind[]) => decisions.filter(({ kind }) => kinds.includes(kind));
  const booked = of('booked');
  const because = (reason: BookingReason | null) => booked.filter((each) => each.reason === reason).length;
  return {
    booked: booked.length,
    byReason: {
      incident: because('incident'),
      deadline: because('deadline'),
      agreed: because('agreed'),
      other: because('other'),
    },
    withoutReason: because(null),
    shortNotice: booked.filter(isAtShortNotice).length,
    lost: sumOf(booked),
    saved: sumOf(of('moved', 'held')),
    held: of('held').length,
    released: of('released').length,
    dropped: of('dropped', 'expired').length,
    takenOver: of('takenOver').length,
  };
}

/** Most frequent first, then in the order of the list; reasons that nobody gave come last. */
export function reasonsByCount({ byReason }: Pick<Interruptions, 'byReason'>): BookingReason[] {
  return [...BOOKING_REASONS].sort((a, b) => byReason[b] - byReason[a]);
}

function isAtShortNotice({ at, interval }: Decision): boolean {
  return interval !== null && interval.start - at < SHORT_NOTICE;
}

function sumOf(decisions: readonly Decision[]): KnownSum {
  return {
    minutes: decisions.reduce((sum, { costMinutes }) => sum + (costMinutes ?? 0), 0),
    isComplete: decisions.every(({ costMinutes }) => costMinutes !== null),
  };
}
