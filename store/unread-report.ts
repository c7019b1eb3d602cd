import type { ReportRow } from './database.ts';

type Person = Pick<ReportRow, 'email' | 'name' | 'addedAt' | 'cadence'>;

/** Somebody whose calendar is watched, and of whom nothing was read yet. */
export function unreadReport({ email, name, addedAt, cadence }: Person): ReportRow {
  return {
    email,
    name,
    addedAt,
    ...(cadence !== undefined && { cadence }),
    visibility: null,
    zone: null,
    workingHours: null,
    syncedAt: null,
    lists: null,
    problem: null,
  };
}
