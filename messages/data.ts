// What the options page and the worker say to each other about taking data along, bringing it back, and deleting it.

/** tooLarge, notJson, notOurs, newer (written by a newer version of this extension), malformed. */
export type ImportProblem = 'tooLarge' | 'notJson' | 'notOurs' | 'newer' | 'malformed';

/** What would change. Whatever the file does not name stays. */
export interface ImportPreview {
  readonly newBlocks: number;
  readonly changedBlocks: number;
  readonly newPeople: number;
  readonly newHeld: number;
  readonly newDecisions: number;
  readonly settings: number;
}

export type ImportReading =
  | { readonly status: 'read'; readonly preview: ImportPreview }
  | { readonly status: 'unreadable'; readonly problem: ImportProblem };

export interface Deletion {
  /** Blocks that could not be taken out of the calendar yet; it is tried again by itself. */
  readonly blocksLeft: number;
}

/** Characters. A year of everything is a twentieth of it. */
export const LARGEST_IMPORT = 5_000_000;
