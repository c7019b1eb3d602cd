// One way to find one field: a selector, the family of attributes it leans on, and why it is believed.

/**
 * Attribute families, most trusted first. `shape`: what a node shows looks like a time or a day, in any language.
 * Words (labels) may find a node, never give a value, and only where exactly one node has them.
 */
export type Family = 'id' | 'data' | 'jsname' | 'role' | 'form' | 'shape' | 'label' | 'text';

export interface Candidate {
  readonly family: Family;
  readonly css: string;
  readonly evidence: string;
  /** Which of the visible matches is meant; negative counts from the end. Default 0. */
  readonly nth?: number;
  /** The list named by `aria-controls` must hold a match of this. */
  readonly controls?: string;
  /** What the node must show (calendar/page/shown-shape.ts). */
  readonly shows?: 'time' | 'day';
}

type More = Pick<Candidate, 'nth' | 'controls' | 'shows'>;
const by =
  (family: Family) =>
  (css: string, evidence: string, more: More = {}): Candidate => ({ family, css, evidence, ...more });
export const id = by('id');
export const data = by('data');
export const jsname = by('jsname');
export const role = by('role');
export const form = by('form');
export const shape = by('shape');
export const text = by('text');

/** One input by its label in the languages of calendar/page/labels.ts. */
export function label(words: readonly string[], evidence: string): Candidate {
  return { family: 'label', css: words.map((each) => `input[aria-label="${each}"]`).join(', '), evidence };
}

/** Candidates by field, best first. */
export type Fields = Readonly<Record<string, readonly Candidate[]>>;
