// A world in which nothing is left to chance, so that two of them are equal down to ids, ETags and tokens.
import { timedAt } from '../../demo/google/event-resource.ts';
import { World } from '../../demo/google/world.ts';
import { ENGINEER_A, ENGINEER_B, ENGINEER_C, MANAGER, ZONE } from '../../demo/seed.ts';
import { DAY, HOUR, type Instant, type Interval, MINUTE } from '../../domain/time.ts';
import { TEST_NOW } from '../support/local-google.ts';

/** One more than the client's largest page. */
const OWN_EVENTS = 2501;
export const WINDOW: Interval = { start: TEST_NOW - DAY, end: TEST_NOW + 60 * DAY };

/** The manager sees A's details, when B is busy, and nothing of C. */
export function wireWorld(ownEvents = OWN_EVENTS): World {
  const world = new World(() => TEST_NOW);
  for (const email of [MANAGER, ENGINEER_A, ENGINEER_B, ENGINEER_C]) {
    world.addPerson({ email, name: email, zone: ZONE, locale: 'en', is24Hour: true, hasFocusTime: true });
  }
  world.acl.share(ENGINEER_A, 'example.com', 'reader');
  world.acl.share(ENGINEER_B, 'example.com', 'freeBusyReader');
  for (let index = 0; index < ownEvents; index += 1) {
    world.events.insert(MANAGER, { id: ownEventId(index), ...halfHour(TEST_NOW + index * 30 * MINUTE) });
  }
  const shared = { letThemCook: '1', 'letThemCook.level': 'hard', 'letThemCook.block': 'mornings' };
  const focus = { eventType: 'focusTime', focusTimeProperties: { autoDeclineMode: 'declineNone' } };
  world.events.insert(ENGINEER_A, {
    ...halfHour(TEST_NOW + DAY),
    ...focus,
    id: 'published0',
    extendedProperties: { shared },
  });
  world.events.insert(ENGINEER_A, { ...halfHour(TEST_NOW + DAY + HOUR), ...focus, id: 'focustime0' });
  world.events.insert(ENGINEER_B, { ...halfHour(TEST_NOW + 2 * HOUR), id: 'meeting000' });
  return world;
}

export function touchAllOwnEvents(world: World): void {
  for (let index = 0; index < OWN_EVENTS; index += 1) {
    world.events.patch(MANAGER, ownEventId(index), { transparency: 'transparent' });
  }
}

function ownEventId(index: number): string {
  return `mine${String(index).padStart(5, '0')}`;
}

function halfHour(start: Instant) {
  return { summary: 'Meeting', start: timedAt(start, ZONE), end: timedAt(start + 30 * MINUTE, ZONE) };
}
