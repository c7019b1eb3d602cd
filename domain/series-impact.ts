// What a draft that repeats costs one guest over the next twelve weeks. Blocks are published six weeks ahead: what comes
// after them is taken to be as these weeks are on the same weekday, and is unknown where they do not say.
import type { EventDraft } from './event-draft.ts';
import { costWithin, freeStretchesOf } from './focus-metrics.ts';
import { readRecurrence, startsOf } from './recurrence.ts';
import type { AttendeeView, RuleContext } from './rule.ts';
import { contains, DAY, type Interval, minutesOf, overlaps, subtract } from './time.ts';
import { type LocalDate, localDateOf, mondayOf, weekdayOf, type ZoneId } from './zoned-time.ts';

const WEEK = 7 * DAY;
const WEEKS_AHEAD = 12;

/** What a series does to one guest. */
interface SeriesImpact {
  /** Of all times whose cost is known or can be taken from the same weekday. */
  readonly costMinutes: number;
  /** False: some of the times cost nobody knows what. */
  readonly isComplete: boolean;
  /** Later times that lie on a block, or cost more than their own length, in the weeks that are seen. */
  readonly breaks: number;
  /** Focus stretches of each week that had any: without the series, and with it. */
  readonly weeks: readonly { readonly before: number; readonly after: number }[];
}

interface Series {
  readonly times: readonly Interval[];
  /** `impact`: null when their meetings cannot be told from their blocks. */
  readonly guests: readonly { readonly view: AttendeeView; readonly impact: SeriesImpact | null }[];
}

/** As many as the card speaks of: the twelve, or fewer when the series ends before. */
interface SeriesSpan {
  readonly weeks: number;
  /** Of them, those whose blocks are published. */
  readonly seenWeeks: number;
}

/** Both the rule and the card's line ask: worked out once for each draft. */
const known = new WeakMap<RuleContext, Series | null>();

/** What the draft does to its guests over the next twelve weeks; null when it does not repeat, or nobody can tell how. */
export function seriesOf(context: RuleContext): Series | null {
  const before = known.get(context);
  if (before !== undefined) return before;
  const series = readSeries(context);
  known.set(context, series);
  return series;
}

function readSeries({ draft, ahead, settings }: RuleContext): Series | null {
  const times = timesOf(draft);
  if (times === null || ahead === undefined) return null;
  const guests = ahead.attendees.map((view) => ({
    view,
    impact: impactOn(view, times, ahead.range, settings.focusThresholdMinutes),
  }));
  return { times, guests };
}

function timesOf({ recurrence, interval, isAllDay, zone, original }: EventDraft): Interval[] | null {
  const rule = recurrence && !isAllDay && !original ? readRecurrence(recurrence) : null;
  if (rule === null) return null;
  const length = interval.end - interval.start;
  const starts = startsOf(rule, interval.start, zone, interval.start + WEEKS_AHEAD * WEEK);
  return starts.map((start) => ({ start, end: start + length }));
}

function spanOf(times: readonly Interval[], seen: Interval): SeriesSpan {
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) return { weeks: 0, seenWeeks: 0 };
  const weeks = Math.floor((last.start - first.start) / WEEK) + 1;
  return { weeks, seenWeeks: Math.min(weeks, Math.max(0, Math.ceil((seen.end - first.start) / WEEK))) };
}

/** `view` holds all of `seen`. */
function impactOn(
  view: AttendeeView,
  times: readonly Interval[],
  seen: Interval,
  threshold: number,
): SeriesImpact | null {
  if (view.visibility !== 'blocks') return null;
  const stretches = freeStretchesOf(view, seen);
  const told = times
    .filter((time) => contains(seen, time))
    .map((time) => ({ time, cost: costOf(time, stretches, threshold) }));
  const { zone } = view.workingHours;
  const perWeekday = Map.groupBy(told, ({ time }) => weekdayOf(localDateOf(time.start, zone)));
  const later = times.slice(told.length).map((time) => {
    const alike = perWeekday.get(weekdayOf(localDateOf(time.start, zone)));
    return alike && alike.reduce((sum, { cost }) => sum + cost, 0) / alike.length;
  });
  const costs = [...told.map(({ cost }) => cost), ...later.filter((cost) => cost !== undefined)];
  return {
    costMinutes: costs.reduce((sum, cost) => sum + cost, 0),
    isComplete: !later.includes(undefined),
    breaks: told.slice(1).filter(({ time, cost }) => cost > minutesOf(time) || liesOnBlock(view, time))
      .length,
    weeks: stretchesPerWeek(stretches, times, threshold, zone),
  };
}

/** The same for all guests, for one line on the card; null when it cannot be said of any. */
export function seriesCost(context: RuleContext): SeriesCost | null {
  const series = seriesOf(context);
  if (series === null || context.ahead === undefined) return null;
  const impacts = series.guests.map(({ impact }) => impact).filter((impact) => impact !== null);
  if (impacts.length === 0) return null;
  return {
    ...spanOf(series.times, context.ahead.range),
    minutes: impacts.reduce((sum, { costMinutes }) => sum + costMinutes, 0),
    isComplete: impacts.length === series.guests.length && impacts.every(({ isComplete }) => isComplete),
  };
}

export interface SeriesCost extends SeriesSpan {
  readonly minutes: number;
  readonly isComplete: boolean;
}

function costOf(time: Interval, stretches: readonly Interval[], threshold: number): number {
  return stretches.reduce(
    (sum, stretch) => (overlaps(stretch, time) ? sum + costWithin(stretch, time, threshold) : sum),
    0,
  );
}

function liesOnBlock({ focusBlocks }: AttendeeView, time: Interval): boolean {
  return focusBlocks.some(({ interval }) => overlaps(interval, time));
}

function stretchesPerWeek(
  stretches: readonly Interval[],
  times: readonly Interval[],
  threshold: number,
  zone: ZoneId,
): SeriesImpact['weeks'] {
  const count = (kept: readonly Interval[]) => {
    const weeks = new Map<LocalDate, number>();
    for (const stretch of kept.filter((each) => minutesOf(each) >= threshold)) {
      const monday = mondayOf(localDateOf(stretch.start, zone));
      weeks.set(monday, (weeks.get(monday) ?? 0) + 1);
    }
    return weeks;
  };
  const after = count(subtract(stretches, times));
  return [...count(stretches)].map(([monday, before]) => ({ before, after: after.get(monday) ?? 0 }));
}
