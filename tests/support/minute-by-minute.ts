// The figures of docs/metrics.md once more, slow and obvious: every minute is looked at by itself, and nothing of the
// product's own arithmetic is used.
import type { Decision } from '../../domain/decision.ts';
import type { OwnEvent } from '../../domain/own-event.ts';
import type { AttendeeView } from '../../domain/rule.ts';
import { DAY, HOUR, type Interval, MINUTE } from '../../domain/time.ts';
import { WEEKDAYS, type WorkingHours } from '../../domain/zoned-time.ts';
import { zoneOracle } from './zone-oracle.ts';

export interface SlowFigures {
  readonly focus: number;
  readonly fragmented: number;
  readonly longest: number;
  readonly booked: number;
  readonly kept: number;
  readonly blocks: number;
  readonly meetingsOverBlocks: number;
}

/** Of an instant, by the clock on the wall. */
export type IsWorking = (minute: number) => boolean;

const holds = ({ start, end }: Interval, minute: number) => start <= minute && minute < end;
const minutesIn = ({ start, end }: Interval): number[] =>
  Array.from(
    { length: Math.max(0, Math.ceil((end - start) / MINUTE)) },
    (_, index) => start + index * MINUTE,
  );

/** Each minute is asked for once. Hours that begin or end in a clock change are not for this. */
export function workingByTheWall({ zone, days }: WorkingHours): IsWorking {
  const oracle = zoneOracle(zone);
  const known = new Map<number, boolean>();
  return (minute) => {
    const before = known.get(minute);
    if (before !== undefined) return before;
    const wall = oracle.wallAt(minute);
    const [from, to] = days[WEEKDAYS[(new Date(wall).getUTCDay() + 6) % 7] ?? 'MO'] ?? [];
    const time = new Date(wall).toISOString().slice(11, 16);
    const is = from !== undefined && to !== undefined && from <= time && time < to;
    known.set(minute, is);
    return is;
  };
}

/** Two people, at most twelve hours, nobody away. */
function isMeetingOfTwo({ meeting, focus, isAway, interval }: OwnEvent): boolean {
  if (meeting === undefined || focus !== null || isAway === true) return false;
  return (meeting.hasMore || meeting.others.length >= 1) && interval.end - interval.start <= 12 * HOUR;
}

/** Times lie on full minutes. */
export function slowFigures(
  events: readonly OwnEvent[],
  week: Interval,
  isWorking: IsWorking,
  threshold: number,
): SlowFigures {
  const figures = { focus: 0, fragmented: 0, longest: 0, booked: 0, kept: 0 };
  const blocks = new Set<OwnEvent>();
  const meetings = new Set<OwnEvent>();
  const free: boolean[] = [];
  for (const minute of minutesIn(week)) {
    const here = events.filter(({ interval }) => holds(interval, minute));
    const isAway = here.some((event) => event.isAway === true);
    const cooked = isAway ? [] : here.filter(({ focus }) => focus !== null);
    const met = here.filter(isMeetingOfTwo);
    for (const block of cooked) blocks.add(block);
    if (cooked.length > 0) {
      figures.booked += 1;
      if (met.length === 0) figures.kept += 1;
      for (const each of met) meetings.add(each);
    }
    free.push((isWorking(minute) || cooked.length > 0) && !isAway && met.length === 0);
  }
  for (const run of runsOf(free)) {
    if (run >= threshold) figures.focus += run;
    else figures.fragmented += run;
    figures.longest = Math.max(figures.longest, run);
  }
  return { ...figures, blocks: blocks.size, meetingsOverBlocks: meetings.size };
}

/** FocusTime without the meeting minus FocusTime with it, on the days that it touches. */
export function slowCost(
  { focusBlocks, busy, workingHours }: AttendeeView,
  meeting: Interval,
  isWorking: IsWorking,
  threshold: number,
): number {
  const { wallAt } = zoneOracle(workingHours.zone);
  const dateOf = (minute: number) => Math.floor(wallAt(minute) / DAY);
  const [first, last] = [dateOf(meeting.start), dateOf(meeting.end - 1)];
  const blocks = focusBlocks.map(({ interval }) => interval);
  const isToday = new Map(
    minutesIn({ start: meeting.start - 2 * DAY, end: meeting.end + 2 * DAY }).map((minute) => {
      const date = dateOf(minute);
      return [minute, first <= date && date <= last] as const;
    }),
  );
  const ofToday = blocks.filter((block) => minutesIn(block).some((minute) => isToday.get(minute) === true));
  const focusTime = (taken: readonly Interval[]) => {
    const free = [...isToday].map(([minute, is]) => {
      const isBlock = blocks.some((block) => holds(block, minute));
      const isBusy = busy.some((each) => holds(each, minute)) && !isBlock;
      const isTheirs = (is && isWorking(minute)) || ofToday.some((block) => holds(block, minute));
      return isTheirs && !isBusy && !taken.some((each) => holds(each, minute));
    });
    return runsOf(free)
      .filter((run) => run >= threshold)
      .reduce((sum, run) => sum + run, 0);
  };
  return focusTime([]) - focusTime([meeting]);
}

/** A team's cooking time, and what this person's meetings left of it: of each, those whom it takes most of. */
export function slowTeam(people: readonly (readonly Interval[])[], booked: readonly Decision[]) {
  const cooking = people.map((blocks) => new Set(blocks.flatMap(minutesIn)));
  let [all, taken, meetings] = [0, 0, 0];
  for (const minutes of cooking) all += minutes.size;
  for (const { interval, people: most } of booked) {
    if (interval === null) continue;
    const hit = cooking.map((minutes) => minutesIn(interval).filter((minute) => minutes.has(minute)).length);
    for (let count = 0; count < most; count += 1) {
      const worst = Math.max(0, ...hit);
      if (worst === 0) break;
      hit[hit.indexOf(worst)] = 0;
      taken += worst;
      meetings += 1;
    }
  }
  return { bookedMinutes: all, keptMinutes: Math.max(0, all - taken), meetingsOverBlocks: meetings };
}

/** The mirror's sums: one look at each decision, one line for each figure. */
export function slowInterruptions(decisions: readonly Decision[]) {
  const sums = { booked: 0, shortNotice: 0, held: 0, released: 0, dropped: 0, takenOver: 0 };
  const [lost, saved] = [
    { minutes: 0, isComplete: true },
    { minutes: 0, isComplete: true },
  ];
  for (const { kind, at, interval, costMinutes } of decisions) {
    const sum = kind === 'booked' ? lost : kind === 'moved' || kind === 'held' ? saved : null;
    if (sum !== null && costMinutes === null) sum.isComplete = false;
    if (sum !== null && costMinutes !== null) sum.minutes += costMinutes;
    if (kind === 'booked') sums.booked += 1;
    if (kind === 'booked' && interval !== null && at > interval.start - 24 * HOUR) sums.shortNotice += 1;
    if (kind === 'held') sums.held += 1;
    if (kind === 'released') sums.released += 1;
    if (kind === 'dropped' || kind === 'expired') sums.dropped += 1;
    if (kind === 'takenOver') sums.takenOver += 1;
  }
  return { ...sums, lost, saved };
}

/** Lengths of what follows each other without a break. */
function runsOf(free: readonly boolean[]): number[] {
  const runs: number[] = [];
  let run = 0;
  for (const isFree of [...free, false]) {
    if (isFree) run += 1;
    else if (run > 0) {
      runs.push(run);
      run = 0;
    }
  }
  return runs;
}
