import { describe, expect, it } from 'vitest';
import { assessDraft } from '../../../domain/assess-draft.ts';
import type { EventDraft } from '../../../domain/event-draft.ts';
import { seriesImpact } from '../../../domain/rules/series-impact.ts';
import { DAY, type Interval } from '../../../domain/time.ts';
import { addDays, weekAround } from '../../../domain/zoned-time.ts';
import {
  at,
  engineerA,
  eventDraft,
  focusBlock,
  ruleContext,
  span,
  THURSDAY,
} from '../../support/builders.ts';

const WEEK = 7 * DAY;
const weekly = 'RRULE:FREQ=WEEKLY';
const range = { start: weekAround(at('10:30')).start, end: weekAround(at('10:30')).start + 6 * WEEK };

/** The same every Thursday of the six weeks. */
function eachWeek(times: string): Interval[] {
  return Array.from({ length: 6 }, (_, week) => span(times, addDays(THURSDAY, 7 * week)));
}

/** Cooks on Thursdays 9-12; every other hour of the weeks is a meeting, unless said otherwise. */
function context(draft: Partial<EventDraft>, view: Parameters<typeof engineerA>[0] = {}) {
  const blocks = eachWeek('9:00-12:00').map((interval) => focusBlock({ interval }));
  const engineer = engineerA({ focusBlocks: blocks, busy: eachWeek('9:00-12:00'), ...view });
  return ruleContext({
    draft: eventDraft({ recurrence: weekly, ...draft }),
    attendees: [engineer],
    ahead: { range, attendees: [engineer] },
  });
}
const say = (...args: Parameters<typeof context>) =>
  seriesImpact.assess(context(...args)).map(({ severity, reason }) => ({ severity, ...reason }));

describe('series impact', () => {
  it('tells of the later times that break up a block', () => {
    expect(say({})).toEqual([{ severity: 'soft', kind: 'seriesBreaksUp', times: 5 }]);
  });

  it('tells of the weeks that are left with fewer stretches than wanted', () => {
    const busyElsewhere = [
      ...eachWeek('9:00-12:00'),
      ...eachWeek('12:00-17:00'),
      ...['2026-11-23', '2026-11-24'].flatMap((date) =>
        Array.from({ length: 6 }, (_, week) => span('9:00-17:00', addDays(date, 7 * week))),
      ),
    ];
    // Wednesday, Friday and the block: three stretches a week, of which the draft breaks the block.
    expect(say({}, { busy: busyElsewhere })).toEqual([
      { severity: 'soft', kind: 'seriesThinsWeeks', weeks: 6, least: 4 },
    ]);
  });

  it('a series at the edge of long free stretches is nobody’s worry', () => {
    expect(say({ interval: span('16:30-17:00') })).toEqual([]);
  });

  it.each([
    ['that happens once', { recurrence: null }],
    ['whose rule nobody can read', { recurrence: 'custom' }],
    ['for all day', { isAllDay: true }],
    ['that changes a saved event', { original: { interval: span('9:00-9:30'), guests: [] } }],
  ])('nothing is said of a draft %s', (_, draft) => {
    expect(say(draft)).toEqual([]);
    expect(assessDraft(context(draft)).series).toBeUndefined();
  });

  it('where meetings cannot be told from blocks, nothing is claimed', () => {
    expect(say({}, { visibility: 'busy', focusBlocks: [] })).toEqual([]);
    expect(assessDraft(context({}, { visibility: 'busy', focusBlocks: [] })).series).toBeUndefined();
  });

  it('twelve weeks are summed; those that nobody published are taken to be like the others', () => {
    expect(assessDraft(context({})).series).toEqual({
      minutes: 12 * 120,
      isComplete: true,
      weeks: 12,
      seenWeeks: 6,
    });
    expect(assessDraft(context({ recurrence: `${weekly};COUNT=4` })).series).toMatchObject({
      minutes: 4 * 120,
      weeks: 4,
      seenWeeks: 4,
    });
  });

  it('a weekday that is not among the published weeks is unknown, never 0', () => {
    const monthly = context({ recurrence: 'RRULE:FREQ=MONTHLY;BYMONTHDAY=26' });
    // 26 November and 26 December are seen; 26 January is a Tuesday.
    expect(assessDraft(monthly).series).toMatchObject({ isComplete: false });
  });

  it('its own warning offers no other time: moving the first day does not better the rest', () => {
    const onlyLater = eachWeek('9:00-12:00')
      .slice(1)
      .map((interval) => focusBlock({ interval }));
    const busy = [...onlyLater.map(({ interval }) => interval), ...eachWeek('8:00-10:30').slice(0, 1)];
    const assessment = assessDraft(context({}, { focusBlocks: onlyLater, busy }));
    expect(assessment.guests[0]?.reason.kind).toBe('seriesBreaksUp');
    expect(assessment.slots).toEqual([]);
  });
});
