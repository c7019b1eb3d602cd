// What an event was before its editor changed it. Google's own `data-initial-value` follows every change (ZOOM), so the
// form itself is remembered: as it stood before the person first touched it, with guests that came late.
import type { DraftReading, OriginalEvent } from '../../domain/event-draft.ts';

export interface OriginalKeeper {
  /** Another form is open. */
  reset(): void;
  /** The person works in the form: from now on what changes is theirs. */
  touch(): void;
  /** The reading with the event as it was saved. */
  apply(reading: DraftReading): DraftReading;
}

export function createOriginalKeeper(): OriginalKeeper {
  let original: OriginalEvent | null = null;
  let isTouched = false;
  return {
    reset() {
      original = null;
      isTouched = false;
    },
    touch() {
      isTouched = true;
    },
    apply(reading) {
      if (reading.status === 'unreadable' || reading.conflicts !== undefined) return reading;
      const { interval, guests } = reading.draft;
      if (original === null || !isTouched) original = { interval, guests: joined(original, guests) };
      return { ...reading, draft: { ...reading.draft, original } };
    },
  };
}

/** Chips come one by one and may be gone for a moment. */
function joined(before: OriginalEvent | null, guests: readonly string[]): readonly string[] {
  return [...new Set([...(before?.guests ?? []), ...guests])];
}
