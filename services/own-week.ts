// One's own meetings beside one's own cooking time: in the weeks that the options page draws, and until the finish line.
import { type FinishBudget, finishBudget } from '../domain/finish-line.ts';
import type { OwnBlock } from '../domain/focus-block.ts';
import type { Settings } from '../domain/settings.ts';
import { SHOWN_WEEKS, shownWeek, weekAfter } from '../domain/shown-week.ts';
import { DAY, type Instant } from '../domain/time.ts';
import { dayOf, type ZoneId } from '../domain/zoned-time.ts';
import type { WeekMeeting } from '../messages/overview.ts';
import { readOwnBusy } from '../store/attendee-view.ts';
import { type Database, OWN_CALENDAR } from '../store/database.ts';
import { readOwnCalendar } from '../store/own-calendar.ts';

interface Asked {
  readonly settings: Settings;
  readonly blocks: readonly OwnBlock[];
  readonly zone: ZoneId;
  readonly now: Instant;
}

/** Soonest first. Without days off and Google's own focus time. */
export async function readWeekMeetings(
  store: Database,
  { settings, zone, now }: Asked,
): Promise<WeekMeeting[]> {
  const first = shownWeek(now, settings.workingHours, zone);
  const { end } = weekAfter(first, SHOWN_WEEKS - 1, zone);
  const { events } = await readOwnCalendar(store, { start: first.start, end });
  return events
    .filter(({ focus, isAway }) => focus === null && isAway !== true)
    .map(({ interval, meeting }) => ({ interval, title: meeting?.title ?? '' }))
    .sort((a, b) => a.interval.start - b.interval.start || a.interval.end - b.interval.end);
}

/** null: no finish line is set, or it lies further ahead than a calendar is worth counting. */
export async function readFinishBudget(store: Database, asked: Asked): Promise<FinishBudget | null> {
  const { finishLine } = asked.settings;
  if (finishLine === null) return null;
  const known = (await store.syncStates.get(OWN_CALENDAR))?.window ?? null;
  const { end } = dayOf(finishLine.date, asked.zone);
  if (end > asked.now + FARTHEST) return null;
  const range = { start: Math.min(known?.start ?? asked.now, asked.now), end: Math.max(end, asked.now) };
  const meetings = await readOwnBusy(store, range);
  return finishBudget(finishLine, { ...asked, meetings, knownFrom: known?.start ?? asked.now });
}

/** Instances of all blocks are counted one by one. */
const FARTHEST = 366 * DAY;
