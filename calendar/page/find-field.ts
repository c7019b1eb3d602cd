// Finds a field's node by its candidates, best first, and says which one won.

import type { Candidate, Family } from './candidate.ts';
import {
  attributeOf,
  documentOf,
  hasLayout,
  holds,
  insideOf,
  matchesOf,
  parentOf,
  textOf,
} from './plain-dom.ts';
import { TIME_FIELD, TIME_OPTIONS } from './selectors.ts';
import { isDayShaped, isTimeList, isTimeShaped, MOST_LOOKED_AT } from './shown-shape.ts';

/** A value, the rank of the candidate that gave it (0 is the first choice), and where it came from. */
export interface Found<T> {
  readonly value: T;
  readonly rank: number;
  /** `jsname data-ical`: the family that found the node, and what of the node was read. For the health report. */
  readonly source?: string;
  /** Another source in the page says something else. */
  readonly isDoubtful?: boolean;
}

export interface FoundNode extends Found<Element> {
  readonly source: Family;
}

export type IsVisible = (element: Element) => boolean;

/** Google leaves old dialogs and panels in the document; only what has boxes counts. */
export const hasBoxes: IsVisible = (element) => hasLayout(element);

export const anyNode: IsVisible = () => true;

/** The root itself may be the match. */
export function queryAll(root: ParentNode, css: string): Element[] {
  const inside = insideOf(root, css);
  return root instanceof Element && matchesOf(root, css) ? [root, ...inside] : inside;
}

/** Every candidate's node, best first; a candidate without a visible node is left out. */
export function findAll(
  root: ParentNode,
  candidates: readonly Candidate[],
  isVisible: IsVisible,
): FoundNode[] {
  return [...findEach(root, candidates, isVisible)];
}

export function find(
  root: ParentNode,
  candidates: readonly Candidate[],
  isVisible: IsVisible,
): FoundNode | null {
  return findEach(root, candidates, isVisible).next().value ?? null;
}

/** The same one by one: the worse candidates are the dearer ones to look for, and are seldom needed. */
export function* findEach(
  root: ParentNode,
  candidates: readonly Candidate[],
  isVisible: IsVisible,
): Generator<FoundNode, undefined> {
  for (const [rank, candidate] of candidates.entries()) {
    const matches = candidateMatches(root, candidate, isVisible);
    // Two nodes with one label: nobody knows which is meant.
    const isAmbiguous = candidate.family === 'label' && matches.length > 1;
    const value = isAmbiguous ? undefined : matches.at(candidate.nth ?? 0);
    if (value !== undefined) yield { value, rank, source: candidate.family };
  }
}

/** The list or picker that belongs to an input: named by `aria-controls` or `aria-owns`. */
export function controlledBy(input: Element): Element | null {
  const name = attributeOf(input, 'aria-controls') ?? attributeOf(input, 'aria-owns');
  return name === null ? null : documentOf(input).getElementById(name);
}

/** What a person sees in an input or a node. */
export function shownText(element: Element): string {
  const shown = element instanceof HTMLInputElement ? element.value : textOf(element);
  return (shown || (attributeOf(element, 'data-initial-value') ?? '')).trim();
}

function candidateMatches(
  root: ParentNode,
  { css, controls, shows }: Candidate,
  isVisible: IsVisible,
): readonly Element[] {
  const matches = queryAll(root, css).filter(
    (element) => isVisible(element) && (controls === undefined || offers(element, controls)),
  );
  if (shows === undefined) return matches;
  if (shows === 'time') return matches.filter(showsTime);
  return daysBesideTimes(root, matches, isVisible);
}

function offers(input: Element, css: string): boolean {
  const list = controlledBy(input);
  return list !== null && insideOf(list, css).length > 0;
}

function showsTime(input: Element): boolean {
  const list = controlledBy(input);
  const options = list === null ? [] : insideOf(list, TIME_OPTIONS).slice(0, MOST_LOOKED_AT);
  return options.length > 0 ? isTimeList(options.map(shownText)) : isTimeShaped(shownText(input));
}

/** Titles have numbers, too: a day stands in the smallest part of the form that also holds a time. */
function daysBesideTimes(
  root: ParentNode,
  inputs: readonly Element[],
  isVisible: IsVisible,
): readonly Element[] {
  const time = queryAll(root, TIME_FIELD).find((each) => isVisible(each) && showsTime(each));
  const days = inputs.filter((each) => isDayShaped(shownText(each)));
  for (
    let part = time === undefined ? null : parentOf(time);
    part !== null && part !== root;
    part = parentOf(part)
  ) {
    const around = part;
    const inside = days.filter((each) => holds(around, each));
    if (inside.length > 0) return inside;
  }
  return [];
}
