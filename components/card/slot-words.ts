// What a better time's button says. Its name is what is seen, so that it can also be called by voice.
import type { Slot } from '../../domain/assessment.ts';
import type { EventDraft } from '../../domain/event-draft.ts';
import { type Instant, MINUTE } from '../../domain/time.ts';
import { type Phrase, phrase } from '../../locales/phrase.ts';
import { card as text } from '../../locales/words.ts';
import type { Formats } from '../format.ts';

/** Further away, "In 200 minutes" says less than the time on the button itself. */
const SOON_MINUTES = 90;

export interface SlotWords {
  readonly when: Phrase;
  readonly why: string;
}

interface Around {
  readonly isBest: boolean;
  /** The draft is fine where it stands: the better time is one more choice. */
  readonly isOptional?: boolean;
  readonly draft: EventDraft;
  readonly format: Formats;
  readonly now: Instant;
}

/** The reason always comes with the cost that was computed; where a cost cannot be known, none is shown. */
export function slotWords(slot: Slot, { isBest, isOptional, draft, format, now }: Around): SlotWords {
  const range = format.rangeFrom(draft.interval.start, slot.interval);
  const reason = reasonOf(slot, now);
  const hasCost = slot.cost.isComplete && slot.reason !== 'soonestForBoth';
  return {
    when: isBest ? text[isOptional ? 'orMoveTo' : 'moveTo'](range) : phrase`${range}`,
    why: hasCost ? costed(reason, format.cost(slot.cost), isBest) : reason,
  };
}

function costed(reason: string, cost: string, isBest: boolean): string {
  return isBest ? text.bestSlotWhy(reason, cost) : text.slotWhy(reason, cost);
}

function reasonOf(slot: Slot, now: Instant): string {
  if (slot.reason === 'allFree') return text.allFree(slot.cost.guests);
  if (slot.reason !== 'soonestForBoth') return text.slotReason[slot.reason];
  const minutes = Math.max(0, Math.round((slot.interval.start - now) / MINUTE));
  return minutes <= SOON_MINUTES ? text.soonSlot(minutes) : text.laterSlot;
}
