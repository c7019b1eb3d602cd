// The 1:1 with somebody, as one's own calendar shows it: when it is next, when it was last held, and when it is due.
import type { Email } from './focus-block.ts';
import { type OwnEvent, partnerOf } from './own-event.ts';
import { DAY, type Instant, type Interval } from './time.ts';
import { addDays, instantOf, localDateOf, localTimeOf, type ZoneId } from './zoned-time.ts';

export const CADENCES = ['weekly', 'everyTwoWeeks', 'monthly'] as const;
export type Cadence = (typeof CADENCES)[number];

/** A meeting of two that stands in the calendar. */
export interface OneOnOneMeeting {
  readonly eventId: string;
  /** null: it is none of a series. */
  readonly seriesId: string | null;
  readonly interval: Interval;
  readonly title: string;
  readonly canEdit: boolean;
}

export interface OneOnOne {
  readonly partner: Email;
  /** The first that is not over, within LOOK_AHEAD; null: none is planned. */
  readonly next: OneOnOneMeeting | null;
  /** Its end; null: none was seen. */
  readonly lastHeldAt: Instant | null;
  /** As set, or as the series says; null: neither. */
  readonly cadence: Cadence | null;
  /** When the next one ought to be; null as long as the last one or the cadence is not known. */
  readonly dueAt: Instant | null;
  /** Whole days since then, on the calendar of `zone`; 0 while it is not overdue. */
  readonly overdueDays: number;
}

export interface OneOnOneSituation {
  readonly now: Instant;
  readonly zone: ZoneId;
  /** As the manager set it for this person; null: to be guessed. */
  readonly cadence: Cadence | null;
  /** What an earlier look found held: the calendar's cache does not reach back far. */
  readonly lastHeldAt: Instant | null;
}

/** A 1:1 that is further away helps nobody who has something to say now. */
export const LOOK_AHEAD = 42 * DAY;

/** "The first Monday of the month" is up to five weeks after the one before. */
const CADENCE_DAYS: Readonly<Record<Cadence, number>> = { weekly: 7, everyTwoWeeks: 14, monthly: 35 };
/** Two people who meet more often than that work together, or stand up; their 1:1 is another meeting. */
const SHORTEST_GAP = 5 * DAY;
const LONGEST_WEEKLY_GAP = 10 * DAY;
const LONGEST_TWO_WEEKS_GAP = 20 * DAY;

/**
 * `events`: of one's own calendar, in any order; what was cancelled or declined is not among them. A series counts
 * before single meetings: with one, a single talk of the two is not their 1:1. Titles are no condition.
 */
export function findOneOnOne(
  events: readonly OwnEvent[],
  partner: Email,
  { now, zone, cadence: wanted, lastHeldAt: knownHeldAt }: OneOnOneSituation,
): OneOnOne {
  const meetings = oneOnOnesOf(events, partner, now);
  const next =
    meetings.find(({ interval }) => interval.end > now && interval.start <= now + LOOK_AHEAD) ?? null;
  const seen = meetings.findLast(({ interval }) => interval.end <= now)?.interval.end ?? null;
  const held = latest(seen, knownHeldAt !== null && knownHeldAt <= now ? knownHeldAt : null);
  const cadence = wanted ?? cadenceOf(meetings);
  const due = held === null || cadence === null ? null : dueAfter(held, cadence, zone);
  const overdueDays = due === null ? 0 : Math.max(0, daysBetween(due, now, zone));
  return { partner, next, lastHeldAt: held, cadence, dueAt: due, overdueDays };
}

/** Of the series that is their 1:1, or the single meetings where there is none; soonest first. */
function oneOnOnesOf(events: readonly OwnEvent[], partner: Email, now: Instant): OneOnOneMeeting[] {
  const meetings = events
    .filter((event) => partnerOf(event) === partner)
    .map(meetingOf)
    .sort((a, b) => a.interval.start - b.interval.start);
  const bySeries = Map.groupBy(meetings, ({ seriesId }) => seriesId);
  const single = bySeries.get(null) ?? [];
  bySeries.delete(null);
  const series = [...bySeries.values()].filter((each) => (gapOf(each) ?? SHORTEST_GAP) >= SHORTEST_GAP);
  const chosen = series.toSorted((a, b) => comesAt(a, now) - comesAt(b, now))[0];
  return chosen ?? single;
}

/** When a series meets next; one that is over comes after every other. */
function comesAt(meetings: readonly OneOnOneMeeting[], now: Instant): Instant {
  return meetings.find(({ interval }) => interval.end > now)?.interval.start ?? Number.POSITIVE_INFINITY;
}

function meetingOf({ id, interval, meeting }: OwnEvent): OneOnOneMeeting {
  const { seriesId = null, title = '', canEdit = false } = meeting ?? {};
  return { eventId: id, seriesId, interval, title, canEdit };
}

/** Of a series that is read for nine weeks: what is seen once in them comes monthly. */
function cadenceOf(meetings: readonly OneOnOneMeeting[]): Cadence | null {
  if (meetings[0] === undefined || meetings[0].seriesId === null) return null;
  const gap = gapOf(meetings);
  if (gap === null || gap > LONGEST_TWO_WEEKS_GAP) return 'monthly';
  return gap > LONGEST_WEEKLY_GAP ? 'everyTwoWeeks' : 'weekly';
}

/** The middle one, from start to start: one instance that was moved or left out changes nothing. Null for less than two. */
function gapOf(meetings: readonly OneOnOneMeeting[]): number | null {
  const gaps = meetings
    .slice(1)
    .map(({ interval }, index) => interval.start - (meetings[index]?.interval.start ?? interval.start))
    .sort((a, b) => a - b);
  return gaps[Math.floor((gaps.length - 1) / 2)] ?? null;
}

/** At the same time of day. */
function dueAfter(heldAt: Instant, cadence: Cadence, zone: ZoneId): Instant {
  const date = addDays(localDateOf(heldAt, zone), CADENCE_DAYS[cadence]);
  return instantOf(date, localTimeOf(heldAt, zone), zone);
}

/** Midnights between them; negative when `to` is before. */
function daysBetween(from: Instant, to: Instant, zone: ZoneId): number {
  const midnight = (instant: Instant) => Date.parse(`${localDateOf(instant, zone)}T00:00:00Z`);
  return (midnight(to) - midnight(from)) / DAY;
}

function latest(a: Instant | null, b: Instant | null): Instant | null {
  if (a === null || b === null) return a ?? b;
  return Math.max(a, b);
}
