// The calendar cache: one packed record per calendar and ISO week, so that a draft reads a few records by key.
import { DAY, type Instant, type Interval, MINUTE, overlaps } from '../domain/time.ts';
import { isoWeekOf, isoWeeksOf, weekAround } from '../domain/zoned-time.ts';
import type { CachedEvent, Database, WeekRow } from './database.ts';

const WEEK = 7 * DAY;

/** Monday to Monday around `range`: what is read from Google, so that no record is half true. */
export function wholeWeeks(range: Interval): Interval {
  return { start: weekAround(range.start).start, end: weekAround(Math.max(range.start, range.end - 1)).end };
}

/** Monday to Monday, one by one. `window` is made of whole weeks. */
export function weeksIn(window: Interval): Interval[] {
  const weeks: Interval[] = [];
  for (let { start } = window; start < window.end; start += WEEK) weeks.push({ start, end: start + WEEK });
  return weeks;
}

/** The records of `range`. A week that was never read, or whose record is damaged, has none. */
export async function readWeeks(store: Database, calendar: string, range: Interval): Promise<WeekRow[]> {
  const rows = await store.weeks.bulkGet(isoWeeksOf(range).map((week) => [calendar, week]));
  return rows.filter((row) => row !== undefined).filter(isWhole);
}

function isWhole({ events, busy }: WeekRow): boolean {
  return Array.isArray(events) && Array.isArray(busy);
}

/** Events of `rows` that overlap `range`, each once. */
export function eventsIn(rows: readonly WeekRow[], range: Interval): CachedEvent[] {
  const events = rows.flatMap((row) => row.events).filter(({ interval }) => overlaps(interval, range));
  return [...new Map(events.map((event) => [event.id, event])).values()];
}

/** A reading that began this much later than another cannot have been under way at the same time. */
const SLOWEST_READING = 5 * MINUTE;

/** Was the other reading begun later than this one, and yet faster? */
export function isOvertaken(begunAt: Instant, otherBegunAt: Instant | null): boolean {
  const ahead = (otherBegunAt ?? 0) - begunAt;
  return ahead > 0 && ahead < SLOWEST_READING;
}

/**
 * Puts what was just read in place of whatever stood in these weeks, unless a reading that began later was faster.
 * `window` is made of whole weeks.
 */
export async function replaceWeeks(
  store: Database,
  window: Interval,
  read: Omit<WeekRow, 'week'>,
): Promise<void> {
  const rows = rowsOfWeeks(window, read);
  const kept = await store.weeks.bulkGet(rows.map(({ calendar, week }) => [calendar, week]));
  const isNews = (_: WeekRow, index: number) => !isOvertaken(read.syncedAt, kept[index]?.syncedAt ?? null);
  await store.weeks.bulkPut(rows.filter(isNews));
}

/** All that stays known of a calendar is when it is busy. */
export async function dropDetails(store: Database, calendar: string): Promise<void> {
  await store.weeks.where('calendar').equals(calendar).modify({ events: [], visibility: 'busy' });
}

/** Weeks that were last read before `instant`: over, or asked about once. */
export async function dropWeeksReadBefore(
  store: Database,
  calendar: string,
  instant: Instant,
): Promise<void> {
  await store.weeks
    .where('calendar')
    .equals(calendar)
    .and(({ syncedAt }) => syncedAt < instant)
    .delete();
}

export async function removeCalendars(store: Database, calendars: readonly string[]): Promise<void> {
  await store.weeks.where('calendar').anyOf(calendars).delete();
}

/** One row for each week of `window`; an event stands in every week that it touches. */
export function rowsOfWeeks(window: Interval, read: Omit<WeekRow, 'week'>): WeekRow[] {
  const events = byWeek(window, read.events, ({ interval }) => interval);
  const busy = byWeek(window, read.busy, (interval) => interval);
  return weeksIn(window).map(({ start }, at) => ({
    ...read,
    week: isoWeekOf(start),
    events: events[at] ?? [],
    busy: busy[at] ?? [],
  }));
}

/** One pass, whatever the number of weeks. What begins before `window` or ends after it, is there as far as it goes. */
function byWeek<T>(window: Interval, all: readonly T[], when: (each: T) => Interval): T[][] {
  const weeks: T[][] = weeksIn(window).map(() => []);
  for (const each of all) {
    const { start, end } = when(each);
    const last = Math.min(Math.ceil((end - window.start) / WEEK), weeks.length);
    for (let at = Math.max(0, Math.floor((start - window.start) / WEEK)); at < last; at += 1) {
      weeks[at]?.push(each);
    }
  }
  return weeks;
}
