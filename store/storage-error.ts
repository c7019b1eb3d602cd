// What can be wrong with the storage itself, as a kind; the UI has a sentence for each.
import type { StorageProblem } from '../messages/overview.ts';

const MESSAGES: Readonly<Record<StorageProblem, string>> = {
  newerData: 'a newer version of the extension wrote what is stored here; this one changes nothing.',
  blocked: 'the storage is being updated; try again in a moment.',
  full: 'the browser has no room left.',
};

export class StorageError extends Error {
  readonly kind: StorageProblem;

  constructor(kind: StorageProblem) {
    super(MESSAGES[kind]);
    this.name = 'StorageError';
    this.kind = kind;
  }
}

/**
 * null: something else went wrong. Browsers say "full" late, when the transaction ends; Dexie then gives an AbortError
 * that carries the reason inside (seen in Chromium 156).
 */
export function storageProblemOf(error: unknown): StorageProblem | null {
  for (let each: unknown = error; each instanceof Error; each = reasonOf(each)) {
    if (each instanceof StorageError) return each.kind;
    if (each.name === 'QuotaExceededError') return 'full';
  }
  return null;
}

function reasonOf(error: Error): unknown {
  return (error as { readonly inner?: unknown }).inner ?? error.cause;
}
