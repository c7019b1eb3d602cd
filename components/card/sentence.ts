// The one sentence of an assessed draft, and the line below it. Shown and announced from the same words.
import type { Assessment, GuestAssessment, Remark } from '../../domain/assessment.ts';
import type { EventDraft } from '../../domain/event-draft.ts';
import type { Interval } from '../../domain/time.ts';
import type { Phrase } from '../../locales/phrase.ts';
import { rules, card as text } from '../../locales/words.ts';
import type { Formats } from '../format.ts';
import { ruleClause, ruleRow } from './rule-words.ts';

/** `range` writes from-to: as seen on the card, or as it is to be heard. */
export function sentenceOf(
  worst: GuestAssessment,
  affectedGuests: number,
  draft: EventDraft,
  format: Formats,
  range: (interval: Interval) => string = format.range,
): Phrase {
  const what = clauseOf(worst.name, worst, draft, format, range);
  if (affectedGuests > 1) return text.sentence.several(what, affectedGuests - 1);
  const { reason } = worst;
  if (reason.kind === 'askedForHelp') return text.sentence.askedForHelp(what, format.time(reason.until));
  if (reason.kind === 'overdueOneOnOne') return rules.fineEdge(what);
  return reason.kind === 'maybeFocus' ? text.sentence.maybeFocus(what) : text.sentence.one(what);
}

/** Why else: one of the reasons behind the worst one. */
export function reasonOf(
  { name }: GuestAssessment,
  remark: Remark,
  draft: EventDraft,
  format: Formats,
): Phrase {
  return rules.reason(wordOf(remark), clauseOf(name, remark, draft, format));
}

function clauseOf(
  name: string,
  { reason, interval }: Remark,
  draft: EventDraft,
  format: Formats,
  range: (interval: Interval) => string = format.range,
): Phrase {
  const about = { name, range: range(interval) };
  switch (reason.kind) {
    case 'cooking':
      return draft.isAllDay ? text.clause.allDay(about) : text.clause.cooking(about);
    case 'wantsQuestion':
    case 'breaksUpBlock':
    case 'alreadyThere':
    case 'breaksUpFreeTime':
    case 'maybeFocus':
    case 'notShared':
    case 'notRead':
    case 'askedForHelp':
      return text.clause[reason.kind](about);
    default:
      return ruleClause(name, reason, format, range);
  }
}

/** What was so before the draft changed it is no warning. */
export function wordOf({ severity, reason }: Remark): string {
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
  return (guest.more ?? [])
    .map((remark) => remarkRow(remark, format))
    .reduce((before, next) => rules.andRow(before, next), remarkRow(guest, format));
}

function remarkRow({ reason, interval }: Remark, format: Formats): Phrase {
  const about = { name: '', range: format.range(interval) };
  switch (reason.kind) {
    case 'cooking':
    case 'wantsQuestion':
    case 'breaksUpBlock':
    case 'alreadyThere':
      return text.guestRow.cooking(about);
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
      return ruleRow(reason, format);
  }
}
