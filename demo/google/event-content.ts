// From a request's body to what is stored: which fields a client may write, how a patch merges, what Google refuses.
import type { Email } from '../../domain/focus-block.ts';
import type { ZoneId } from '../../domain/zoned-time.ts';
import { invalid } from './api-error.ts';
import { type Attendee, checkedTimes, type EventResource, type StoredEvent } from './event-resource.ts';
import type { People } from './people.ts';

/** Everything else in a body is ignored, as Google ignores it. */
const WRITABLE = [
  'summary',
  'description',
  'location',
  'colorId',
  'start',
  'end',
  'recurrence',
  'attendees',
  'transparency',
  'visibility',
  'reminders',
  'extendedProperties',
  'eventType',
  'focusTimeProperties',
  'outOfOfficeProperties',
  'workingLocationProperties',
  'guestsCanModify',
  'guestsCanInviteOthers',
  'guestsCanSeeOtherGuests',
  'source',
  'status',
] as const satisfies readonly (keyof EventResource)[];

/** What the organizer alone may change. Extended properties are open to every guest. */
const ORGANIZERS = ['summary', 'description', 'location', 'start', 'end', 'recurrence', 'status'] as const;

export type EventContent = Pick<EventResource, (typeof WRITABLE)[number]> &
  Pick<StoredEvent, 'start' | 'end'>;

/**
 * The fields of `body` that count, checked and in Google's form.
 * @throws ApiError 400 as Google
 */
export function contentOf(body: EventResource, zone: ZoneId, people: People): EventContent {
  const known = Object.fromEntries(
    WRITABLE.map((field) => [field, body[field]] as const).filter(([, value]) => value != null),
  ) as EventResource;
  checkExtendedProperties(known);
  if (known.visibility && !['default', 'public', 'private', 'confidential'].includes(known.visibility)) {
    throw invalid('Invalid value for visibility.');
  }
  const attendees = known.attendees?.map((attendee) => checkedAttendee(attendee, people));
  return { ...known, ...(attendees && { attendees }), ...checkedTimes(body.start, body.end, zone) };
}

/** JSON merge patch: objects merge, arrays are replaced as a whole, null takes a field away. */
export function mergePatch(base: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const merged: Record<string, unknown> = isObject(base) ? { ...base } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key];
    else merged[key] = mergePatch(merged[key], value);
  }
  return merged;
}

export function changesOrganizersPart(base: EventResource, next: EventResource): boolean {
  return ORGANIZERS.some((field) => JSON.stringify(base[field]) !== JSON.stringify(next[field]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkedAttendee(attendee: Attendee, people: People): Attendee {
  const email: Email = (attendee.email ?? '').toLowerCase();
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw invalid('Invalid attendee email.');
  const name = attendee.displayName ?? people.find(email)?.name;
  return {
    ...attendee,
    email,
    ...(name !== undefined && { displayName: name }),
    responseStatus: attendee.responseStatus ?? 'needsAction',
  };
}

/** Limits from memory of the guide to extended properties (44 and 1024 characters): UNVERIFIED. */
function checkExtendedProperties(event: EventResource): void {
  for (const [kind, properties] of Object.entries(event.extendedProperties ?? {})) {
    if (kind !== 'shared' && kind !== 'private') throw invalid('Invalid extended property.');
    for (const [name, value] of Object.entries(properties ?? {})) {
      if (typeof value !== 'string') throw invalid(`Invalid value for extended property ${name}.`);
      if (name.length > 44 || value.length > 1024) throw invalid('Extended property is too long.');
    }
  }
}
