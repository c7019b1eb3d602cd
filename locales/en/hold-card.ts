// The card's words around the 1:1.
import { type Phrase, phrase } from '../phrase.ts';

const nbsp = '\u00a0';

export const holdCard = {
  holding: {
    word: 'Hold for the 1:1',
    next: (name: string, time: string) => phrase`Next 1:1 with ${name}: ${time}.`,
    more: 'This draft closes without saving. Nothing is sent.',
    none: (name: string) => phrase`No 1:1 with ${name} in the next 6${[nbsp]}weeks.`,
    moreNone: 'It stays in your queue until there is one.',
    what: 'What',
    link: 'Link or why',
    optional: '(optional)',
    submit: 'Hold it',
    take: 'Take it myself',
    plan: 'Plan a 1:1',
  },
  taking: {
    word: 'Take it myself',
    free: (range: string) => phrase`You are free ${range}.`,
    more: (title: string) =>
      `The block is called “${title}” in your calendar. This draft closes without saving.`,
    moreUntitled: 'A focus block in your own calendar. This draft closes without saving.',
    none: phrase`Nothing is free in your working hours for two weeks.`,
    moreNone: 'Hold it, and take it from your queue later.',
    submit: 'Make the block',
  },
  focusSaved: 'focus saved',
  held: {
    word: 'Held',
    titled: (title: string) => phrase`“${title}”`,
    untitled: phrase`This draft`,
    waits: (what: Phrase, time: string) => phrase`${what} waits for ${time}.`,
    waitsForNext: (what: Phrase, name: string) => phrase`${what} waits for the next 1:1 with ${name}.`,
    taken: (what: Phrase, range: string) => phrase`${what} has a block of yours: ${range}.`,
    takenWord: 'Yours',
    closeIt: 'Close the draft yourself, without saving.',
    openQueue: 'Open queue',
    announced: (time: string) => `Held for ${time}.`,
    announcedNext: 'Held for the next 1:1.',
    announcedTaken: (range: string) => `Your block: ${range}.`,
    undone: 'Not held any more.',
  },
} as const;
