// The search by bits says what a plain search by intervals says, for any team, on any day, in any zone.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumCosts } from '../../../domain/assess-draft.ts';
import type { FocusBlock } from '../../../domain/focus-block.ts';
import { focusCost } from '../../../domain/focus-metrics.ts';
import { type AttendeeView, type RuleContext, SEVERITIES } from '../../../domain/rule.ts';
import { suggestSlots } from '../../../domain/slots/suggest-slots.ts';
import { DAY, HOUR, type Interval, MINUTE } from '../../../domain/time.ts';
import { WEEKDAYS, type WorkingHours } from '../../../domain/zoned-time.ts';
import { eventDraft } from '../../support/builders.ts';
import { plainSlots } from '../../support/plain-slots.ts';

const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Eucla',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Auckland',
  'Africa/Casablanca',
  'UTC',
];
/** Days around which clocks change somewhere, and one ordinary day. */
const DAYS = ['2026-03-28', '2026-04-04', '2026-10-24', '2026-11-01', '2026-09-26', '2026-06-10'].map(
  (date) => Date.parse(`${date}T00:00:00Z`),
);

const place = fc.record({
  day: fc.constantFrom(...DAYS),
  zones: fc.subarray(ZONES, { minLength: 1, maxLength: 2 }),
});
/** Minutes, mostly on quarter hours, as calendars are. */
const minutes = (min: number, max: number) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: min / 15, max: max / 15 }).map((quarters) => quarters * 15) },
    { weight: 1, arbitrary: fc.integer({ min, max }) },
  );
const time = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
/** Long days, so that people of any two zones share some of them. */
function hoursIn(zones: readonly string[]): fc.Arbitrary<WorkingHours> {
  return fc
    .tuple(
      fc.constantFrom(...zones),
      minutes(0, 540),
      minutes(480, 885),
      fc.subarray([...WEEKDAYS], { minLength: 5 }),
    )
    .map(([zone, from, length, days]) => ({
      zone,
      days: Object.fromEntries(
        days.map((day) => [day, [time(from), time(Math.min(1439, from + length))] as const]),
      ),
    }));
}

function spanFrom(day: number, longest: number): fc.Arbitrary<Interval> {
  return fc
    .tuple(minutes(-1440, 8 * 1440), minutes(0, longest))
    .map(([from, length]) => ({ start: day + from * MINUTE, end: day + (from + length) * MINUTE }));
}

function blockFrom(day: number): fc.Arbitrary<FocusBlock> {
  return fc.record({
    owner: fc.constant('engineer-a@example.com'),
    interval: spanFrom(day, 360).filter(({ start, end }) => end > start),
    level: fc.constantFrom('hard' as const, 'ask' as const, 'soft' as const),
    blockId: fc.constant('block'),
    flareUntil: fc.oneof(
      { weight: 5, arbitrary: fc.constant(null) },
      { arbitrary: fc.constant(day + 9 * DAY), weight: 1 },
    ),
  });
}

function viewFrom(day: number, zones: readonly string[]): fc.Arbitrary<AttendeeView> {
  return fc
    .record({
      visibility: fc.constantFrom('blocks' as const, 'blocks' as const, 'busy' as const, 'none' as const),
      focusBlocks: fc.array(blockFrom(day), { maxLength: 3 }),
      meetings: fc.array(spanFrom(day, 180), { maxLength: 8 }),
      workingHours: hoursIn(zones),
    })
    .map(({ visibility, focusBlocks, meetings, workingHours }) => ({
      email: 'engineer-a@example.com',
      name: 'Engineer A',
      visibility,
      focusBlocks,
      busy: [...meetings, ...focusBlocks.map(({ interval }) => interval)],
      workingHours,
      syncedAt: day,
    }));
}

const context: fc.Arbitrary<RuleContext> = place.chain(({ day, zones }) =>
  fc
    .record({
      attendees: fc.array(viewFrom(day, zones), { minLength: 1, maxLength: 4 }),
      organizer: fc.record({
        busy: fc.array(spanFrom(day, 240), { maxLength: 6 }),
        workingHours: hoursIn(zones),
      }),
      start: minutes(0, 2880),
      length: minutes(15, 150),
      draftZone: fc.constantFrom(...zones),
      threshold: fc.constantFrom(30, 60, 120),
      sooner: minutes(-600, 2880),
    })
    .map(({ attendees, organizer, start, length, draftZone, threshold, sooner }) => {
      const from = day + start * MINUTE;
      const interval = { start: from, end: from + length * MINUTE };
      return {
        attendees,
        organizer,
        draft: eventDraft({ interval, zone: draftZone }),
        settings: { focusThresholdMinutes: threshold },
        now: from - sooner * MINUTE,
      };
    }),
);

/** RUNS=20000: many more teams than a test run has time for. */
const RUNS = Number(process.env['RUNS'] ?? 1_000);

describe('better times by bits', () => {
  it('are those of a plain search by intervals: any team, any zone, days on which clocks change', () => {
    let found = 0;
    fc.assert(
      fc.property(context, fc.constantFrom(...SEVERITIES), (given, severity) => {
        const { attendees, draft, settings } = given;
        const cost = sumCosts(
          attendees.map((view) => focusCost(view, draft.interval, settings.focusThresholdMinutes)),
        );
        const slots = suggestSlots(given, severity, cost);
        found += slots.length;
        expect(slots).toEqual(plainSlots(given, severity, cost));
      }),
      { numRuns: RUNS },
    );
    expect(found).toBeGreaterThan(RUNS / 2);
  }, 600_000);

  it('are found for eight hours and for one minute, and not for longer', () => {
    const day = DAYS[5] ?? 0;
    const allWeek: WorkingHours = {
      zone: 'UTC',
      days: Object.fromEntries(WEEKDAYS.map((each) => [each, ['08:00', '18:00'] as const])),
    };
    const lengths = [MINUTE, 8 * HOUR, 8 * HOUR + MINUTE];
    const counts = lengths.map((length) => {
      const guest = { email: 'engineer-a@example.com', name: 'Engineer A', visibility: 'busy' as const };
      const view = { ...guest, focusBlocks: [], busy: [], workingHours: allWeek, syncedAt: day };
      const given: RuleContext = {
        attendees: [view],
        organizer: { busy: [], workingHours: allWeek },
        draft: eventDraft({ interval: { start: day, end: day + length }, zone: 'UTC' }),
        settings: { focusThresholdMinutes: 120 },
        now: day,
      };
      return suggestSlots(given, 'soft', sumCosts([null])).length;
    });
    expect(counts).toEqual([3, 3, 0]);
  });
});
