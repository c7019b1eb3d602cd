import type { AttendeeView, Finding, Rule, RuleContext } from '../rule.ts';
import { type Interval, overlaps, subtract } from '../time.ts';
import { isUnchanged } from '../what-changed.ts';
import { workingWindows } from '../zoned-time.ts';

/**
 * Before or after the hours that the guest published; hours that are merely assumed are nobody's. Off at first: Google
 * Calendar warns of working hours itself.
 */
export const outsideWorkingHours: Rule = {
  id: 'outside-working-hours',
  severities: ['note'],
  isOn: false,
  assess: (context) => context.attendees.flatMap((view) => findingFor(view, context)),
};

function findingFor(view: AttendeeView, { draft }: RuleContext): Finding[] {
  if (view.terms === undefined || draft.isAllDay || isUnchanged(draft, view.email)) return [];
  const { workingHours, focusBlocks } = view;
  const windows = workingWindows(workingHours, draft.interval);
  // Who publishes a block at that time works then.
  const worked = [...windows, ...focusBlocks.map(({ interval }) => interval)];
  if (subtract([draft.interval], worked).length === 0) return [];
  return [
    {
      rule: outsideWorkingHours.id,
      severity: 'note',
      attendee: view.email,
      interval: draft.interval,
      reason: { kind: 'outsideHours', hours: nearest(windows, draft.interval) },
    },
  ];
}

/** The hours of that day; null on a free day. */
function nearest(windows: readonly Interval[], draft: Interval): Interval | null {
  return windows.find((window) => overlaps(window, draft)) ?? windows[0] ?? null;
}
