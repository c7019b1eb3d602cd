// A backend of the calendar page without a local Google: one manager, four colleagues, events in an array.
import type {
  PageBackend,
  PageCalendar,
  PageDraft,
  PageEvent,
  PageUser,
} from '../../../demo/calendar-page/backend.ts';
import { type Instant, type Interval, overlaps } from '../../../domain/time.ts';

export const MANAGER = 'manager@example.com';

const PEOPLE = [
  { email: MANAGER, name: 'Test Manager' },
  { email: 'engineer-a@example.com', name: 'Engineer A' },
  { email: 'engineer-b@example.com', name: 'Engineer B' },
  { email: 'engineer-c@example.com', name: 'Engineer C' },
  { email: 'engineer-d@example.com', name: 'Engineer D' },
];

const CALENDARS: PageCalendar[] = [
  { id: MANAGER, name: 'Test Manager', isOwn: true, access: 'owner' },
  { id: 'engineer-a@example.com', name: 'Engineer A', isOwn: false, access: 'reader' },
  { id: 'engineer-b@example.com', name: 'Engineer B', isOwn: false, access: 'reader' },
  { id: 'engineer-c@example.com', name: 'Engineer C', isOwn: false, access: 'freeBusyReader' },
];

export interface MemoryBackend extends PageBackend {
  readonly saved: PageEvent[];
  readonly drafts: PageDraft[];
}

export interface MemoryOptions {
  readonly now: Instant;
  readonly user?: Partial<PageUser>;
  readonly events?: readonly PageEvent[];
}

/** `saved` holds every event that stands; `drafts` every draft that was sent. */
export function createMemoryBackend({ now, user = {}, events = [] }: MemoryOptions): MemoryBackend {
  const saved = [...events];
  const drafts: PageDraft[] = [];
  const person = {
    email: MANAGER,
    name: 'Test Manager',
    zone: 'Europe/Berlin',
    locale: 'en',
    is24Hour: false,
  };
  return {
    saved,
    drafts,
    user: () => ({ ...person, ...user }),
    now: () => now,
    calendars: () => CALENDARS,
    events: (range: Interval) => saved.filter((event) => overlaps(event.interval, range)),
    people: (text) => PEOPLE.filter(({ email, name }) => startsWith(email, text) || startsWith(name, text)),
    save(draft) {
      drafts.push(draft);
      const event = eventOfDraft(draft, draft.id ?? `saved${drafts.length}`);
      remove(saved, event.id);
      saved.push(event);
      return event;
    },
    remove: (id) => remove(saved, id),
  };
}

export function memoryEvent(
  event: Partial<PageEvent> & Pick<PageEvent, 'id' | 'title' | 'interval'>,
): PageEvent {
  return { calendarId: MANAGER, isAllDay: false, eventType: 'default', guests: [], ...event };
}

function eventOfDraft({ title, interval, isAllDay, guests }: PageDraft, id: string): PageEvent {
  const invited = PEOPLE.filter(({ email }) => guests.includes(email));
  return memoryEvent({ id, title, interval, isAllDay, guests: invited });
}

function remove(events: PageEvent[], id: string): void {
  const index = events.findIndex((event) => event.id === id);
  if (index >= 0) events.splice(index, 1);
}

function startsWith(whole: string, text: string): boolean {
  return whole.toLowerCase().startsWith(text.toLowerCase());
}
