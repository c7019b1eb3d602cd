// When the card speaks, and whether it waits for things to settle first.
import { card as text } from '../../locales/words.ts';
import type { Formats } from '../format.ts';
import { announcementOf } from './announcement.ts';
import type { Announcer } from './announcer.ts';
import type { CardState } from './card-state.ts';

/** Answers to a click of the person are not held up. */
const AT_ONCE: ReadonlySet<CardState['kind']> = new Set(['moved', 'noted', 'held', 'opening']);

export function announce(next: CardState, previous: CardState, announcer: Announcer, format: Formats): void {
  const announcement = announcementOf(next, format);
  const news = newsIn(next, previous);
  if (news !== null) announcer.say(news);
  else if (announcement === null) announcer.stop();
  // What stands there from the start was not clicked in this card.
  else if (!AT_ONCE.has(next.kind) || next === previous)
    announcer.settle(announcement.key, announcement.words);
  else if (previous.kind !== next.kind) announcer.say(announcement.words);
}

/** What is said beside the card's own words. */
function newsIn(next: CardState, previous: CardState): string | null {
  if (next.kind !== 'assessed') return null;
  if (previous.kind === 'held') return text.held.undone;
  const before = previous.kind === 'assessed' ? previous.notice : undefined;
  return next.notice === undefined || next.notice === before ? null : text.notice[next.notice];
}
