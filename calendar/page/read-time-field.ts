// The value of one date or time field: machine attributes first, words last.
import type { LocalDate, LocalTime } from '../../domain/zoned-time.ts';
import type { Candidate, Family } from './candidate.ts';
import { parseDate, parseTime } from './displayed-text.ts';
import { dateOfIcal, timeOfIcal } from './encodings.ts';
import { anyNode, controlledBy, type Found, find, findEach, shownText } from './find-field.ts';
import type { PageContext } from './page-context.ts';
import { attributeOf, closestOf } from './plain-dom.ts';
import { plain } from './plain-text.ts';
import { field, ICAL_WRAPPER } from './selectors.ts';
import { mayWordDay, mayWordTime } from './shown-shape.ts';

interface Way<T> {
  readonly name: string;
  read(input: Element, page: PageContext): T | null;
}

/** `data-date` -> the wrapper's `data-ical` -> the picker's chosen day -> the text. */
const DATE_WAYS: readonly Way<LocalDate>[] = [
  { name: 'data-date', read: (input) => dateOfIcal(input.getAttribute('data-date')) },
  { name: 'data-ical', read: (input) => dateOfIcal(wrapperValue(input)) },
  {
    name: 'picked day',
    read: (input) => dateOfIcal(inList(input, field.pickedDay)?.getAttribute('data-date') ?? null),
  },
  { name: 'text', read: (input, page) => parseDate(shownText(input), page) },
];

/** The wrapper's `data-ical` -> the list's chosen option -> the option with the field's text -> the text. */
const TIME_WAYS: readonly Way<LocalTime>[] = [
  { name: 'data-ical', read: (input) => timeOfIcal(wrapperValue(input)) },
  {
    name: 'chosen option',
    read: (input) => timeOfIcal(inList(input, field.selectedOption)?.getAttribute('data-ical') ?? null),
  },
  {
    name: 'named option',
    read: (input) => timeOfIcal(optionNamed(input, shownText(input))?.getAttribute('data-ical') ?? null),
  },
  { name: 'text', read: (input, page) => parseTime(shownText(input), page) },
];

/** What one date input says now. */
export function dateIn(input: Element, page: PageContext): LocalDate | null {
  return valuesOf(DATE_WAYS, input, page)[0] ?? null;
}

/** What one time input says now. */
export function timeIn(input: Element, page: PageContext): LocalTime | null {
  return valuesOf(TIME_WAYS, input, page)[0] ?? null;
}

export function readDate(root: Element, candidates: readonly Candidate[], page: PageContext) {
  return readBy(DATE_WAYS, mayWordDay, root, candidates, page);
}

export function readTime(root: Element, candidates: readonly Candidate[], page: PageContext) {
  return readBy(TIME_WAYS, mayWordTime, root, candidates, page);
}

/** Found by its looks or its label alone, a node's text is no witness: machine data must be there. */
const GUESSED: readonly Family[] = ['shape', 'label'];

/** A better way to read goes before a better way to find; the rank is the worse of the two. */
function readBy<T extends string>(
  ways: readonly Way<T>[],
  mayWord: (text: string, value: T) => boolean,
  root: Element,
  candidates: readonly Candidate[],
  page: PageContext,
): Found<T> | null {
  const inputs = kept(findEach(root, candidates, page.isVisible));
  for (const [wayRank, way] of ways.entries()) {
    for (const { value: input, rank, source } of inputs()) {
      const isGuess = way.name === 'text' && GUESSED.includes(source);
      const value = isGuess ? null : way.read(input, page);
      if (value === null) continue;
      const found = { value, rank: Math.max(wayRank, rank), source: `${source} ${way.name}` };
      const isDoubtful = way.name !== 'text' && !isBeingTyped(input) && !mayWord(wordsIn(input), value);
      return isDoubtful ? { ...found, isDoubtful } : found;
    }
  }
  return null;
}

/** To be gone through again and again; each item is looked for only once, and not before it is asked for. */
function kept<T>(items: Iterator<T, undefined>): () => Generator<T, undefined> {
  const known: T[] = [];
  return function* () {
    for (let at = 0; ; at += 1) {
      const item = known[at] ?? items.next().value;
      if (item === undefined) return undefined;
      known[at] = item;
      yield item;
    }
  };
}

function valuesOf<T>(ways: readonly Way<T>[], input: Element, page: PageContext): T[] {
  return ways.map((way) => way.read(input, page)).filter((value) => value !== null);
}

/** What the field shows now; what it first showed is no witness. */
function wordsIn(input: Element): string {
  return input instanceof HTMLInputElement ? input.value : '';
}

function isBeingTyped(input: Element): boolean {
  return input.ownerDocument.activeElement === input;
}

function wrapperValue(input: Element): string | null {
  const wrapper = closestOf(input, ICAL_WRAPPER);
  return wrapper && attributeOf(wrapper, 'data-ical');
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
