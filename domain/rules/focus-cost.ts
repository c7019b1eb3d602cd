import { costWithin, freeStretchesOf } from '../focus-metrics.ts';
import type { AttendeeView, Finding, Rule, RuleContext } from '../rule.ts';
import { minutesOf, overlaps } from '../time.ts';
import { addedCost } from '../what-changed.ts';

/**
 * The draft lies on no block, yet breaks a free stretch so that what is left no longer counts as focus time:
 * it costs more than its own length. A meeting at the edge of a long stretch costs its length and is nobody's worry.
 */
export const focusCostRule: Rule = {
  id: 'focus-cost',
  severities: ['soft'],
  isOn: true,
  assess: (context) => context.attendees.flatMap((view) => findingFor(view, context)),
};

function findingFor(view: AttendeeView, { draft, settings }: RuleContext): Finding[] {
  if (view.visibility !== 'blocks') return [];
  if (view.focusBlocks.some((block) => overlaps(block.interval, draft.interval))) return [];
  const broken = freeStretchesOf(view, draft.interval)
    .filter((stretch) => overlaps(stretch, draft.interval))
    .map((stretch) => ({
      stretch,
      costMinutes: costWithin(stretch, draft.interval, settings.focusThresholdMinutes),
    }))
    .sort((a, b) => b.costMinutes - a.costMinutes)[0];
  const least = minutesOf(draft.interval);
  if (broken === undefined || broken.costMinutes <= least) return [];
  // A saved event that broke up as much before is no news.
  if ((addedCost(view, draft, settings.focusThresholdMinutes) ?? 0) === 0) return [];
  return [
    {
      rule: focusCostRule.id,
      severity: 'soft',
      attendee: view.email,
      interval: broken.stretch,
      reason: { kind: 'breaksUpFreeTime' },
    },
  ];
}
