import { describe, expect, it } from 'vitest';
import { oneOnOnesKept } from '../../../domain/mirror/one-on-ones-kept.ts';
import type { OwnEvent } from '../../../domain/own-event.ts';
import { addDays, weekOf } from '../../../domain/zoned-time.ts';
import { span, THURSDAY, ZONE } from '../../support/builders.ts';
import { meeting } from '../../support/own-events.ts';

const WEEK = weekOf('2026-11-23', ZONE);
const partner = (email: string, more = {}) => ({ email, cadence: null, lastHeldAt: null, ...more });
/** On the Thursday so many weeks later. */
const talk = (email: string, weeks: number): OwnEvent =>
  meeting(span('10:00-10:30', addDays(THURSDAY, 7 * weeks)), { others: [email], seriesId: `with ${email}` });
const series = (email: string, ...weeks: number[]) => weeks.map((each) => talk(email, each));

describe('1:1s of a week', () => {
  it('that stand in the calendar are kept', () => {
    const events = [...series('a@example.com', -1, 0, 1, 2), ...series('b@example.com', 0, 1, 2)];
    const partners = [partner('a@example.com'), partner('b@example.com')];
    expect(oneOnOnesKept(events, partners, WEEK, ZONE)).toEqual({ kept: 2, due: 2 });
  });

  it('of a weekly series that were cancelled or moved to another week are not', () => {
    const events = series('a@example.com', -1, 1, 2, 3);
    expect(oneOnOnesKept(events, [partner('a@example.com')], WEEK, ZONE)).toEqual({ kept: 0, due: 1 });
  });

  it('every two weeks are not missed in the week between', () => {
    const events = series('a@example.com', -1, 1, 3);
    const [known] = [partner('a@example.com', { lastHeldAt: talk('a@example.com', -1).interval.end })];
    expect(oneOnOnesKept(events, [known], WEEK, ZONE)).toBeNull();
  });

  it('of a series that begins in a later week are not due yet', () => {
    const events = series('a@example.com', 1, 2, 3);
    expect(oneOnOnesKept(events, [partner('a@example.com')], WEEK, ZONE)).toBeNull();
    const wanted = partner('a@example.com', { cadence: 'weekly' });
    expect(oneOnOnesKept(events, [wanted], WEEK, ZONE)).toBeNull();
  });

  it('are nobody’s where there is no 1:1 and none was wanted', () => {
    expect(oneOnOnesKept([], [partner('a@example.com')], WEEK, ZONE)).toBeNull();
    expect(oneOnOnesKept([], [partner('a@example.com', { cadence: 'weekly' })], WEEK, ZONE)).toEqual({
      kept: 0,
      due: 1,
    });
  });
});
