// From stored events to listed ones: series become their instances where `singleEvents` asks for it.
import type { Email } from '../../domain/focus-block.ts';
import { type Interval, overlaps } from '../../domain/time.ts';
import type { ZoneId } from '../../domain/zoned-time.ts';
import { intervalOf, type StoredEvent } from './event-resource.ts';
import type { EventRecord, EventStore } from './event-store.ts';
import { instancesOf, isSeries } from './recurrence.ts';

export interface ListedEvent {
  readonly event: StoredEvent;
  readonly interval: Interval;
  /** For a changed instance: its series is not deleted. */
  readonly isSeriesAlive: boolean;
}

export interface ExpansionOptions {
  readonly singleEvents: boolean;
  /** Ends after `start`, starts before `end`. Not asked of a sync, which tells every change. */
  readonly window: Interval;
  /** Only what was written after this change; null: everything. */
  readonly since: number | null;
}

export function listedEvents(
  store: EventStore,
  calendarId: Email,
  zone: ZoneId,
  options: ExpansionOptions,
): ListedEvent[] {
  const records = store.records(calendarId, options.since ?? 0);
  const listed = options.singleEvents
    ? records.flatMap((record) => expanded(store, calendarId, zone, record, options))
    : records.map(({ event }) => event);
  return listed
    .filter((event) => options.since !== null || isInWindow(event, zone, options.window))
    .map((event) => ({
      event,
      interval: intervalOf(event, zone),
      isSeriesAlive: isAlive(store, calendarId, event.recurringEventId),
    }));
}

function expanded(
  store: EventStore,
  calendarId: Email,
  zone: ZoneId,
  record: EventRecord,
  { window, since }: ExpansionOptions,
): StoredEvent[] {
  const { event, formerInstanceIds } = record;
  const instances = instancesOf(event, zone, since === null ? window : undefined);
  const { recurrence: _, ...single } = event;
  const live = instances
    .filter(({ id }) => store.find(calendarId, id) === undefined)
    .map(({ id, start, end }): StoredEvent => {
      return { ...single, id, start, end, recurringEventId: event.id, originalStartTime: start };
    });
  const all = isSeries(event) ? live : [event];
  if (since === null) return all;
  const current = new Set(instances.map(({ id }) => id));
  const gone = formerInstanceIds
    .filter((id) => !current.has(id) && store.find(calendarId, id) === undefined)
    .map((id): StoredEvent => ({ ...single, id, status: 'cancelled', recurringEventId: event.id }));
  return [...all, ...gone];
}

function isInWindow(event: StoredEvent, zone: ZoneId, window: Interval): boolean {
  if (isSeries(event)) return instancesOf(event, zone, window).length > 0;
  const interval = intervalOf(event, zone);
  if (interval.start === interval.end) return interval.end > window.start && interval.start < window.end;
  return overlaps(interval, window);
}

function isAlive(store: EventStore, calendarId: Email, seriesId: string | null | undefined): boolean {
  if (!seriesId) return false;
  const series = store.find(calendarId, seriesId);
  return series !== undefined && series.event.status !== 'cancelled';
}
