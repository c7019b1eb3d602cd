// The parameters of events.list, checked as Google checks them.
import type { Instant } from '../../domain/time.ts';
import { isZone, type ZoneId } from '../../domain/zoned-time.ts';
import { ApiError, calendarRule, invalid, timeRangeEmpty } from './api-error.ts';

export interface ListQuery {
  readonly maxResults: number;
  readonly singleEvents: boolean;
  readonly showDeleted: boolean;
  readonly orderBy: 'startTime' | 'updated' | null;
  readonly timeMin: Instant;
  readonly timeMax: Instant;
  readonly updatedMin: Instant | null;
  /** `[name, value]`; all must match. (The guide says "or", the reference "and": send only one.) */
  readonly sharedProperties: readonly (readonly [string, string])[];
  readonly privateProperties: readonly (readonly [string, string])[];
  /** Empty: every type. */
  readonly eventTypes: readonly string[];
  readonly iCalUID: string | null;
  readonly text: string | null;
  readonly timeZone: ZoneId | null;
  /** With more attendees than this, only the calendar's own one is told. */
  readonly maxAttendees: number;
  readonly syncToken: string | null;
  readonly pageToken: string | null;
}

/** Not allowed beside a sync token, and no sync token comes of a list that has one of them. */
const RESTRICTIONS = ['iCalUID', 'privateExtendedProperty', 'q', 'sharedExtendedProperty', 'updatedMin'];

/** @throws ApiError 400 as Google */
export function parseListQuery(params: URLSearchParams): ListQuery {
  checkSyncCombination(params);
  const query: ListQuery = {
    maxResults: pageSize(params, 250, 2500),
    singleEvents: params.get('singleEvents') === 'true',
    showDeleted: params.get('showDeleted') === 'true',
    orderBy: orderOf(params),
    timeMin: instantOf(params, 'timeMin') ?? Number.NEGATIVE_INFINITY,
    timeMax: instantOf(params, 'timeMax') ?? Number.POSITIVE_INFINITY,
    updatedMin: instantOf(params, 'updatedMin'),
    sharedProperties: propertiesOf(params, 'sharedExtendedProperty'),
    privateProperties: propertiesOf(params, 'privateExtendedProperty'),
    eventTypes: params.getAll('eventTypes'),
    iCalUID: params.get('iCalUID'),
    text: params.get('q')?.toLowerCase() ?? null,
    timeZone: zoneOf(params),
    maxAttendees: positive(params, 'maxAttendees') ?? Number.POSITIVE_INFINITY,
    syncToken: params.get('syncToken'),
    pageToken: params.get('pageToken'),
  };
  if (query.timeMin >= query.timeMax) throw timeRangeEmpty();
  return query;
}

export function yieldsSyncToken(params: URLSearchParams): boolean {
  return ![...RESTRICTIONS, 'orderBy'].some((name) => params.has(name));
}

/** Default and largest value are the method's own; more than the largest counts as the largest. */
export function pageSize(params: URLSearchParams, usual: number, largest: number): number {
  return Math.min(positive(params, 'maxResults') ?? usual, largest);
}

export function zoneOf(params: URLSearchParams): ZoneId | null {
  const zone = params.get('timeZone');
  if (zone !== null && !isZone(zone)) throw invalid('Invalid time zone.', 'timeZone');
  return zone;
}

/** Instants need an offset; milliseconds are ignored. */
export function parseInstant(text: string, name: string): Instant {
  const instant = /T.*(Z|[+-]\d\d:\d\d)$/i.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(instant)) {
    throw new ApiError(400, {
      domain: 'global',
      reason: 'badRequest',
      message: 'Bad Request',
      locationType: 'parameter',
      location: name,
    });
  }
  return Math.floor(instant / 1000) * 1000;
}

function checkSyncCombination(params: URLSearchParams): void {
  if (!params.has('syncToken')) return;
  if (params.has('orderBy')) {
    throw calendarRule(
      'syncTokenWithNonDefaultOrdering',
      'Sync token cannot be used with non default ordering.',
      'syncToken',
    );
  }
  const isRestricted = [...RESTRICTIONS, 'timeMin', 'timeMax'].some((name) => params.has(name));
  if (isRestricted || params.get('showDeleted') === 'false') {
    throw calendarRule(
      'syncTokenWithRequestRestrictions',
      'Sync token cannot be used with other request restrictions.',
      'syncToken',
    );
  }
}

function orderOf(params: URLSearchParams): ListQuery['orderBy'] {
  const order = params.get('orderBy');
  if (order !== null && order !== 'startTime' && order !== 'updated') {
    throw invalid('Invalid value for orderBy.', 'orderBy');
  }
  if (order === 'startTime' && params.get('singleEvents') !== 'true') {
    const message = 'The requested ordering is not available for the particular query.';
    throw calendarRule('requestedOrderNotAvailable', message, 'orderBy');
  }
  return order;
}

function positive(params: URLSearchParams, name: string): number | null {
  const text = params.get(name);
  if (text === null) return null;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw invalid(`Invalid value for ${name}.`, name);
  return value;
}

function instantOf(params: URLSearchParams, name: string): Instant | null {
  const text = params.get(name);
  return text === null ? null : parseInstant(text, name);
}

function propertiesOf(params: URLSearchParams, name: string): [string, string][] {
  return params.getAll(name).map((constraint) => {
    const cut = constraint.indexOf('=');
    if (cut < 1) throw invalid(`Invalid value for ${name}.`, name);
    return [constraint.slice(0, cut), constraint.slice(cut + 1)];
  });
}
