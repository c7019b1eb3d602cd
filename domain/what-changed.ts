// A draft that changes a saved event: only what is new about it is judged.
import type { EventDraft } from './event-draft.ts';
import type { Email } from './focus-block.ts';
import { focusCost } from './focus-metrics.ts';
import type { AttendeeView, RuleContext } from './rule.ts';
import { contains, type Interval, intersect, subtract } from './time.ts';

/** The saved event is in its guests' calendars and in the organizer's: its own time is not in the way of itself. */
export function withoutOwnTime(context: RuleContext): RuleContext {
  const { draft, attendees, organizer } = context;
  const { original } = draft;
  if (!original) return context;
  const cleared = <View extends { readonly busy: readonly Interval[] }>(view: View): View => ({
    ...view,
    busy: subtract(view.busy, [original.interval]),
  });
  return {
    ...context,
    attendees: attendees.map((view) => (wasGuest(draft, view.email) ? cleared(view) : view)),
    organizer: cleared(organizer),
  };
}

/** Did the saved event lie on this block before, for this guest, at least as far as the draft does? */
export function stoodOn(block: Interval, draft: EventDraft, email: Email): boolean {
  const { original } = draft;
  if (!original || !wasGuest(draft, email)) return false;
  const before = intersect(block, original.interval);
  const now = intersect(block, draft.interval);
  return before !== null && now !== null && contains(before, now);
}

/** Focus lost by the change, in minutes; never less than 0. null = cannot be known. */
export function addedCost(view: AttendeeView, draft: EventDraft, thresholdMinutes: number): number | null {
  const cost = focusCost(view, draft.interval, thresholdMinutes);
  if (cost === null || !draft.original || !wasGuest(draft, view.email)) return cost;
  return Math.max(0, cost - (focusCost(view, draft.original.interval, thresholdMinutes) ?? 0));
}

/** A saved event that asks the same of this guest as before. */
export function isUnchanged(draft: EventDraft, email: Email): boolean {
  const { original, interval } = draft;
  return (
    wasGuest(draft, email) &&
    original?.interval.start === interval.start &&
    original.interval.end === interval.end
  );
}

function wasGuest({ original }: EventDraft, email: Email): boolean {
  return original?.guests.includes(email) ?? false;
}
