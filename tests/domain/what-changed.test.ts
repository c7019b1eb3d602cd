import { describe, expect, test } from 'vitest';
import { assessDraft } from '../../domain/assess-draft.ts';
import { engineerA, eventDraft, ruleContext, span } from '../support/builders.ts';

const guest = 'engineer-a@example.com';
const changed = (
  now: string,
  before: string,
  overrides: Parameters<typeof engineerA>[0] = {},
  guests = [guest],
) =>
  assessDraft(
    ruleContext({
      draft: eventDraft({ interval: span(now), original: { interval: span(before), guests } }),
      attendees: [engineerA(overrides)],
    }),
  );

describe('a saved event in its editor', () => {
  test('that already lay on the block is stated, without warning, price or better times', () => {
    const { guests, cost, slots } = changed('10:30-11:00', '10:30-11:00');
    expect(guests).toMatchObject([{ severity: 'soft', reason: { kind: 'alreadyThere', overlap: 'cuts' } }]);
    expect(cost.minutes).toBe(0);
    expect(slots).toEqual([]);
  });

  test('that grows over more of the block is a warning', () => {
    expect(changed('10:00-11:30', '10:30-11:00').severity).toBe('conflict');
  });

  test('that moves within the block is a warning: another part is taken', () => {
    expect(changed('9:30-10:00', '10:30-11:00').severity).toBe('conflict');
  });

  test('that moves onto the block is a warning with better times', () => {
    const { severity, slots } = changed('10:30-11:00', '15:00-15:30');
    expect(severity).toBe('conflict');
    expect(slots.length).toBeGreaterThan(0);
  });

  test('that moves away from the block is clear', () => {
    expect(changed('13:00-13:30', '10:30-11:00').status).toBe('clear');
  });

  test('is a warning for a guest who is newly added', () => {
    expect(changed('10:30-11:00', '10:30-11:00', {}, []).severity).toBe('conflict');
  });

  test('is not in the way of itself where only busy times are seen', () => {
    const overrides = { visibility: 'busy', focusBlocks: [], busy: [span('15:00-16:00')] } as const;
    expect(changed('15:15-15:45', '15:00-16:00', overrides).status).toBe('clear');
    expect(changed('15:15-15:45', '15:00-16:00', overrides, []).guests[0]?.reason.kind).toBe('maybeFocus');
  });

  test('that broke up free time before costs nothing more for being opened', () => {
    const overrides = { focusBlocks: [], busy: [span('10:30-11:00')] };
    expect(changed('10:30-11:00', '10:30-11:00', overrides).status).toBe('clear');
  });
});
