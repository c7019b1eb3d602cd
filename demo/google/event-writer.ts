// Inserting, changing and deleting events, by Google's rules, with the guests' copies.
import { randomUUID } from 'node:crypto';
import type { Email } from '../../domain/focus-block.ts';
import type { ZoneId } from '../../domain/zoned-time.ts';
import {
  calendarRule,
  conditionNotMet,
  deleted,
  duplicate,
  forbiddenForNonOrganizer,
  invalid,
  notFound,
} from './api-error.ts';
import { changesOrganizersPart, contentOf, mergePatch } from './event-content.ts';
import { identityOf, newIdentity } from './event-identity.ts';
import type { EventResource, StoredEvent } from './event-resource.ts';
import type { EventRecord, EventStore, Unstamped } from './event-store.ts';
import { checkEventType } from './focus-time-rules.ts';
import { deliver } from './guest-copies.ts';
import type { People } from './people.ts';
import { instancesOf, seriesIdOf } from './recurrence.ts';

/** The value of If-Match; undefined writes without a condition. */
export type IfMatch = string | undefined;

export class EventWriter {
  readonly #store: EventStore;
  readonly #people: People;

  constructor(store: EventStore, people: People) {
    this.#store = store;
    this.#people = people;
  }

  /** The stored event, or the instance of a series; deleted ones too. */
  find(calendarId: Email, id: string): EventRecord | undefined {
    return this.#store.find(calendarId, id) ?? this.#instance(calendarId, id);
  }

  insert(calendarId: Email, body: EventResource, actor: Email = calendarId): StoredEvent {
    const id = body.id ?? randomUUID().replaceAll('-', '');
    if (!/^[a-v0-9]{5,1024}$/.test(id)) throw invalid('Invalid resource id value.');
    if (this.#store.find(calendarId, id) !== undefined) throw duplicate();
    checkEventType(body, this.#people.get(calendarId).hasFocusTime);
    const event: Unstamped = {
      ...contentOf(body, this.#zoneOf(calendarId), this.#people),
      ...newIdentity(id, actor, this.#people.get(calendarId)),
      status: body.status === 'tentative' ? 'tentative' : 'confirmed',
      eventType: body.eventType ?? 'default',
      sequence: 0,
    };
    return this.#write(calendarId, event, undefined);
  }

  patch(calendarId: Email, id: string, body: EventResource, ifMatch?: IfMatch): StoredEvent {
    const record = this.#existing(calendarId, id, ifMatch);
    if (record.event.status === 'cancelled' && body.status !== 'confirmed') throw deleted();
    if (body.eventType) throw calendarRule('eventTypeRestriction', 'Event type cannot be changed.');
    return this.#change(calendarId, record, mergePatch(record.event, body) as EventResource);
  }

  /** Replaces every writable field. */
  update(calendarId: Email, id: string, body: EventResource, ifMatch?: IfMatch): StoredEvent {
    const record = this.#existing(calendarId, id, ifMatch);
    if (record.event.status === 'cancelled' && body.status !== 'confirmed') throw deleted();
    if ((body.eventType ?? 'default') !== record.event.eventType) {
      throw calendarRule('eventTypeRestriction', 'Event type cannot be changed.');
    }
    return this.#change(calendarId, record, { status: record.event.status, ...body });
  }

  remove(calendarId: Email, id: string, ifMatch?: IfMatch): void {
    const record = this.#existing(calendarId, id, ifMatch);
    if (record.event.status === 'cancelled') throw deleted();
    const gone: Unstamped = { ...record.event, status: 'cancelled' };
    if (isGuestCopy(record.event, calendarId)) {
      this.#store.put(calendarId, gone, record.formerInstanceIds);
      this.#tellOrganizer(calendarId, { ...record.event, ...declinedBy(record.event, calendarId) });
      return;
    }
    this.#write(calendarId, gone, record);
    for (const { event, formerInstanceIds } of this.#store.records(calendarId)) {
      if (event.recurringEventId !== id || event.status === 'cancelled') continue;
      this.#store.put(calendarId, { ...event, status: 'cancelled' }, formerInstanceIds);
    }
  }

  #change(calendarId: Email, record: EventRecord, wanted: EventResource): StoredEvent {
    const before = record.event;
    const content = contentOf(wanted, this.#zoneOf(calendarId), this.#people);
    checkEventType({ ...content, eventType: before.eventType }, true);
    const hasMoved =
      JSON.stringify([before.start, before.end]) !== JSON.stringify([content.start, content.end]);
    const event: Unstamped = {
      ...content,
      ...identityOf(before),
      eventType: before.eventType,
      status: wanted.status === 'cancelled' || wanted.status === 'tentative' ? wanted.status : 'confirmed',
      sequence: before.sequence + (hasMoved ? 1 : 0),
    };
    if (!isGuestCopy(before, calendarId)) return this.#write(calendarId, event, record);
    if (changesOrganizersPart(before, event)) throw forbiddenForNonOrganizer();
    const stored = this.#store.put(calendarId, event, record.formerInstanceIds);
    this.#tellOrganizer(calendarId, stored);
    return stored;
  }

  #write(calendarId: Email, event: Unstamped, before: EventRecord | undefined): StoredEvent {
    const former = before?.formerInstanceIds ?? [];
    const earlier = before === undefined ? [] : instancesOf(before.event, this.#zoneOf(calendarId));
    const stored = this.#store.put(calendarId, event, [
      ...new Set([...former, ...earlier.map(({ id }) => id)]),
    ]);
    deliver(this.#store, stored, before?.event.attendees ?? []);
    return stored;
  }

  /** A guest's answer and the properties that all share reach the organizer, and from there everybody. */
  #tellOrganizer(guest: Email, copy: StoredEvent): void {
    const organizer = copy.organizer?.email ?? '';
    const leading = this.#store.has(organizer) ? this.#store.find(organizer, copy.id) : undefined;
    if (leading === undefined) return;
    const { responseStatus = 'needsAction', comment } =
      copy.attendees?.find(({ email }) => email === guest) ?? {};
    const attendees = (leading.event.attendees ?? []).map((attendee) =>
      attendee.email === guest
        ? { ...attendee, responseStatus, ...(comment != null && { comment }) }
        : attendee,
    );
    const event: Unstamped = { ...leading.event, attendees };
    const shared = copy.extendedProperties?.shared;
    if (shared) event.extendedProperties = { ...leading.event.extendedProperties, shared };
    this.#write(organizer, event, leading);
  }

  #existing(calendarId: Email, id: string, ifMatch: IfMatch): EventRecord {
    const record = this.find(calendarId, id);
    if (record === undefined) throw notFound();
    if (ifMatch !== undefined && ifMatch !== '*' && ifMatch !== record.event.etag) throw conditionNotMet();
    return record;
  }

  #instance(calendarId: Email, id: string): EventRecord | undefined {
    const series = this.#store.find(calendarId, seriesIdOf(id) ?? '');
    if (series === undefined || series.event.status === 'cancelled') return undefined;
    const instance = instancesOf(series.event, this.#zoneOf(calendarId)).find((each) => each.id === id);
    if (instance === undefined) return undefined;
    const { recurrence: _, ...event } = series.event;
    const { start, end } = instance;
    const own = { id, start, end, recurringEventId: series.event.id, originalStartTime: start };
    return { event: { ...event, ...own }, change: series.change, formerInstanceIds: [] };
  }

  #zoneOf(calendarId: Email): ZoneId {
    return this.#people.get(calendarId).zone;
  }
}

function isGuestCopy(event: StoredEvent, calendarId: Email): boolean {
  return event.organizer?.email !== calendarId;
}

function declinedBy(event: StoredEvent, guest: Email): Pick<StoredEvent, 'attendees'> {
  const attendees = (event.attendees ?? []).map((attendee) =>
    attendee.email === guest ? { ...attendee, responseStatus: 'declined' } : attendee,
  );
  return { attendees };
}
