// Better times for a draft: free for everybody, inside everybody's working hours, ranked by the focus they cost.
import type { Cost, Slot } from '../assessment.ts';
import { type FocusBlock, isFlareUp } from '../focus-block.ts';
import { costWithin, freeStretchesOf } from '../focus-metrics.ts';
import type { AttendeeView, RuleContext, Severity } from '../rule.ts';
import { DAY, HOUR, type Instant, type Interval, overlaps, subtract } from '../time.ts';
import { addDays, dayOf, localDateOf, type WorkingHours, workingWindows } from '../zoned-time.ts';
import { BusyTally } from './busy-tally.ts';
import { type Guest, reasonFor } from './slot-reason.ts';
import {
  eachUnmarked,
  gridIn,
  markAll,
  markInside,
  markOverlaps,
  noStarts,
  type StartBits,
  type StartGrid,
  startAt,
} from './start-bits.ts';

const SEARCH_DAYS = 7;
const MOST_SLOTS = 3;
const MOST_ON_ONE_DAY = 2;

/**
 * At most three slots as long as the draft, best first: least focus lost over all guests, then soonest. Never in a
 * hard or ask-first block nor in the middle of a soft one, outside anybody's working hours, in the past, or dearer than the draft itself.
 * For who asked for help it is simply the soonest before the draft: they wait, and what it costs is theirs to say.
 * Guests whose calendar cannot be seen at all cannot be asked for.
 */
export function suggestSlots(context: RuleContext, severity: Severity, draftCost: Cost): Slot[] {
  const { draft, now, settings } = context;
  const length = draft.interval.end - draft.interval.start;
  const range = {
    start: Math.max(now, draft.interval.start - DAY),
    end: draft.interval.start + SEARCH_DAYS * DAY,
  };
  const guests = context.attendees
    .filter((view) => view.visibility !== 'none')
    .map((view) => guestFor(view, range, now));
  if (guests.length === 0 || length <= 0 || length > 8 * HOUR) return [];

  const search = searchedTime(context);
  const grid = gridIn({ start: Math.max(now, search.start), end: search.end }, length);
  const taken = takenStarts(context, guests, grid, search);
  if (severity !== 'open') markOverlaps(taken, grid, draft.interval);
  const costs = focusCosts(guests, taken, grid, settings.focusThresholdMinutes);

  const isBetter = (start: Instant, minutes: number) =>
    severity === 'open'
      ? start < draft.interval.start
      : minutes === 0 || !draftCost.isComplete || minutes < draftCost.minutes;
  const starts: { start: Instant; minutes: number }[] = [];
  eachUnmarked(taken, grid, search, (index) => {
    const minutes = costs[index] ?? 0;
    const start = startAt(grid, index);
    if (isBetter(start, minutes)) starts.push({ start, minutes });
  });
  if (severity !== 'open') starts.sort((a, b) => a.minutes - b.minutes || a.start - b.start);

  const known = guests.filter(({ view }) => view.visibility === 'blocks').length;
  const isComplete = known === context.attendees.length;
  return spread(starts, length, draft.zone).map(({ start, minutes }) => {
    const interval = { start, end: start + length };
    const cost = { minutes, knownGuests: known, guests: guests.length, isComplete };
    return { interval, cost, reason: reasonFor(guests, interval, severity) };
  });
}

function guestFor(view: AttendeeView, range: Interval, now: Instant): Guest {
  const isOpen = (block: FocusBlock): boolean => block.level === 'soft' || isFlareUp(block, now);
  const open = view.focusBlocks.filter(isOpen).map((block) => block.interval);
  const soft = view.focusBlocks
    .filter((block) => block.level === 'soft' && !isFlareUp(block, now))
    .map((block) => block.interval);
  const closed = view.focusBlocks.filter((block) => !isOpen(block)).map((block) => block.interval);
  return {
    view,
    taken: [...(open.length === 0 ? view.busy : subtract(view.busy, open)), ...closed],
    soft,
    freeStretches: view.visibility === 'blocks' ? freeStretchesOf(view, range) : [],
  };
}

/**
 * From the draft's own day on, and never before the time that the calendars were read for: whoever works on the other
 * side of the date line shares hours of another date.
 */
function searchedTime({ draft }: RuleContext): Interval {
  const first = localDateOf(draft.interval.start, draft.zone);
  return {
    start: Math.max(dayOf(first, draft.zone).start, draft.interval.start - DAY),
    end: dayOf(addDays(first, SEARCH_DAYS), draft.zone).start,
  };
}

/** Marked: somebody is busy, does not work, or would be cut in the middle of a soft block. */
function takenStarts(
  { organizer }: RuleContext,
  guests: readonly Guest[],
  grid: StartGrid,
  search: Interval,
): StartBits {
  const offHours = createOffHours(grid, search);
  const tally = new BusyTally(grid, guests.length + 1);
  const own = { taken: organizer.busy, soft: [], view: organizer };
  for (const { taken, soft, view } of [own, ...guests]) {
    const busy = noStarts(grid);
    markAll(busy, offHours(view.workingHours));
    for (const each of taken) markOverlaps(busy, grid, each);
    for (const block of soft) markInside(busy, grid, block);
    tally.add(busy);
  }
  return tally.anybody(grid);
}

/** Marked: outside of these working hours. Most people of a team work the same hours, which are looked up once. */
function createOffHours(grid: StartGrid, search: Interval): (hours: WorkingHours) => StartBits {
  const known = new Map<string, StartBits>();
  return (hours) => {
    const key = JSON.stringify(hours);
    const bits = known.get(key) ?? noStarts(grid);
    if (known.has(key)) return bits;
    for (const off of subtract([search], workingWindows(hours, search))) markOverlaps(bits, grid, off);
    known.set(key, bits);
    return bits;
  };
}

/** Minutes of focus that a meeting at each free start would cost all guests whose blocks can be seen. */
function focusCosts(
  guests: readonly Guest[],
  taken: StartBits,
  grid: StartGrid,
  thresholdMinutes: number,
): Float64Array {
  const costs = new Float64Array(grid.count);
  for (const stretch of guests.flatMap(({ freeStretches }) => freeStretches)) {
    eachUnmarked(taken, grid, stretch, (index) => {
      const start = startAt(grid, index);
      const cost = costWithin(stretch, { start, end: start + grid.length }, thresholdMinutes);
      costs[index] = (costs[index] ?? 0) + cost;
    });
  }
  return costs;
}

/** The best few that do not overlap each other and are not all on one day: a real choice. */
function spread<T extends { readonly start: Instant }>(
  starts: readonly T[],
  length: number,
  zone: string,
): T[] {
  const chosen: T[] = [];
  const slot = ({ start }: T) => ({ start, end: start + length });
  for (const next of starts) {
    const day = localDateOf(next.start, zone);
    const sameDay = chosen.filter((each) => localDateOf(each.start, zone) === day);
    if (sameDay.length >= MOST_ON_ONE_DAY || chosen.some((each) => overlaps(slot(each), slot(next))))
      continue;
    chosen.push(next);
    if (chosen.length === MOST_SLOTS) break;
  }
  return chosen;
}
