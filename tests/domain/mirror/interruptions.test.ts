import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../domain/decision.ts';
import { interruptionsOf, reasonsByCount } from '../../../domain/mirror/interruptions.ts';
import { HOUR } from '../../../domain/time.ts';
import { NOW, span } from '../../support/builders.ts';

const decided = (kind: Decision['kind'], more: Partial<Decision> = {}): Decision => ({
  kind,
  at: NOW,
  interval: span('10:30-11:00'),
  people: 1,
  costMinutes: 180,
  reason: null,
  about: kind,
  ...more,
});

describe('interruptions of a week', () => {
  it('a week without any has none, and its sums are whole', () => {
    expect(interruptionsOf([])).toMatchObject({
      booked: 0,
      lost: { minutes: 0, isComplete: true },
      saved: { minutes: 0, isComplete: true },
    });
  });

  it('meetings over cooking time are counted by reason, and those without one apart', () => {
    const week = interruptionsOf([
      decided('booked', { reason: 'agreed' }),
      decided('booked', { reason: 'agreed' }),
      decided('booked', { reason: 'incident' }),
      decided('booked'),
    ]);
    expect(week.booked).toBe(4);
    expect(week.byReason).toEqual({ incident: 1, deadline: 0, agreed: 2, other: 0 });
    expect(week.withoutReason).toBe(1);
    expect(reasonsByCount(week)).toEqual(['agreed', 'incident', 'deadline', 'other']);
  });

  it('focus is lost by booking, and saved by moving and holding', () => {
    const week = interruptionsOf([
      decided('booked'),
      decided('moved', { costMinutes: 150 }),
      decided('held'),
    ]);
    expect(week.lost).toEqual({ minutes: 180, isComplete: true });
    expect(week.saved).toEqual({ minutes: 330, isComplete: true });
  });

  it('what became of a held request later saves nothing a second time', () => {
    const later = (['released', 'dropped', 'expired', 'takenOver'] as const).map((kind) => decided(kind));
    const week = interruptionsOf([decided('held'), ...later]);
    expect(week.saved.minutes).toBe(180);
    expect(week).toMatchObject({ held: 1, released: 1, dropped: 2, takenOver: 1 });
  });

  it('an unknown cost is never 0: the sum is "at least"', () => {
    const week = interruptionsOf([decided('booked'), decided('booked', { costMinutes: null })]);
    expect(week.lost).toEqual({ minutes: 180, isComplete: false });
  });

  it('short notice is less than a day before the meeting begins', () => {
    const { start } = span('10:30-11:00');
    const notice = (hours: number) => decided('booked', { at: start - hours * HOUR });
    expect(interruptionsOf([notice(1), notice(23.9), notice(24), notice(-1)]).shortNotice).toBe(3);
    expect(interruptionsOf([decided('moved', { at: start - HOUR })]).shortNotice).toBe(0);
  });
});
