import type { AttendeeView, Finding, Rule, RuleContext, WeeksAhead } from '../rule.ts';
import { thresholdOf } from '../rule-choices.ts';
import { seriesImpactOf, timesOf } from '../series-impact.ts';
import type { Interval } from '../time.ts';

/**
 * A draft that repeats, over the next twelve weeks: does it leave weeks with hardly any focus time, or meet blocks
 * later on? Where the page does not tell how it repeats, nobody can tell.
 */
export const seriesImpact: Rule = {
  id: 'series-impact',
  severities: ['soft'],
  isOn: true,
  threshold: { unit: 'blocks', standard: 4, min: 1, max: 10 },
  assess: (context) => {
    const times = timesOf(context.draft);
    const { ahead } = context;
    if (times === null || times.length < 2 || ahead === undefined) return [];
    return ahead.attendees.flatMap((view) => findingFor(view, times, ahead, context));
  },
};

function findingFor(
  view: AttendeeView,
  times: readonly Interval[],
  { range }: WeeksAhead,
  { draft, settings }: RuleContext,
): Finding[] {
  const least = thresholdOf(seriesImpact, settings.rules);
  const { focusThresholdMinutes } = settings;
  const impact = seriesImpactOf(view, times, range, { focusThresholdMinutes, least });
  if (impact === null || impact.thinWeeks + impact.breaks === 0) return [];
  return [
    {
      rule: seriesImpact.id,
      severity: 'soft',
      attendee: view.email,
      interval: draft.interval,
      reason:
        impact.thinWeeks > 0
          ? { kind: 'seriesThinsWeeks', weeks: impact.thinWeeks, least }
          : { kind: 'seriesBreaksUp', times: impact.breaks },
    },
  ];
}
