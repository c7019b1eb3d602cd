import { beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_QUOTA, peopleOneProjectCarries, quantile } from '../../scripts/simulation/project-quota.ts';
import { type DayCounts, simulateDays } from '../../scripts/simulation/simulated-days.ts';

let counts: DayCounts;
beforeAll(() => {
  counts = simulateDays({ managers: 20, engineers: 60, seed: 7 });
});

describe('N9 a company’s working week under Google’s quotas', () => {
  it('N9 costs a manager of twenty 60 requests a day in the median, and 150 in one day of twenty', () => {
    expect(counts.perDay.managers).toHaveLength(20 * 5);
    expect(quantile(counts.perDay.managers, 0.5)).toBeLessThanOrEqual(60);
    expect(quantile(counts.perDay.managers, 0.95)).toBeLessThanOrEqual(150);
    expect(quantile(counts.perDay.engineers, 0.95)).toBeLessThanOrEqual(30);
  });

  it('N9 keeps each person far below 600 a minute', () => {
    expect(counts.peakPerPersonMinute).toBeGreaterThan(20);
    expect(counts.peakPerPersonMinute).toBeLessThanOrEqual(PROJECT_QUOTA.perPersonMinute / 3);
  });

  it('N9 stays inside one project’s quotas for as many people as it says, and not for many more', () => {
    const { byDay, byMinute } = peopleOneProjectCarries(counts);
    const people = Math.min(byDay, byMinute);
    expect((counts.peakPerMinute / counts.people) * people).toBeLessThanOrEqual(PROJECT_QUOTA.perMinute);
    expect(people).toBeGreaterThan(5_000);
    expect((counts.peakPerMinute / counts.people) * (byMinute + 100)).toBeGreaterThan(
      PROJECT_QUOTA.perMinute,
    );
  });

  it('is the same week again for the same seed, and another one for another', () => {
    const small = { managers: 2, engineers: 2 };
    expect(simulateDays({ ...small, seed: 1 })).toEqual(simulateDays({ ...small, seed: 1 }));
    expect(simulateDays({ ...small, seed: 1 }).perDay).not.toEqual(
      simulateDays({ ...small, seed: 2 }).perDay,
    );
  });

  it('asks only for what is needed: no drafts, no reading of anybody’s blocks but the slow round', () => {
    const idle = simulateDays({ managers: 5, engineers: 0, seed: 1, draftsPerDay: 0 });
    const days = idle.perDay.managers.length;
    expect(idle.byKind.managers['free/busy'] / days).toBeLessThanOrEqual(6);
    expect(idle.byKind.managers.blocks).toBeLessThan(counts.byKind.managers.blocks);
  });
});
