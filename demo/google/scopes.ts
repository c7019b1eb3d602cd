// OAuth scopes: what people call them, and which call accepts which (the scope lists of the official
// `@googleapis/calendar` 20.0.1 types, September 2026).

const AUTH = 'https://www.googleapis.com/auth/';
export const EMAIL_SCOPE = `${AUTH}userinfo.email`;
const PROFILE_SCOPE = `${AUTH}userinfo.profile`;

/** Calendar scopes with the words of the consent page. */
export const CALENDAR_SCOPES: Readonly<Record<string, string>> = {
  [`${AUTH}calendar`]: 'See, edit, share and permanently delete all the calendars you can access',
  [`${AUTH}calendar.readonly`]: 'See and download any calendar you can access',
  [`${AUTH}calendar.events`]: 'View and edit events on all your calendars',
  [`${AUTH}calendar.events.readonly`]: 'View events on all your calendars',
  [`${AUTH}calendar.events.owned`]: 'See, create, change and delete events on calendars you own',
  [`${AUTH}calendar.events.owned.readonly`]: 'See the events on calendars you own',
  [`${AUTH}calendar.events.freebusy`]: 'See the availability on calendars you have access to',
  [`${AUTH}calendar.freebusy`]: 'View your availability in your calendars',
  [`${AUTH}calendar.calendarlist.readonly`]: 'See the list of calendars you are subscribed to',
  [`${AUTH}calendar.calendars.readonly`]: 'See the title, description and time zone of your calendars',
  [`${AUTH}calendar.settings.readonly`]: 'View your Calendar settings',
};

/** `domain.resource.method` without the domain, as in Google's error details. */
export type ApiMethod =
  | 'Events.List'
  | 'Events.Get'
  | 'Events.Instances'
  | 'Events.Insert'
  | 'Events.Patch'
  | 'Events.Update'
  | 'Events.Delete'
  | 'Freebusy.Query'
  | 'CalendarList.List'
  | 'Calendars.Get'
  | 'Settings.Get'
  | 'Settings.List';

const READ_ALL = ['calendar', 'calendar.readonly', 'calendar.events', 'calendar.events.readonly'];
const READ = [
  ...READ_ALL,
  'calendar.events.owned',
  'calendar.events.owned.readonly',
  'calendar.events.freebusy',
];
const WRITE = ['calendar', 'calendar.events', 'calendar.events.owned'];
const ACCEPTED: Record<ApiMethod, readonly string[]> = {
  'Events.List': READ,
  'Events.Get': READ,
  'Events.Instances': READ,
  'Events.Insert': WRITE,
  'Events.Patch': WRITE,
  'Events.Update': WRITE,
  'Events.Delete': WRITE,
  // Not calendar.events.readonly: a real 403 for those who expect it.
  'Freebusy.Query': ['calendar', 'calendar.readonly', 'calendar.freebusy', 'calendar.events.freebusy'],
  'CalendarList.List': ['calendar', 'calendar.readonly', 'calendar.calendarlist.readonly'],
  'Calendars.Get': ['calendar', 'calendar.readonly', 'calendar.calendars.readonly'],
  'Settings.Get': ['calendar', 'calendar.readonly', 'calendar.settings.readonly'],
  'Settings.List': ['calendar', 'calendar.readonly', 'calendar.settings.readonly'],
};

export function isAccepted(method: ApiMethod, granted: ReadonlySet<string>): boolean {
  return ACCEPTED[method].some((name) => granted.has(AUTH + name));
}

/** May events of calendars that belong to others be touched at all? */
export function reachesForeignCalendars(granted: ReadonlySet<string>): boolean {
  return [...READ_ALL, 'calendar.events.freebusy'].some((name) => granted.has(AUTH + name));
}

/** With nothing but calendar.events.freebusy, details stay hidden. UNVERIFIED against the real service. */
export function seesDetails(granted: ReadonlySet<string>): boolean {
  return READ.filter((name) => name !== 'calendar.events.freebusy').some((name) => granted.has(AUTH + name));
}

/** Google answers with the long names of `email` and `profile` beside the short ones. */
export function normalizeScopes(scopes: Iterable<string>): string[] {
  const all = new Set(scopes);
  if (all.has('email') || all.has(EMAIL_SCOPE)) for (const name of ['email', EMAIL_SCOPE]) all.add(name);
  if (all.has('profile') || all.has(PROFILE_SCOPE))
    for (const name of ['profile', PROFILE_SCOPE]) all.add(name);
  return [...all];
}

export function isKnownScope(scope: string): boolean {
  return (
    ['openid', 'email', 'profile', EMAIL_SCOPE, PROFILE_SCOPE].includes(scope) || scope in CALENDAR_SCOPES
  );
}
