import type { AttendeeView, Finding, Rule, RuleContext } from '../rule.ts';
import { thresholdOf } from '../rule-choices.ts';
import { minutesOf, overlaps } from '../time.ts';
import { isUnchanged } from '../what-changed.ts';
import { overlapOf } from './protected-overlap.ts';

/** Longer, it is no edge of the block any more. Minutes. */
const LONGEST = 60;

/**
 * The 1:1 is what makes silence safe, so one that is overdue outranks cooking time: at the edge of a block, and where
 * its owner did not say that edges are closed.
 */
export const oneOnOneFirst: Rule = {
  id: 'one-on-one-first',
  severities: ['fine'],
  isOn: true,
  threshold: { unit: 'days', standard: 3, min: 1, max: 30 },
  assess: (context) => context.attendees.flatMap((view) => findingFor(view, context)),
};

function findingFor(view: AttendeeView, { draft, settings }: RuleContext): Finding[] {
  const days = view.oneOnOne?.overdueDays ?? 0;
  const isTheirs = draft.guests.length === 1 && draft.guests[0] === view.email && !draft.isAllDay;
  if (!isTheirs || days < thresholdOf(oneOnOneFirst, settings.rules)) return [];
  if (view.terms?.mayBookEdges === false || isUnchanged(draft, view.email)) return [];
  if (minutesOf(draft.interval) > LONGEST) return [];
  const touched = view.focusBlocks
    .map(({ interval }) => interval)
    .filter((block) => overlaps(block, draft.interval));
  const [block] = touched;
  if (block === undefined || !touched.every((each) => overlapOf(draft.interval, each) === 'edge')) return [];
  return [
    {
      rule: oneOnOneFirst.id,
      severity: 'fine',
      attendee: view.email,
      interval: block,
      reason: { kind: 'overdueOneOnOne', days },
    },
  ];
}
