// From the guard's answer to what the card shows, and what counts as the same draft. All plain values.
import type { CardState } from '../../components/card/card-state.ts';
import { savedBySlot } from '../../domain/decision.ts';
import type { DraftReading, EventDraft } from '../../domain/event-draft.ts';
import type { GuardAnswer } from '../../messages/page-messages.ts';

/** What the place of the draft allows: the page offers the full editor; times can be written. */
export interface Place {
  readonly hasMoreOptions: boolean;
  readonly hasTimeFields: boolean;
}

/** Null: no card. */
export function cardStateOf(answer: GuardAnswer, { hasMoreOptions, hasTimeFields }: Place): CardState | null {
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
      const { status: _, assessment, ...judged } = answer;
      const offered = hasTimeFields ? assessment : { ...assessment, slots: [] };
      return { kind: 'assessed', ...judged, assessment: offered, isJudging: false };
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

/** What a judgement depends on at once. The title changes with every key: it is looked at when it rests. */
export function judgedPart(reading: DraftReading): string {
  if (reading.status === 'unreadable') return JSON.stringify(reading);
  return JSON.stringify({ ...reading.draft, title: null });
}

/** Does the form still hold the slot that was taken, for the same guests? */
export function isMovedTo(state: Extract<CardState, { kind: 'moved' }>, reading: DraftReading): boolean {
  const draft = draftOf(reading);
  return draft !== null && isSameMeeting(draft, { ...state.draft, interval: state.slot.interval });
}

/** The person has decided about this card: it stands until the draft changes. */
export function isDecided(state: CardState | null): boolean {
  return state !== null && (state.kind === 'moved' || 'of' in state);
}

/** What was said of a draft holds while it stays as it is, also over a newer answer. */
export function withNotice(next: CardState, previous: CardState | null): CardState {
  const isSaid = next.kind === 'assessed' && previous?.kind === 'assessed' && previous.notice !== undefined;
  return isSaid && isSameMeeting(next.draft, previous.draft) ? { ...next, notice: previous.notice } : next;
}

function isSameMeeting(a: EventDraft, b: EventDraft): boolean {
  return (
    a.interval.start === b.interval.start &&
    a.interval.end === b.interval.end &&
    a.guests.join() === b.guests.join()
  );
}

/** The same card over the newest draft: its title may have gone on while the worker thought. */
export function withDraft(state: CardState, reading: DraftReading | undefined): CardState {
  const draft = draftOf(reading);
  if (draft === null) return state;
  if ('of' in state) return { ...state, of: { ...state.of, draft } };
  return 'draft' in state ? { ...state, draft } : state;
}

/** Is it worth a look what became of the draft? Not where nothing was wrong, nor where the person has decided. */
export function isOpenQuestion(state: CardState | null, isAsking: boolean): boolean {
  if (state === null) return isAsking;
  // A reason that was given goes on the meeting once it is saved: that is looked for as well.
  return ['assessed', 'reasons', 'noted', 'holding', 'taking', 'opening', 'unreadable'].includes(state.kind);
}

/** What the worker keeps of a draft that went to a better time. */
export function movedDraftOf({ before, from, slot }: Extract<CardState, { kind: 'moved' }>) {
  const people = before.guests.length;
  return { from, to: slot.interval, people, costMinutes: savedBySlot(before, slot) };
}
