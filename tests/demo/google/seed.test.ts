import { describe, expect, test } from 'vitest';
import { busyTimes } from '../../../demo/google/free-busy.ts';
import { demoDay, ENGINEER_A, MANAGER, seedTeam, ZONE } from '../../../demo/seed.ts';
import { DAY, HOUR, overlaps } from '../../../domain/time.ts';
import { addDays, dayOf, instantOf, localTimeOf, weekdayOf } from '../../../domain/zoned-time.ts';

test.each([
  ['a Wednesday', '2026-11-18T08:00:00Z', '2026-11-19'],
  ['a Friday', '2026-11-20T08:00:00Z', '2026-11-23'],
  ['a Sunday', '2026-11-22T08:00:00Z', '2026-11-23'],
  ['late on a Thursday, when it is Friday in Berlin', '2026-11-19T23:30:00Z', '2026-11-23'],
])('the demo day after %s is the next working day', (_name, now, day) => {
  expect(demoDay(Date.parse(now))).toBe(day);
});

describe.each(Array.from({ length: 7 }, (_, index) => Date.parse('2027-03-22T10:00:00Z') + index * DAY))(
  'a team seeded at %i',
  (now) => {
    const world = seedTeam(now, { isPublished: true });
    const day = demoDay(now);
    const whole = dayOf(day, ZONE);

    test('leaves 13:00 to 14:00 free between two meetings of engineer A', () => {
      const slot = { start: instantOf(day, '13:00', ZONE), end: instantOf(day, '14:00', ZONE) };
      for (const email of [MANAGER, ENGINEER_A]) {
        expect(busyTimes(world, email, whole).some((busy) => overlaps(busy, slot))).toBe(false);
      }
      const times = world.events
        .list(ENGINEER_A, whole)
        .map(({ start }) => localTimeOf(Date.parse(start.dateTime ?? ''), ZONE));
      expect(times).toEqual(['09:00', '12:00', '14:00']);
    });

    test('publishes six hard mornings on its weekday, and nothing lies on them', () => {
      const hard = world.events
        .list(ENGINEER_A)
        .filter(({ extendedProperties }) => extendedProperties?.shared?.['letThemCook.level'] === 'hard');
      expect(hard).toHaveLength(6);
      for (const [week, block] of hard.entries()) {
        const start = instantOf(addDays(day, week * 7), '09:00', ZONE);
        expect(Date.parse(block.start.dateTime ?? '')).toBe(start);
        expect(world.events.list(ENGINEER_A, { start, end: start + 3 * HOUR })).toEqual([block]);
      }
    });

    test('looks lived in for two working weeks', () => {
      const dates = new Set(world.events.list(MANAGER).map(({ start }) => start.dateTime?.slice(0, 10)));
      expect(dates.size).toBe(10);
      expect([...dates].every((date) => !['SA', 'SU'].includes(weekdayOf(date ?? '')))).toBe(true);
    });
  },
);

test('without published blocks nobody has the protocol key', () => {
  const world = seedTeam(Date.parse('2026-11-18T08:00:00Z'));
  const marked = world.people
    .all()
    .flatMap(({ email }) => world.events.list(email))
    .filter(({ extendedProperties }) => extendedProperties?.shared?.['letThemCook'] !== undefined);
  expect(marked).toEqual([]);
});
