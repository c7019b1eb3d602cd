// Everything the local Google knows: people, sharing, events and tokens. Nothing is kept when the process ends.
import type { Email } from '../../domain/focus-block.ts';
import { type Instant, type Interval, overlaps } from '../../domain/time.ts';
import type { ZoneId } from '../../domain/zoned-time.ts';
import { AccessRules } from './access.ts';
import { notFound } from './api-error.ts';
import { type EventResource, intervalOf, type StoredEvent } from './event-resource.ts';
import { EventStore } from './event-store.ts';
import { EventWriter } from './event-writer.ts';
import { OAuthTokens } from './oauth-tokens.ts';
import { People, type Person } from './people.ts';

export class World {
  /** The clock of the whole world: tokens run out and `updated` moves by it. */
  now: () => Instant;
  /** Who is signed in where no cookie says so; null: nobody. */
  defaultPerson: Email | null = null;

  readonly people = new People();
  readonly acl = new AccessRules();
  readonly tokens: OAuthTokens;
  readonly store: EventStore;
  readonly writer: EventWriter;
  readonly events: OwnersEvents;

  constructor(now: () => Instant) {
    this.now = now;
    this.tokens = new OAuthTokens(() => this.now());
    this.store = new EventStore(() => this.now());
    this.writer = new EventWriter(this.store, this.people);
    this.events = new OwnersEvents(this);
    this.acl.onChange = (calendarId) => {
      if (this.store.has(calendarId)) this.store.expireSyncTokens(calendarId);
    };
  }

  /** A person with an empty primary calendar that nobody else sees. */
  addPerson(person: Person): void {
    this.people.add(person);
    this.store.open(person.email);
  }

  zoneOf(calendarId: Email): ZoneId {
    return this.people.get(calendarId).zone;
  }
}

/** The events of a calendar as its owner handles them, for seeds and tests. */
class OwnersEvents {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  /** @throws ApiError as the API would */
  insert(calendarId: Email, event: EventResource): StoredEvent {
    return this.#world.writer.insert(calendarId, event);
  }

  /** What is not deleted, in order of start; series as one event. */
  list(calendarId: Email, range?: Interval): StoredEvent[] {
    const zone = this.#world.zoneOf(calendarId);
    return this.#world.store
      .records(calendarId)
      .map(({ event }) => event)
      .filter((event) => event.status !== 'cancelled')
      .filter((event) => range === undefined || overlaps(intervalOf(event, zone), range))
      .sort((a, b) => intervalOf(a, zone).start - intervalOf(b, zone).start);
  }

  /** @throws ApiError 404 when it never existed or is deleted */
  get(calendarId: Email, id: string): StoredEvent {
    const record = this.#world.writer.find(calendarId, id);
    if (record === undefined || record.event.status === 'cancelled') throw notFound();
    return record.event;
  }

  patch(calendarId: Email, id: string, change: EventResource): StoredEvent {
    return this.#world.writer.patch(calendarId, id, change);
  }

  remove(calendarId: Email, id: string): void {
    this.#world.writer.remove(calendarId, id);
  }
}

export type { OwnersEvents };
