import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecurrence, startsOf } from '../../domain/recurrence.ts';
import { DAY, HOUR } from '../../domain/time.ts';
import { localDateOf, localTimeOf, WEEKDAYS, weekdayOf } from '../../domain/zoned-time.ts';
import { at, ZONE } from '../support/builders.ts';

const WEEK = 7 * DAY;

/** The local dates of the next `weeks`, as month and day. */
function dates(rule: string, { from = '2026-11-26', weeks = 12 } = {}): string[] {
  const read = readRecurrence(rule);
  if (read === null) throw new Error(`not understood: ${rule}`);
  const first = at('10:30', from);
  return startsOf(read, first, ZONE, first + weeks * WEEK).map((start) => localDateOf(start, ZONE).slice(5));
}

describe('the times of a draft that repeats', () => {
  it.each([
    ['RRULE:FREQ=DAILY;COUNT=3', ['11-26', '11-27', '11-28']],
    ['RRULE:FREQ=DAILY;INTERVAL=3;COUNT=3', ['11-26', '11-29', '12-02']],
    ['RRULE:FREQ=WEEKLY;BYDAY=TH;COUNT=3', ['11-26', '12-03', '12-10']],
    ['RRULE:FREQ=WEEKLY;COUNT=2', ['11-26', '12-03']],
    ['RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;COUNT=4', ['11-26', '11-27', '11-30', '12-01']],
    ['RRULE:FREQ=WEEKLY;WKST=SU;INTERVAL=2;BYDAY=TH,SU;COUNT=4', ['11-26', '12-06', '12-10', '12-20']],
    ['RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TH,SU;COUNT=4', ['11-26', '11-29', '12-10', '12-13']],
    ['RRULE:FREQ=MONTHLY;BYDAY=4TH', ['11-26', '12-24', '01-28']],
    ['RRULE:FREQ=MONTHLY;BYDAY=-1TH', ['11-26', '12-31', '01-28']],
    ['RRULE:FREQ=MONTHLY;BYMONTHDAY=26', ['11-26', '12-26', '01-26']],
    ['RRULE:FREQ=MONTHLY', ['11-26', '12-26', '01-26']],
    ['RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', ['11-26', '11-30', '12-31', '01-29']],
    ['RRULE:FREQ=MONTHLY;INTERVAL=2', ['11-26', '01-26']],
    ['RRULE:FREQ=YEARLY', ['11-26']],
    ['RRULE:FREQ=WEEKLY;UNTIL=20261210', ['11-26', '12-03', '12-10']],
    ['RRULE:FREQ=WEEKLY;UNTIL=20261210T092959Z', ['11-26', '12-03']],
    ['RRULE:FREQ=WEEKLY;UNTIL=20261210T093000Z', ['11-26', '12-03', '12-10']],
  ])('%s', (rule, expected) => {
    expect(dates(rule)).toEqual(expected);
  });

  it('a month without a 31st is left out', () => {
    expect(dates('RRULE:FREQ=MONTHLY', { from: '2026-08-31' })).toEqual(['08-31', '10-31']);
  });

  it('keeps the clock on the wall when the clocks change', () => {
    const rule = readRecurrence('RRULE:FREQ=WEEKLY;COUNT=3');
    const first = at('10:30', '2027-03-18');
    const starts = rule === null ? [] : startsOf(rule, first, ZONE, first + 12 * WEEK);
    expect(starts.map((start) => localTimeOf(start, ZONE))).toEqual(['10:30', '10:30', '10:30']);
    expect((starts[2] ?? 0) - (starts[1] ?? 0)).toBe(WEEK - HOUR);
  });

  it.each([
    ['custom'],
    [''],
    ['RRULE:'],
    ['RRULE:FREQ=HOURLY'],
    ['RRULE:FREQ=WEEKLY;INTERVAL=0'],
    ['RRULE:FREQ=WEEKLY;BYDAY=XX'],
    ['RRULE:FREQ=WEEKLY;BYDAY=2TH'],
    ['RRULE:FREQ=WEEKLY;BYHOUR=9'],
    ['RRULE:FREQ=WEEKLY;UNTIL=soon'],
    ['RRULE:FREQ=YEARLY;BYDAY=1MO'],
    ['RRULE:FREQ=WEEKLY;COUNT'],
    [`RRULE:FREQ=WEEKLY;BYDAY=${'MO,'.repeat(200)}`],
  ])('%s is nothing to count with', (rule) => {
    expect(readRecurrence(rule)).toBeNull();
  });

  it('weekly on some days is every such day from the first on, whatever the days are', () => {
    const days = fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 300 }), (chosen, ahead) => {
        const first = at('10:30') + ahead * DAY;
        const rule = readRecurrence(`RRULE:FREQ=WEEKLY;BYDAY=${chosen.join()}`);
        const starts = rule === null ? [] : startsOf(rule, first, 'UTC', first + 5 * WEEK);
        const plain = Array.from({ length: 35 }, (_, day) => first + day * DAY).filter(
          (start, day) => day === 0 || chosen.includes(weekdayOf(localDateOf(start, 'UTC'))),
        );
        expect(starts).toEqual(plain);
      }),
    );
  });

  it('whatever text the page holds, reading it never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        readRecurrence(text);
        readRecurrence(`RRULE:${text}`);
      }),
    );
  });
});
