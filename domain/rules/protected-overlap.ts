import { type FocusBlock, isFlareUp } from '../focus-block.ts';
import type { AttendeeView, Finding, Overlap, Reason, Rule, RuleContext, Severity } from '../rule.ts';
import { contains, type Interval, overlaps } from '../time.ts';
import { stoodOn } from '../what-changed.ts';

/** The draft touches somebody's cooking time, or may: whoever cannot be seen is "can't tell", never "clear". */
export const protectedOverlap: Rule = {
  id: 'protected-overlap',
  severities: ['conflict', 'ask', 'soft', 'unknown', 'open'],
  isOn: 'always',
  assess: (context) => context.attendees.flatMap((view) => findingsFor(view, context)),
};

function findingsFor(view: AttendeeView, { draft, now }: RuleContext): Finding[] {
  const finding = (severity: Severity, interval: Interval, reason: Reason): Finding => ({
    rule: protectedOverlap.id,
    severity,
    attendee: view.email,
    interval,
    reason,
  });
  if (view.syncedAt === null) return [finding('unknown', draft.interval, { kind: 'notRead' })];
  if (view.visibility === 'none') return [finding('unknown', draft.interval, { kind: 'notShared' })];

  const onBlocks = view.focusBlocks
    .filter((block) => overlaps(block.interval, draft.interval))
    .map((block) => {
      const [severity, reason] = stoodOn(block.interval, draft, view.email)
        ? standing(block, draft.interval)
        : judge(block, draft.interval, now);
      return finding(severity, block.interval, reason);
    });
  if (onBlocks.length > 0 || view.visibility === 'blocks') return onBlocks;

  const busy = view.busy.find((each) => overlaps(each, draft.interval));
  return busy === undefined ? [] : [finding('unknown', busy, { kind: 'maybeFocus' })];
}

/** Stated, not warned of: nobody moves the meeting there now. */
function standing(block: FocusBlock, draft: Interval): [Severity, Reason] {
  return ['soft', { kind: 'alreadyThere', overlap: overlapOf(draft, block.interval) }];
}

function judge(block: FocusBlock, draft: Interval, now: number): [Severity, Reason] {
  if (block.flareUntil !== null && isFlareUp(block, now))
    return ['open', { kind: 'askedForHelp', until: block.flareUntil }];
  const overlap = overlapOf(draft, block.interval);
  if (block.level === 'hard') return ['conflict', { kind: 'cooking', overlap }];
  if (block.level === 'ask') return ['ask', { kind: 'wantsQuestion', overlap }];
  return ['soft', { kind: 'breaksUpBlock', overlap }];
}

/** How the draft lies on the block; asked only of two that overlap. */
export function overlapOf(draft: Interval, block: Interval): Overlap {
  if (contains(draft, block)) return 'covers';
  if (!contains(block, draft)) return 'crosses';
  return draft.start === block.start || draft.end === block.end ? 'edge' : 'cuts';
}
