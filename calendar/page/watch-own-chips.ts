// An open calendar shows by itself what happens to it elsewhere: by phone, by another tool, by a drag. Nothing is told
// of it but that there is something new.
import { isEmbedded } from './embedded.ts';
import { type OwnChips, readOwnChips } from './own-chips.ts';
import type { PageContext } from './page-context.ts';

/**
 * Between two looks. By the clock and not by mutations: a hidden page has no frames, and listening has its price.
 * Milliseconds.
 */
const EVERY = 15_000;
/** So long after another range came into view, its events have come, too. Milliseconds. */
const SETTLED_AFTER = 5_000;

export interface OwnChipsOptions {
  readonly window: Window;
  readonly readPage: () => PageContext;
  /** An event came into this account's calendar, or lies elsewhere now. */
  readonly onNews: (account: string) => void;
  readonly signal: AbortSignal;
}

/** Looks until `signal` aborts. What goes away is no news, and may come back when the grid was drawn anew. */
export function watchOwnChips({ window, readPage, onNews, signal }: OwnChipsOptions): void {
  if (isEmbedded(window)) return;
  let range = '';
  let known: Map<string, string> | null = null;
  let timer = 0;

  /** Returns when to look again. */
  function look(): number {
    const { document, account } = readPage();
    const shown = account === null ? null : readOwnChips(document, account);
    // No grid: the full editor, for example. What was shown before it is shown again behind it.
    if (shown === null || account === null) return EVERY;
    if (shown.range !== range) {
      range = shown.range;
      known = null;
      return SETTLED_AFTER;
    }
    if (known !== null && hasNews(shown, known)) onNews(account);
    known = new Map([...(known ?? []), ...shown.places]);
    return EVERY;
  }

  function lookIn(milliseconds: number): void {
    timer = window.setTimeout(() => lookIn(look()), milliseconds);
  }

  signal.addEventListener('abort', () => window.clearTimeout(timer));
  if (!signal.aborted) lookIn(SETTLED_AFTER);
}

function hasNews({ places }: OwnChips, known: ReadonlyMap<string, string>): boolean {
  return [...places].some(([id, place]) => known.get(id) !== place);
}
