// The events of every calendar, with ETags and a change log from which sync tokens read.
import type { Email } from '../../domain/focus-block.ts';
import type { Instant } from '../../domain/time.ts';
import type { StoredEvent } from './event-resource.ts';

export interface EventRecord {
  readonly event: StoredEvent;
  /** Position in the calendar's change log: grows with every write. */
  readonly change: number;
  /** Ids of instances that an earlier version of this series had. */
  readonly formerInstanceIds: readonly string[];
}

interface CalendarLog {
  readonly records: Map<string, EventRecord>;
  lastChange: number;
  /** Sync tokens of an older epoch are no longer valid. */
  epoch: number;
}

/** An event as it is handed in: the store adds `etag`, `created` and `updated`. */
export type Unstamped = Omit<StoredEvent, 'etag' | 'created' | 'updated'> & { created?: string };

export class EventStore {
  readonly #now: () => Instant;
  readonly #calendars = new Map<Email, CalendarLog>();
  #writes = 0;

  constructor(now: () => Instant) {
    this.#now = now;
  }

  open(calendarId: Email): void {
    if (!this.#calendars.has(calendarId)) {
      this.#calendars.set(calendarId, { records: new Map(), lastChange: 0, epoch: 1 });
    }
  }

  has(calendarId: Email): boolean {
    return this.#calendars.has(calendarId);
  }

  /** Deleted events too: their ids stay taken. */
  find(calendarId: Email, id: string): EventRecord | undefined {
    return this.#log(calendarId).records.get(id);
  }

  /** Everything, deleted events included, that was written after `change`. */
  records(calendarId: Email, change = 0): EventRecord[] {
    return [...this.#log(calendarId).records.values()].filter((record) => record.change > change);
  }

  put(calendarId: Email, event: Unstamped, formerInstanceIds: readonly string[] = []): StoredEvent {
    const log = this.#log(calendarId);
    log.lastChange += 1;
    this.#writes += 1;
    const stored: StoredEvent = structuredClone({
      ...event,
      etag: `"${3_500_000_000_000_000 + this.#writes * 2}"`,
      created: event.created ?? new Date(this.#now()).toISOString(),
      updated: new Date(this.#now()).toISOString(),
    });
    log.records.set(event.id, { event: stored, change: log.lastChange, formerInstanceIds });
    return stored;
  }

  position(calendarId: Email): { readonly change: number; readonly epoch: number } {
    const { lastChange, epoch } = this.#log(calendarId);
    return { change: lastChange, epoch };
  }

  /** From now on every sync token given out for this calendar gets 410. */
  expireSyncTokens(calendarId: Email): void {
    this.#log(calendarId).epoch += 1;
  }

  #log(calendarId: Email): CalendarLog {
    const log = this.#calendars.get(calendarId);
    if (log === undefined) throw new Error(`There is no calendar ${calendarId}`);
    return log;
  }
}
