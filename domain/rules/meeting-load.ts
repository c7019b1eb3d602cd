import { meetingsOf } from '../focus-metrics.ts';
import type { AttendeeView, Finding, Rule, RuleContext } from '../rule.ts';
import { thresholdOf } from '../rule-choices.ts';
import { clip, intersect, merge, minutesOf, overlaps } from '../time.ts';
import { isUnchanged } from '../what-changed.ts';
import { workingWindows } from '../zoned-time.ts';

/**
 * With the draft, meetings fill more than this share of the guest's working day. Of who shows busy times only, meetings
 * cannot be told from focus blocks: nothing is said.
 */
export const meetingLoad: Rule = {
  id: 'meeting-load',
  severities: ['note'],
  isOn: true,
  threshold: { unit: 'percent', standard: 50, min: 20, max: 100 },
  assess: (context) => context.attendees.flatMap((view) => findingFor(view, context)),
};

function findingFor(view: AttendeeView, { draft, settings }: RuleContext): Finding[] {
  if (view.visibility !== 'blocks' || draft.isAllDay || isUnchanged(draft, view.email)) return [];
  const day = workingWindows(view.workingHours, draft.interval).find((window) =>
    overlaps(window, draft.interval),
  );
  if (day === undefined || intersect(day, draft.interval) === null) return [];
  const meetings = clip(merge([...meetingsOf(view), draft.interval]), day);
  const share = meetings.reduce((sum, each) => sum + minutesOf(each), 0) / minutesOf(day);
  const percent = Math.round(share * 100);
  if (share * 100 <= thresholdOf(meetingLoad, settings.rules)) return [];
  return [
    {
      rule: meetingLoad.id,
      severity: 'note',
      attendee: view.email,
      interval: day,
      reason: { kind: 'fullDay', percent },
    },
  ];
}
