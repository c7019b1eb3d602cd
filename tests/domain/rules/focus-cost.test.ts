import { describe, expect, it } from 'vitest';
import { focusCostRule } from '../../../domain/rules/focus-cost.ts';
import { engineerA, eventDraft, ruleContext, span } from '../../support/builders.ts';

const assess = (draft: string, overrides: Parameters<typeof engineerA>[0] = {}) =>
  focusCostRule.assess(
    ruleContext({ draft: eventDraft({ interval: span(draft) }), attendees: [engineerA(overrides)] }),
  );

describe('focus cost', () => {
  it('finds a draft that costs more than its length because what is left is too short', () => {
    expect(assess('16:30-17:00')).toMatchObject([
      { severity: 'soft', interval: span('15:00-17:00'), reason: { kind: 'breaksUpFreeTime' } },
    ]);
  });

  it('says nothing of a draft that costs no more than its own length', () => {
    const freeAfternoon = { focusBlocks: [], busy: [span('9:00-12:00')] };
    expect(assess('12:00-12:30', freeAfternoon)).toEqual([]);
    expect(assess('14:30-15:00', freeAfternoon)).toEqual([]);
    expect(assess('13:00-13:30')).toEqual([]);
  });

  it('leaves drafts on a block to the rule that names the block', () => {
    expect(assess('10:30-11:00')).toEqual([]);
  });

  it('cannot judge whom it cannot see', () => {
    expect(assess('16:30-17:00', { visibility: 'busy', focusBlocks: [] })).toEqual([]);
  });
});
