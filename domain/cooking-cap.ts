// The cap: an over-blocked calendar is ignored. Above the chosen share of a week's working hours, further cooking time
// is published as soft. The oldest blocks keep their level, the newest give way: making one more block never weakens
// those that stood before.
import { type BlockInstance, instancesOf, type OwnBlock } from './focus-block.ts';
import type { Settings } from './settings.ts';
import { clip, type Interval, merge, minutesOf, overlaps } from './time.ts';
import { localDateOf, type WorkingHours, weekOf, workingWindows, type ZoneId } from './zoned-time.ts';

export type CapTerms = Pick<Settings, 'workingHours' | 'capShare'>;

export interface CappedInstance extends BlockInstance {
  /** Its owner asked for more than soft, and the week is full. `level` is then soft. */
  readonly isWeakened: boolean;
}

/** How much of a week is cooking time, of whatever level. Minutes, in working hours only. */
export interface WeekShare {
  readonly cookingMinutes: number;
  readonly workingMinutes: number;
}

/** Every instance of `blocks` that overlaps `range`, block by block, each at the level that it is published with. */
export function cappedInstances(
  blocks: readonly OwnBlock[],
  range: Interval,
  terms: CapTerms,
): CappedInstance[] {
  const weakened = new Set(
    weeksOf(range, terms.workingHours.zone).flatMap((week) => weakenedIn(week, blocks, terms)),
  );
  return blocks.flatMap((block) =>
    instancesOf(block, range).map((each) =>
      weakened.has(nameOf(each))
        ? { ...each, level: 'soft' as const, isWeakened: true }
        : { ...each, isWeakened: false },
    ),
  );
}

export function weekShare(blocks: readonly OwnBlock[], week: Interval, hours: WorkingHours): WeekShare {
  const windows = windowsIn(week, hours);
  const cooking = blocks.flatMap((block) => instancesOf(block, week).map(({ interval }) => interval));
  return { cookingMinutes: within(windows, cooking), workingMinutes: sum(windows) };
}

/** An instance belongs to the week in which it starts. */
function weakenedIn(week: Interval, blocks: readonly OwnBlock[], terms: CapTerms): string[] {
  const windows = windowsIn(week, terms.workingHours);
  const most = sum(windows) * terms.capShare;
  const inOrder = [...blocks].sort(byAge).flatMap((block) => instancesOf(block, week));
  let taken: Interval[] = [];
  return inOrder.flatMap((each) => {
    if (each.interval.start < week.start || !windows.some((window) => overlaps(window, each.interval))) {
      return [];
    }
    taken = merge([...taken, each.interval]);
    return each.level !== 'soft' && within(windows, taken) > most ? [nameOf(each)] : [];
  });
}

/** Blocks from before this was kept are the oldest; of two of one age the smaller id goes first, in every browser. */
function byAge(a: OwnBlock, b: OwnBlock): number {
  return (a.createdAt ?? 0) - (b.createdAt ?? 0) || (a.id < b.id ? -1 : 1);
}

function weeksOf(range: Interval, zone: ZoneId): Interval[] {
  const weeks = [weekOf(localDateOf(range.start, zone), zone)];
  for (let last = weeks[0]; last !== undefined && last.end < range.end; last = weeks.at(-1)) {
    weeks.push(weekOf(localDateOf(last.end, zone), zone));
  }
  return weeks;
}

function windowsIn(week: Interval, hours: WorkingHours): Interval[] {
  return clip(workingWindows(hours, week), week);
}

function within(windows: readonly Interval[], intervals: readonly Interval[]): number {
  const merged = merge(intervals);
  return sum(windows.flatMap((window) => clip(merged, window)));
}

function sum(intervals: readonly Interval[]): number {
  return intervals.reduce((minutes, each) => minutes + minutesOf(each), 0);
}

function nameOf({ blockId, date }: BlockInstance): string {
  return `${blockId} ${date}`;
}
