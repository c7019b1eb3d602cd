import type { Finding, Rule } from '../rule.ts';
import { thresholdOf } from '../rule-choices.ts';
import { seriesOf } from '../series-impact.ts';

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
    const series = seriesOf(context);
    if (series === null || series.times.length < 2) return [];
    const least = thresholdOf(seriesImpact, context.settings.rules);
    return series.guests.flatMap(({ view, impact }): Finding[] => {
      const thinned =
        impact?.weeks.filter(({ before, after }) => after < least && after < before).length ?? 0;
      const breaks = impact?.breaks ?? 0;
      if (thinned + breaks === 0) return [];
      const { interval } = context.draft;
      const about = { rule: seriesImpact.id, severity: 'soft', attendee: view.email, interval } as const;
      return [
        thinned > 0
          ? { ...about, reason: { kind: 'seriesThinsWeeks', weeks: thinned, least } }
          : { ...about, reason: { kind: 'seriesBreaksUp', times: breaks } },
      ];
    });
  },
};
