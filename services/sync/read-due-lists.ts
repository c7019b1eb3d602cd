// Of one colleague's blocks, what is due is read; the rest is what was known.
import type { CalendarClient } from '../../calendar/api/calendar-client.ts';
import {
  type BlockList,
  isStillBusy,
  type ListsReading,
  listsToRead,
  type ReadingPurpose,
} from '../../domain/reading-plan.ts';
import type { Instant, Interval } from '../../domain/time.ts';
import type { CachedEvent, ReportRow } from '../../store/database.ts';
import { type Access, type ReportReading, readReport } from './read-report.ts';

export interface ReadingWithLists extends ReportReading {
  /** What was read anew. */
  readonly lists: readonly BlockList[];
}

interface Run {
  readonly api: CalendarClient;
  readonly purpose: ReadingPurpose;
  readonly now: Instant;
}

const BOTH_LISTS: readonly BlockList[] = ['published', 'focusTime'];

/**
 * `known`: the events of `window` as they are stored. `busy`: this person's part of freeBusy.query; null = not found.
 * @throws CalendarApiError
 */
export async function readDueLists(
  report: ReportRow,
  window: Interval,
  { known, busy }: { readonly known: readonly CachedEvent[]; readonly busy: readonly Interval[] | null },
  run: Run,
): Promise<ReadingWithLists> {
  const { email, access } = report;
  if (busy === null) return { ...(await readReport(run.api, email, window, null)), lists: [] };
  const lists = dueLists(report, window, { known, busy }, run);
  if (lists.length === 0 && access !== undefined) return withKnownBlocks(report, known, { busy, access });
  if (lists.length === 1) {
    const reading = await readReport(run.api, email, window, busy, lists);
    // A calendar that is shared otherwise than before is read as if it had never been.
    if (reading.access === access) return { ...withRest(reading, known), lists };
  }
  return { ...(await readReport(run.api, email, window, busy, BOTH_LISTS)), lists: BOTH_LISTS };
}

/** A known block in time that is no longer busy was moved or deleted: then its list is as good as unread. */
function dueLists(
  report: ReportRow,
  window: Interval,
  { known, busy }: { known: readonly CachedEvent[]; busy: readonly Interval[] },
  { purpose, now }: Run,
): readonly BlockList[] {
  const gone = known.filter(({ interval }) => !isStillBusy(interval, busy));
  const { visibility, access, problem } = report;
  const isSeen = visibility !== null && visibility !== 'none' && access !== undefined && problem === null;
  const last = isSeen ? withoutGone(report.lists ?? null, gone) : null;
  return listsToRead(last, window, purpose, now);
}

/** What is published stands in one list; where Google's own focus time went, the other one tells. */
function withoutGone(last: ListsReading | null, gone: readonly CachedEvent[]): ListsReading | null {
  if (gone.length === 0 || last === null) return last;
  return gone.every(({ focus }) => (focus?.blockId ?? null) !== null) ? { ...last, readAt: 0 } : null;
}

/** Free/busy alone was read. */
function withKnownBlocks(
  { visibility, zone, name, workingHours, terms = null, finishDates = [] }: ReportRow,
  events: readonly CachedEvent[],
  seen: { readonly busy: readonly Interval[]; readonly access: Access },
): ReadingWithLists {
  const said = { zone, name, workingHours, terms, finishDates };
  return { ...seen, ...said, visibility: visibility ?? 'busy', events, lists: [] };
}

/** The published list alone was read: focus time that is not ours stands in the other one, and stays. */
function withRest(reading: ReportReading, known: readonly CachedEvent[]): ReportReading {
  const readIds = new Set(reading.events.map(({ id }) => id));
  const others = known.filter(({ id, focus }) => focus?.blockId === null && !readIds.has(id));
  return { ...reading, events: [...reading.events, ...others] };
}
