import { describe, expect, test } from 'vitest';
import { finishBudget, finishStretch } from '../../domain/finish-line.ts';
import { standardHours } from '../../domain/settings.ts';
import { shownWeek } from '../../domain/shown-week.ts';
import { localDateOf } from '../../domain/zoned-time.ts';
import { at, span, ZONE } from '../support/builders.ts';
import { weekly } from '../support/overviews.ts';

const line = { name: 'Project Ember', date: '2026-12-03', setAt: at('08:00', '2026-11-24') };
const situation = { blocks: [weekly()], meetings: [], knownFrom: 0, now: at('10:00'), zone: ZONE };

describe('cooking time until the finish line', () => {
  test('is what the blocks plan, the rest of the running one included', () => {
    // Thursday from 10, Tuesday, and the last Thursday.
    expect(finishBudget(line, situation)).toEqual({
      plannedMinutes: 480,
      leftMinutes: 480,
      keptMinutes: 240,
    });
  });

  test('has less left where meetings lie on it, and so much less was kept', () => {
    const meetings = [span('9:30-10:30'), span('11:00-13:00', '2026-12-01')];
    expect(finishBudget(line, { ...situation, meetings })).toEqual({
      plannedMinutes: 480,
      leftMinutes: 480 - 30 - 60,
      keptMinutes: 240 - 30,
    });
  });

  test('counts two blocks of one time once', () => {
    const twice = { ...situation, blocks: [weekly(), weekly({ id: 'again', days: ['TH'] })] };
    expect(finishBudget(line, twice)).toEqual(finishBudget(line, situation));
  });

  test('counts as kept only what the calendar is known of', () => {
    expect(finishBudget(line, { ...situation, knownFrom: at('00:00') }).keptMinutes).toBe(60);
  });

  test('is none after its day', () => {
    const after = finishBudget(line, { ...situation, now: at('10:00', '2026-12-08') });
    expect(after).toMatchObject({ plannedMinutes: 0, leftMinutes: 0 });
  });
});

test('the stretch before the finish line is the two weeks before, the last day included', () => {
  const { start, end } = finishStretch(line, ZONE);
  expect([localDateOf(start, ZONE), localDateOf(end - 1, ZONE)]).toEqual(['2026-11-19', '2026-12-03']);
});

describe('the week that is shown', () => {
  const monday = (now: number, hours = standardHours(ZONE)) =>
    localDateOf(shownWeek(now, hours, ZONE).start, ZONE);
  test('is the running one until its last working hour', () => {
    expect(monday(at('16:59', '2026-11-27'))).toBe('2026-11-23');
    expect(monday(at('17:00', '2026-11-27'))).toBe('2026-11-30');
  });

  test('is the running one where nobody works at all', () => {
    expect(monday(at('12:00'), { zone: ZONE, days: {} })).toBe('2026-11-23');
  });
});
