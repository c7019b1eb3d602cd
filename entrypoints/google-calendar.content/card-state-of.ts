// From the guard's answer to what the card shows, and what counts as the same draft. All plain values.
import type { CardState } from '../../components/card/card-state.ts';
import type { DraftReading, EventDraft } from '../../domain/event-draft.ts';
import type { GuardAnswer } from '../../messages/protocol.ts';

/** Null: no card. `hasMoreOptions`: the page offers the full editor. */
export function cardStateOf(answer: GuardAnswer, hasMoreOptions: boolean): CardState | null {
  switch (answer.status) {
    case 'silent':
      return null;
    case 'unreadable':
      return { kind: 'unreadable', hasMoreOptions };
    case 'signIn':
      return { kind: 'signIn' };
    case 'otherAccount':
      return { kind: 'otherAccount', page: answer.page, connected: answer.connected };
    case 'assessed': {
      const { draft, assessment, staleSince } = answer;
      return { kind: 'assessed', draft, assessment, staleSince, isJudging: false };
    }
  }
}

/** The person switched the guard off, for good or for a while: that ends a moved card, too. */
export function isOff(answer: GuardAnswer): boolean {
  return answer.status === 'silent' && (answer.because === 'off' || answer.because === 'paused');
}

export function draftOf(reading: DraftReading | undefined): EventDraft | null {
  return reading?.status === 'read' ? reading.draft : null;
}

/** What a judgement depends on: all but the title, which changes with every key. */
export function judgedPart(reading: DraftReading): string {
  if (reading.status === 'unreadable') return JSON.stringify(reading);
  return JSON.stringify({ ...reading.draft, title: '' });
}

/** Does the form still hold the slot that was taken, for the same guests? */
export function isMovedTo(state: Extract<CardState, { kind: 'moved' }>, reading: DraftReading): boolean {
  const draft = draftOf(reading);
  return (
    draft !== null &&
    draft.interval.start === state.slot.interval.start &&
    draft.interval.end === state.slot.interval.end &&
    draft.guests.join() === state.draft.guests.join()
  );
}

/** The same card over the newest draft: its title may have gone on while the worker thought. */
export function withDraft(state: CardState, reading: DraftReading | undefined): CardState {
  const draft = draftOf(reading);
  return draft !== null && (state.kind === 'assessed' || state.kind === 'moved')
    ? { ...state, draft }
    : state;
}
