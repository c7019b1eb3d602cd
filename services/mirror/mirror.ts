// The mirror: own weeks, as far back as they were counted. Own doings and published blocks only.
import { interruptionsOf } from '../../domain/mirror/interruptions.ts';
import type { CountedWeek } from '../../domain/mirror/mirror-week.ts';
import { DAY, type Instant } from '../../domain/time.ts';
import {
  addDays,
  type LocalDate,
  localDateOf,
  mondayOf,
  weekOf,
  type ZoneId,
} from '../../domain/zoned-time.ts';
import type { Mirror, MirrorWeek } from '../../messages/mirror.ts';
import type { Database, DecisionRow } from '../../store/database.ts';
import { forgetDecisionsBefore, readDecisions } from '../../store/decisions.ts';
import { readValue } from '../../store/values.ts';
import { type CountDependencies, countWeeks, MOST_WEEKS } from './count-weeks.ts';
import { type SettleDependencies, settleDecisions } from './settle-decisions.ts';

export type MirrorDependencies = CountDependencies & SettleDependencies;

/** What a tick does: decisions are settled, and weeks counted, before the cache forgets them. */
export async function keepMirror(dependencies: MirrorDependencies): Promise<void> {
  await settleDecisions(dependencies);
  await countWeeks(dependencies);
  const { store, now } = dependencies;
  await forgetDecisionsBefore(store, now() - (MOST_WEEKS + 1) * 7 * DAY);
}

export async function readMirror(dependencies: MirrorDependencies): Promise<Omit<Mirror, 'isReading'>> {
  await keepMirror(dependencies);
  const { store, settings, now } = dependencies;
  const { focusThresholdMinutes, workingHours } = await settings();
  const { zone } = workingHours;
  const counted = (await readValue(store, 'countedWeeks')) ?? {};
  const decisions = await readDecisions(store, { start: 0, end: Number.POSITIVE_INFINITY });
  const isTeamLocked = !(await hasOwnBlock(store, counted[mondayOf(localDateOf(now(), zone))]));
  const reports = await store.reports.toArray();
  return {
    now: now(),
    zone,
    thresholdMinutes: focusThresholdMinutes,
    weeks: mondaysOf(counted, decisions, zone, now()).map((monday) => {
      const week = weekIn(monday, counted[monday], decisions, zone);
      return isTeamLocked ? { ...week, team: null } : week;
    }),
    isLead: reports.length > 0,
    isTeamLocked,
    seenPeople: reports.filter(({ visibility }) => visibility === 'blocks').length,
  };
}

/** One that was set here, or any that stands in the calendar this week. */
async function hasOwnBlock(store: Database, running: CountedWeek | undefined): Promise<boolean> {
  return (running?.own.blocks ?? 0) > 0 || (await store.blocks.count()) > 0;
}

/** Every week from the first of which anything is known to this one. */
function mondaysOf(
  counted: Readonly<Record<LocalDate, CountedWeek>>,
  decisions: readonly DecisionRow[],
  zone: ZoneId,
  now: Instant,
): LocalDate[] {
  const running = mondayOf(localDateOf(now, zone));
  const known = [...Object.keys(counted), ...decisions.map(({ at }) => mondayOf(localDateOf(at, zone)))];
  const first = known.reduce((a, b) => (a < b ? a : b), running);
  const mondays: LocalDate[] = [];
  for (let monday = running; monday >= first && mondays.length < MOST_WEEKS; monday = addDays(monday, -7)) {
    mondays.unshift(monday);
  }
  return mondays;
}

function weekIn(
  monday: LocalDate,
  counted: CountedWeek | undefined,
  decisions: readonly DecisionRow[],
  zone: ZoneId,
): MirrorWeek {
  const interval = weekOf(monday, zone);
  const made = decisions.filter(({ at }) => interval.start <= at && at < interval.end);
  return {
    monday,
    interval,
    own: counted?.own ?? null,
    interruptions: interruptionsOf(made),
    team: counted?.team ?? null,
    oneOnOnes: counted?.oneOnOnes ?? null,
  };
}
