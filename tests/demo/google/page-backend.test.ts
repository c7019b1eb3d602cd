import { beforeEach, describe, expect, test } from 'vitest';
import type { PageDraft } from '../../../demo/calendar-page/backend.ts';
import { WorldPageBackend } from '../../../demo/google/page-backend.ts';
import type { World } from '../../../demo/google/world.ts';
import { ENGINEER_A, ENGINEER_B, ENGINEER_C, MANAGER, OUTSIDER, seedTeam, ZONE } from '../../../demo/seed.ts';
import { DAY, HOUR } from '../../../domain/time.ts';
import { dayOf } from '../../../domain/zoned-time.ts';
import { TEST_NOW } from '../../support/local-google.ts';

const DEMO_DAY = dayOf('2026-11-19', ZONE);
const ONE_O_CLOCK = DEMO_DAY.start + 13 * HOUR;
const DRAFT: PageDraft = {
  id: null,
  title: '1:1',
  interval: { start: ONE_O_CLOCK, end: ONE_O_CLOCK + HOUR },
  isAllDay: false,
  zone: ZONE,
  guests: [ENGINEER_A],
  recurrence: null,
};

let world: World;
let page: WorldPageBackend;
beforeEach(() => {
  world = seedTeam(TEST_NOW, { isPublished: true });
  page = new WorldPageBackend(world, MANAGER);
});

test('the page belongs to the signed-in person', () => {
  expect(page.user()).toEqual({
    email: MANAGER,
    name: 'Manager M',
    zone: ZONE,
    locale: 'en',
    is24Hour: true,
  });
});

test('its list has the own calendar and those of colleagues that are shared', () => {
  expect(page.calendars().map(({ id, isOwn, access }) => [id, isOwn, access])).toEqual([
    [MANAGER, true, 'owner'],
    [ENGINEER_A, false, 'reader'],
    [ENGINEER_B, false, 'freeBusyReader'],
    ['engineer-d@example.com', false, 'reader'],
  ]);
});

test('its events show titles where details are shared, and "busy" where only times are', () => {
  const events = page.events(DEMO_DAY);
  const titlesOf = (calendarId: string) =>
    events
      .filter((event) => event.calendarId === calendarId)
      .sort((a, b) => a.interval.start - b.interval.start)
      .map(({ title }) => title);
  expect(titlesOf(ENGINEER_A)).toEqual(['Focus time', 'Lunch talk', 'Design review']);
  expect(titlesOf(ENGINEER_B)).toEqual(['busy']);
  expect(titlesOf(ENGINEER_C)).toEqual([]);
});

test.each([
  ['engineer', 4],
  ['MANAGER', 1],
  ['outs', 1],
  ['ngineer', 0],
  ['', 0],
])('guests are suggested by the beginning of a name or an address: %o', (text, count) => {
  expect(page.people(text)).toHaveLength(count);
});

describe('saving a draft', () => {
  test('puts the event into the own calendar and into the guests calendars', () => {
    const saved = page.save(DRAFT);
    expect(saved).toMatchObject({ calendarId: MANAGER, title: '1:1', interval: DRAFT.interval });
    expect(saved.guests.map(({ email }) => email)).toEqual([MANAGER, ENGINEER_A]);
    expect(world.events.get(ENGINEER_A, saved.id)).toMatchObject({
      summary: '1:1',
      organizer: { email: MANAGER },
      start: { dateTime: '2026-11-19T13:00:00+01:00', timeZone: ZONE },
    });
  });

  test('of an existing event moves it, keeps its id and the guests answers', () => {
    const { id } = page.save(DRAFT);
    const answered = [{ email: MANAGER }, { email: ENGINEER_A, responseStatus: 'accepted' }];
    world.events.patch(ENGINEER_A, id, { attendees: answered });
    const before = world.events.get(MANAGER, id).etag;
    const later = { start: ONE_O_CLOCK + 2 * HOUR, end: ONE_O_CLOCK + 3 * HOUR };
    page.save({ ...DRAFT, id, interval: later, guests: [ENGINEER_A, OUTSIDER] });
    const { attendees, etag } = world.events.get(MANAGER, id);
    expect(attendees?.map(({ email, responseStatus }) => [email, responseStatus])).toEqual([
      [MANAGER, 'accepted'],
      [ENGINEER_A, 'accepted'],
      [OUTSIDER, 'needsAction'],
    ]);
    expect(etag).not.toBe(before);
    expect(world.events.get(OUTSIDER, id).start.dateTime).toBe('2026-11-19T15:00:00+01:00');
  });

  test('may turn a timed event into an all-day one and back', () => {
    const { id } = page.save(DRAFT);
    expect(page.save({ ...DRAFT, id, interval: DEMO_DAY, isAllDay: true })).toMatchObject({
      isAllDay: true,
      interval: DEMO_DAY,
    });
    expect(world.events.get(MANAGER, id).end).toEqual({ date: '2026-11-20' });
    expect(page.save({ ...DRAFT, id })).toMatchObject({ isAllDay: false, interval: DRAFT.interval });
  });

  test('with a rule makes a series', () => {
    page.save({ ...DRAFT, title: 'Weekly', recurrence: 'RRULE:FREQ=WEEKLY;COUNT=2' });
    const weeks = { start: DEMO_DAY.start, end: DEMO_DAY.end + 21 * 24 * HOUR };
    const own = page.events(weeks).filter(({ calendarId }) => calendarId === MANAGER);
    expect(own.filter(({ title }) => title === 'Weekly')).toHaveLength(2);
  });

  test('that ends before it starts is refused', () => {
    const interval = { start: ONE_O_CLOCK, end: ONE_O_CLOCK - HOUR };
    expect(() => page.save({ ...DRAFT, interval })).toThrow('The specified time range is empty.');
  });
});

test('removing an event takes it out of every calendar', () => {
  const { id } = page.save(DRAFT);
  page.remove(id);
  expect(() => world.events.get(MANAGER, id)).toThrow('Not Found');
  expect(() => world.events.get(ENGINEER_A, id)).toThrow('Not Found');
});

describe('an instance of a series', () => {
  const WEEK = 7 * DAY;
  const RULE = 'RRULE:FREQ=WEEKLY;BYDAY=TH';
  const later = (weeks: number, hours = 0) => ({
    start: ONE_O_CLOCK + weeks * WEEK + hours * HOUR,
    end: ONE_O_CLOCK + weeks * WEEK + (hours + 1) * HOUR,
  });
  const starts = () =>
    page
      .events({ start: DEMO_DAY.start, end: DEMO_DAY.start + 4 * WEEK })
      .filter(({ title, calendarId }) => title === '1:1' && calendarId === MANAGER)
      .map(({ interval }) => interval.start)
      .sort((a, b) => a - b);
  const second = () =>
    page
      .events(dayOf('2026-11-26', ZONE))
      .find(({ title, calendarId }) => title === '1:1' && calendarId === MANAGER);

  beforeEach(() => {
    page.save({ ...DRAFT, recurrence: RULE });
  });

  test('tells its series and the rule', () => {
    expect(second()?.series?.rule).toBe(RULE);
    expect(second()?.id).toContain(second()?.series?.id ?? 'no series');
  });

  test.each([
    ['this', [0, 1, 0, 0]],
    ['following', [0, 1, 1, 1]],
    ['all', [1, 1, 1, 1]],
  ] as const)('is moved by an hour: %s', (scope, hours) => {
    const id = second()?.id ?? '';
    page.save({ ...DRAFT, id, interval: later(1, 1), scope, recurrence: scope === 'this' ? null : RULE });
    expect(starts()).toEqual(hours.map((moved, week) => later(week, moved).start));
  });
});
