import type { Assessment, Cost, GuestAssessment } from './assessment.ts';
import { type AttendeeView, compareSeverity, type Finding, type RuleContext } from './rule.ts';
import { rules } from './rules.ts';
import { suggestSlots } from './suggest-slots.ts';
import { addedCost, withoutOwnTime } from './what-changed.ts';

/** Runs every rule and says what the draft means for each guest, what it costs, and which time would be better. */
export function assessDraft(question: RuleContext): Assessment {
  const context = withoutOwnTime(question);
  const { draft, attendees, settings } = context;
  const findings = rules.flatMap((rule) => rule.assess(context));
  const affected = attendees
    .flatMap((view) => guestAssessment(view, findings, context) ?? [])
    .sort(worstFirst);
  const severity = affected[0]?.severity ?? null;
  // What was agreed to before needs no better time.
  const isNew = affected.some(({ reason }) => reason.kind !== 'alreadyThere');
  const threshold = settings.focusThresholdMinutes;
  const cost = sumCosts(attendees.map((view) => addedCost(view, draft, threshold)));
  return {
    status: severity === null ? 'clear' : severity === 'unknown' ? 'unknown' : 'findings',
    severity,
    guests: affected,
    findings,
    cost,
    thresholdMinutes: threshold,
    slots: severity === null || draft.isAllDay || !isNew ? [] : suggestSlots(context, severity, cost),
  };
}

/** Unknown costs do not count as 0: they make the sum incomplete. */
export function sumCosts(costs: readonly (number | null)[]): Cost {
  const known = costs.filter((minutes) => minutes !== null);
  return {
    minutes: known.reduce((sum, minutes) => sum + minutes, 0),
    knownGuests: known.length,
    guests: costs.length,
    isComplete: known.length === costs.length,
  };
}

function guestAssessment(
  view: AttendeeView,
  findings: readonly Finding[],
  context: RuleContext,
): GuestAssessment | null {
  const own = findings.filter((finding) => finding.attendee === view.email);
  // Who asked for help has opened their time: that wins over everything else for this guest.
  const worst =
    own.find((finding) => finding.severity === 'open') ??
    own.toSorted((a, b) => compareSeverity(a.severity, b.severity))[0];
  if (worst === undefined) return null;
  return {
    email: view.email,
    name: view.name,
    severity: worst.severity,
    reason: worst.reason,
    interval: worst.interval,
    costMinutes: addedCost(view, context.draft, context.settings.focusThresholdMinutes),
    visibility: view.visibility,
    ...(view.zone !== undefined && { zone: view.zone }),
  };
}

function worstFirst(a: GuestAssessment, b: GuestAssessment): number {
  return (
    compareSeverity(a.severity, b.severity) ||
    (b.costMinutes ?? 0) - (a.costMinutes ?? 0) ||
    a.name.localeCompare(b.name)
  );
}
