// One way to find one field: a selector, the family of attributes it leans on, and why it is believed.

/** Attribute families, most trusted first. Words (labels) may find a node, never give a value. */
export type Family = 'id' | 'data' | 'jsname' | 'role' | 'form' | 'label' | 'text';

export interface Candidate {
  readonly family: Family;
  readonly css: string;
  readonly evidence: string;
  /** Which of the visible matches is meant; negative counts from the end. Default 0. */
  readonly nth?: number;
  /** The list named by `aria-controls` must hold a match of this. */
  readonly controls?: string;
}

type More = Pick<Candidate, 'nth' | 'controls'>;
const by =
  (family: Family) =>
  (css: string, evidence: string, more: More = {}): Candidate => ({ family, css, evidence, ...more });
export const id = by('id');
export const data = by('data');
export const jsname = by('jsname');
export const role = by('role');
export const form = by('form');
export const label = by('label');
export const text = by('text');

/** Candidates by field, best first. */
export type Fields = Readonly<Record<string, readonly Candidate[]>>;
