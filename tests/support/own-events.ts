// Events of one's own calendar on the sample week.
import type { MeetingFacts, OwnEvent } from '../../domain/own-event.ts';
import type { Interval } from '../../domain/time.ts';
import { focusBlock, span } from './builders.ts';

const FACTS: MeetingFacts = {
  title: 'Sync',
  seriesId: null,
  organizer: 'manager@example.com',
  others: ['manager@example.com'],
  hasMore: false,
  response: 'accepted',
  canEdit: false,
};

const whenOf = (times: string | Interval) => (typeof times === 'string' ? span(times) : times);

/** On the sample Thursday, unless an interval is given. */
export function meeting(times: string | Interval, facts: Partial<MeetingFacts> = {}): OwnEvent {
  const interval = whenOf(times);
  return {
    id: `meeting-${interval.start}-${interval.end}`,
    interval,
    focus: null,
    meeting: { ...FACTS, ...facts },
  };
}

export function cooking(times: string | Interval): OwnEvent {
  const interval = whenOf(times);
  return { id: `block-${interval.start}-${interval.end}`, interval, focus: focusBlock({ interval }) };
}

/** Nobody else is on it. */
export function alone(times: string | Interval): OwnEvent {
  const interval = whenOf(times);
  return { id: `alone-${interval.start}`, interval, focus: null };
}

export function away(times: string | Interval): OwnEvent {
  return { ...alone(times), isAway: true };
}
