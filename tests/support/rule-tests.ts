// What the tests of the rules share: one guest, one draft, one rule.
import type { OneOnOne } from '../../domain/one-on-one.ts';
import type { Rule, RuleContext } from '../../domain/rule.ts';
import { at, engineerA, eventDraft, ruleContext, span } from './builders.ts';

interface Case {
  readonly draft?: Parameters<typeof eventDraft>[0];
  readonly view?: Parameters<typeof engineerA>[0];
  readonly context?: Partial<RuleContext>;
}

/** What `rule` says of Engineer A, with its default threshold. */
export function said(rule: Rule, { draft, view, context }: Case = {}) {
  const found = rule.assess(
    ruleContext({ draft: eventDraft(draft), attendees: [engineerA(view)], ...context }),
  );
  return found.map(({ severity, reason }) => ({ severity, ...reason }));
}

/** A threshold that the person chose. */
export function chosen(rule: Rule, threshold: number): Pick<RuleContext, 'settings'> {
  return { settings: { focusThresholdMinutes: 120, rules: { [rule.id]: { threshold } } } };
}

/** Every Monday at 10:00; the last one was three days before the sample Thursday. */
export function oneOnOne(overrides: Partial<OneOnOne> = {}): OneOnOne {
  return {
    partner: 'engineer-a@example.com',
    next: {
      eventId: 'one-on-one',
      seriesId: 'series',
      interval: span('10:00-10:30', '2026-11-30'),
      title: '',
      canEdit: true,
    },
    lastHeldAt: at('10:30', '2026-11-23'),
    cadence: 'weekly',
    dueAt: at('10:30', '2026-11-30'),
    overdueDays: 0,
    ...overrides,
  };
}
