// Reads every field that the surfaces share and joins them into one reading.

import { DRAFT_FIELDS, type DraftField, type DraftReading } from '../../domain/event-draft.ts';
import type { Instant } from '../../domain/time.ts';
import { addDays, instantOf, type LocalDate, type LocalTime, type ZoneId } from '../../domain/zoned-time.ts';
import type { Candidate } from './candidate.ts';
import { dateBlockOf } from './date-block.ts';
import { anyNode, type Found, find, shownText } from './find-field.ts';
import type { PageContext } from './page-context.ts';
import { attributeOf } from './plain-dom.ts';
import { readGuests } from './read-guests.ts';
import { readRecurrence } from './read-recurrence.ts';
import { readDate, readTime } from './read-time-field.ts';
import { readZone } from './read-zone.ts';
import { type TimeFields, UNNAMED } from './surface.ts';

/** What both surfaces have in calendar/page/selectors.ts. */
export interface DraftSelectors {
  readonly ownId: readonly Candidate[];
  readonly title: readonly Candidate[];
  readonly startDate: readonly Candidate[];
  readonly endDate: readonly Candidate[];
  readonly startTime: readonly Candidate[];
  readonly endTime: readonly Candidate[];
  readonly allDay: readonly Candidate[];
  readonly startZone: readonly Candidate[];
  readonly endZone: readonly Candidate[];
  readonly guests: readonly Candidate[];
  readonly recurrence: readonly Candidate[];
}

/** A day, and a time unless the draft lasts all day. */
export interface Moment {
  readonly date: LocalDate;
  readonly time: LocalTime | null;
}

export interface Times {
  readonly start: Found<Moment> | null;
  /** All day: the last day itself, as the page shows it. */
  readonly end: Found<Moment> | null;
  readonly isAllDay: Found<boolean>;
  /** Told by the grid, which is drawn in the calendar's own zone whatever the form's. */
  readonly isInPageZone?: boolean;
}

export function readOwnId(root: Element, selectors: DraftSelectors, page: PageContext): string {
  const named = find(root, selectors.ownId, page.isVisible);
  return (named && attributeOf(named.value, 'data-eventid')) || UNNAMED;
}

/** From the inputs; without an end date of its own a draft ends on the day it starts. */
export function readTimes(root: Element, selectors: DraftSelectors, page: PageContext): Times {
  const isAllDay = readAllDay(root, selectors, page);
  const startDate = readDate(root, selectors.startDate, page);
  const endDate = readDate(root, selectors.endDate, page) ?? startDate;
  const time = (candidates: readonly Candidate[]) =>
    isAllDay.value ? { value: null, rank: 0 } : readTime(root, candidates, page);
  return {
    start: moment(startDate, time(selectors.startTime)),
    end: moment(endDate, time(selectors.endTime)),
    isAllDay,
  };
}

export function joinReading(
  surface: string,
  root: Element,
  selectors: DraftSelectors,
  times: Times,
  page: PageContext,
): DraftReading {
  const id = readOwnId(root, selectors, page);
  const title = find(root, selectors.title, page.isVisible);
  const guests = readGuests(root, selectors.guests, page);
  const startZone = times.isInPageZone === true ? null : readZone(root, selectors.startZone, page);
  const zone = startZone?.value ?? page.zone;
  const start = times.start && instant(times.start.value, zone);
  const end =
    times.end && endOf(times, (startZone && readZone(root, selectors.endZone, page)?.value) ?? zone);
  if (start === null || end === null) {
    const missing = DRAFT_FIELDS.filter(
      (each) => (each === 'start' ? start : each === 'end' ? end : 0) === null,
    );
    return { status: 'unreadable', surface, id, missing, guests: guests.value };
  }
  const recurrence = readRecurrence(root, selectors.recurrence, page.document.location.search);
  const found = {
    title,
    start: times.start,
    end: times.end,
    allDay: times.isAllDay,
    zone: startZone ?? { value: zone, rank: selectors.startZone.length, source: 'page' },
    guests,
  };
  const draft = {
    surface,
    id,
    title: title === null ? '' : shownText(title.value),
    interval: { start, end },
    isAllDay: times.isAllDay.value,
    zone,
    guests: guests.value,
    ...(recurrence !== null && { recurrence }),
  };
  return { status: 'read', draft, ...aboutFields(found) };
}

type AboutFields = Pick<Extract<DraftReading, { status: 'read' }>, 'ranks' | 'sources' | 'conflicts'>;

function aboutFields(found: Record<DraftField, Found<unknown> | null>): AboutFields {
  const known = DRAFT_FIELDS.flatMap((name) => {
    const field = found[name];
    return field === null ? [] : [{ name, field }];
  });
  const conflicts = known.filter(({ field }) => field.isDoubtful).map(({ name }) => name);
  return {
    ranks: Object.fromEntries(known.map(({ name, field }) => [name, field.rank])),
    sources: Object.fromEntries(known.map(({ name, field }) => [name, field.source ?? 'none'])),
    ...(conflicts.length > 0 && { conflicts }),
  };
}

/** Null while any of them is folded away; only the end date may be missing. */
export function findTimeFields(
  root: Element,
  selectors: DraftSelectors,
  page: PageContext,
): TimeFields | null {
  const input = (candidates: readonly Candidate[]) => {
    const element = find(root, candidates, page.isVisible)?.value;
    return element instanceof HTMLInputElement && !element.disabled && !element.readOnly ? element : null;
  };
  const [startDate, startTime] = [input(selectors.startDate), input(selectors.startTime)];
  const [endDate, endTime] = [input(selectors.endDate), input(selectors.endTime)];
  return startDate && startTime && endTime ? { startDate, startTime, endDate, endTime } : null;
}

/**
 * Without a checkbox: all day when the form's time fields are there and hidden. Else the draft counts as timed; if it is
 * not, its times cannot be read, and that is said. Other checkboxes (guests' rights) stand apart from the dates.
 */
function readAllDay(root: Element, selectors: DraftSelectors, page: PageContext): Found<boolean> {
  const { allDay } = selectors;
  const block = dateBlockOf(root, selectors, page);
  const named = allDay.filter(({ family }) => family === 'id');
  const beside = allDay.slice(named.length);
  const box = find(root, named, page.isVisible) ?? (block && find(block, beside, page.isVisible));
  if (box !== null) {
    const { value: element } = box;
    const isOn =
      element instanceof HTMLInputElement ? element.checked : attributeOf(element, 'aria-checked') === 'true';
    const css = beside.findIndex(({ family }) => family === box.source);
    return { value: isOn, rank: Math.max(0, css) + (css < 0 ? 0 : named.length), source: box.source };
  }
  const isHidden =
    block !== null &&
    find(block, selectors.startTime, page.isVisible) === null &&
    find(block, selectors.startTime, anyNode) !== null;
  return { value: isHidden, rank: allDay.length, source: 'shape' };
}

function moment(date: Found<LocalDate> | null, time: Found<LocalTime | null> | null): Found<Moment> | null {
  if (date === null || time === null) return null;
  const isDoubtful = date.isDoubtful === true || time.isDoubtful === true;
  return {
    value: { date: date.value, time: time.value },
    rank: Math.max(date.rank, time.rank),
    source: [date.source, time.source].filter((each) => each !== undefined).join(', '),
    ...(isDoubtful && { isDoubtful }),
  };
}

/** All day: the page shows the last day, the interval ends at the midnight after it. */
function endOf(times: Times, zone: ZoneId): Instant | null {
  if (times.end === null) return null;
  const { date, time } = times.end.value;
  return instant(times.isAllDay.value ? { date: addDays(date, 1), time: null } : { date, time }, zone);
}

function instant({ date, time }: Moment, zone: ZoneId): Instant | null {
  try {
    return instantOf(date, time ?? '00:00', zone);
  } catch {
    return null;
  }
}
