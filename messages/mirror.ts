// What the mirror draws: a person's own weeks. Plain values, ready to be sent.
import type { Interruptions } from '../domain/mirror/interruptions.ts';
import type { OneOnOnesKept } from '../domain/mirror/mirror-week.ts';
import type { TeamWeek } from '../domain/mirror/team-week.ts';
import type { OwnWeek } from '../domain/own-week.ts';
import type { Instant, Interval } from '../domain/time.ts';
import type { LocalDate, ZoneId } from '../domain/zoned-time.ts';

export interface MirrorWeek {
  readonly monday: LocalDate;
  readonly interval: Interval;
  /** null: the calendar was not read in that week. */
  readonly own: OwnWeek | null;
  readonly interruptions: Interruptions;
  /** null: locked, too few people, or not read. */
  readonly team: TeamWeek | null;
  readonly oneOnOnes: OneOnOnesKept | null;
}

export interface Mirror {
  readonly now: Instant;
  /** Of the working hours: weeks begin by its clock. */
  readonly zone: ZoneId;
  /** T. Minutes. */
  readonly thresholdMinutes: number;
  /** Oldest first; the last one is the running week. Never empty. */
  readonly weeks: readonly MirrorWeek[];
  readonly isLead: boolean;
  /** The team's part is locked as long as this person protects no block of their own. */
  readonly isTeamLocked: boolean;
  /** People whose cooking time can be seen. */
  readonly seenPeople: number;
  /** Never read, or not for a while: a reading is under way. */
  readonly isReading: boolean;
}
