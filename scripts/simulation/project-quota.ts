// What one Google Cloud project may ask, and how many people that is.
import type { DayCounts } from './simulated-days.ts';

/** Per project since 2026-05-01: https://developers.google.com/workspace/calendar/api/guides/quota (November 2026). */
export const PROJECT_QUOTA = { perMinute: 10_000, perDay: 1_000_000, perPersonMinute: 600 } as const;

/** The number below which `share` of the values lie, by nearest rank. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** People of the same mix, all in one time zone. The fewer of the two holds. Sign-in is not the Calendar API's. */
export function peopleOneProjectCarries({ perDay, byKind, peakPerMinute, people }: DayCounts) {
  const days = [...perDay.managers, ...perDay.engineers];
  const signIns = byKind.managers['sign-in'] + byKind.engineers['sign-in'];
  const meanPerDay = (days.reduce((sum, count) => sum + count, 0) - signIns) / days.length;
  return {
    byDay: Math.floor(PROJECT_QUOTA.perDay / meanPerDay),
    byMinute: Math.floor((PROJECT_QUOTA.perMinute * people) / peakPerMinute),
  };
}
