// Somebody else's meeting that waits for this person's answer and lies on their cooking time.
import type { BlockInstance, Email } from './focus-block.ts';
import type { NamedInstance } from './instance-edit.ts';
import type { MeetingFacts, OwnEvent } from './own-event.ts';
import { type Instant, type Interval, overlaps } from './time.ts';

export interface Invitation {
  readonly eventId: string;
  readonly seriesId: string | null;
  /** May be empty. */
  readonly title: string;
  readonly interval: Interval;
  /** null: Google does not say. */
  readonly organizer: Email | null;
  /** The only other person on it; null when there are more. */
  readonly partner: Email | null;
  /** Own cooking time that it touches; never empty. */
  readonly blocks: readonly BlockInstance[];
}

/** accept: the block opens for it. maybe, decline, askFirst: with a note to its organizer. */
export const ANSWER_KINDS = ['accept', 'maybe', 'decline', 'askFirst'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/**
 * waiting: written down, not yet at Google. sent: Google has it. Nothing was sent of the others: gone, the invitation is
 * not there any more; moved, to another time; answered, by the same person elsewhere; refused, Google said no for good.
 */
export type AnswerState = 'waiting' | 'sent' | 'gone' | 'moved' | 'answered' | 'refused';

/** What this person answers, kept until it is long over: nothing is answered twice. */
export interface InvitationAnswer {
  readonly eventId: string;
  readonly interval: Interval;
  readonly title: string;
  readonly kind: AnswerKind;
  /** As its organizer reads it; empty for none. */
  readonly note: string;
  /** Opened once the answer is sent. */
  readonly opens: readonly NamedInstance[];
  /** By a rule that the person switched on. */
  readonly isAutomatic: boolean;
  readonly state: AnswerState;
  readonly at: Instant;
}

/** Invitations ahead that wait for an answer, soonest first. What was opened or softened counts as cooking time, too. */
export function invitationsOver(
  events: readonly OwnEvent[],
  blocks: readonly BlockInstance[],
  now: Instant,
): Invitation[] {
  return events
    .flatMap((event): Invitation[] => {
      const { id, interval, meeting } = event;
      if (meeting?.response !== 'needsAction' || interval.start <= now) return [];
      const touched = blocks.filter((block) => overlaps(block.interval, interval));
      if (touched.length === 0) return [];
      const { seriesId, title, organizer } = meeting;
      const partner = partnerIn(meeting);
      return [{ eventId: id, seriesId, title, interval, organizer, partner, blocks: touched }];
    })
    .sort((a, b) => a.interval.start - b.interval.start);
}

/** An organizer need not be among the guests. */
function partnerIn({ organizer, others, hasMore }: MeetingFacts): Email | null {
  const [partner, ...more] = new Set([...others, ...(organizer === null ? [] : [organizer])]);
  return hasMore || partner === undefined || more.length > 0 ? null : partner;
}

/** Is this the answer to just this invitation? One that moved is another. */
export function isAnswerTo(
  answer: Pick<InvitationAnswer, 'eventId' | 'interval'>,
  invitation: Pick<Invitation, 'eventId' | 'interval'>,
): boolean {
  return answer.eventId === invitation.eventId && answer.interval.start === invitation.interval.start;
}

/** It is at Google, or on its way: no other answer is taken. */
export function isUnderWay({ state }: Pick<InvitationAnswer, 'state'>): boolean {
  return state === 'waiting' || state === 'sent';
}
