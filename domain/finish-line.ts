// The finish line of the project one is cooking for: how much cooking time is planned until then, and how much is left
// of it. Only the date is ever published.
import { instancesOf, type OwnBlock } from './focus-block.ts';
import { clip, type Instant, type Interval, merge, minutesOf, subtract } from './time.ts';
import { addDays, dayOf, instantOf, type LocalDate, type ZoneId } from './zoned-time.ts';

export interface FinishLine {
  /** Stays in this browser. */
  readonly name: string;
  /** The last day. */
  readonly date: LocalDate;
  /** When it was set: cooking time counts as kept from then on. */
  readonly setAt: Instant;
}

/** So many days before the finish line a new topic is warned about. */
const STRETCH_DAYS = 14;

/** Minutes of cooking time. */
export interface FinishBudget {
  /** From now to the end of the last day, as the blocks say. */
  readonly plannedMinutes: number;
  /** Of that, what no meeting of one's own lies on. */
  readonly leftMinutes: number;
  /** Since it was set, or since the calendar is known, until now: without the meetings on it. */
  readonly keptMinutes: number;
}

/** `meetings`: busy times of one's own that are no cooking time. `knownFrom`: nothing is known of them before. */
export function finishBudget(
  { date, setAt }: FinishLine,
  { blocks, meetings, knownFrom, now, zone }: FinishSituation,
): FinishBudget {
  const { end } = dayOf(date, zone);
  const ahead = cookingIn(blocks, { start: now, end: Math.max(now, end) });
  const behind = cookingIn(blocks, { start: Math.min(now, Math.max(setAt, knownFrom)), end: now });
  return {
    plannedMinutes: sum(ahead),
    leftMinutes: sum(subtract(ahead, meetings)),
    keptMinutes: sum(subtract(behind, meetings)),
  };
}

export interface FinishSituation {
  readonly blocks: readonly OwnBlock[];
  readonly meetings: readonly Interval[];
  readonly knownFrom: Instant;
  readonly now: Instant;
  readonly zone: ZoneId;
}

/** The last stretch before the finish line, the last day included. */
export function finishStretch({ date }: Pick<FinishLine, 'date'>, zone: ZoneId): Interval {
  return { start: instantOf(addDays(date, -STRETCH_DAYS), '00:00', zone), end: dayOf(date, zone).end };
}

function cookingIn(blocks: readonly OwnBlock[], range: Interval): Interval[] {
  const intervals = blocks.flatMap((block) => instancesOf(block, range).map(({ interval }) => interval));
  return clip(merge(intervals), range);
}

function sum(intervals: readonly Interval[]): number {
  return intervals.reduce((minutes, each) => minutes + minutesOf(each), 0);
}
