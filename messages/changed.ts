// The one notice that the worker gives of its own accord: something changed that a page of ours may be showing.
// A module of its own, so that no parser comes along into the pages.

const CHANGED = 'changed';

export const changeNotice = { name: CHANGED } as const;

export function isChangeNotice(message: unknown): boolean {
  return Object(message).name === CHANGED;
}
