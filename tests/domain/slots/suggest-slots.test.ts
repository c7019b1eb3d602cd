import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessDraft } from '../../../domain/assess-draft.ts';
import { focusCost } from '../../../domain/focus-metrics.ts';
import { standardHours } from '../../../domain/settings.ts';
import { DAY, type Interval, MINUTE, overlaps } from '../../../domain/time.ts';
import { localTimeOf } from '../../../domain/zoned-time.ts';
import {
  at,
  engineerA,
  eventDraft,
  FRIDAY,
  focusBlock,
  NOW,
  ruleContext,
  span,
  THURSDAY,
  ZONE,
} from '../../support/builders.ts';

const slotsOf = (context: Parameters<typeof ruleContext>[0] = {}) =>
  assessDraft(ruleContext(context)).slots.map((slot) => [slot.interval, slot.reason, slot.cost.minutes]);

describe('better times', () => {
  it('for Engineer A’s Thursday are the hour between the meetings, then Friday', () => {
    const busy = [
      span('9:00-13:00'),
      span('14:00-15:00'),
      span('9:00-13:00', FRIDAY),
      span('13:30-17:00', FRIDAY),
    ];
    expect(slotsOf({ attendees: [engineerA({ busy })] })).toEqual([
      [span('13:00-13:30'), 'betweenMeetings', 0],
      [span('13:30-14:00'), 'beforeMeeting', 0],
      [span('13:00-13:30', FRIDAY), 'betweenMeetings', 0],
    ]);
  });

  it('suit the organizer too', () => {
    const organizer = { busy: [span('13:00-14:00')], workingHours: standardHours(ZONE) };
    expect(slotsOf({ organizer }).map(([interval]) => interval)).not.toContainEqual(span('13:00-13:30'));
  });

  it('are never in the past', () => {
    expect(slotsOf({ now: at('13:10') })[0]).toEqual([span('13:15-13:45'), 'betweenMeetings', 0]);
  });

  it('may lie at the edge of a soft block, at its price', () => {
    const soft = focusBlock({ level: 'soft', interval: span('9:00-17:00') });
    const [first] = slotsOf({ attendees: [engineerA({ focusBlocks: [soft], busy: [span('9:00-17:00')] })] });
    expect(first).toEqual([span('9:00-9:30'), 'atTheEdge', 30]);
  });

  it('never lie in the middle of a soft block, nor call its edge free, whoever else is asked', () => {
    const soft = focusBlock({ level: 'soft', interval: span('9:00-17:00') });
    const cooking = engineerA({ focusBlocks: [soft], busy: [span('9:00-17:00')] });
    const second = engineerA({
      email: 'engineer-b@example.com',
      name: 'Engineer B',
      focusBlocks: [],
      busy: [],
    });
    const onThursday = slotsOf({ attendees: [cooking, second] }).filter(
      ([interval]) => (interval as Interval).end <= at('17:00'),
    );
    expect(onThursday.map(([interval, reason]) => [interval, reason])).toEqual([
      [span('9:00-9:30'), 'atTheEdge'],
      [span('16:30-17:00'), 'atTheEdge'],
    ]);
  });

  it('are free for all, and say so', () => {
    const second = engineerA({
      email: 'engineer-b@example.com',
      name: 'Engineer B',
      focusBlocks: [],
      busy: [span('13:00-13:30')],
    });
    expect(slotsOf({ attendees: [engineerA(), second] })[0]).toEqual([span('13:30-14:00'), 'allFree', 30]);
  });

  it('rest on free/busy where no more can be seen, with a cost that stays unknown', () => {
    const busyOnly = engineerA({ visibility: 'busy', focusBlocks: [] });
    const [slot] = assessDraft(ruleContext({ attendees: [busyOnly] })).slots;
    expect(slot).toMatchObject({
      reason: 'calendarsShowFree',
      cost: { knownGuests: 0, guests: 1, isComplete: false },
    });
  });

  it('are not offered for somebody who cannot be seen at all', () => {
    expect(slotsOf({ attendees: [engineerA({ visibility: 'none' })] })).toEqual([]);
  });

  it('promise no cost while one of the guests cannot be seen', () => {
    const unseen = engineerA({ email: 'engineer-d@example.com', visibility: 'none', syncedAt: null });
    const { slots } = assessDraft(ruleContext({ attendees: [engineerA(), unseen] }));
    expect(slots[0]?.cost).toMatchObject({ minutes: 0, knownGuests: 1, isComplete: false });
  });

  it('are found where working days meet across the date line', () => {
    const auckland = 'Pacific/Auckland';
    const losAngeles = 'America/Los_Angeles';
    // Friday 9:00 in Auckland is Thursday 12:00 in Los Angeles.
    const draft = eventDraft({ interval: span('10:30-11:00', FRIDAY, auckland), zone: auckland });
    const guest = engineerA({
      focusBlocks: [focusBlock({ interval: span('12:00-14:00', THURSDAY, losAngeles) })],
      busy: [span('9:00-14:30', THURSDAY, losAngeles)],
      workingHours: standardHours(losAngeles),
    });
    const organizer = { busy: [], workingHours: standardHours(auckland) };
    const { slots } = assessDraft(ruleContext({ draft, attendees: [guest], organizer }));
    expect(slots.map(({ interval }) => localTimeOf(interval.start, losAngeles))).toEqual([
      '14:30',
      '16:30',
      '12:00',
    ]);
    for (const { interval } of slots) {
      expect(localTimeOf(interval.start, auckland) >= '09:00').toBe(true);
      expect(localTimeOf(interval.end, losAngeles) <= '17:00').toBe(true);
    }
  });

  it('are not looked for further back than the calendars were read', () => {
    // Wednesday 20:00 in Los Angeles; the guest's and the organizer's Wednesday in Auckland began 31 hours before.
    const auckland = standardHours('Pacific/Auckland');
    const start = at('20:00', '2026-11-25', 'America/Los_Angeles');
    const draft = eventDraft({
      interval: { start, end: start + 30 * MINUTE },
      zone: 'America/Los_Angeles',
    });
    const block = focusBlock({ interval: { start: start - 60 * MINUTE, end: start + 60 * MINUTE } });
    const guest = engineerA({ workingHours: auckland, focusBlocks: [block], busy: [block.interval] });
    const { slots } = assessDraft(
      ruleContext({
        draft,
        attendees: [guest],
        organizer: { busy: [], workingHours: auckland },
        now: start - 3 * DAY,
      }),
    );
    expect(slots).not.toEqual([]);
    for (const { interval } of slots) expect(interval.start).toBeGreaterThanOrEqual(start - DAY);
  });

  it('are the soonest for both when help was asked for', () => {
    const asking = engineerA({ focusBlocks: [focusBlock({ flareUntil: at('12:00') })] });
    expect(slotsOf({ attendees: [asking], now: at('09:10') })[0]).toEqual([
      span('9:15-9:45'),
      'soonestForBoth',
      45,
    ]);
  });

  it('are no later than the draft then, and may cost as much', () => {
    const asking = engineerA({ focusBlocks: [focusBlock({ flareUntil: at('17:00') })], busy: [] });
    const soon = slotsOf({ attendees: [asking], now: at('09:10') });
    expect(soon.map(([interval]) => interval)).toEqual([span('9:15-9:45'), span('9:45-10:15')]);
    const draft = eventDraft({ interval: span('9:15-9:45') });
    expect(slotsOf({ attendees: [asking], draft, now: at('09:10') })).toEqual([]);
  });

  it('keep their promises for any calendars: free, in hours, true cost, not dearer than the draft', () => {
    const quarter = fc.integer({ min: 32, max: 72 });
    const meeting = fc
      .tuple(quarter, fc.integer({ min: 1, max: 10 }), fc.integer({ min: 0, max: 2 }))
      .map(([start, length, day]) => {
        const from = at('00:00') + day * 24 * 60 * MINUTE + start * 15 * MINUTE;
        return { start: from, end: from + length * 15 * MINUTE };
      });
    fc.assert(
      fc.property(
        fc.array(meeting, { maxLength: 8 }),
        fc.array(meeting, { maxLength: 4 }),
        meeting,
        (busy, own, interval) => {
          const view = engineerA({ busy: [...busy, span('9:00-12:00')] });
          const context = ruleContext({
            attendees: [view],
            organizer: { busy: own, workingHours: standardHours(ZONE) },
            draft: eventDraft({ interval }),
          });
          const assessment = assessDraft(context);
          for (const slot of assessment.slots) {
            expect(slot.interval.end - slot.interval.start).toBe(interval.end - interval.start);
            expect([...view.busy, ...own].filter((each) => overlaps(each, slot.interval))).toEqual([]);
            expect(localTimeOf(slot.interval.start, ZONE) >= '09:00').toBe(true);
            expect(localTimeOf(slot.interval.end, ZONE) <= '17:00').toBe(true);
            expect(slot.interval.start).toBeGreaterThanOrEqual(NOW);
            expect(slot.cost.minutes).toBe(focusCost(view, slot.interval, 120));
            expect(slot.cost.minutes === 0 || slot.cost.minutes < assessment.cost.minutes).toBe(true);
          }
        },
      ),
    );
  });
});
