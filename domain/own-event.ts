// An event of one's own calendar: what one's own pages need of it. Titles of other people's calendars are never read.
import type { Email, FocusBlock } from './focus-block.ts';
import type { Interval } from './time.ts';

export interface OwnEvent {
  readonly id: string;
  readonly interval: Interval;
  /** Set when the event is a focus block, ours or Google's own. */
  readonly focus: FocusBlock | null;
  /** Out of office, or busy all day: no working time. */
  readonly isAway?: true;
  /** Its title says that its owner is on call; the title itself is not kept for that. */
  readonly isOnCall?: true;
  /** Takes none of its owner's time, and is known only for being on call. */
  readonly isFree?: true;
  /** Set when anybody else is on it. */
  readonly meeting?: MeetingFacts;
}

/** https://developers.google.com/workspace/calendar/api/v3/reference/events (November 2026) names these fields. */
export interface MeetingFacts {
  /** May be empty. */
  readonly title: string;
  /** Its recurring event's; null when it is none of a series. */
  readonly seriesId: string | null;
  /** null: oneself. */
  readonly organizer: Email | null;
  /** The other people: no rooms, nobody who declined. Empty with `hasMore`. */
  readonly others: readonly Email[];
  /** Google left out everybody, because there are more than MOST_NAMED. */
  readonly hasMore: boolean;
  readonly response: MeetingResponse;
  /** Oneself may change it: its organizer, or a guest whom the organizer lets. */
  readonly canEdit: boolean;
}

export type MeetingResponse = 'organizer' | 'accepted' | 'tentative' | 'needsAction';

/** Attendees that Google names, oneself and rooms among them: enough to know a meeting of two, in up to two rooms. */
export const MOST_NAMED = 4;

/** The other one of exactly two people; null for every other event. */
export function partnerOf({ meeting }: Pick<OwnEvent, 'meeting'>): Email | null {
  const [partner, ...others] = meeting?.others ?? [];
  return partner !== undefined && others.length === 0 && meeting?.hasMore === false ? partner : null;
}
