import { describe, expect, it } from 'vitest';
import { teamWeekOf } from '../../../domain/mirror/team-week.ts';
import { span } from '../../support/builders.ts';

const MORNING = span('9:00-12:00');
const booked = (times: string, people = 1) => ({ interval: span(times), people });

describe('a team’s week', () => {
  it('is told of three people and more, never of fewer', () => {
    expect(teamWeekOf([[MORNING], [MORNING]], [])).toBeNull();
    expect(teamWeekOf([[MORNING], [MORNING], []], [])).toEqual({
      people: 3,
      bookedMinutes: 360,
      keptMinutes: 360,
      blocks: 2,
      meetingsOverBlocks: 0,
    });
  });

  it('loses what this person’s own meetings took of it', () => {
    const week = teamWeekOf(
      [[MORNING], [MORNING], [MORNING]],
      [booked('11:30-12:30', 2), booked('9:00-10:00')],
    );
    expect(week).toMatchObject({ bookedMinutes: 540, keptMinutes: 540 - 60 - 60, meetingsOverBlocks: 3 });
  });

  it('counts nobody whose cooking time a meeting does not touch', () => {
    const blocks = [[MORNING], [span('13:00-15:00')], []];
    expect(teamWeekOf(blocks, [booked('10:00-11:00', 3)])).toMatchObject({
      meetingsOverBlocks: 1,
      keptMinutes: 240,
    });
    expect(teamWeekOf(blocks, [{ interval: null, people: 1 }])).toMatchObject({ keptMinutes: 300 });
  });

  it('never keeps less than nothing, however many meetings lie over each other', () => {
    const week = teamWeekOf([[MORNING], [], []], [booked('9:00-12:00'), booked('9:00-12:00')]);
    expect(week).toMatchObject({ bookedMinutes: 180, keptMinutes: 0 });
  });
});
