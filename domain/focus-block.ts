// A focus block ("cooking time" in the UI): time that its owner asked others to leave alone.
import { type Instant, type Interval, overlaps } from './time.ts';
import {
  datesOf,
  instantOf,
  type LocalDate,
  type LocalTime,
  type Weekday,
  weekdayOf,
  type ZoneId,
} from './zoned-time.ts';

/** An e-mail address in lower case: how Google Calendar names a person and their primary calendar. */
export type Email = string;

/** hard: do not book. soft: bookable, the cost is shown. ask: ask first. */
export const LEVELS = ['hard', 'soft', 'ask'] as const;
export type Level = (typeof LEVELS)[number];

/** One focus block as it stands in a calendar, ours or anybody's (docs/protocol.md). */
export interface FocusBlock {
  readonly owner: Email;
  readonly interval: Interval;
  readonly level: Level;
  /** The owner's name for all instances of one block; null for focus time made without this extension. */
  readonly blockId: string | null;
  /** Until then the owner asked for help: the block is open. */
  readonly flareUntil: Instant | null;
}

/**
 * What its owner sets once: the same hours on some weekdays, by the clock of the zone that is kept with the block.
 * Whoever travels keeps that zone's hours until they change the block.
 */
export interface WeeklyBlock {
  readonly kind: 'weekly';
  readonly id: string;
  readonly days: readonly Weekday[];
  readonly from: LocalTime;
  readonly to: LocalTime;
  readonly level: Level;
  readonly zone: ZoneId;
  /** When its owner last changed it, in whichever browser; none: never since this is kept. */
  readonly editedAt?: Instant;
}

/** "Cook now": one stretch of time. */
export interface SingleBlock {
  readonly kind: 'single';
  readonly id: string;
  readonly interval: Interval;
  readonly level: Level;
  readonly zone: ZoneId;
  readonly editedAt?: Instant;
  /** Published instead of the usual title: something that its owner took over and put down in their own words. */
  readonly title?: string;
}

export type OwnBlock = WeeklyBlock | SingleBlock;

/** One occurrence of an own block. `date` is its start date in the block's zone. */
export interface BlockInstance {
  readonly blockId: string;
  readonly date: LocalDate;
  readonly interval: Interval;
  readonly level: Level;
  readonly zone: ZoneId;
  /** Its owner asked for help until then. */
  readonly flareUntil?: Instant | null;
}

/** Every instance of `block` that overlaps `range`, in order. A weekly block ends on the day it starts. */
export function instancesOf(block: OwnBlock, range: Interval): BlockInstance[] {
  const { id: blockId, level, zone } = block;
  if (block.kind === 'single') {
    const date = datesOf(block.interval, zone)[0];
    return date !== undefined && overlaps(block.interval, range)
      ? [{ blockId, date, interval: block.interval, level, zone }]
      : [];
  }
  return datesOf(range, zone)
    .filter((date) => block.days.includes(weekdayOf(date)))
    .map((date) => {
      const interval = { start: instantOf(date, block.from, zone), end: instantOf(date, block.to, zone) };
      return { blockId, date, interval, level, zone };
    })
    .filter(({ interval }) => interval.end > interval.start && overlaps(interval, range));
}

/** Is the owner asking for help now, so that this block is open? */
export function isFlareUp(block: FocusBlock, now: Instant): boolean {
  return block.flareUntil !== null && block.flareUntil > now;
}
