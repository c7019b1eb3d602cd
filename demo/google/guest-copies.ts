// Every local guest of a meeting has a copy in their own calendar. The organizer's copy leads; some fields are one's own.
import type { Email } from '../../domain/focus-block.ts';
import type { Attendee, StoredEvent } from './event-resource.ts';
import type { EventStore } from './event-store.ts';

/** What stays as the guest set it when the organizer changes the meeting. */
const OWN_FIELDS = ['transparency', 'visibility', 'reminders', 'colorId'] as const;

/** Brings the copies of all guests, those just taken off the list included, in line with `event`. */
export function deliver(store: EventStore, event: StoredEvent, formerGuests: readonly Attendee[]): void {
  const organizer = event.organizer?.email;
  const invited = new Map((event.attendees ?? []).map((attendee) => [attendee.email ?? '', attendee]));
  const everybody = new Set([...invited.keys(), ...formerGuests.map(({ email }) => email ?? '')]);
  for (const guest of everybody) {
    if (guest === organizer || !store.has(guest)) continue;
    deliverTo(store, guest, event, invited.get(guest));
  }
}

function deliverTo(store: EventStore, guest: Email, event: StoredEvent, invited: Attendee | undefined): void {
  const existing = store.find(guest, event.id);
  const isGone = existing?.event.status === 'cancelled';
  if (invited === undefined || event.status === 'cancelled') {
    if (existing !== undefined && !isGone) {
      store.put(guest, { ...existing.event, status: 'cancelled' }, existing.formerInstanceIds);
    }
    return;
  }
  // Who deleted their copy has declined; a later change must not bring it back.
  if (isGone && invited.responseStatus === 'declined') return;
  store.put(guest, copyFor(event, existing?.event), existing?.formerInstanceIds);
}

function copyFor(event: StoredEvent, existing: StoredEvent | undefined): StoredEvent {
  const copy = structuredClone(event);
  const { private: ownProperties } = existing?.extendedProperties ?? {};
  const { shared } = event.extendedProperties ?? {};
  delete copy.extendedProperties;
  if (shared || ownProperties) {
    copy.extendedProperties = {
      ...(shared && { shared }),
      ...(ownProperties && { private: ownProperties }),
    };
  }
  if (existing === undefined) return copy;
  for (const field of OWN_FIELDS) delete copy[field];
  const own = Object.fromEntries(
    OWN_FIELDS.flatMap((field) => (existing[field] == null ? [] : [[field, existing[field]]])),
  );
  return { ...copy, ...own };
}
