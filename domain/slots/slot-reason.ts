// Why a time is offered, in one word of the card's.
import type { SlotReason } from '../assessment.ts';
import { meetingsOf } from '../focus-metrics.ts';
import type { AttendeeView, Severity } from '../rule.ts';
import { contains, type Interval, overlaps } from '../time.ts';

/** What one guest's calendar means for the search, worked out once per guest and search. */
export interface Guest {
  readonly view: AttendeeView;
  /** Meetings and blocks that may not be booked. */
  readonly taken: readonly Interval[];
  /** Blocks that may be booked at their edges. */
  readonly soft: readonly Interval[];
  /** Empty where their blocks cannot be seen. */
  readonly freeStretches: readonly Interval[];
}

/** @param slot a time that is free for all `guests` */
export function reasonFor(guests: readonly Guest[], slot: Interval, severity: Severity): SlotReason {
  const [guest, ...others] = guests;
  if (severity === 'open') return 'soonestForBoth';
  if (guests.some(({ soft }) => soft.some((block) => overlaps(block, slot)))) return 'atTheEdge';
  if (guest === undefined || others.length > 0) return 'allFree';
  if (guest.view.visibility !== 'blocks') return 'calendarsShowFree';
  return reasonForOne(guest, slot);
}

/** Read off the neighbours of the slot, so that the reason always belongs to the cost that was computed. */
function reasonForOne({ view, freeStretches }: Guest, slot: Interval): SlotReason {
  const meetings = meetingsOf(view);
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
