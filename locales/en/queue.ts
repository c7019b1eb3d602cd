// The queue of held requests, in the popup and in the options page.
import type { ReleaseFailure } from '../../messages/held-queue.ts';
import { type Phrase, phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import { shared } from './shared.ts';

const count = counting('en');

const failure: Record<ReleaseFailure, string> = {
  ...shared.problem,
  notAllowed: 'Google did not let you change this 1:1. Copy the line into it.',
  noOneOnOne: 'There is no 1:1 to put it into. It stays here until there is one.',
  noRoom: 'The description of this 1:1 is full. Copy the line into it.',
};

export const queue = {
  title: 'Hold queue',
  intro: 'What you kept back instead of booking. Release it in the 1:1, do it yourself, or let it go.',
  emptyTitle: 'Nothing is held back.',
  emptyText: 'On the card, “Hold for the 1:1” puts a draft here instead of into somebody’s day.',
  numbers: 'Numbers',
  heldNow: 'Held now',
  released: 'Released in 1:1s, last 4 weeks',
  takenOver: 'Taken by you',
  dropped: 'Dropped: never reached anyone',
  next: (when: string, distance: string) => phrase`Next 1:1 ${when}, ${distance}`,
  today: 'today',
  inDays: (days: number) => count(days, { one: 'tomorrow', other: `in ${days} days` }),
  noNext: 'No 1:1 in the next 6 weeks',
  nobody: 'For nobody yet',
  chooseWho: 'Choose who',
  choose: 'Choose…',
  notInTeam: 'Not in your team any more.',
  cannotEdit: 'You can’t edit this 1:1, so copy the line into it.',
  fromDraft: (when: string) => phrase`From a draft for ${when}`,
  fromText: phrase`From a selected text`,
  untitled: 'Without a title',
  alsoFor: (names: Phrase) => phrase`Also for ${names}`,
  heldToday: 'held today',
  heldDays: (days: number) => count(days, { one: 'held 1 day', other: `held ${days} days` }),
  stillNeeded: (date: string) => `Still needed? It goes by itself on ${date}.`,
  release: 'Release to the 1:1',
  copy: 'Copy for the 1:1',
  take: 'Take it myself',
  drop: 'Drop',
  onItsWay: 'On its way to the 1:1. It is tried again by itself.',
  about: (button: string, what: string) => `${button}: ${what}`,
  free: (range: string) => phrase`You are free ${range}. The block carries these words as its title.`,
  nothingFree: phrase`Nothing is free in your working hours for two weeks.`,
  makeBlock: 'Make the block',
  back: 'Back',
  undo: 'Undo',
  wasReleased: (what: string) => phrase`“${what}” is in the 1:1 now. Nobody was mailed.`,
  wasCopied: (what: string) => phrase`“${what}” was copied for the 1:1.`,
  wasDropped: (what: string, name: string) =>
    name === ''
      ? phrase`“${what}” was dropped. Nothing reached anyone.`
      : phrase`“${what}” was dropped. Nothing reached ${name}.`,
  wasTaken: (what: string, range: string) => phrase`“${what}” has a block of yours: ${range}.`,
  wasExpired: (what: string) => phrase`“${what}” went by itself. Nothing reached anyone.`,
  failure,
  popupTitle: (held: number) => count(held, { one: '1 request held', other: `${held} requests held` }),
  openQueue: 'Open queue',
  settings: 'Limits',
  holdDays: 'Requests are held for',
  holdDaysWhy: 'Days. Then a request goes by itself; the queue says when.',
  overrides: 'Book anyway, times a month',
  overridesWhy: 'Counts only for you, and nobody else sees it. 0 hides the count.',
  remind: 'Remind me on the morning of the 1:1',
  remindWhy: 'One notification, when something is held for it.',
} as const;
