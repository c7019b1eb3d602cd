// A team's cooking time in one week, as sums: nobody is named, and no sum is made of so few that it names somebody.
import type { Decision } from '../decision.ts';
import { type Interval, intersect, merge, sumMinutes } from '../time.ts';

export interface TeamWeek {
  /** Whose cooking time can be seen. */
  readonly people: number;
  /** Published cooking time. Minutes. */
  readonly bookedMinutes: number;
  /** ... and what of it this person's own meetings left alone. What others book cannot be seen. Minutes. */
  readonly keptMinutes: number;
  readonly blocks: number;
  /** This person's own meetings that touch it, counted for each of the people who cook then. */
  readonly meetingsOverBlocks: number;
}

/** No sums of fewer. */
export const FEWEST_PEOPLE = 3;

/** `blocks`: of each person, within the week. Null when too few people can be seen. `booked`: decisions of that kind. */
export function teamWeekOf(
  blocks: readonly (readonly Interval[])[],
  booked: readonly Pick<Decision, 'interval' | 'people'>[],
): TeamWeek | null {
  if (blocks.length < FEWEST_PEOPLE) return null;
  const cooking = blocks.map((each) => merge(each));
  const bookedMinutes = cooking.reduce((sum, each) => sum + sumMinutes(each), 0);
  const taken = booked.map(({ interval, people }) => takenOf(cooking, interval, people));
  const takenMinutes = taken.reduce((sum, { minutes }) => sum + minutes, 0);
  return {
    people: blocks.length,
    bookedMinutes,
    keptMinutes: Math.max(0, bookedMinutes - takenMinutes),
    blocks: blocks.reduce((sum, each) => sum + each.length, 0),
    meetingsOverBlocks: taken.reduce((sum, { people }) => sum + people, 0),
  };
}

/** A decision says how many cook then, not who: those whose cooking time it takes most of. */
function takenOf(
  cooking: readonly (readonly Interval[])[],
  interval: Interval | null,
  people: number,
): { readonly minutes: number; readonly people: number } {
  if (interval === null) return { minutes: 0, people: 0 };
  const overlaps = cooking
    .map((blocks) => sumMinutes(blocks.flatMap((block) => intersect(block, interval) ?? [])))
    .filter((minutes) => minutes > 0)
    .sort((a, b) => b - a)
    .slice(0, people);
  return { minutes: overlaps.reduce((sum, each) => sum + each, 0), people: overlaps.length };
}
