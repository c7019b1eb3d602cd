// Google fills its forms piece by piece: guests arrive up to 2.5 s late and lists are empty for moments.
// A worse reading than the last one is believed only when it lasts.
import type { DraftReading } from '../../domain/event-draft.ts';
import type { Instant } from '../../domain/time.ts';

/** How long a list may be empty, or a field unreadable, before that is taken for true. Milliseconds. */
const PATIENCE = 1000;

export interface Settled {
  /** What to believe now; null = nothing yet. */
  readonly reading: DraftReading | null;
  /** Look again then: something is doubted. Null = nothing is. */
  readonly lookAgainAt: Instant | null;
}

/** Remembers the last believed reading of one draft; another draft's id starts anew. */
export function createSettler(): (reading: DraftReading, now: Instant) => Settled {
  let believed: DraftReading | null = null;
  let doubtedSince: Instant | null = null;
  let draftId: string | null = null;
  return (seen, now) => {
    const reading = withoutConflicts(seen);
    if (draftId !== idOf(reading)) {
      draftId = idOf(reading);
      believed = null;
      doubtedSince = null;
    }
    if (isWorse(reading, believed)) {
      doubtedSince ??= now;
      const lookAgainAt = doubtedSince + PATIENCE;
      if (now < lookAgainAt) return { reading: believed, lookAgainAt };
    }
    doubtedSince = null;
    believed = reading;
    return { reading, lookAgainAt: null };
  };
}

/** Two sources that contradict each other are nobody's word. */
function withoutConflicts(reading: DraftReading): DraftReading {
  if (reading.status === 'unreadable' || reading.conflicts === undefined) return reading;
  const { surface, id, guests } = reading.draft;
  return {
    status: 'unreadable',
    surface,
    id,
    missing: reading.conflicts,
    conflicts: reading.conflicts,
    guests,
  };
}

function isWorse(reading: DraftReading, believed: DraftReading | null): boolean {
  if (reading.status === 'unreadable') return believed?.status !== 'unreadable';
  return reading.draft.guests.length === 0 && believed !== null && guestsOf(believed).length > 0;
}

function guestsOf(reading: DraftReading): readonly string[] {
  return reading.status === 'read' ? reading.draft.guests : reading.guests;
}

export function idOf(reading: DraftReading): string {
  return reading.status === 'read'
    ? `${reading.draft.surface} ${reading.draft.id}`
    : `${reading.surface} ${reading.id}`;
}
