// What should be so, said as plainly as possible: calendars are maps, nothing is ever lost, nothing is ever late.
// Everything lies in a winter of Berlin (UTC+1 throughout), so that a week is always 168 hours.
import type { Role } from '../../demo/google/access.ts';
import type { Email, Level } from '../../domain/focus-block.ts';
import type { Visibility } from '../../domain/rule.ts';
import { DAY, HOUR, type Instant, type Interval } from '../../domain/time.ts';

export const OWNER = 'manager@example.com';
export const COLLEAGUES = ['engineer-a@example.com', 'engineer-b@example.com'] as const;
export const ZONE = 'Europe/Berlin';
/** A Wednesday, 9:00 in Berlin. */
export const START: Instant = Date.parse('2026-11-18T08:00:00Z');
const A_MONDAY = Date.parse('2026-11-16T00:00:00Z');
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const AHEAD = 42 * DAY;

export interface PlainEvent extends Interval {
  readonly isBusy: boolean;
  readonly visibility: 'default' | 'public' | 'private';
  /** A focus block for whoever may see it: of which level, and ours or made by another tool. */
  readonly focus: { readonly level: Level; readonly isOurs: boolean } | null;
  readonly seriesId: string | null;
  /** Of a series: this instance was written by itself, so it no longer follows its series. */
  readonly isChanged: boolean;
}

export interface PlainCalendar {
  role: Role;
  readonly events: Map<string, PlainEvent>;
}

/** One weekday, whole hours, Berlin. */
export interface PlainBlock {
  readonly id: string;
  readonly day: (typeof WEEKDAYS)[number];
  readonly from: number;
  readonly to: number;
  readonly level: Level;
}

export interface Model {
  readonly calendars: ReadonlyMap<Email, PlainCalendar>;
  readonly blocks: Map<string, PlainBlock>;
  ids: number;
}

export function newModel(): Model {
  const people = [OWNER, ...COLLEAGUES].map((email): [Email, PlainCalendar] => [
    email,
    { role: email === OWNER ? 'owner' : 'none', events: new Map() },
  ]);
  return { calendars: new Map(people), blocks: new Map(), ids: 0 };
}

export function calendarOf(model: Model, email: Email): PlainCalendar {
  const calendar = model.calendars.get(email);
  if (calendar === undefined) throw new Error(`nobody is ${email}`);
  return calendar;
}

/** The six weeks that are published and of one's own calendar cached. */
export function ownRange(now: Instant): Interval {
  return { start: now, end: now + AHEAD };
}

/** The whole weeks, Monday to Monday in UTC, that are read of colleagues. */
export function teamRange(now: Instant): Interval {
  const week = 7 * DAY;
  const monday = (at: Instant) => A_MONDAY + Math.floor((at - A_MONDAY) / week) * week;
  return { start: monday(now), end: monday(now + AHEAD - 1) + week };
}

/** One line for each instance that has to stand in the owner's calendar. */
export function wantedBlocks(model: Model, now: Instant): string[] {
  const lines: string[] = [];
  for (let midnight = A_MONDAY - HOUR; midnight < now + AHEAD; midnight += DAY) {
    const day = WEEKDAYS[Math.round((midnight + HOUR - A_MONDAY) / DAY) % 7];
    for (const block of model.blocks.values()) {
      const interval = { start: midnight + block.from * HOUR, end: midnight + block.to * HOUR };
      if (block.day === day && meets(interval, ownRange(now))) {
        lines.push(blockLine(block.id, interval, block.level));
      }
    }
  }
  return lines.sort();
}

/** One line for each busy event of the owner's that is not a published block. */
export function ownEvents(model: Model, now: Instant): string[] {
  return [...calendarOf(model, OWNER).events]
    .filter(([, event]) => event.isBusy && meets(event, ownRange(now)))
    .map(([id, event]) => eventLine(id, event))
    .sort();
}

export interface ColleagueView {
  readonly visibility: Visibility;
  readonly blocks: readonly string[];
  /** Merged and cut at the edges of the range. */
  readonly busy: readonly string[];
}

/** What this colleague's calendar shows to the owner. */
export function viewOf(model: Model, email: Email, now: Instant): ColleagueView {
  const { role, events } = calendarOf(model, email);
  if (role === 'none') return { visibility: 'none', blocks: [], busy: [] };
  const range = teamRange(now);
  const busy = [...events.values()].filter((event) => event.isBusy && meets(event, range));
  const shown = busy.filter(
    ({ focus, visibility }) =>
      focus !== null && (visibility === 'public' || (visibility === 'default' && role === 'reader')),
  );
  const showsBlocks = role === 'reader' || shown.some(({ focus }) => focus?.isOurs);
  return {
    visibility: showsBlocks ? 'blocks' : 'busy',
    blocks: shown.map((event) => `${line(event)} ${event.focus?.level}`).sort(),
    busy: busyLines(busy, range),
  };
}

/** Minute by minute would do as well: every hour of the range that is taken at its half hours. */
export function busyLines(intervals: readonly Interval[], range: Interval): string[] {
  const half = HOUR / 2;
  const lines: string[] = [];
  for (const { start, end } of intervals) {
    const first = Math.max(start, range.start);
    for (let at = first; at < Math.min(end, range.end); at += half) lines.push(new Date(at).toISOString());
  }
  return [...new Set(lines)].sort();
}

export function meets(a: Interval, b: Interval): boolean {
  return a.start < b.end && b.start < a.end;
}

export function eventLine(id: string, interval: Interval): string {
  return `${id} ${line(interval)}`;
}

export function blockLine(blockId: string, interval: Interval, level: Level): string {
  return `${blockId} ${line(interval)} ${level}`;
}

export function line({ start, end }: Interval): string {
  return `${new Date(start).toISOString()}/${new Date(end).toISOString()}`;
}
