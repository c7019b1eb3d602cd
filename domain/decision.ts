// What a person decided about a meeting over somebody's cooking time. Their own doings only: the weekly mirror is made of it.
import type { Assessment, Slot } from './assessment.ts';
import type { BookingReason } from './set-aside.ts';
import type { Instant, Interval } from './time.ts';

export const DECISION_KINDS = [
  /** Saved over cooking time all the same. */
  'booked',
  /** A draft, or a saved meeting, went to a better time. */
  'moved',
  'held',
  'released',
  'dropped',
  'takenOver',
  'expired',
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

export interface Decision {
  readonly kind: DecisionKind;
  readonly at: Instant;
  /** When the meeting was to be; null where none was drafted. */
  readonly interval: Interval | null;
  /** How many people cook then. Nobody is named. */
  readonly people: number;
  /** Focus lost by it, or saved by it (FocusCost, docs/metrics.md); null: not known, which is never 0. Minutes. */
  readonly costMinutes: number | null;
  /** Of `booked`; null: none was given. */
  readonly reason: BookingReason | null;
  /** What it is about, so that it counts once: an event's id, or a held request's. */
  readonly about: string;
}

/** A draft that went to a better time; it counts once its meeting stands there. */
export interface MovedDraft extends Pick<Decision, 'people' | 'costMinutes' | 'at'> {
  readonly from: Interval;
  readonly to: Interval;
}

/** Focus saved by taking `slot`; null where either cost is not wholly known. Minutes. */
export function savedBySlot({ cost }: Pick<Assessment, 'cost'>, slot: Pick<Slot, 'cost'>): number | null {
  if (!cost.isComplete || !slot.cost.isComplete) return null;
  return Math.max(0, cost.minutes - slot.cost.minutes);
}
