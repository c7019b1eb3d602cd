// The value of one date or time field: machine attributes first, words last.
import type { LocalDate, LocalTime } from '../../domain/zoned-time.ts';
import type { Candidate } from './candidate.ts';
import { parseDate, parseTime, plain } from './displayed-text.ts';
import { dateOfIcal, timeOfIcal } from './encodings.ts';
import { anyNode, controlledBy, type Found, find, findAll, shownText } from './find-field.ts';
import type { PageContext } from './page-context.ts';
import { field, ICAL_WRAPPER } from './selectors.ts';

type Way<T> = (input: Element, page: PageContext) => T | null;

/** `data-date` -> the wrapper's `data-ical` -> the picker's chosen day -> the text. */
const DATE_WAYS: readonly Way<LocalDate>[] = [
  (input) => dateOfIcal(input.getAttribute('data-date')),
  (input) => dateOfIcal(wrapperValue(input)),
  (input) => dateOfIcal(inList(input, field.pickedDay)?.getAttribute('data-date') ?? null),
  (input, page) => parseDate(shownText(input), page),
];

/** The wrapper's `data-ical` -> the list's chosen option -> the option with the field's text -> the text. */
const TIME_WAYS: readonly Way<LocalTime>[] = [
  (input) => timeOfIcal(wrapperValue(input)),
  (input) => timeOfIcal(inList(input, field.selectedOption)?.getAttribute('data-ical') ?? null),
  (input) => timeOfIcal(optionNamed(input, shownText(input))?.getAttribute('data-ical') ?? null),
  (input, page) => parseTime(shownText(input), page),
];

/** What one date input says now. */
export function dateIn(input: Element, page: PageContext): LocalDate | null {
  return DATE_WAYS.map((way) => way(input, page)).find((date) => date !== null) ?? null;
}

/** What one time input says now. */
export function timeIn(input: Element, page: PageContext): LocalTime | null {
  return TIME_WAYS.map((way) => way(input, page)).find((time) => time !== null) ?? null;
}

export function readDate(root: Element, candidates: readonly Candidate[], page: PageContext) {
  return readBy(DATE_WAYS, root, candidates, page);
}

export function readTime(root: Element, candidates: readonly Candidate[], page: PageContext) {
  return readBy(TIME_WAYS, root, candidates, page);
}

/** A better way to read goes before a better way to find; the rank is the worse of the two. */
function readBy<T>(
  ways: readonly Way<T>[],
  root: Element,
  candidates: readonly Candidate[],
  page: PageContext,
): Found<T> | null {
  const inputs = findAll(root, candidates, page.isVisible);
  for (const [wayRank, way] of ways.entries()) {
    for (const input of inputs) {
      const value = way(input.value, page);
      if (value !== null) return { value, rank: Math.max(wayRank, input.rank) };
    }
  }
  return null;
}

function wrapperValue(input: Element): string | null {
  return input.closest(ICAL_WRAPPER)?.getAttribute('data-ical') ?? null;
}

/** Lists and pickers are closed most of the time, so they need not be visible. */
function inList(input: Element, candidates: readonly Candidate[]): Element | null {
  const list = controlledBy(input);
  return list === null ? null : (find(list, candidates, anyNode)?.value ?? null);
}

/** Options of the end time add a duration in brackets: "10:00am (1 hr)". */
function optionNamed(input: Element, text: string): Element | null {
  const list = controlledBy(input);
  const wanted = plain(text);
  if (list === null || wanted === '') return null;
  return (
    optionsOf(list).find((option) => plain(shownText(option)).replace(/\s*\(.*\)$/, '') === wanted) ?? null
  );
}

function optionsOf(list: Element): Element[] {
  for (const { css } of field.option) {
    const options = [...list.querySelectorAll(css)];
    if (options.length > 0) return options;
  }
  return [];
}
