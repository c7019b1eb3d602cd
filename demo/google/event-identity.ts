// The fields of an event that say which one it is and whose.
import type { Email } from '../../domain/focus-block.ts';
import type { EventResource, StoredEvent } from './event-resource.ts';
import type { Person } from './people.ts';

type Identity = Pick<StoredEvent, 'id' | 'iCalUID'> &
  Pick<EventResource, 'htmlLink' | 'creator' | 'organizer' | 'recurringEventId' | 'originalStartTime'>;

export function newIdentity(id: string, creator: Email, owner: Person): Identity {
  const key = Buffer.from(`${id} ${owner.email}`).toString('base64url');
  return {
    id,
    iCalUID: `${id}@google.com`,
    htmlLink: `https://www.google.com/calendar/event?eid=${key}`,
    creator: { email: creator },
    organizer: { email: owner.email, displayName: owner.name },
  };
}

/** What no client can change. */
export function identityOf(event: StoredEvent): Identity & Pick<StoredEvent, 'created'> {
  const { id, iCalUID, created, htmlLink, creator, organizer, recurringEventId, originalStartTime } = event;
  return {
    id,
    iCalUID,
    created,
    ...(htmlLink && { htmlLink }),
    ...(creator && { creator }),
    ...(organizer && { organizer }),
    ...(recurringEventId && { recurringEventId }),
    ...(originalStartTime && { originalStartTime }),
  };
}
