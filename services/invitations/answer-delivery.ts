// Waiting answers become the guest's own entry in Google Calendar: each once, however often it is tried.
import { CalendarApiError } from '../../calendar/api/api-error.ts';
import type { CalendarClient } from '../../calendar/api/calendar-client.ts';
import { answerToPatch, hasAnswer, readInvitation } from '../../calendar/api/invitation.ts';
import { editOf } from '../../domain/instance-edit.ts';
import type { AnswerState, InvitationAnswer } from '../../domain/invitation.ts';
import { isSameInterval } from '../../domain/publication.ts';
import type { Instant } from '../../domain/time.ts';
import type { ZoneId } from '../../domain/zoned-time.ts';
import type { Database } from '../../store/database.ts';
import { noteInstanceEdit, readInstanceEdits } from '../../store/instance-edits.ts';
import { readAnswers, settleAnswer } from '../../store/invitation-answers.ts';

export interface AnswerDeliveryDependencies {
  readonly api: Pick<CalendarClient, 'getInvitation' | 'answerInvitation'>;
  readonly store: Database;
  readonly zone: () => ZoneId;
  readonly now: () => Instant;
}

/** Somebody else changes the invitation at the same time, but not for ever. */
const MOST_LOOKS = 3;
/** Later it may go. */
const PASSING: readonly CalendarApiError['kind'][] = ['offline', 'rateLimited', 'unauthorized', 'malformed'];

export interface Delivered {
  /** Blocks that are open now: to be published. */
  readonly opened: number;
  /** An invitation is not as this browser knew it: to be read again. */
  readonly isOutdated: boolean;
}

/** What Google does not take now waits for the next time. */
export function createAnswerDelivery(dependencies: AnswerDeliveryDependencies) {
  let running: Promise<Delivered> | null = null;

  async function deliverAll(): Promise<Delivered> {
    let opened = 0;
    let isOutdated = false;
    for (const answer of await readAnswers(dependencies.store)) {
      if (answer.state !== 'waiting') continue;
      const state = await deliver(answer, dependencies);
      if (state === 'waiting') break;
      await settle(answer, state, dependencies);
      if (state === 'sent') opened += answer.opens.length;
      else isOutdated = true;
    }
    return { opened, isOutdated };
  }

  return {
    /** One run at a time: whoever comes while it is under way waits for it, and runs after it. */
    async deliver(): Promise<Delivered> {
      await running?.catch(() => undefined);
      running ??= deliverAll().finally(() => {
        running = null;
      });
      return running;
    },
  };
}

/** `waiting`: Google cannot be asked now. */
async function deliver(
  answer: InvitationAnswer,
  dependencies: AnswerDeliveryDependencies,
): Promise<AnswerState> {
  if (answer.interval.end <= dependencies.now()) return 'gone';
  try {
    for (let look = 0; look < MOST_LOOKS; look += 1) {
      const state = await lookAndSend(answer, dependencies);
      if (state !== 'again') return state;
    }
    return 'waiting';
  } catch (error) {
    if (!(error instanceof CalendarApiError)) throw error;
    if (error.kind === 'notFound' || error.kind === 'gone') return 'gone';
    return PASSING.includes(error.kind) ? 'waiting' : 'refused';
  }
}

/** `again`: it was changed between the look and the answer. @throws CalendarApiError */
async function lookAndSend(
  { eventId, interval, kind, note }: InvitationAnswer,
  { api, zone }: AnswerDeliveryDependencies,
): Promise<AnswerState | 'again'> {
  const event = await api.getInvitation(eventId);
  const found = readInvitation(event, zone());
  if (found === null) return 'gone';
  // An answer of ours whose own answer was lost: nobody is told a second time.
  if (hasAnswer(found, { kind, note })) return 'sent';
  if (!isSameInterval(found.interval, interval)) return 'moved';
  if (found.response !== 'needsAction') return 'answered';
  try {
    const told = { etag: found.etag, isTold: note !== '' };
    await api.answerInvitation(eventId, answerToPatch(event, { kind, note }), told);
    return 'sent';
  } catch (error) {
    if (error instanceof CalendarApiError && error.kind === 'preconditionFailed') return 'again';
    throw error;
  }
}

/** The block opens in the same breath as it is known that the answer was sent. */
async function settle(
  answer: InvitationAnswer,
  state: AnswerState,
  { store, now }: AnswerDeliveryDependencies,
): Promise<void> {
  await store.transaction('rw', store.keyvalue, async () => {
    await settleAnswer(store, { ...answer, state });
    if (state !== 'sent') return;
    for (const instance of answer.opens) {
      const known = editOf(instance, await readInstanceEdits(store));
      const editedAt = Math.max(now(), (known?.editedAt ?? -1) + 1);
      const flareUntil = known?.flareUntil ?? null;
      await noteInstanceEdit(store, { ...instance, flareUntil, isOpened: true, editedAt });
    }
  });
}
