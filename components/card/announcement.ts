// What is said aloud of a card, and when: once per appearance or change of severity, never per keystroke.

import { plain } from '../../locales/phrase.ts';
import { card as text } from '../../locales/words.ts';
import type { Formats } from '../format.ts';
import type { CardState, HeldState } from './card-state.ts';
import { sentenceOf, wordOf } from './sentence.ts';

export interface Announcement {
  /** The same key is not announced twice. */
  readonly key: string;
  readonly words: string;
}

/** null: the card draws nothing, so nothing is said. */
export function announcementOf(state: CardState, format: Formats): Announcement | null {
  switch (state.kind) {
    case 'assessed':
      return assessed(state, format);
    case 'moved': {
      const { from, slot } = state;
      const time = format.timeFrom(from.start, slot.interval.start);
      return { key: `moved ${slot.interval.start}`, words: text.announcedMove(time) };
    }
    case 'noted':
    case 'opening':
      return { key: state.kind, words: text[state.kind].announced };
    case 'held':
      return { key: state.kind, words: heldWords(state, format) };
    case 'holding':
    case 'taking':
    case 'reasons':
      return null;
    case 'unreadable':
      return notice(state.kind, text.word.unknown, plain(text.unreadable.sentence));
    case 'signIn':
      return notice(state.kind, text.notChecked, plain(text.signIn.sentence));
    case 'otherAccount':
      return notice(
        state.kind,
        text.notChecked,
        plain(text.otherAccount.sentence(state.page, state.connected)),
      );
  }
}

function heldWords({ waitsFor }: HeldState, format: Formats): string {
  if (waitsFor.kind === 'block')
    return text.held.announcedTaken(format.dayRange(waitsFor.interval, Date.now()));
  const { next } = waitsFor;
  return next === null
    ? text.held.announcedNext
    : text.held.announced(format.dayTime(next.start, Date.now()));
}

function assessed(
  { assessment, draft }: Extract<CardState, { kind: 'assessed' }>,
  format: Formats,
): Announcement | null {
  const worst = assessment.guests[0];
  if (worst === undefined) return null;
  const sentence = sentenceOf(worst, assessment.guests.length, draft, format, format.spokenRange);
  const best = assessment.slots[0];
  const words = [
    text.announced(wordOf(worst), plain(sentence), spokenCost(assessment, format)),
    best === undefined ? '' : text.announcedBest(format.timeFrom(draft.interval.start, best.interval.start)),
  ];
  return { key: `${draft.id} ${worst.severity}`, words: words.filter(Boolean).join(' ') };
}

type Assessed = Extract<CardState, { kind: 'assessed' }>['assessment'];

function spokenCost({ severity, cost }: Assessed, format: Formats): string {
  if (severity === 'open') return '';
  if (!cost.isComplete && cost.minutes === 0) return `${text.spokenUnknown}.`;
  const hours = format.spokenHours(cost.minutes);
  return cost.isComplete ? text.spokenCost(hours) : text.spokenCostAtLeast(hours);
}

function notice(key: string, word: string, sentence: string): Announcement {
  return { key, words: text.announced(word, sentence, '') };
}
