import type { Assessment, Cost, GuestAssessment, Slot } from './assessment.ts';
import { dayAround } from './day-view.ts';
import { type AttendeeView, compareSeverity, type Finding, type Reason, type RuleContext } from './rule.ts';
import { isRuleOn } from './rule-choices.ts';
import { earliestInTime } from './rules/short-notice.ts';
import { rules } from './rules.ts';
import { seriesCost } from './series-impact.ts';
import { suggestSlots } from './slots/suggest-slots.ts';
import { addedCost, withoutOwnTime } from './what-changed.ts';

/** Runs every rule and says what the draft means for each guest, what it costs, and which time would be better. */
export function assessDraft(question: RuleContext): Assessment {
  const context = withoutOwnTime(question);
  const { draft, attendees, settings } = context;
  const findings = findingsOf(context);
  const affected = attendees
    .flatMap((view) => guestAssessment(view, findings, context) ?? [])
    .sort(worstFirst);
  const severity = affected[0]?.severity ?? null;
  const threshold = settings.focusThresholdMinutes;
  const cost = sumCosts(attendees.map((view) => addedCost(view, draft, threshold)));
  const series = seriesCost(context);
  const worst = attendees.find(({ email }) => email === affected[0]?.email);
  const day = worst === undefined ? null : dayAround(worst, draft);
  return {
    status: severity === null ? 'clear' : severity === 'unknown' ? 'unknown' : 'findings',
    severity,
    guests: affected,
    findings,
    cost,
    thresholdMinutes: threshold,
    slots: slotsFor(context, affected, cost),
    ...(series !== null && { series }),
    ...(day !== null && { day }),
  };
}

function findingsOf(context: RuleContext): Finding[] {
  return rules
    .filter((rule) => isRuleOn(rule, context.settings.rules))
    .flatMap((rule) => rule.assess(context));
}

/** What was agreed to before needs no better time, and another time of the first day does not better a series. */
const NO_SLOTS: readonly Reason['kind'][] = ['alreadyThere', 'seriesThinsWeeks', 'seriesBreaksUp'];

function slotsFor(context: RuleContext, affected: readonly GuestAssessment[], cost: Cost): readonly Slot[] {
  const severity = affected[0]?.severity;
  const isHelped = affected.some(({ reason }) => !NO_SLOTS.includes(reason.kind));
  if (severity === undefined || context.draft.isAllDay || !isHelped) return [];
  if (severity !== 'note') return suggestSlots(context, severity, cost);
  // Nothing is lost where the draft stands, so only a time of which there is nothing to say is a better one.
  const inTime = { ...context, now: earliestInTime(context) };
  return suggestSlots(inTime, severity, cost).filter(
    ({ interval }) => findingsOf({ ...context, draft: { ...context.draft, interval } }).length === 0,
  );
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
  const own = findings
    .filter((finding) => finding.attendee === view.email)
    .sort((a, b) => compareSeverity(a.severity, b.severity));
  // Who asked for help has opened their time, and so does a 1:1 that is overdue: that wins for this guest.
  const worst = OPENING.map((each) => own.find(({ severity }) => severity === each)).find(Boolean) ?? own[0];
  if (worst === undefined) return null;
  const more = own.filter((finding) => finding !== worst && !(isOpening(worst) && isOverlap(finding)));
  return {
    email: view.email,
    name: view.name,
    severity: worst.severity,
    reason: worst.reason,
    interval: worst.interval,
    costMinutes: addedCost(view, context.draft, context.settings.focusThresholdMinutes),
    visibility: view.visibility,
    ...(view.zone !== undefined && { zone: view.zone }),
    ...(more.length > 0 && {
      more: more.map(({ severity, reason, interval }) => ({ severity, reason, interval })),
    }),
  };
}

const OPENING = ['open', 'fine'] as const;

function isOpening({ severity }: Finding): boolean {
  return severity === 'open' || severity === 'fine';
}

/** The block itself, or another that the same draft touches. */
function isOverlap({ reason }: Finding): boolean {
  return 'overlap' in reason || reason.kind === 'breaksUpFreeTime';
}

function worstFirst(a: GuestAssessment, b: GuestAssessment): number {
  return (
    compareSeverity(a.severity, b.severity) ||
    (b.costMinutes ?? 0) - (a.costMinutes ?? 0) ||
    a.name.localeCompare(b.name)
  );
}
