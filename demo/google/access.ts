// Who may see what of a calendar: sharing (ACL) times the visibility of each event.
// Facts: https://developers.google.com/workspace/calendar/api/concepts/sharing and
// https://support.google.com/calendar/answer/34580 (read November 2026).
import type { Email } from '../../domain/focus-block.ts';
import type { StoredEvent } from './event-resource.ts';
import { domainOf } from './people.ts';

export const ROLES = [
  'none',
  'freeBusyReader',
  'reader',
  'writerWithoutPrivateAccess',
  'writer',
  'owner',
] as const;
export type Role = (typeof ROLES)[number];

export function isAtLeast(role: Role, wanted: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(wanted);
}

export class AccessRules {
  /** Told after each change: sync tokens of that calendar end, as at Google. */
  onChange: (calendarId: Email) => void = () => {};

  readonly #rules = new Map<Email, Map<string, Role>>();

  /** `scope`: an address, a domain such as `example.com`, or `default` for everybody. `none` takes it back. */
  share(calendarId: Email, scope: string, role: Role): void {
    const rules = this.#rules.get(calendarId) ?? new Map<string, Role>();
    rules.set(scope, role);
    this.#rules.set(calendarId, rules);
    this.onChange(calendarId);
  }

  /** The highest of the roles that the owner gave to the viewer, to the viewer's domain and to everybody. */
  roleOf(viewer: Email, calendarId: Email): Role {
    if (viewer === calendarId) return 'owner';
    const rules = this.#rules.get(calendarId);
    const given = [viewer, domainOf(viewer), 'default'].map((scope) => rules?.get(scope) ?? 'none');
    return ROLES.findLast((role) => given.includes(role)) ?? 'none';
  }
}

/**
 * How much of one event a viewer sees. `details`: all. `busy`: that the owner is not free. `nothing`: not even that.
 * UNVERIFIED against the real API: that a `public` event shows its extended properties to a freeBusyReader too
 * (the help pages promise "all event details"), and that free, not public events are left out of their lists.
 */
export function sightOf(event: StoredEvent, viewer: Email, role: Role): 'details' | 'busy' | 'nothing' {
  if (role === 'none') return 'nothing';
  if (isAtLeast(role, 'writer') || isAmongAttendees(event, viewer)) return 'details';
  const visibility = event.visibility ?? 'default';
  if (visibility === 'public') return 'details';
  if (visibility === 'default' && isAtLeast(role, 'reader')) return 'details';
  return event.transparency === 'transparent' && role === 'freeBusyReader' ? 'nothing' : 'busy';
}

function isAmongAttendees(event: StoredEvent, viewer: Email): boolean {
  return event.attendees?.some((attendee) => attendee.email === viewer) ?? false;
}
