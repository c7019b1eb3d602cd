// How a surface is doing: which candidate won for each field, and whether the page agrees with itself.

import type { DraftField, DraftReading } from '../../domain/event-draft.ts';
import type { FieldHealth, HealthCheck, HealthColor, SurfaceHealth } from '../../domain/page-health.ts';
import { addDays, type LocalDate } from '../../domain/zoned-time.ts';
import { dateOfKey, eventKeyOf, localDate } from './encodings.ts';
import { findAll, queryAll } from './find-field.ts';
import type { PageContext } from './page-context.ts';
import { grid } from './page-selectors.ts';
import { attributeOf } from './plain-dom.ts';
import type { OpenSurface } from './surfaces.ts';

/** Without any of these no draft can be judged. */
const REQUIRED: readonly DraftField[] = ['start', 'end'];
/** Fields that have a first choice in every form. */
const RANKED: readonly DraftField[] = ['title', 'start', 'end', 'guests'];
/** Folded times are read from the grid: that is no second choice. */
const AS_GOOD_AS_FIRST = 'chip';
const DAYS_SHOWN = 7;

export function probeHealth(
  { surface, root }: OpenSurface,
  reading: DraftReading,
  page: PageContext,
): SurfaceHealth {
  const failedChecks = failedChecksOf(reading, page);
  return {
    surface: surface.id,
    color: colorOf(reading, failedChecks),
    fields: [...readFields(reading), ...hitsOf(surface.probed ?? {}, root, page)],
    failedChecks,
    build: page.build,
    locale: page.locale,
  };
}

function colorOf(reading: DraftReading, failedChecks: readonly HealthCheck[]): HealthColor {
  if (reading.status === 'unreadable') return 'red';
  const isRed = reading.conflicts?.some((field) => REQUIRED.includes(field)) ?? false;
  if (isRed) return 'red';
  const isLower = RANKED.some(
    (field) => (reading.ranks[field] ?? 0) > 0 && reading.sources?.[field] !== AS_GOOD_AS_FIRST,
  );
  return isLower || failedChecks.length > 0 ? 'yellow' : 'green';
}

function readFields(reading: DraftReading): FieldHealth[] {
  if (reading.status === 'unreadable') {
    return reading.missing.map((name) => ({ name, rank: null, source: 'none', hits: [] }));
  }
  const { ranks, sources = {} } = reading;
  return Object.entries(ranks).map(([name, rank]) => ({
    name,
    rank,
    source: sources[name as DraftField] ?? 'none',
    hits: [],
  }));
}

function hitsOf(
  fields: NonNullable<OpenSurface['surface']['probed']>,
  root: Element,
  page: PageContext,
): FieldHealth[] {
  return Object.entries(fields).map(([name, candidates]) => ({
    name,
    rank: findAll(root, candidates, page.isVisible)[0]?.rank ?? null,
    source: 'probe',
    hits: candidates.map(({ css }) => queryAll(root, css).filter(page.isVisible).length),
  }));
}

function failedChecksOf(reading: DraftReading, page: PageContext): HealthCheck[] {
  const { pathname } = page.document.location;
  const failed: Record<HealthCheck, boolean> = {
    contradiction: (reading.conflicts ?? []).length > 0,
    columnDay: !holdsDay(firstColumn(page), dayInAddress(pathname)),
    eventAddress: isOtherEvent(reading, pathname),
  };
  return (Object.keys(failed) as HealthCheck[]).filter((check) => failed[check]);
}

function firstColumn(page: PageContext): LocalDate | null {
  const column = grid.column
    .flatMap(({ css }) => queryAll(page.document, css))
    .find((each) => page.isVisible(each) && attributeOf(each, 'data-column-index') === '0');
  return dateOfKey(column === undefined ? null : attributeOf(column, 'data-datekey'));
}

/** `/r/week/2026/11/26`: the day that the grid was opened at. */
function dayInAddress(path: string): LocalDate | null {
  const [, year, month, day] = /\/r\/(?:day|week|customday)\/(\d{4})\/(\d{1,2})\/(\d{1,2})/.exec(path) ?? [];
  return year === undefined ? null : localDate(Number(year), Number(month), Number(day));
}

function holdsDay(first: LocalDate | null, day: LocalDate | null): boolean {
  return first === null || day === null || (first <= day && day < addDays(first, DAYS_SHOWN));
}

/** The editor of one event at the address of another. */
function isOtherEvent(reading: DraftReading, path: string): boolean {
  const inAddress = eventKeyOf(/\/eventedit\/([^/]+)$/.exec(path)?.[1] ?? '');
  const inForm = eventKeyOf(reading.status === 'read' ? reading.draft.id : reading.id);
  return inAddress !== null && inForm !== null && inAddress.eventId !== inForm.eventId;
}
