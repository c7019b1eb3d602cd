import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cadence, findOneOnOne, LOOK_AHEAD, type OneOnOneSituation } from '../../domain/one-on-one.ts';
import type { MeetingFacts, OwnEvent } from '../../domain/own-event.ts';
import { DAY, HOUR } from '../../domain/time.ts';
import { addDays } from '../../domain/zoned-time.ts';
import { at, NOW, span, ZONE } from '../support/builders.ts';

const REPORT = 'engineer-a@example.com';

/** NOW is Wednesday 2026-11-25, 8:00. */
function meeting(date: string, facts: Partial<MeetingFacts> = {}, times = '10:00-10:30'): OwnEvent {
  return {
    id: `event-${date}`,
    interval: span(times, date),
    focus: null,
    meeting: {
      title: 'Catch-up',
      seriesId: 'weekly-talk',
      organizer: null,
      others: [REPORT],
      hasMore: false,
      response: 'organizer',
      canEdit: true,
      ...facts,
    },
  };
}

/** `count` instances from `date` on, each `days` after the one before. */
function series(date: string, days: number, count: number, facts: Partial<MeetingFacts> = {}): OwnEvent[] {
  return Array.from({ length: count }, (_, index) => meeting(addDays(date, index * days), facts));
}

function look(events: readonly OwnEvent[], situation: Partial<OneOnOneSituation> = {}) {
  return findOneOnOne(events, REPORT, {
    now: NOW,
    zone: ZONE,
    cadence: null,
    lastHeldAt: null,
    ...situation,
  });
}

describe('the 1:1 in the own calendar', () => {
  it('is the meeting of exactly the two, whatever it is called', () => {
    const next = look(series('2026-11-23', 7, 3)).next;
    expect(next).toEqual({
      eventId: 'event-2026-11-30',
      seriesId: 'weekly-talk',
      interval: span('10:00-10:30', '2026-11-30'),
      title: 'Catch-up',
      canEdit: true,
    });
  });

  it.each<[string, Partial<MeetingFacts>]>([
    ['somebody else is on', { others: [REPORT, 'engineer-b@example.com'] }],
    ['more people are on than Google names', { others: [], hasMore: true }],
    ['the report declined', { others: [] }],
    ['is with somebody else', { others: ['engineer-b@example.com'] }],
  ])('is no meeting that %s', (_name, facts) => {
    expect(look([meeting('2026-11-30', facts)]).next).toBeNull();
  });

  it('is no focus block, nor an event without anybody else', () => {
    const alone: OwnEvent = { id: 'alone', interval: span('10:00-11:00', '2026-11-30'), focus: null };
    expect(look([alone]).next).toBeNull();
  });

  it('is the series when the two also have a single talk before it', () => {
    const talk = meeting('2026-11-26', { seriesId: null });
    expect(look([talk, ...series('2026-11-23', 7, 3)]).next?.eventId).toBe('event-2026-11-30');
  });

  it('is not the daily meeting of the two', () => {
    const daily = series('2026-11-23', 1, 12, { seriesId: 'daily' });
    expect(look([...daily, ...series('2026-11-23', 7, 3)]).next?.seriesId).toBe('weekly-talk');
  });

  it('is the single talk when there is no series', () => {
    const found = look([
      meeting('2026-11-27', { seriesId: null }),
      meeting('2026-11-26', { seriesId: null }),
    ]);
    expect(found.next?.interval).toEqual(span('10:00-10:30', '2026-11-26'));
    expect([found.cadence, found.dueAt, found.overdueDays]).toEqual([null, null, 0]);
  });

  it('is the series that goes on when an older one has ended', () => {
    const ended = [meeting('2026-11-19', { seriesId: 'old' })];
    expect(look([...ended, ...series('2026-12-02', 7, 2)]).next?.seriesId).toBe('weekly-talk');
  });

  it('is still the next one while it runs', () => {
    const events = series('2026-11-25', 7, 2);
    expect(look(events, { now: at('10:15', '2026-11-25') }).next?.interval.start).toBe(
      at('10:00', '2026-11-25'),
    );
    expect(look(events, { now: at('10:30', '2026-11-25') }).next?.interval.start).toBe(
      at('10:00', '2026-12-02'),
    );
  });

  it('is none that is more than six weeks away', () => {
    const far = meeting('2027-01-08');
    expect(look([far]).next).toBeNull();
    expect(look([far], { now: far.interval.start - LOOK_AHEAD }).next).not.toBeNull();
  });
});

describe('how often the two meet', () => {
  it.each<[string, number, number, Cadence]>([
    ['every seven days', 7, 8, 'weekly'],
    ['every fourteen days', 14, 4, 'everyTwoWeeks'],
    ['every four weeks', 28, 2, 'monthly'],
    ['every five weeks', 35, 2, 'monthly'],
    ['once in nine weeks', 0, 1, 'monthly'],
  ])('is told by the series: %s', (_name, days, count, cadence) => {
    expect(look(series('2026-11-23', days, count)).cadence).toBe(cadence);
  });

  it('stays weekly when one week is left out and one instance is moved', () => {
    const dates = ['2026-11-23', '2026-11-30', '2026-12-09', '2026-12-14', '2026-12-28'];
    expect(look(dates.map((date) => meeting(date))).cadence).toBe('weekly');
  });

  it('is what the manager set, whatever the series says', () => {
    expect(look(series('2026-11-23', 7, 3), { cadence: 'monthly' }).cadence).toBe('monthly');
  });
});

describe('when a 1:1 is due', () => {
  it('counts from the last one held, which an earlier look may have seen', () => {
    const lastHeldAt = at('10:30', '2026-11-12');
    const found = look(series('2026-12-01', 7, 3), { lastHeldAt });
    expect(found.lastHeldAt).toBe(lastHeldAt);
    expect(found.dueAt).toBe(at('10:30', '2026-11-19'));
    expect(found.overdueDays).toBe(6);
  });

  it('takes the later of what is seen and what is remembered', () => {
    const events = series('2026-11-23', 7, 3);
    expect(look(events, { lastHeldAt: at('10:30', '2026-11-12') }).lastHeldAt).toBe(
      at('10:30', '2026-11-23'),
    );
    expect(look(events, { lastHeldAt: at('10:30', '2026-11-24') }).lastHeldAt).toBe(
      at('10:30', '2026-11-24'),
    );
  });

  it('does not believe a last one that lies ahead: the clock was set back', () => {
    expect(look([], { lastHeldAt: NOW + HOUR }).lastHeldAt).toBeNull();
  });

  it.each<[Cadence, string, number]>([
    ['weekly', '2026-11-18', 0],
    ['weekly', '2026-11-17', 1],
    ['everyTwoWeeks', '2026-11-11', 0],
    ['everyTwoWeeks', '2026-11-09', 2],
    ['monthly', '2026-10-21', 0],
    ['monthly', '2026-10-18', 3],
  ])('%s, last held on %s: overdue by %i days', (cadence, date, days) => {
    expect(look([], { cadence, lastHeldAt: at('15:00', date) }).overdueDays).toBe(days);
  });

  it('keeps the time of day over the end of summer time', () => {
    const found = look([], { cadence: 'weekly', lastHeldAt: at('10:30', '2026-10-22') });
    expect(found.dueAt).toBe(at('10:30', '2026-10-29'));
  });

  it('is not known where nothing was ever seen held', () => {
    const found = look(series('2026-11-30', 7, 3));
    expect([found.lastHeldAt, found.dueAt, found.overdueDays]).toEqual([null, null, 0]);
  });
});

describe('for any calendar', () => {
  const event = fc
    .record({
      day: fc.integer({ min: -7, max: 56 }),
      isOther: fc.boolean(),
      seriesId: fc.constantFrom(null, 'a', 'b'),
      hasMore: fc.boolean(),
    })
    .map(({ day, isOther, seriesId, hasMore }): OwnEvent => {
      const others = isOther ? ['engineer-b@example.com'] : [REPORT];
      const shape = meeting('2026-11-25', { seriesId, hasMore, others });
      const interval = { start: NOW + day * DAY, end: NOW + day * DAY + HOUR };
      return { ...shape, id: `${day}-${isOther}-${seriesId}-${hasMore}`, interval };
    });
  const cadence = fc.constantFrom<Cadence | null>(null, 'weekly', 'everyTwoWeeks', 'monthly');

  it('next is a meeting of exactly the two that is not over, and last held is over', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 20 }), cadence, (events, wanted) => {
        const found = look(events, { cadence: wanted });
        const source = events.find(({ id }) => id === found.next?.eventId);
        if (found.next !== null) {
          expect(source?.meeting?.others).toEqual([REPORT]);
          expect(found.next.interval.end).toBeGreaterThan(NOW);
        }
        if (found.lastHeldAt !== null) expect(found.lastHeldAt).toBeLessThanOrEqual(NOW);
        expect(found.overdueDays > 0).toBe(found.dueAt !== null && found.dueAt < at('00:00', '2026-11-25'));
      }),
    );
  });

  it('the order of the events says nothing', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(event, { selector: ({ interval }) => interval.start, maxLength: 20 }),
        (events) => {
          expect(look(events.toReversed())).toEqual(look(events));
        },
      ),
    );
  });
});
