// Counts the running week and the one before it while the calendar's cache still holds them, and keeps the figures.

import { type CountedWeek, type OneOnOnesKept, workingSpan } from '../../domain/mirror/mirror-week.ts';
import { oneOnOnesKept, spanOfCadence } from '../../domain/mirror/one-on-ones-kept.ts';
import { FEWEST_PEOPLE, type TeamWeek, teamWeekOf } from '../../domain/mirror/team-week.ts';
import { ownWeekOf } from '../../domain/own-week.ts';
import type { Settings } from '../../domain/settings.ts';
import { clip, DAY, type Instant, type Interval, overlaps } from '../../domain/time.ts';
import {
  addDays,
  isoWeeksOf,
  type LocalDate,
  localDateOf,
  mondayOf,
  weekOf,
} from '../../domain/zoned-time.ts';
import { readAttendeeView } from '../../store/attendee-view.ts';
import type { Database } from '../../store/database.ts';
import { readDecisions } from '../../store/decisions.ts';
import { readOwnCalendar } from '../../store/own-calendar.ts';
import { readValue, writeValue } from '../../store/values.ts';

export interface CountDependencies {
  readonly store: Database;
  readonly settings: () => Promise<Settings>;
  readonly now: () => Instant;
}

/** Half a year. */
export const MOST_WEEKS = 26;
/** A meeting is booked at most so long before it takes place. */
const BOOKED_AHEAD = 90 * DAY;

/** A week of which the cache lost a part keeps what was counted of it before. */
export async function countWeeks(dependencies: CountDependencies): Promise<void> {
  const { store, settings, now } = dependencies;
  const { zone } = (await settings()).workingHours;
  const monday = mondayOf(localDateOf(now(), zone));
  const before = (await readValue(store, 'countedWeeks')) ?? {};
  const counted: Record<LocalDate, CountedWeek> = {};
  for (const each of [addDays(monday, -7), monday]) {
    const week = await countWeek(each, before[each] ?? null, dependencies);
    if (week !== null) counted[each] = week;
  }
  const kept = Object.entries({ ...before, ...counted })
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(-MOST_WEEKS);
  await writeValue(store, 'countedWeeks', Object.fromEntries(kept));
}

async function countWeek(
  monday: LocalDate,
  before: CountedWeek | null,
  dependencies: CountDependencies,
): Promise<CountedWeek | null> {
  const { store, settings, now } = dependencies;
  const hours = (await settings()).workingHours;
  const week = weekOf(monday, hours.zone);
  const span = workingSpan(hours, week);
  const { events, weeks } = await readOwnCalendar(store, week);
  if (!isoWeeksOf(span).every((each) => weeks.includes(each))) return before;
  const team = await countTeam(week, span, dependencies);
  const oneOnOnes = await countOneOnOnes(week, dependencies);
  return {
    own: ownWeekOf(events, hours, week),
    team: team ?? before?.team ?? null,
    // Of a week that is over, the cache may have lost the 1:1 before it, which says that one was due.
    oneOnOnes: week.end <= now() ? withMoreDue(before?.oneOnOnes ?? null, oneOnOnes) : oneOnOnes,
    countedAt: now(),
  };
}

function withMoreDue(before: OneOnOnesKept | null, counted: OneOnOnesKept | null): OneOnOnesKept | null {
  return (before?.due ?? 0) > (counted?.due ?? 0) ? before : counted;
}

async function countOneOnOnes(
  week: Interval,
  { store, settings }: CountDependencies,
): Promise<OneOnOnesKept | null> {
  const reports = await store.reports.toArray();
  const partners = reports.map(({ email, cadence = null, lastOneOnOneAt = null }) => ({
    email,
    cadence,
    lastHeldAt: lastOneOnOneAt,
  }));
  const { events } = await readOwnCalendar(store, spanOfCadence(week));
  return oneOnOnesKept(events, partners, week, (await settings()).workingHours.zone);
}

/** Null when fewer people can be seen than a sum is made of. */
async function countTeam(
  week: Interval,
  span: Interval,
  { store, settings }: CountDependencies,
): Promise<TeamWeek | null> {
  const reports = await store.reports.filter(({ visibility }) => visibility === 'blocks').toArray();
  if (reports.length < FEWEST_PEOPLE) return null;
  const { zone } = (await settings()).workingHours;
  const blocks: Interval[][] = [];
  for (const { email } of reports) {
    const view = await readAttendeeView(store, email, span, zone);
    if (view.visibility !== 'blocks') continue;
    blocks.push(
      clip(
        view.focusBlocks.map(({ interval }) => interval),
        week,
      ),
    );
  }
  const made = await readDecisions(store, { start: week.start - BOOKED_AHEAD, end: week.end });
  const booked = made.filter(
    ({ kind, interval }) => kind === 'booked' && interval !== null && overlaps(interval, week),
  );
  return teamWeekOf(blocks, booked);
}
