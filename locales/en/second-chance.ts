import type { BookingReason } from '../../domain/set-aside.ts';
import type { MoveFailure } from '../../messages/second-chances.ts';
import { type Phrase, phrase } from '../phrase.ts';
import { card } from './card.ts';
import { shared } from './shared.ts';

const { reason } = card;

const unnamed = phrase`this meeting`;
const named = (title: string): Phrase => (title.trim() === '' ? unnamed : phrase`“${title}”`);
const atStart = (title: string): Phrase => (title.trim() === '' ? phrase`This meeting` : phrase`“${title}”`);

const failed: Record<MoveFailure, string> = {
  ...shared.problem,
  changed: 'The meeting was changed meanwhile.',
};

export const secondChance = {
  page: 'A second chance',
  heading: (title: string) => phrase`A second chance for ${named(title)}`,
  lead: 'It is saved, and it landed on cooking time. Moving it now is one click.',
  forAccount: (account: string) => phrase`For ${account}`,

  saved: (title: string, day: string, range: string, ago: string) =>
    title.trim() === '' ? `${day}, ${range}, saved ${ago}.` : `“${title}”, ${day}, ${range}, saved ${ago}.`,
  tellsOne: (name: string) => phrase`Moving sends ${name} one updated invitation.`,
  tellsAll: phrase`Moving sends the guests one updated invitation.`,
  oneOfSeries: 'Only this date moves. The rest of the series stays.',
  noSlot: 'No better time was found in the next seven days.',

  hold: 'Hold for the 1:1',
  keep: 'Keep it, with a reason',
  dismiss: 'Dismiss',
  reasonQuestion: (title: string) => phrase`Keep ${named(title)}, because …`,
  reason,
  note: 'Note (optional)',
  keepIt: 'Keep it',
  back: 'Back',
  reasonStays: 'The reason stays in this browser. No e-mail is sent.',

  also: 'Also saved over cooking time',
  look: 'Look',
  lookAt: (title: string) => (title.trim() === '' ? 'Look at this meeting' : `Look at “${title}”`),
  row: (when: string, who: string, severity: string) => phrase`${when} · ${who} · ${[severity]}`,
  untitled: 'No title',

  moved: (title: string, when: string) => phrase`Moved ${named(title)} to ${when}.`,
  movedMore: 'An update was sent.',
  kept: (title: string, why: BookingReason) => phrase`${atStart(title)} stays. ${[reason[why]]}.`,
  held: (title: string) => phrase`${atStart(title)} stays, and waits for the 1:1.`,
  dismissed: (title: string) => phrase`${atStart(title)} stays.`,
  gone: (title: string) => phrase`${atStart(title)} is gone. It was deleted in Calendar.`,

  notMoved: (why: MoveFailure) => `Nothing was moved. ${failed[why]}`,
  stale: (time: string) => phrase`Offline. Checked against data from ${time}.`,
  allClear: 'All clear for this week.',
  noneFound: (people: number) =>
    people === 1
      ? 'Nothing found. 1 calendar shows busy times only.'
      : `Nothing found. ${people} calendars show busy times only.`,
  quiet: 'This page opens from a quiet notification, never by itself.',
} as const;
