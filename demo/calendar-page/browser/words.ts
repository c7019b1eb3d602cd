// The page's words. Only what a person reads: nothing on the page is found by them.
import { ARABIC } from './words/ar.ts';
import { GERMAN } from './words/de.ts';
import { FRENCH } from './words/fr.ts';
import { HEBREW } from './words/he.ts';
import { HINDI } from './words/hi.ts';
import { JAPANESE } from './words/ja.ts';
import { KOREAN } from './words/ko.ts';
import { CHINESE } from './words/zh.ts';

const ENGLISH = {
  today: 'Today',
  previous: 'Previous week',
  next: 'Next week',
  week: 'Week',
  month: 'Month',
  agenda: 'Schedule',
  create: 'Create',
  menu: 'Main menu',
  product: 'Calendar',
  myCalendars: 'My calendars',
  otherCalendars: 'Other calendars',
  addTitle: 'Add title',
  title: 'Title',
  event: 'Event',
  task: 'Task',
  outOfOffice: 'Out of office',
  workingLocation: 'Working location',
  save: 'Save',
  moreOptions: 'More options',
  close: 'Close',
  cancelCreation: 'Cancel event creation',
  startDate: 'Start date',
  endDate: 'End date',
  startTime: 'Start time',
  endTime: 'End time',
  to: 'to',
  allDay: 'All day',
  timeZone: 'Time zone',
  addGuests: 'Add guests',
  guests: 'Guests',
  guest: 'guest',
  guestsCounted: 'guests',
  guestTree: 'Guests invited to this event.',
  organizer: 'Organizer',
  pending: 'Attending unknown',
  attending: 'Attending',
  remove: 'Remove',
  addLocation: 'Add location',
  addDescription: 'Add description',
  location: 'Location',
  description: 'Description',
  eventDetails: 'Event details',
  findATime: 'Find a time',
  notification: 'Notification, 10 minutes before',
  noRepeat: 'Does not repeat',
  daily: 'Daily',
  weeklyOn: 'Weekly on',
  weekdays: 'Every weekday (Monday to Friday)',
  custom: 'Custom…',
  busy: 'Busy',
  free: 'Free',
  noTitle: '(No title)',
  calendar: 'Calendar',
  noLocation: 'No location',
  saving: 'Saving…',
  saved: 'Event saved',
  notSaved: 'The event was not saved',
  deleted: 'Event deleted',
  wrongOrder: 'The event can’t end before it starts',
  edit: 'Edit event',
  delete: 'Delete event',
  hour: 'hr',
  hours: 'hrs',
  minutes: 'mins',
  events: 'events',
  allDayEvents: 'all-day events',
  sendQuestion: 'Would you like to send invitation emails to guests?',
  updateQuestion: 'Would you like to send update emails to existing guests?',
  recurringQuestion: 'Edit recurring event',
  thisEvent: 'This event',
  followingEvents: 'This and following events',
  allEvents: 'All events',
  ok: 'OK',
  cancel: 'Cancel',
  send: 'Send',
  dontSend: 'Don’t send',
  backToEditing: 'Back to editing',
  taskHint: 'Tasks are not part of this calendar',
  video: 'Add video conferencing',
};

export type Words = Readonly<Record<keyof typeof ENGLISH, string>>;

const TRANSLATIONS: Readonly<Record<string, Partial<Words>>> = {
  de: GERMAN,
  fr: FRENCH,
  ja: JAPANESE,
  ko: KOREAN,
  zh: CHINESE,
  hi: HINDI,
  ar: ARABIC,
  he: HEBREW,
};

/** English where a language has no word of its own. */
export function wordsFor(locale: string): Words {
  return { ...ENGLISH, ...TRANSLATIONS[locale.split('-')[0] ?? ''] };
}
