import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRuleOn, thresholdOf, withChoice } from '../../domain/rule-choices.ts';
import { rules } from '../../domain/rules.ts';

const rule = {
  id: 'finish-line',
  isOn: true,
  threshold: { unit: 'days', standard: 14, min: 1, max: 42 },
} as const;

describe('what a person chose of a rule', () => {
  it('without a choice it is as the rule says', () => {
    expect(isRuleOn(rule)).toBe(true);
    expect(thresholdOf(rule)).toBe(14);
  });

  it('a choice counts, within the limits of the rule', () => {
    expect(isRuleOn(rule, { 'finish-line': { isOn: false } })).toBe(false);
    expect(thresholdOf(rule, { 'finish-line': { threshold: 7 } })).toBe(7);
    expect(thresholdOf(rule, { 'finish-line': { threshold: 1000 } })).toBe(42);
    expect(thresholdOf(rule, { 'short-notice': { threshold: 7 } })).toBe(14);
  });

  it('only what differs from the default is kept', () => {
    const off = withChoice({}, rule, { isOn: false });
    expect(off).toEqual({ 'finish-line': { isOn: false } });
    expect(withChoice(off, rule, { threshold: 7 })).toEqual({ 'finish-line': { isOn: false, threshold: 7 } });
    expect(withChoice(off, rule, { isOn: true })).toEqual({});
    expect(withChoice({ other: { isOn: false } }, rule, { threshold: 14 })).toEqual({
      other: { isOn: false },
    });
  });

  it('is what the rule then goes by, for any rule and any choice', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...rules),
        fc.boolean(),
        fc.integer({ min: 1, max: 1000 }),
        (any, isOn, value) => {
          const choices = withChoice({}, any, { isOn, threshold: value });
          expect(isRuleOn(any, choices)).toBe(any.isOn === 'always' || isOn);
          const { min = 0, max = 0 } = any.threshold ?? {};
          expect(thresholdOf(any, choices)).toBe(Math.min(max, Math.max(min, value)));
        },
      ),
    );
  });
});
