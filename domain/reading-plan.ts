// What must be read again of a watched calendar, and what is young enough. A list costs a request per person, free/busy
// one per fifty people: so busy times are read often, and blocks when a draft needs them.
import { contains, DAY, HOUR, type Instant, type Interval, MINUTE, merge } from './time.ts';
import { weekAround } from './zoned-time.ts';

/**
 * asked: a person pressed "sync", or added somebody. draft: a card waits for it. background: nobody waits.
 */
export type ReadingPurpose = 'asked' | 'draft' | 'background';

/** A person's blocks stand in two lists: what this protocol published, and Google's own focus time. */
export type BlockList = 'published' | 'focusTime';

/** What is remembered of the last reading of somebody's lists. */
export interface ListsReading {
  readonly window: Interval;
  readonly readAt: Instant;
  /** When both lists were last read. */
  readonly bothReadAt: Instant;
  /** Had blocks of this protocol then. */
  readonly hasPublished: boolean;
}

/** Several drafts in a row ask for the same people: an answer this young serves all of them. */
export const JUST_READ_MS = MINUTE;
/** Blocks this young are not read again. In the background they are a fallback only: a draft reads its own guests. */
const LISTS_YOUNG: Readonly<Record<ReadingPurpose, number>> = {
  asked: 0,
  draft: JUST_READ_MS,
  background: 3 * DAY,
};
/** Who publishes is read by the published list alone; both lists at least this often, and always of everybody else. */
const BOTH_LISTS_YOUNG = 7 * DAY;

const OWN_YOUNG = 2 * HOUR;

const AHEAD_DAYS = 42;

/** From yesterday, which a draft of today looks at, to six weeks from now, in whole ISO weeks. */
export function usualWindow(now: Instant): Interval {
  return { start: weekAround(now - DAY).start, end: weekAround(now + AHEAD_DAYS * DAY - 1).end };
}

/** Which lists to read now for `window`; none when free/busy alone will do. */
export function listsToRead(
  last: ListsReading | null,
  window: Interval,
  purpose: ReadingPurpose,
  now: Instant,
): readonly BlockList[] {
  if (last === null || purpose === 'asked' || !contains(last.window, window))
    return ['published', 'focusTime'];
  if (isYounger(last.readAt, LISTS_YOUNG[purpose], now)) return [];
  const isPublishedEnough = last.hasPublished && isYounger(last.bothReadAt, BOTH_LISTS_YOUNG, now);
  return isPublishedEnough ? ['published'] : ['published', 'focusTime'];
}

/**
 * For a draft, the own calendar only finds better times: it must know of what this browser saved last, and otherwise
 * it may be as old as the background lets it become while somebody works.
 */
export function ownFreshEnough(savedAt: Instant, now: Instant): Instant {
  return Math.max(savedAt, now - OWN_YOUNG);
}

/** Were busy times read so short a time ago, and not before they were outdated, that nobody needs them again? */
export function isBusyYoung(
  readAt: Instant,
  { purpose, outdatedBefore = 0 }: { readonly purpose: ReadingPurpose; readonly outdatedBefore?: Instant },
  now: Instant,
): boolean {
  return purpose !== 'asked' && readAt >= outdatedBefore && isYounger(readAt, JUST_READ_MS, now);
}

/** What was read in the future was read before the clock was set back. */
function isYounger(at: Instant, than: number, now: Instant): boolean {
  return at <= now && now - at < than;
}

/** A block takes time: one that is no longer busy throughout was moved or deleted since it was read. */
export function isStillBusy(block: Interval, busy: readonly Interval[]): boolean {
  return merge(busy).some((each) => contains(each, block));
}
