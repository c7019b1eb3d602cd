import { topicOf } from '../meeting-topics.ts';
import type { AttendeeView, Finding, Rule, RuleContext } from '../rule.ts';
import { thresholdOf } from '../rule-choices.ts';
import { overlaps } from '../time.ts';
import { isUnchanged } from '../what-changed.ts';
import { addDays, dayOf } from '../zoned-time.ts';

/** The draft lies in the last stretch before a date on which somebody wants to be done. */
export const finishLine: Rule = {
  id: 'finish-line',
  severities: ['ask', 'note'],
  isOn: true,
  threshold: { unit: 'days', standard: 14, min: 1, max: 42 },
  assess: (context) => context.attendees.flatMap((view) => findingFor(view, context)),
};

function findingFor(view: AttendeeView, { draft, settings }: RuleContext): Finding[] {
  if (isUnchanged(draft, view.email)) return [];
  const days = thresholdOf(finishLine, settings.rules);
  const { zone } = view.workingHours;
  const finish = (view.finishDates ?? [])
    .map((date) => ({
      day: dayOf(date, zone),
      stretch: { start: dayOf(addDays(date, -days), zone).start, end: dayOf(date, zone).end },
    }))
    .find(({ stretch }) => overlaps(stretch, draft.interval));
  if (finish === undefined) return [];
  // What begins now, or from now on comes every week, takes more from the end than one meeting does.
  const isNewTopic = topicOf(draft.title) === 'newTopic' || (Boolean(draft.recurrence) && !draft.original);
  return [
    {
      rule: finishLine.id,
      severity: isNewTopic ? 'ask' : 'note',
      attendee: view.email,
      interval: finish.stretch,
      reason: { kind: 'finishLine', finishAt: finish.day.start, isNewTopic },
    },
  ];
}
