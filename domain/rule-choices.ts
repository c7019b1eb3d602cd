// What a person may choose of a rule: whether it speaks, and from where on.
import type { Rule } from './rule.ts';

const THRESHOLD_UNITS = ['checkIns', 'days', 'hours', 'blocks', 'percent'] as const;
export type ThresholdUnit = (typeof THRESHOLD_UNITS)[number];

/** Whole numbers in `unit`. */
export interface RuleThreshold {
  readonly unit: ThresholdUnit;
  readonly standard: number;
  readonly min: number;
  readonly max: number;
}

export interface RuleChoice {
  readonly isOn?: boolean;
  readonly threshold?: number;
}

/** By the rule's id; what is missing is as the rule itself says. */
export type RuleChoices = Readonly<Record<string, RuleChoice>>;

export function isRuleOn({ id, isOn }: Pick<Rule, 'id' | 'isOn'>, choices: RuleChoices = {}): boolean {
  return isOn === 'always' || (choices[id]?.isOn ?? isOn);
}

/** Within the rule's limits, whatever was stored. 0 for a rule without a threshold. */
export function thresholdOf(
  { id, threshold }: Pick<Rule, 'id' | 'threshold'>,
  choices: RuleChoices = {},
): number {
  if (threshold === undefined) return 0;
  const chosen = choices[id]?.threshold ?? threshold.standard;
  return Math.min(threshold.max, Math.max(threshold.min, chosen));
}

/** Only what differs from the rule's own word is kept: a default that changes later is then everybody's. */
export function withChoice(
  choices: RuleChoices,
  rule: Pick<Rule, 'id' | 'isOn' | 'threshold'>,
  change: RuleChoice,
): RuleChoices {
  const chosen = { ...choices[rule.id], ...change };
  const kept = {
    ...(chosen.isOn !== undefined && chosen.isOn !== rule.isOn && { isOn: chosen.isOn }),
    ...(chosen.threshold !== undefined &&
      chosen.threshold !== rule.threshold?.standard && { threshold: chosen.threshold }),
  };
  const { [rule.id]: _, ...others } = choices;
  return Object.keys(kept).length === 0 ? others : { ...others, [rule.id]: kept };
}
