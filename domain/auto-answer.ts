// The answer that goes out by itself, if its owner switched it on: for hard blocks only, and never for what may be urgent.
import type { Email } from './focus-block.ts';
import type { Invitation, InvitationAnswer } from './invitation.ts';
import type { OwnEvent } from './own-event.ts';
import { type Instant, type Interval, overlaps } from './time.ts';

export interface AutoAnswer {
  readonly isOn: boolean;
  readonly kind: 'maybe' | 'decline';
  /** To the organizer. Nothing is answered without one. */
  readonly note: string;
  /** Whose invitations always wait for the person. */
  readonly exceptPeople: readonly Email[];
  /** The same for titles with one of these words, and for the time of a meeting with such a title. */
  readonly exceptWords: readonly string[];
}

export const NO_AUTO_ANSWER: AutoAnswer = {
  isOn: false,
  kind: 'decline',
  note: '',
  exceptPeople: [],
  exceptWords: ['incident', 'outage', 'on call', 'on-call'],
};

export interface AutoAnswerContext {
  readonly autoAnswer: AutoAnswer;
  readonly managerEmail: Email | null;
  readonly events: readonly OwnEvent[];
  /** When one's own calendar says that one is on call: then and for then everything may be urgent. */
  readonly onCall: readonly Interval[];
  readonly answers: readonly Pick<InvitationAnswer, 'eventId'>[];
  readonly now: Instant;
}

/**
 * Only while every block that it touches is hard, and no call for help is up. Never the manager's, nor, as long as
 * nobody knows who that is, anybody's 1:1. Never a second time, even when it is moved.
 */
export function isAutoAnswered(invitation: Invitation, context: AutoAnswerContext): boolean {
  const { autoAnswer, managerEmail, answers, now } = context;
  const { eventId, organizer, partner, blocks } = invitation;
  if (!autoAnswer.isOn || autoAnswer.note.trim() === '' || organizer === null) return false;
  if (answers.some((answer) => answer.eventId === eventId)) return false;
  if (blocks.some(({ level, flareUntil }) => level !== 'hard' || (flareUntil ?? 0) > now)) return false;
  if (organizer === managerEmail || autoAnswer.exceptPeople.includes(organizer)) return false;
  if (partner !== null && (managerEmail === null || partner === managerEmail)) return false;
  return !mayBeUrgent(invitation, context);
}

function mayBeUrgent(
  { title, interval }: Invitation,
  { autoAnswer, events, onCall, now }: AutoAnswerContext,
): boolean {
  if (onCall.some((each) => overlaps(each, interval) || (each.start <= now && now < each.end))) return true;
  const then = events.filter((event) => overlaps(event.interval, interval));
  const titles = [title, ...then.map(({ meeting }) => meeting?.title ?? '')].map(folded);
  const words = autoAnswer.exceptWords.map(folded).filter((word) => word !== '');
  return words.some((word) => titles.some((each) => each.includes(word)));
}

function folded(text: string): string {
  return text.trim().toLowerCase();
}
