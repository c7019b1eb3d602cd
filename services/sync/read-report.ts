// One colleague's weeks as Google shows them to us: exact blocks, busy times only, or nothing.
import { CalendarApiError } from '../../calendar/api/api-error.ts';
import type { CalendarClient, GoogleEvent, GoogleFreeBusy } from '../../calendar/api/calendar-client.ts';
import {
  KEY,
  readFocusBlock,
  readOwnerName,
  readPublishedHours,
  sharedOf,
} from '../../calendar/api/event-resource.ts';
import { hasReadableTimes, intervalOf } from '../../calendar/api/event-times.ts';
import { readBookingTerms, readFinishDate } from '../../calendar/api/published-terms.ts';
import type { BookingTerms } from '../../domain/contract-terms.ts';
import type { Email } from '../../domain/focus-block.ts';
import type { BlockList } from '../../domain/reading-plan.ts';
import type { Visibility } from '../../domain/rule.ts';
import type { Interval } from '../../domain/time.ts';
import { isZone, type LocalDate, type WorkingHours, type ZoneId } from '../../domain/zoned-time.ts';
import type { CachedEvent, ReportRow } from '../../store/database.ts';
import { allPages } from '../requests/all-pages.ts';

/** As the owner shares the calendar, whatever single events show beyond it. */
export type Access = NonNullable<ReportRow['access']>;

export interface ReportReading {
  readonly access: Access;
  readonly visibility: Visibility;
  readonly events: readonly CachedEvent[];
  readonly busy: readonly Interval[];
  readonly zone: ZoneId | null;
  readonly workingHours: WorkingHours | null;
  readonly name: string | null;
  /** As in the newest block. */
  readonly terms: BookingTerms | null;
  /** In order, each once. */
  readonly finishDates: readonly LocalDate[];
}

interface VisibleEvents {
  readonly items: readonly GoogleEvent[];
  readonly accessRole: string;
  readonly zone: ZoneId | null;
}

const NOTHING: ReportReading = {
  access: 'nothing',
  visibility: 'none',
  events: [],
  busy: [],
  zone: null,
  workingHours: null,
  name: null,
  terms: null,
  finishDates: [],
};
/** A stranger's list has an end. */
const MOST_FINISH_DATES = 20;
/** Roles that see an event's details. Google adds roles now and then: an unknown one is taken for the least. */
const DETAIL_ROLES = ['reader', 'writerWithoutPrivateAccess', 'writer', 'owner'];

/** `busy`: this person's part of freeBusy.query; null = not found. At least one list. @throws CalendarApiError */
export async function readReport(
  api: CalendarClient,
  email: Email,
  window: Interval,
  busy: readonly Interval[] | null,
  lists: readonly BlockList[] = ['published', 'focusTime'],
): Promise<ReportReading> {
  if (busy === null) return NOTHING;
  const visible = await readVisibleEvents(api, email, window, lists);
  if (visible === null) return { ...NOTHING, access: 'freeBusy', visibility: 'busy', busy };
  const { items, accessRole, zone } = visible;
  const readings = items.map((item) => ({ item, reading: readFocusBlock(item, email, zone ?? 'UTC') }));
  const events = readings.flatMap(({ item, reading }) => {
    const isBlock = reading.kind === 'block' && typeof item.id === 'string';
    return isBlock ? [{ id: item.id as string, interval: reading.block.interval, focus: reading.block }] : [];
  });
  const hasUnknownVersion = readings.some(({ reading }) => reading.kind === 'unknownVersion');
  // Shown although the calendar is not: this person publishes for everybody.
  const seesOurs = readings.some(({ item, reading }) => reading.kind === 'block' && KEY in sharedOf(item));
  const access = DETAIL_ROLES.includes(accessRole) ? 'details' : 'freeBusy';
  const seesBlocks = !hasUnknownVersion && (access === 'details' || seesOurs);
  const { workingHours, terms } = newestContract(items, email);
  const finishDates = finishDatesOf(items, email);
  const name = items.map((item) => readOwnerName(item, email)).find((each) => each !== null) ?? null;
  const visibility = seesBlocks ? 'blocks' : 'busy';
  return { access, visibility, events, busy, zone, workingHours, name, terms, finishDates };
}

/** @throws CalendarApiError for trouble that is not "no such calendar for you" */
export function busyOf(email: Email, answer: GoogleFreeBusy): Interval[] | null {
  const calendar = Object.entries(answer.calendars ?? {}).find(([id]) => id.toLowerCase() === email)?.[1];
  const reason = calendar?.errors?.[0]?.reason ?? null;
  if (reason === 'notFound') return null;
  if (calendar === undefined || reason !== null) {
    throw new CalendarApiError('malformed', { reason: reason ?? 'personMissing' });
  }
  const ranges = calendar.busy ?? [];
  if (!Array.isArray(ranges)) throw new CalendarApiError('malformed', { reason: 'busy' });
  return ranges.flatMap((range) => {
    const times = { start: { dateTime: range?.start ?? '' }, end: { dateTime: range?.end ?? '' } };
    // Time that cannot be read must not be called free.
    if (!hasReadableTimes(times, 'UTC')) throw new CalendarApiError('malformed', { reason: 'busyTimes' });
    return intervalOf(times, 'UTC') ?? [];
  });
}

async function readVisibleEvents(
  api: CalendarClient,
  email: Email,
  window: Interval,
  lists: readonly BlockList[],
): Promise<VisibleEvents | null> {
  const read = { published: api.listPublishedBlocks, focusTime: api.listFocusTime };
  try {
    const found: Awaited<ReturnType<typeof allPages>>[] = [];
    for (const list of lists) found.push(await allPages((pageToken) => read[list](email, window, pageToken)));
    // What stands in both lists is taken from the first.
    const items = found
      .toReversed()
      .flatMap((each) => each.items)
      .filter((item) => typeof item === 'object' && item !== null);
    const { accessRole, timeZone } = found[0]?.last ?? {};
    return {
      items: [...new Map(items.map((item) => [item.id, item])).values()],
      accessRole: accessRole ?? '',
      zone: typeof timeZone === 'string' && isZone(timeZone) ? timeZone : null,
    };
  } catch (error) {
    if (error instanceof CalendarApiError && error.kind === 'notFound') return null;
    throw error;
  }
}

function newestContract(
  items: readonly GoogleEvent[],
  email: Email,
): Pick<ReportReading, 'workingHours' | 'terms'> {
  const published = items.flatMap((item) => {
    const reading = readPublishedHours(item, email);
    return reading === null ? [] : [{ ...reading, item }];
  });
  const newest = published.sort((a, b) => b.updatedAt - a.updatedAt)[0];
  if (newest === undefined) return { workingHours: null, terms: null };
  const terms = readBookingTerms(sharedOf(newest.item)[`${KEY}.contract`]);
  return { workingHours: newest.hours, terms };
}

function finishDatesOf(items: readonly GoogleEvent[], email: Email): LocalDate[] {
  const dates = items.flatMap((item) => readFinishDate(item, email) ?? []);
  return [...new Set(dates)].sort().slice(0, MOST_FINISH_DATES);
}
