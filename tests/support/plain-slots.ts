// The plain word on better times: lists of intervals, every start looked at by itself. The search in domain/ is held against it.
import type { Cost, Slot, SlotReason } from '../../domain/assessment.ts';
import { type FocusBlock, isFlareUp } from '../../domain/focus-block.ts';
import { focusMinutes, freeStretchesOf, meetingsOf } from '../../domain/focus-metrics.ts';
import type { AttendeeView, RuleContext, Severity } from '../../domain/rule.ts';
import {
  clip,
  contains,
  DAY,
  HOUR,
  type Instant,
  type Interval,
  intersect,
  MINUTE,
  minutesOf,
  overlaps,
  subtract,
} from '../../domain/time.ts';
import {
  addDays,
  datesOf,
  dayOf,
  localDateOf,
  type WorkingHours,
  workingWindow,
} from '../../domain/zoned-time.ts';

const SEARCH_DAYS = 7;
const STEP = 15 * MINUTE;
const MOST_SLOTS = 3;
const MOST_ON_ONE_DAY = 2;

/** What one guest's calendar means for the search, worked out once per guest and search. */
interface Guest {
  readonly view: AttendeeView;
  readonly meetings: readonly Interval[];
  /** Meetings and blocks that may not be booked. */
  readonly taken: readonly Interval[];
  /** Blocks that may be booked at their edges. */
  readonly soft: readonly Interval[];
  readonly freeStretches: readonly Interval[];
}

/**
 * At most three slots as long as the draft, best first: least focus lost over all guests, then soonest. Never in a
 * hard or ask-first block nor in the middle of a soft one, outside anybody's working hours, in the past, or dearer than the draft itself.
 * Guests whose calendar cannot be seen at all cannot be asked for.
 */
export function plainSlots(context: RuleContext, severity: Severity, draftCost: Cost): Slot[] {
  const { draft, organizer, now, settings } = context;
  const length = draft.interval.end - draft.interval.start;
  const range = {
    start: Math.max(now, draft.interval.start - DAY),
    end: draft.interval.start + SEARCH_DAYS * DAY,
  };
  const guests = context.attendees
    .filter((view) => view.visibility !== 'none')
    .map((view) => guestFor(view, range, now));
  if (guests.length === 0 || length <= 0 || length > 8 * HOUR) return [];

  const taken = [...organizer.busy, ...guests.flatMap((guest) => guest.taken)];
  const hours = [organizer.workingHours, ...guests.map((guest) => guest.view.workingHours)];
  const slots = startsWithin(windowsOf(context, hours), taken, length, now)
    .map((start) => ({ start, end: start + length }))
    .filter((interval) => !overlaps(interval, draft.interval) || severity === 'open')
    .filter((interval) => guests.every(({ soft }) => soft.every((block) => isAside(interval, block))))
    .map((interval) => ({
      interval,
      cost: costOf(guests, context.attendees.length, interval, settings.focusThresholdMinutes),
      reason: reasonFor(guests, interval, severity),
    }))
    .filter(({ interval, cost }) =>
      severity === 'open'
        ? interval.start < draft.interval.start
        : cost.minutes === 0 || !draftCost.isComplete || cost.minutes < draftCost.minutes,
    );
  const byCost = severity === 'open' ? 0 : 1;
  slots.sort((a, b) => byCost * (a.cost.minutes - b.cost.minutes) || a.interval.start - b.interval.start);
  return spread(slots, draft.zone);
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
    meetings: view.visibility === 'blocks' ? meetingsOf(view) : view.busy,
    taken: [...subtract(view.busy, open), ...closed],
    soft,
    freeStretches: view.visibility === 'blocks' ? freeStretchesOf(view, range) : [],
  };
}

/**
 * Working time common to all, from the draft's own day on, and never before the time that the calendars were read for.
 * Whoever works on the other side of the date line shares hours of another date.
 */
function windowsOf({ draft }: RuleContext, hours: readonly WorkingHours[]): Interval[] {
  const first = localDateOf(draft.interval.start, draft.zone);
  const search = {
    start: Math.max(dayOf(first, draft.zone).start, draft.interval.start - DAY),
    end: dayOf(addDays(first, SEARCH_DAYS), draft.zone).start,
  };
  return hours.reduce<Interval[]>(
    (common, each) => common.flatMap((window) => clip(workingTime(each, search), window)),
    [search],
  );
}

function workingTime(hours: WorkingHours, range: Interval): Interval[] {
  return datesOf(range, hours.zone).flatMap((date) => workingWindow(hours, date) ?? []);
}

function startsWithin(
  windows: readonly Interval[],
  taken: readonly Interval[],
  length: number,
  now: Instant,
): Instant[] {
  return subtract(windows, [...taken, { start: 0, end: now }]).flatMap((free) => {
    const starts: Instant[] = [];
    // Every zone's offset is a multiple of 15 minutes, so the grid is the same on every wall clock.
    for (let start = Math.ceil(free.start / STEP) * STEP; start + length <= free.end; start += STEP)
      starts.push(start);
    return starts;
  });
}

/** Not complete while any of `asked` people cannot be seen: what is not known is not 0. */
function costOf(guests: readonly Guest[], asked: number, slot: Interval, thresholdMinutes: number): Cost {
  const known = guests.filter((guest) => guest.view.visibility === 'blocks');
  return {
    minutes: known.reduce((sum, guest) => sum + costWithin(guest.freeStretches, slot, thresholdMinutes), 0),
    knownGuests: known.length,
    guests: guests.length,
    isComplete: known.length === asked,
  };
}

function costWithin(stretches: readonly Interval[], meeting: Interval, thresholdMinutes: number): number {
  return stretches
    .filter((stretch) => minutesOf(stretch) >= thresholdMinutes && intersect(stretch, meeting) !== null)
    .reduce((cost, stretch) => {
      const left = focusMinutes(subtract([stretch], [meeting]), thresholdMinutes);
      return cost + minutesOf(stretch) - left;
    }, 0);
}

/** Beside the block, or at one of its edges. */
function isAside(slot: Interval, block: Interval): boolean {
  return !overlaps(slot, block) || slot.start === block.start || slot.end === block.end;
}

function reasonFor(guests: readonly Guest[], slot: Interval, severity: Severity): SlotReason {
  const [guest, ...others] = guests;
  if (severity === 'open') return 'soonestForBoth';
  if (guests.some(({ soft }) => soft.some((block) => overlaps(block, slot)))) return 'atTheEdge';
  if (guest === undefined || others.length > 0) return 'allFree';
  if (guest.view.visibility !== 'blocks') return 'calendarsShowFree';
  return reasonForOne(guest, slot);
}

/** Read off the neighbours of the slot, so that the reason always belongs to the cost that was computed. */
function reasonForOne({ view, meetings, freeStretches }: Guest, slot: Interval): SlotReason {
  const stretch = freeStretches.find((each) => contains(each, slot)) ?? slot;
  const isAfterMeeting = meetings.some((meeting) => meeting.end === slot.start);
  const isBeforeMeeting = meetings.some((meeting) => meeting.start === slot.end);
  const isEnclosed =
    meetings.some((meeting) => meeting.end === stretch.start) &&
    meetings.some((meeting) => meeting.start === stretch.end);
  if (isAfterMeeting && (isBeforeMeeting || isEnclosed)) return 'betweenMeetings';
  if (isBeforeMeeting) return 'beforeMeeting';
  if (isAfterMeeting) return 'afterMeeting';
  if (view.focusBlocks.some((each) => each.interval.end === slot.start)) return 'rightAfterBlock';
  if (slot.end === stretch.end) return 'endOfDay';
  return isEnclosed ? 'betweenMeetings' : 'calendarsShowFree';
}

/** The best few that do not overlap each other and are not all on one day: a real choice. */
function spread(slots: readonly Slot[], zone: string): Slot[] {
  const chosen: Slot[] = [];
  for (const slot of slots) {
    const day = localDateOf(slot.interval.start, zone);
    const sameDay = chosen.filter((each) => localDateOf(each.interval.start, zone) === day);
    if (sameDay.length >= MOST_ON_ONE_DAY || chosen.some((each) => overlaps(each.interval, slot.interval)))
      continue;
    chosen.push(slot);
    if (chosen.length === MOST_SLOTS) break;
  }
  return chosen;
}
