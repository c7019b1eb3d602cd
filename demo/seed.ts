// The demo's people and their weeks, laid out around today so that nothing of the story lies in the past.
import 'temporal-polyfill/global';
import type { Email } from '../domain/focus-block.ts';
import type { Instant } from '../domain/time.ts';
import { addDays, instantOf, type LocalDate, localDateOf, weekdayOf } from '../domain/zoned-time.ts';
import { timedAt } from './google/event-resource.ts';
import { World } from './google/world.ts';
import { publishBlocks } from './seed/focus-blocks.ts';
import { demoDayMeetings, type Meeting, usualMeetings } from './seed/meetings.ts';

export const ZONE = 'Europe/Berlin';
export const MANAGER = 'manager@example.com';
/** Details shared with the company. */
export const ENGINEER_A = 'engineer-a@example.com';
/** Free/busy only. */
export const ENGINEER_B = 'engineer-b@example.com';
/** Not shared. */
export const ENGINEER_C = 'engineer-c@example.com';
/** Details shared; focus time that this extension did not make. */
export const ENGINEER_D = 'engineer-d@example.com';
export const OUTSIDER = 'outsider@example.org';

export interface SeedOptions {
  /** True: engineer A's blocks are already published. False: the extension publishes them. */
  readonly isPublished?: boolean;
}

/** The next working day after today. */
export function demoDay(now: Instant): LocalDate {
  return workingDayAfter(localDateOf(now, ZONE));
}

/** Monday to Friday; no public holidays. */
function workingDayAfter(date: LocalDate): LocalDate {
  const next = addDays(date, 1);
  return isWorkingDay(next) ? next : workingDayAfter(next);
}

/** A fresh world. Its clock runs on from `now`; startLocalGoogle may replace it. */
export function seedTeam(now: Instant, { isPublished = false }: SeedOptions = {}): World {
  const startedAt = Date.now();
  const world = new World(() => now + (Date.now() - startedAt));
  addPeople(world);
  const today = demoDay(now);
  for (const date of workingDaysAround(today)) {
    const meetings = date === today ? demoDayMeetings : usualMeetings(weekdayOf(date));
    for (const [email, day] of Object.entries(meetings)) addMeetings(world, email, date, day);
  }
  const focus = { eventType: 'focusTime', focusTimeProperties: { autoDeclineMode: 'declineNone' } };
  addMeetings(world, ENGINEER_D, today, [['13:00', '16:00', 'Focus time', focus]]);
  addMeetings(world, ENGINEER_D, workingDayAfter(today), [['09:00', '11:30', 'Focus time', focus]]);
  if (isPublished) publishBlocks(world, ENGINEER_A, today, workingDayAfter(today));
  return world;
}

function addPeople(world: World): void {
  const facts = { zone: ZONE, locale: 'en', is24Hour: true, hasFocusTime: true };
  world.addPerson({ ...facts, email: MANAGER, name: 'Manager M' });
  for (const letter of ['A', 'B', 'C', 'D']) {
    const email = `engineer-${letter.toLowerCase()}@example.com`;
    world.addPerson({ ...facts, email, name: `Engineer ${letter}` });
  }
  world.addPerson({ ...facts, email: OUTSIDER, name: 'Outsider' });
  world.acl.share(MANAGER, 'example.com', 'reader');
  world.acl.share(ENGINEER_A, 'example.com', 'reader');
  world.acl.share(ENGINEER_B, 'example.com', 'freeBusyReader');
  world.acl.share(ENGINEER_D, 'example.com', 'reader');
  world.defaultPerson = MANAGER;
}

function addMeetings(world: World, email: Email, date: LocalDate, meetings: readonly Meeting[]): void {
  for (const [from, to, summary, more = {}] of meetings) {
    const [start, end] = [instantOf(date, from, ZONE), instantOf(date, to, ZONE)];
    world.events.insert(email, { summary, start: timedAt(start, ZONE), end: timedAt(end, ZONE), ...more });
  }
}

/** From the Monday of the demo day's week to the Friday after next: two weeks that look lived in. */
function workingDaysAround(day: LocalDate): LocalDate[] {
  let monday = day;
  while (weekdayOf(monday) !== 'MO') monday = addDays(monday, -1);
  return Array.from({ length: 14 }, (_, index) => addDays(monday, index)).filter(isWorkingDay);
}

function isWorkingDay(date: LocalDate): boolean {
  return !['SA', 'SU'].includes(weekdayOf(date));
}
