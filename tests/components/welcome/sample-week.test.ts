import { describe, expect, it } from 'vitest';
import {
  assessSample,
  dayIndexOf,
  draftAt,
  draftFrom,
  FIRST_DRAFT,
  hourOf,
  sampleDraft,
} from '../../../components/welcome/sample-week.ts';
import { DAY, HOUR } from '../../../domain/time.ts';

const assess = (interval: typeof FIRST_DRAFT) =>
  assessSample(sampleDraft(interval, 'Quick sync'), 'Engineer A');

describe('the sample week', () => {
  it('begins with a draft in the middle of Thursday’s block, which costs three hours', () => {
    const { severity, cost, slots } = assess(FIRST_DRAFT);
    expect(severity).toBe('conflict');
    expect(cost.minutes).toBe(180);
    expect(slots.map(({ interval }) => [dayIndexOf(interval.start), hourOf(interval.start)])).toContainEqual([
      3, 13,
    ]);
  });

  it('has no card for a time between meetings', () => {
    expect(assess(draftFrom(FIRST_DRAFT.start + 2.5 * HOUR)).severity).toBeNull();
  });

  it('has another word for Wednesday afternoon, which is soft', () => {
    expect(assess(draftAt(2, 0.7)).severity).toBe('soft');
  });

  it('keeps the draft inside the days and hours that are drawn', () => {
    const late = draftFrom(FIRST_DRAFT.start + 3 * DAY);
    expect(dayIndexOf(late.start)).toBe(4);
    expect(hourOf(draftAt(0, 7).start)).toBe(17.5);
    expect(hourOf(draftAt(-2, -1).start)).toBe(8);
    expect(hourOf(draftFrom(FIRST_DRAFT.start - 9 * HOUR).start)).toBe(8);
  });

  it('snaps to half hours', () => {
    expect(hourOf(draftAt(1, 0.26).start)).toBe(10.5);
  });
});
