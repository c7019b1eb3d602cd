// An emulator that other people wrote (npm "emulate", Apache-2.0) and the local Google answer the same script alike,
// but for what stands in the table below. It runs in this process, on a free port of 127.0.0.1, and needs no network.
import { createEmulator, type Emulator } from 'emulate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { World } from '../../demo/google/world.ts';
import { MANAGER, ZONE } from '../../demo/seed.ts';
import { startGoogleForTest, TEST_NOW, type TestGoogle } from '../support/local-google.ts';
import { differences, inWords, type Outcome, outcomeOf } from './compare-answers.ts';
import { type Memory, SHARED_SCRIPT, type SharedCall } from './emulate-script.ts';
import { createJudge } from './google-schema.ts';
import { clientAt, clientWithToken, officialClient } from './official-client.ts';

interface Deviation {
  readonly calls: readonly string[];
  /** Why the local Google is as it is. TYPES: doc comments of googleapis 188; else an address. */
  readonly reason: string;
  /** Field, what emulate says, what the local Google says. */
  readonly fields: readonly (readonly [field: string, emulate: string, local: string])[];
}

const MEETING = 'events.insert a meeting';
const UTC = 'events.insert in UTC, without a zone';
const ALL_DAY = 'events.insert a day';
const FOCUS = 'events.insert focus time';
const LIST = 'events.list a day';
const WHOLE_EVENTS = [MEETING, UTC, ALL_DAY, FOCUS, LIST];
const ABSENT = 'absent';
const GUIDES = 'developers.google.com/workspace/calendar/api/guides';

const DEVIATIONS: readonly Deviation[] = [
  {
    calls: ['calendarList.list'],
    reason:
      'TYPES CalendarList.etag, CalendarListEntry.etag and defaultReminders: versions, and a list of its own.',
    fields: [
      ['etag', ABSENT, '"<version>"'],
      ['items[].defaultReminders', ABSENT, '[]'],
      ['items[].etag', '"<id>"', '"<version>"'],
    ],
  },
  {
    calls: WHOLE_EVENTS,
    reason:
      'TYPES Schema$Event: every event has them; the ETag changes with each write (guides/version-resources).',
    fields: [
      ['event.creator.email', ABSENT, '"manager@example.com"'],
      ['event.creator.self', ABSENT, 'true'],
      ['event.etag', '"<id>"', '"<version>"'],
      ['event.iCalUID', ABSENT, '"<event>@google.com"'],
      ['event.organizer.displayName', ABSENT, '"Manager M"'],
      ['event.organizer.email', ABSENT, '"manager@example.com"'],
      ['event.organizer.self', ABSENT, 'true'],
      ['event.sequence', ABSENT, '0'],
    ],
  },
  {
    calls: WHOLE_EVENTS,
    reason:
      'TYPES Schema$Event.htmlLink: an absolute link; both forms lead to the event, neither is read by anybody.',
    fields: [
      [
        'event.htmlLink',
        '"https://calendar.google.com/calendar/u/0/r/eventedit/<calendar>/<event>"',
        '"https://www.google.com/calendar/event?eid=<key>"',
      ],
    ],
  },
  {
    calls: [MEETING, UTC, ALL_DAY],
    reason: 'TYPES Schema$Event.eventType: "default" where nothing else was asked for.',
    fields: [['event.eventType', ABSENT, '"default"']],
  },
  {
    calls: [FOCUS],
    reason: `emulate drops what a client writes; TYPES and ${GUIDES}/calendar-status keep it.`,
    fields: [
      ['event.eventType', ABSENT, '"focusTime"'],
      ['event.extendedProperties.shared.letThemCook', ABSENT, '"1"'],
      ['event.focusTimeProperties.autoDeclineMode', ABSENT, '"declineNone"'],
      ['event.visibility', ABSENT, '"public"'],
    ],
  },
  {
    calls: [LIST],
    reason: 'The same of the same four events, in a list.',
    fields: [
      ['event.attendees', '[]', ABSENT],
      ['event.attendees[].responseStatus', ABSENT, '"needsAction"'],
      [
        'event.end.dateTime',
        '"2026-11-19T10:00:00+01:00" "2026-11-19T09:30:00Z" "2026-11-19T16:00:00+01:00"',
        '"2026-11-19T10:00:00+01:00" "2026-11-19T10:30:00+01:00" "2026-11-19T16:00:00+01:00"',
      ],
      ['event.eventType', ABSENT, '"default" "focusTime"'],
      ['event.extendedProperties.shared.letThemCook', ABSENT, '"1"'],
      ['event.focusTimeProperties.autoDeclineMode', ABSENT, '"declineNone"'],
      [
        'event.start.dateTime',
        '"2026-11-19T09:00:00+01:00" "2026-11-19T08:30:00Z" "2026-11-19T14:00:00+01:00"',
        '"2026-11-19T09:00:00+01:00" "2026-11-19T09:30:00+01:00" "2026-11-19T14:00:00+01:00"',
      ],
      ['event.transparency', ABSENT, '"transparent"'],
      ['event.visibility', ABSENT, '"public"'],
    ],
  },
  {
    calls: [MEETING],
    reason: 'TYPES EventAttendee.responseStatus: "needsAction" until somebody answers.',
    fields: [['event.attendees[].responseStatus', ABSENT, '"needsAction"']],
  },
  {
    calls: [UTC, ALL_DAY, FOCUS],
    reason: 'TYPES Schema$Event.attendees: events without guests have no list.',
    fields: [['event.attendees', '[]', ABSENT]],
  },
  {
    calls: [UTC],
    reason:
      'TYPES Params Events.List.timeZone: times come in the calendar’s zone unless another one is asked for.',
    fields: [
      ['event.end.dateTime', '"2026-11-19T09:30:00Z"', '"2026-11-19T10:30:00+01:00"'],
      ['event.start.dateTime', '"2026-11-19T08:30:00Z"', '"2026-11-19T09:30:00+01:00"'],
    ],
  },
  {
    calls: [ALL_DAY],
    reason: 'TYPES EventDateTime: a whole day is a date; transparency is kept.',
    fields: [
      ['event.end.timeZone', '"Europe/Berlin"', ABSENT],
      ['event.start.timeZone', '"Europe/Berlin"', ABSENT],
      ['event.transparency', ABSENT, '"transparent"'],
    ],
  },
  {
    calls: [LIST],
    reason: 'TYPES Schema$Events: role, zone, ETag and the facts of the calendar come with every list.',
    fields: [
      ['accessRole', ABSENT, '"owner"'],
      ['defaultReminders', ABSENT, '[]'],
      ['description', ABSENT, '""'],
      ['etag', ABSENT, '"<version>"'],
      ['summary', ABSENT, '"manager@example.com"'],
      ['timeZone', ABSENT, '"Europe/Berlin"'],
      ['updated', ABSENT, '"<instant>"'],
    ],
  },
  {
    calls: ['events.list by a shared property'],
    reason: `${GUIDES}/extended-properties: the filter filters.`,
    fields: [['summaries', '"Day, Meeting, Overlapping, Focus time"', '"Focus time"']],
  },
  {
    calls: ['events.list by a type'],
    reason: 'TYPES Params Events.List.eventTypes: the filter filters.',
    fields: [['summaries', '"Day, Meeting, Overlapping, Focus time"', '"Day, Meeting, Overlapping"']],
  },
  {
    calls: ['events.list with fields'],
    reason: `${GUIDES}/performance: a partial answer has the fields asked for and no others.`,
    fields: [
      [
        'eventFields',
        '"kind, etag, id, status, htmlLink, summary, created, updated, start, end, attendees"',
        '"summary"',
      ],
      ['listFields', '"kind"', '""'],
    ],
  },
  {
    calls: ['events.list in Tokyo'],
    reason: 'TYPES Params Events.List.timeZone.',
    fields: [['dateTime', '"2026-11-19T09:00:00+01:00"', '"2026-11-19T17:00:00+09:00"']],
  },
  {
    calls: ['events.list an empty range'],
    reason: `${GUIDES}/errors: 400 timeRangeEmpty.`,
    fields: [['status', '200', '400 timeRangeEmpty']],
  },
  {
    calls: ['events.list with a made-up sync token'],
    reason:
      'emulate has no sync tokens; which error Google has for one that it never gave out is UNVERIFIED.',
    fields: [['status', '200', '400 invalid']],
  },
  {
    calls: ['events.insert the same id again'],
    reason: `${GUIDES}/errors: 409 duplicate. emulate makes an id of its own.`,
    fields: [['status', '200', '409 duplicate']],
  },
  {
    calls: ['events.list after the delete'],
    reason: 'What the line above left behind in emulate.',
    fields: [['summaries', '"Day, Overlapping, Focus time, Focus time"', '"Day, Overlapping, Focus time"']],
  },
  {
    calls: ['events.delete the same again'],
    reason: `${GUIDES}/errors: 410 deleted, for what once was there.`,
    fields: [['status', '404 notFound', '410 deleted']],
  },
  {
    calls: [
      'events.insert into an unknown calendar',
      'events.list of an unknown calendar',
      'events.delete an unknown event',
    ],
    reason: `${GUIDES}/errors prints this body: these words, no "status". Nobody reads the words.`,
    fields: [
      ['error.errors[].message', '"Requested entity was not found."', '"Not Found"'],
      ['error.message', '"Requested entity was not found."', '"Not Found"'],
      ['error.status', '"NOT_FOUND"', ABSENT],
    ],
  },
  {
    calls: ['events.insert without an end'],
    reason: `${GUIDES}/errors: reason "required"; the words are UNVERIFIED and nobody reads them.`,
    fields: [
      ['error.errors[].message', '"Event start and end are required."', '"Missing end time."'],
      ['error.errors[].reason', '"invalidArgument"', '"required"'],
      ['error.message', '"Event start and end are required."', '"Missing end time."'],
      ['error.status', '"INVALID_ARGUMENT"', ABSENT],
    ],
  },
  {
    calls: ['freebusy.query without timeMin'],
    reason: `${GUIDES}/errors: reason "required" with its place; the words are UNVERIFIED and nobody reads them.`,
    fields: [
      ['error.errors[].location', ABSENT, '"timeMin"'],
      ['error.errors[].locationType', ABSENT, '"parameter"'],
      ['error.errors[].message', '"timeMin and timeMax are required."', '"Missing timeMin parameter."'],
      ['error.errors[].reason', '"invalidArgument"', '"required"'],
      ['error.message', '"timeMin and timeMax are required."', '"Missing timeMin parameter."'],
      ['error.status', '"INVALID_ARGUMENT"', ABSENT],
    ],
  },
  {
    calls: ['freebusy.query'],
    reason:
      'TYPES FreeBusyRequest.timeZone: UTC by default. That overlapping times are merged is UNVERIFIED.',
    fields: [
      [
        'calendars.manager@example.com.busy[].end',
        '"2026-11-19T10:00:00+01:00" "2026-11-19T09:30:00Z" "2026-11-19T16:00:00+01:00"',
        '"2026-11-19T09:30:00Z" "2026-11-19T15:00:00Z"',
      ],
      [
        'calendars.manager@example.com.busy[].start',
        '"2026-11-19T09:00:00+01:00" "2026-11-19T08:30:00Z" "2026-11-19T14:00:00+01:00"',
        '"2026-11-19T08:00:00Z" "2026-11-19T13:00:00Z"',
      ],
      ['timeMax', '"2026-11-20T00:00:00Z"', '"2026-11-20T00:00:00.000Z"'],
      ['timeMin', '"2026-11-19T00:00:00Z"', '"2026-11-19T00:00:00.000Z"'],
    ],
  },
  {
    calls: ['freebusy.query'],
    reason: 'TYPES FreeBusyCalendar.errors: calendars that cannot be read are told one by one.',
    fields: [
      ['calendars.nobody@example.com.busy', ABSENT, '[]'],
      ['calendars.nobody@example.com.errors[].domain', ABSENT, '"global"'],
      ['calendars.nobody@example.com.errors[].reason', ABSENT, '"notFound"'],
    ],
  },
  {
    calls: ['a token that nobody gave out'],
    reason: `${GUIDES}/errors: 401 authError. emulate takes whoever comes for its first user.`,
    fields: [['status', '200', '401 authError']],
  },
];

const LISTED = DEVIATIONS.flatMap(({ calls, fields }) =>
  calls.flatMap((call) =>
    fields.map(([field, theirs, local]) => inWords(call, { field, emulate: theirs, local })),
  ),
);

let emulate: Emulator;
let google: TestGoogle;
let found: readonly string[];
const localAnswers: { readonly call: SharedCall; readonly outcome: Outcome }[] = [];

beforeAll(async () => {
  const world = new World(() => TEST_NOW);
  const name = 'Manager M';
  world.addPerson({ email: MANAGER, name, zone: ZONE, locale: 'en', is24Hour: true, hasFocusTime: true });
  google = await startGoogleForTest({ world });
  const calendar = { id: MANAGER, user_email: MANAGER, summary: name, primary: true, time_zone: ZONE };
  emulate = await createEmulator({
    service: 'google',
    port: 0,
    hostname: '127.0.0.1',
    seed: {
      tokens: { known: { login: MANAGER, scopes: [] } },
      google: { users: [{ email: MANAGER, name }], calendars: [calendar] },
    },
  });
  found = await playBoth();
});
afterAll(() => Promise.all([emulate.close(), google.close()]));

/** Every difference as a line. */
async function playBoth(): Promise<string[]> {
  const memory = (): Memory => ({ ids: new Map(), pageToken: '' });
  const [theirs, ours] = [memory(), memory()];
  const lines: string[] = [];
  for (const call of SHARED_SCRIPT) {
    const isStranger = call.name === 'a token that nobody gave out';
    const local = isStranger ? clientWithToken(google, 'made-up') : officialClient(google, MANAGER);
    const outcome = await outcomeOf(call, local, ours);
    localAnswers.push({ call, outcome });
    const other = await outcomeOf(call, clientAt(emulate.url, isStranger ? 'made-up' : 'known'), theirs);
    lines.push(...differences(other, outcome).map((difference) => inWords(call.name, difference)));
  }
  return lines;
}

test('the local Google differs from emulate in nothing that is not in the table', () => {
  expect(found.filter((line) => !LISTED.includes(line))).toEqual([]);
});

test('everything in the table is still different, and stands there once', () => {
  expect(LISTED.filter((line) => !found.includes(line))).toEqual([]);
  expect(new Set(LISTED).size).toBe(LISTED.length);
});

test('they agree on what is not in the table: paging, order, search, times, deletion, kinds of refusal', () => {
  const named = new Set(DEVIATIONS.flatMap(({ calls }) => calls));
  expect(SHARED_SCRIPT.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([
    'events.list page 1',
    'events.list page 2',
    'events.list by a word',
    'events.delete',
  ]);
});

test('what the local Google says to the whole script fits Google’s own types', () => {
  const judge = createJudge();
  const faults = localAnswers.flatMap(({ call: { name, body }, outcome: { status, raw } }) => {
    const type = status >= 400 ? 'ErrorBody' : body;
    const wrong = type === null ? [raw].filter((each) => each !== undefined) : judge(type, raw);
    return wrong.map((fault) => `${name}: ${fault}`);
  });
  expect(faults).toEqual([]);
  expect(localAnswers).toHaveLength(SHARED_SCRIPT.length);
});
