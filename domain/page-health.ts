// How well a part of Google's page could be read the last time it was looked at. Nothing of people is in it.

/** green: all first choices. yellow: a lower rank won, or a check failed that harms nothing. red: not to be believed. */
export const HEALTH_COLORS = ['green', 'yellow', 'red'] as const;
export type HealthColor = (typeof HEALTH_COLORS)[number];

/** contradiction: attributes, words and the grid's chip say different times. The others: the page and its address differ. */
export const HEALTH_CHECKS = ['contradiction', 'columnDay', 'eventAddress'] as const;
export type HealthCheck = (typeof HEALTH_CHECKS)[number];

export interface FieldHealth {
  readonly name: string;
  /** Which candidate won, 0 is the first choice; null: none. */
  readonly rank: number | null;
  /** The family that found it and what was read of it: "jsname data-ical". */
  readonly source: string;
  /** How many visible nodes each candidate has, best first. */
  readonly hits: readonly number[];
}

export interface SurfaceHealth {
  readonly surface: string;
  readonly color: HealthColor;
  readonly fields: readonly FieldHealth[];
  readonly failedChecks: readonly HealthCheck[];
  /** Google's label of the page's version, as "calendar.web_20261115.01_p0". */
  readonly build: string | null;
  readonly locale: string;
}
