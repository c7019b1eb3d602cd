// The event being made or edited. The bubble, the editor and the ghost chip show the same one.
import { DAY, type Instant, type Interval, MINUTE } from '../../../domain/time.ts';
import {
  addDays,
  instantOf,
  type LocalDate,
  type LocalTime,
  localDateOf,
  localTimeOf,
  type ZoneId,
} from '../../../domain/zoned-time.ts';

export interface DraftFields {
  readonly title: string;
  readonly startDate: LocalDate;
  readonly startTime: LocalTime;
  /** The last day itself, also when all day. */
  readonly endDate: LocalDate;
  readonly endTime: LocalTime;
  readonly isAllDay: boolean;
  readonly zone: ZoneId;
  readonly guests: readonly string[];
  readonly recurrence: string | null;
  readonly location: string;
  readonly details: string;
}

/** What identifies a draft: `eventId` from the start, `savedId` once it stands in the calendar. */
export interface DraftIdentity {
  readonly eventId: string;
  readonly savedId: string | null;
  /** Of an instance. */
  readonly seriesId: string | null;
}

export class Draft {
  readonly identity: DraftIdentity;
  #fields: DraftFields;
  readonly #listeners = new Set<() => void>();

  constructor(fields: DraftFields, savedId: string | null = null, seriesId: string | null = null) {
    this.#fields = fields;
    this.identity = { eventId: savedId ?? newEventId(), savedId, seriesId };
  }

  get fields(): DraftFields {
    return this.#fields;
  }

  change(patch: Partial<DraftFields>): void {
    this.#fields = { ...this.#fields, ...patch };
    for (const listener of this.#listeners) listener();
  }

  /** Returns how to stop listening. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Moves the start and keeps the duration, as Google's fields do. */
  moveStart(date: LocalDate, time: LocalTime): void {
    const { start, end } = this.interval();
    if (this.#fields.isAllDay) {
      const days = Math.round((Date.parse(this.#fields.endDate) - Date.parse(this.#fields.startDate)) / DAY);
      this.change({ startDate: date, endDate: addDays(date, days) });
    } else {
      const startAt = instantOf(date, time, this.#fields.zone);
      this.change({ startDate: date, startTime: time, ...this.#endAt(startAt + end - start) });
    }
  }

  /** Sets both ends from instants, shown in the draft's own zone. */
  moveTo(interval: Interval): void {
    const { zone } = this.#fields;
    this.change({
      startDate: localDateOf(interval.start, zone),
      startTime: localTimeOf(interval.start, zone),
      ...this.#endAt(interval.end),
    });
  }

  /** All-day drafts run from midnight to midnight. The end can lie before the start; see `isInOrder`. */
  interval(): Interval {
    const { startDate, startTime, endDate, endTime, isAllDay, zone } = this.#fields;
    if (isAllDay) {
      return {
        start: instantOf(startDate, '00:00', zone),
        end: instantOf(addDays(endDate, 1), '00:00', zone),
      };
    }
    return { start: instantOf(startDate, startTime, zone), end: instantOf(endDate, endTime, zone) };
  }

  isInOrder(): boolean {
    const { start, end } = this.interval();
    return end >= start;
  }

  #endAt(end: Instant): Pick<DraftFields, 'endDate' | 'endTime'> {
    const { zone } = this.#fields;
    return { endDate: localDateOf(end, zone), endTime: localTimeOf(end, zone) };
  }
}

/** A draft of `minutes` from `start`, with nothing else filled in. */
export function emptyFields(start: Instant, zone: ZoneId, minutes = 60): DraftFields {
  const end = start + minutes * MINUTE;
  return {
    title: '',
    startDate: localDateOf(start, zone),
    startTime: localTimeOf(start, zone),
    endDate: localDateOf(end, zone),
    endTime: localTimeOf(end, zone),
    isAllDay: false,
    zone,
    guests: [],
    recurrence: null,
    location: '',
    details: '',
  };
}

/** Google's ids are base32hex, 26 characters when the page makes them. */
function newEventId(): string {
  const digits = '0123456789abcdefghijklmnopqrstuv';
  return Array.from(crypto.getRandomValues(new Uint8Array(26)), (byte) => digits[byte % 32]).join('');
}
