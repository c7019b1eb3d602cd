import type { EventDraft } from '../event-draft.ts';
import { topicOf } from '../meeting-topics.ts';
import type { OneOnOne } from '../one-on-one.ts';
import type { AttendeeView, Finding, Reason, Rule, RuleContext } from '../rule.ts';
import { thresholdOf } from '../rule-choices.ts';
import { minutesOf } from '../time.ts';
import { isUnchanged } from '../what-changed.ts';
import { localDateOf } from '../zoned-time.ts';

/** Two people who meet for longer work on something together. */
const LONGEST_CHECK_IN = 60;

/**
 * A check-in more than agreed before the next 1:1, and a 1:1 that is moved past the day on which it is due. Of a 1:1
 * that is nowhere planned, or overdue, there is nothing to say: then any talk is welcome.
 */
export const checkInCadence: Rule = {
  id: 'check-in-cadence',
  severities: ['note'],
  isOn: true,
  threshold: { unit: 'checkIns', standard: 1, min: 1, max: 5 },
  assess: (context) => context.attendees.flatMap((view) => findingFor(view, context)),
};

function findingFor(view: AttendeeView, context: RuleContext): Finding[] {
  const { draft } = context;
  const { oneOnOne, email } = view;
  if (oneOnOne === undefined || isUnchanged(draft, email)) return [];
  const reason = isThe(oneOnOne, draft) ? movedAway(oneOnOne, draft) : secondCheckIn(view, oneOnOne, context);
  if (reason === null) return [];
  return [{ rule: checkInCadence.id, severity: 'note', attendee: email, interval: draft.interval, reason }];
}

/** Is the draft that 1:1 itself, about to stand somewhere else? */
function isThe({ next, partner }: OneOnOne, { original, guests }: EventDraft): boolean {
  if (!original || next === null || guests.length !== 1 || guests[0] !== partner) return false;
  return original.interval.start === next.interval.start && original.interval.end === next.interval.end;
}

function movedAway({ dueAt, next }: OneOnOne, { interval, zone }: EventDraft): Reason | null {
  if (dueAt === null || next === null || interval.start <= next.interval.start) return null;
  return localDateOf(interval.start, zone) > localDateOf(dueAt, zone)
    ? { kind: 'oneOnOnePastDue', dueAt }
    : null;
}

function secondCheckIn(
  { talksBefore = 0 }: AttendeeView,
  oneOnOne: OneOnOne,
  { draft, settings }: RuleContext,
): Reason | null {
  const { next, overdueDays, cadence } = oneOnOne;
  // Single talks of the two are no agreement that one more of them would break.
  if (next === null || cadence === null || overdueDays > 0 || draft.isAllDay || draft.original) return null;
  if (!isCheckIn(draft, oneOnOne) || draft.interval.start >= next.interval.start) return null;
  // The 1:1 is one of those that are allowed, the draft is one more.
  const isTooMany = talksBefore + 2 > thresholdOf(checkInCadence, settings.rules);
  return isTooMany ? { kind: 'secondCheckIn', nextAt: next.interval.start } : null;
}

function isCheckIn({ title, guests, interval }: EventDraft, { partner }: OneOnOne): boolean {
  const topic = topicOf(title);
  const isOfTwo = guests.length === 1 && guests[0] === partner && minutesOf(interval) <= LONGEST_CHECK_IN;
  return topic === 'status' || (isOfTwo && topic === null);
}
