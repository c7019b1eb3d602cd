// The one sentence of an assessed draft, and the line below it. Shown and announced from the same words.
import type { Assessment, GuestAssessment } from '../../domain/assessment.ts';
import type { EventDraft } from '../../domain/event-draft.ts';
import type { Interval } from '../../domain/time.ts';
import type { Phrase } from '../../locales/phrase.ts';
import { card as text } from '../../locales/words.ts';
import type { Formats } from '../format.ts';

/** `range` writes from-to: as seen on the card, or as it is to be heard. */
export function sentenceOf(
  worst: GuestAssessment,
  affectedGuests: number,
  draft: EventDraft,
  format: Formats,
  range: (interval: Interval) => string = format.range,
): Phrase {
  const what = clauseOf(worst, draft, range);
  if (affectedGuests > 1) return text.sentence.several(what, affectedGuests - 1);
  const { reason } = worst;
  if (reason.kind === 'askedForHelp') return text.sentence.askedForHelp(what, format.time(reason.until));
  return reason.kind === 'maybeFocus' ? text.sentence.maybeFocus(what) : text.sentence.one(what);
}

function clauseOf(guest: GuestAssessment, draft: EventDraft, range: (interval: Interval) => string): Phrase {
  const about = { name: guest.name, range: range(guest.interval) };
  const { reason } = guest;
  if (reason.kind === 'cooking')
    return draft.isAllDay ? text.clause.allDay(about) : text.clause.cooking(about);
  return text.clause[reason.kind](about);
}

/** What was so before the draft changed it is no warning. */
export function wordOf({ severity, reason }: GuestAssessment): string {
  return reason.kind === 'alreadyThere' ? text.alreadyThere : text.word[severity];
}

/** At most one more line, and only where the sentence leaves something open. */
export function moreOf({ guests }: Assessment, draft: EventDraft, format: Formats): string | null {
  const [worst, ...others] = guests;
  if (worst === undefined || others.length > 0) return null;
  const { reason } = worst;
  if (reason.kind === 'maybeFocus') return text.busyOnly;
  if (!('overlap' in reason) || draft.isAllDay) return null;
  return text.overlap(format.weekday(draft.interval.start), reason.overlap);
}

/** What one guest's row says behind the word of its severity. */
export function rowOf(guest: GuestAssessment, format: Formats): Phrase {
  const about = { name: guest.name, range: format.range(guest.interval) };
  const { reason } = guest;
  switch (reason.kind) {
    case 'breaksUpFreeTime':
      return text.guestRow.free(about);
    case 'maybeFocus':
      return text.guestRow.busyOnly;
    case 'notShared':
      return text.guestRow.notShared;
    case 'notRead':
      return text.guestRow.notRead;
    case 'askedForHelp':
      return text.guestRow.openUntil(format.time(reason.until));
    default:
      return text.guestRow.cooking(about);
  }
}
