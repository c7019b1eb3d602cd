import type { AttendeeView, Finding, Rule, RuleContext } from '../rule.ts';
import { thresholdOf } from '../rule-choices.ts';
import { HOUR } from '../time.ts';
import { isUnchanged } from '../what-changed.ts';

/** The bands in which the tools that count such meetings report them. Hours. */
const NOTICE_BANDS = [6, 12, 24] as const;

/**
 * Less notice than the guest published that they would like; the threshold is the most that is listened to. Of people
 * who published none, nobody knows what is short for them.
 */
export const shortNotice: Rule = {
  id: 'short-notice',
  severities: ['note'],
  isOn: true,
  threshold: { unit: 'hours', standard: 24, min: 1, max: 24 },
  assess: (context) => context.attendees.flatMap((view) => findingFor(view, context)),
};

function findingFor(view: AttendeeView, { draft, settings, now }: RuleContext): Finding[] {
  const asked = view.terms?.noticeHours ?? 0;
  const wantedHours = Math.min(asked, thresholdOf(shortNotice, settings.rules));
  const leadHours = (draft.interval.start - now) / HOUR;
  if (leadHours >= wantedHours || isUnchanged(draft, view.email)) return [];
  const band = NOTICE_BANDS.find((each) => leadHours <= each) ?? 24;
  return [
    {
      rule: shortNotice.id,
      severity: 'note',
      attendee: view.email,
      interval: draft.interval,
      reason: { kind: 'shortNotice', band, wantedHours: asked },
    },
  ];
}

/** From when on a meeting would be early enough for all of `attendees`. */
export function earliestInTime({ attendees, settings, now }: RuleContext): number {
  const most = thresholdOf(shortNotice, settings.rules);
  const hours = attendees.map(({ terms }) => Math.min(terms?.noticeHours ?? 0, most));
  return now + Math.max(0, ...hours) * HOUR;
}
