// The calendar page's view of the world, for one signed-in person.
import type { Email } from '../../domain/focus-block.ts';
import type { Instant, Interval } from '../../domain/time.ts';
import { localDateOf, weekdayOf, type ZoneId } from '../../domain/zoned-time.ts';
import type { PageBackend, PageCalendar, PageDraft, PageEvent, PageUser } from '../calendar-page/backend.ts';
import { isAtLeast, sightOf } from './access.ts';
import { type ListedEvent, listedEvents } from './event-expansion.ts';
import {
  type EventResource,
  type EventTime,
  intervalOf,
  type StoredEvent,
  timedAt,
} from './event-resource.ts';
import type { World } from './world.ts';

export class WorldPageBackend implements PageBackend {
  readonly #world: World;
  readonly #email: Email;

  constructor(world: World, email: Email) {
    this.#world = world;
    this.#email = email;
  }

  user(): PageUser {
    const { email, name, zone, locale, is24Hour } = this.#world.people.get(this.#email);
    return { email, name, zone, locale, is24Hour };
  }

  now(): Instant {
    return this.#world.now();
  }

  calendars(): PageCalendar[] {
    const colleagues = this.#world.people.all().filter(({ email }) => email !== this.#email);
    const own = { id: this.#email, name: this.user().name, isOwn: true, access: 'owner' } as const;
    return [own, ...colleagues.flatMap(({ email, name }) => this.#colleague(email, name) ?? [])];
  }

  events(range: Interval): PageEvent[] {
    const options = { singleEvents: true, window: range, since: null };
    return this.calendars().flatMap(({ id }) =>
      listedEvents(this.#world.store, id, this.#world.zoneOf(id), options)
        .filter(({ event }) => event.status !== 'cancelled')
        .flatMap((listed) => this.#pageEvent(id, listed) ?? []),
    );
  }

  people(text: string): { email: Email; name: string }[] {
    const wanted = text.trim().toLowerCase();
    if (wanted === '') return [];
    return this.#world.people
      .all()
      .filter(({ email, name }) => email.startsWith(wanted) || name.toLowerCase().startsWith(wanted))
      .map(({ email, name }) => ({ email, name }));
  }

  /** @throws ApiError when the times are empty or the event is another person's */
  save(draft: PageDraft): PageEvent {
    const { writer } = this.#world;
    const id = this.#email;
    const saved =
      draft.id === null
        ? writer.insert(id, this.#resource(draft, []))
        : this.#change(draft.id, draft, this.#resource(draft, this.#attendees(draft.id)));
    const interval = intervalOf(saved, this.#world.zoneOf(id));
    return pageEvent(id, saved, interval, saved.summary ?? '');
  }

  remove(eventId: string): void {
    this.#world.writer.remove(this.#email, eventId);
  }

  #colleague(id: Email, name: string): PageCalendar | null {
    const role = this.#world.acl.roleOf(this.#email, id);
    if (role === 'none') return null;
    return { id, name, isOwn: false, access: isAtLeast(role, 'reader') ? 'reader' : 'freeBusyReader' };
  }

  #pageEvent(calendarId: Email, { event, interval }: ListedEvent): PageEvent | null {
    const sight = sightOf(event, this.#email, this.#world.acl.roleOf(this.#email, calendarId));
    if (sight === 'nothing') return null;
    if (sight === 'details') {
      return {
        ...pageEvent(calendarId, event, interval, event.summary ?? ''),
        ...this.#ruleOf(calendarId, event),
      };
    }
    return { ...pageEvent(calendarId, event, interval, 'busy'), eventType: 'default', guests: [] };
  }

  /** An instance of a series: it alone, it and what follows as a series of their own, or the whole series. */
  #change(eventId: string, draft: PageDraft, wanted: EventResource): StoredEvent {
    const { writer } = this.#world;
    const instance = writer.find(this.#email, eventId)?.event;
    const series = writer.find(this.#email, instance?.recurringEventId ?? '')?.event;
    if (draft.scope === undefined || draft.scope === 'this' || !instance || !series) {
      return writer.patch(this.#email, eventId, wanted);
    }
    const zone = this.#world.zoneOf(this.#email);
    const recurrence = onWeekday(series.recurrence ?? [], draft);
    if (draft.scope === 'following') {
      writer.patch(this.#email, series.id, {
        recurrence: until(series.recurrence ?? [], intervalOf(instance, zone).start),
      });
      return writer.insert(this.#email, { ...wanted, recurrence });
    }
    const whole = intervalOf(series, zone);
    const start = whole.start + draft.interval.start - intervalOf(instance, zone).start;
    const interval = { start, end: start + draft.interval.end - draft.interval.start };
    return writer.patch(this.#email, series.id, {
      ...wanted,
      ...timesOf({ ...draft, interval }),
      recurrence,
    });
  }

  #ruleOf(calendarId: Email, { recurringEventId }: StoredEvent): Pick<PageEvent, 'series'> {
    if (!recurringEventId) return {};
    const rules = this.#world.writer.find(calendarId, recurringEventId)?.event.recurrence;
    return { series: { id: recurringEventId, rule: rules?.[0] ?? null } };
  }

  #attendees(eventId: string): NonNullable<EventResource['attendees']> {
    return this.#world.writer.find(this.#email, eventId)?.event.attendees ?? [];
  }

  /** Guests who are already invited keep their answer; the page puts the organizer on the list, as Google's does. */
  #resource(draft: PageDraft, invited: NonNullable<EventResource['attendees']>): EventResource {
    const organizer = { email: this.#email, organizer: true, responseStatus: 'accepted' };
    const guests = draft.guests.map((guest) => {
      const email = guest.toLowerCase();
      return invited.find((attendee) => attendee.email === email) ?? { email };
    });
    const others = guests.filter(({ email }) => email !== this.#email);
    return {
      summary: draft.title,
      ...timesOf(draft),
      attendees: others.length === 0 ? [] : [organizer, ...others],
      ...(draft.recurrence !== null && { recurrence: [draft.recurrence] }),
    };
  }
}

/** A weekly series on one day moves with it. */
function onWeekday(rules: readonly string[], { interval, zone }: PageDraft): string[] {
  const day = weekdayOf(localDateOf(interval.start, zone));
  return rules.map((rule) => rule.replace(/BYDAY=[A-Z]{2}(?=;|$)/, `BYDAY=${day}`));
}

function until(rules: readonly string[], start: Instant): string[] {
  const stamp = new Date(start - 1000).toISOString().replace(/[-:]|\.\d+/g, '');
  return rules.map((rule) => `${rule.replace(/;(UNTIL|COUNT)=[^;]*/g, '')};UNTIL=${stamp}`);
}

function timesOf({ interval, isAllDay, zone }: PageDraft): Pick<EventResource, 'start' | 'end'> {
  const at = (instant: Instant): EventTime =>
    // A patch merges: the other form of the time has to go.
    isAllDay ? allDayAt(instant, zone) : { ...timedAt(instant, zone), date: null };
  return { start: at(interval.start), end: at(interval.end) };
}

function allDayAt(instant: Instant, zone: ZoneId): EventTime {
  return { date: localDateOf(instant, zone), dateTime: null, timeZone: null };
}

function pageEvent(calendarId: Email, event: StoredEvent, interval: Interval, title: string): PageEvent {
  return {
    id: event.id,
    calendarId,
    title,
    interval,
    isAllDay: event.start.date != null,
    eventType: event.eventType,
    guests: (event.attendees ?? []).flatMap(({ email, displayName }) =>
      email ? [{ email, name: displayName ?? email }] : [],
    ),
  };
}
