// Every figure that is shown, against the slow second implementation: in weeks with a change of the clocks and without.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessDraft } from '../../domain/assess-draft.ts';
import { DECISION_KINDS, type Decision } from '../../domain/decision.ts';
import { focusCost, focusMinutes, fragmentedMinutes } from '../../domain/focus-metrics.ts';
import { interruptionsOf } from '../../domain/mirror/interruptions.ts';
import { oneOnOnesKept } from '../../domain/mirror/one-on-ones-kept.ts';
import { teamWeekOf } from '../../domain/mirror/team-week.ts';
import type { OwnEvent } from '../../domain/own-event.ts';
import { fragmentationIndex, keptRate, longestStretch, ownWeekOf } from '../../domain/own-week.ts';
import { BOOKING_REASONS } from '../../domain/set-aside.ts';
import { DAY, HOUR, type Interval, MINUTE, minutesOf } from '../../domain/time.ts';
import { addDays, instantOf, localDateOf, type WorkingHours, weekOf } from '../../domain/zoned-time.ts';
import { engineerA, eventDraft, focusBlock, NOW, ruleContext } from '../support/builders.ts';
import {
  slowCost,
  slowFigures,
  slowInterruptions,
  slowTeam,
  workingByTheWall,
} from '../support/minute-by-minute.ts';
import { alone, away, cooking, meeting } from '../support/own-events.ts';

/** Mondays. Who works on a Sunday night is there when the clocks change. */
const WEEKS = [
  ['Europe/Berlin', '2026-11-23', 'an ordinary week'],
  ['Europe/Berlin', '2026-03-23', 'an hour shorter'],
  ['Europe/Berlin', '2026-10-19', 'an hour longer'],
  ['America/New_York', '2026-03-02', 'an hour shorter'],
  ['Australia/Lord_Howe', '2026-03-30', 'half an hour longer'],
  ['Asia/Kathmandu', '2026-11-23', 'a quarter of an hour beside all others'],
] as const;

function hoursIn(zone: string): WorkingHours {
  const days = Object.fromEntries(
    ['MO', 'TU', 'WE', 'TH', 'FR'].map((day) => [day, ['09:00', '17:00'] as const]),
  );
  return { zone, days: { ...days, SU: ['00:00', '05:00'] } };
}

/** Minutes after `start`. */
function intervalsFrom(start: number, latest: number, longest: number): fc.Arbitrary<Interval> {
  return fc
    .tuple(fc.integer({ min: -300, max: latest }), fc.integer({ min: 1, max: longest }))
    .map(([from, length]) => ({ start: start + from * MINUTE, end: start + (from + length) * MINUTE }));
}

describe.each(WEEKS)('in %s, the week of %s (%s)', (zone, monday) => {
  const week = weekOf(monday, zone);
  const hours = hoursIn(zone);
  const isWorking = workingByTheWall(hours);
  const length = minutesOf(week);
  // Half of all events lie around Sunday's change.
  const interval = fc.oneof(intervalsFrom(week.start, length, 800), intervalsFrom(week.end - DAY, 500, 240));

  it('one’s own figures are those of a count minute by minute', () => {
    const make = fc.constantFrom<(interval: Interval) => OwnEvent>(
      meeting,
      meeting,
      cooking,
      cooking,
      alone,
      away,
    );
    const events = fc.array(
      fc.tuple(make, interval).map(([of, when]) => of(when)),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(events, fc.constantFrom(30, 60, 120), (drawn, threshold) => {
        const own = ownWeekOf(drawn, hours, week);
        const longest = longestStretch(own);
        const slow = slowFigures(drawn, week, isWorking, threshold);
        expect({
          focus: focusMinutes(own.freeStretches, threshold),
          fragmented: fragmentedMinutes(own.freeStretches, threshold),
          longest: longest === null ? 0 : minutesOf(longest),
          booked: own.bookedMinutes,
          kept: own.keptMinutes,
          blocks: own.blocks,
          meetingsOverBlocks: own.meetingsOverBlocks,
        }).toEqual(slow);
        expect(keptRate(own)).toBe(slow.booked === 0 ? null : slow.kept / slow.booked);
        expect(fragmentationIndex(own)).toBe(
          slow.blocks === 0 ? null : slow.meetingsOverBlocks / slow.blocks,
        );
      }),
      { numRuns: 25 },
    );
  });

  it('a draft costs each guest, and all of them together, what a count minute by minute says', () => {
    const sunday = { start: instantOf(addDays(monday, 6), '00:00', zone), end: week.end };
    const near = intervalsFrom(sunday.start - DAY, 2 * 1440, 300);
    const draftTime = intervalsFrom(sunday.start, 1000, 180);
    const guest = fc.record({
      blocks: fc.array(near, { maxLength: 3 }),
      busy: fc.array(near, { maxLength: 4 }),
      isSeen: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(guest, { minLength: 1, maxLength: 3 }),
        draftTime,
        fc.constantFrom(30, 60, 120),
        (guests, draft, threshold) => {
          const attendees = guests.map(({ blocks, busy, isSeen }, index) =>
            engineerA({
              email: `engineer-${index}@example.com`,
              visibility: isSeen ? 'blocks' : 'busy',
              focusBlocks: isSeen ? blocks.map((each) => focusBlock({ interval: each })) : [],
              busy,
              workingHours: hours,
            }),
          );
          const costs = attendees.map((view) =>
            view.visibility === 'blocks' ? slowCost(view, draft, isWorking, threshold) : null,
          );
          expect(attendees.map((view) => focusCost(view, draft, threshold))).toEqual(costs);
          const { cost } = assessDraft(
            ruleContext({
              draft: eventDraft({ interval: draft, zone, guests: attendees.map(({ email }) => email) }),
              attendees,
              settings: { focusThresholdMinutes: threshold },
              now: week.start - 7 * DAY,
            }),
          );
          expect(cost).toMatchObject({
            minutes: costs.reduce<number>((sum, each) => sum + (each ?? 0), 0),
            isComplete: !costs.includes(null),
          });
        },
      ),
      { numRuns: 15 },
    );
  });
});

const decision: fc.Arbitrary<Decision> = fc.record({
  kind: fc.constantFrom(...DECISION_KINDS),
  at: fc.constant(NOW),
  interval: fc.option(intervalsFrom(NOW, 3 * 1440, 120)),
  people: fc.integer({ min: 1, max: 4 }),
  costMinutes: fc.option(fc.integer({ min: 0, max: 600 })),
  reason: fc.option(fc.constantFrom(...BOOKING_REASONS)),
  about: fc.uuid(),
});

describe('the mirror', () => {
  it('sums interruptions as somebody would who goes through them one by one', () => {
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 20 }), (decisions) => {
        const week = interruptionsOf(decisions);
        expect(week).toMatchObject(slowInterruptions(decisions));
        const given = Object.values(week.byReason).reduce((sum, each) => sum + each, 0);
        expect(given + week.withoutReason).toBe(week.booked);
      }),
    );
  });

  it('sums a team’s cooking time minute by minute', () => {
    // Close together, so that most meetings touch several people's blocks.
    const block = intervalsFrom(NOW, 600, 240);
    const near = fc
      .tuple(decision, intervalsFrom(NOW, 600, 120), fc.integer({ min: 1, max: 3 }))
      .map(([made, interval, people]) => ({ ...made, interval: made.interval && interval, people }));
    fc.assert(
      fc.property(
        fc.array(fc.array(block, { maxLength: 3 }), { minLength: 3, maxLength: 5 }),
        fc.array(near, { maxLength: 4 }),
        (people, booked) => {
          expect(teamWeekOf(people, booked)).toMatchObject({
            people: people.length,
            ...slowTeam(people, booked),
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('puts each instant into the week whose Monday came last, clock changes or not', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...WEEKS),
        fc.integer({ min: -20 * 24 * 60, max: 20 * 24 * 60 }),
        ([zone, monday], offset) => {
          const at = instantOf(monday, '00:00', zone) + offset * MINUTE;
          const { start, end } = weekOf(localDateOf(at, zone), zone);
          expect(start <= at && at < end).toBe(true);
          expect(Math.abs(end - start - 7 * DAY)).toBeLessThanOrEqual(HOUR);
        },
      ),
    );
  });
});

/** Weeks from the Monday in which somebody is met, of a series on Wednesdays at 10:00 by the wall. */
interface Series {
  readonly weeks: readonly number[];
  readonly cadence: 'weekly' | 'everyTwoWeeks';
  /** Weeks before this one; null: never seen. */
  readonly lastHeld: number | null;
}

describe.each(WEEKS)('1:1s kept in %s, the week of %s', (zone, monday) => {
  const wednesday = (weeks: number, time: string) => instantOf(addDays(monday, 7 * weeks + 2), time, zone);
  const person: fc.Arbitrary<Series> = fc.record({
    weeks: fc.uniqueArray(fc.integer({ min: -1, max: 4 }), { maxLength: 6 }),
    cadence: fc.constantFrom('weekly', 'everyTwoWeeks'),
    lastHeld: fc.option(fc.integer({ min: 1, max: 4 })),
  });

  /** By weeks and nothing else. */
  function slowKept(people: readonly Series[]) {
    let [kept, due] = [0, 0];
    for (const { weeks, cadence, lastHeld } of people) {
      const last = Math.min(lastHeld ?? 99, weeks.includes(-1) ? 1 : 99);
      const isKept = weeks.includes(0);
      if (isKept) kept += 1;
      const hasBegun = last !== 99 || !weeks.some((each) => each > 0);
      if (isKept || (cadence === 'weekly' && hasBegun) || (last !== 99 && last >= 2)) due += 1;
    }
    return due === 0 ? null : { kept, due };
  }

  it('are those that stand in it, of those that were due', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 4 }), (people) => {
        const emailOf = (index: number) => `engineer-${index}@example.com`;
        const events = people.flatMap(({ weeks }, index) =>
          weeks.map((each) =>
            meeting(
              { start: wednesday(each, '10:00'), end: wednesday(each, '10:30') },
              { others: [emailOf(index)], seriesId: `series-${index}` },
            ),
          ),
        );
        const partners = people.map(({ cadence, lastHeld }, index) => ({
          email: emailOf(index),
          cadence,
          lastHeldAt: lastHeld === null ? null : wednesday(-lastHeld, '10:30'),
        }));
        expect(oneOnOnesKept(events, partners, weekOf(monday, zone), zone)).toEqual(slowKept(people));
      }),
    );
  });
});
