import type { SlotReason } from '../../domain/assessment.ts';
import type { Overlap, Severity } from '../../domain/rule.ts';
import type { BookingReason } from '../../domain/set-aside.ts';
import { type Phrase, phrase } from '../phrase.ts';
import { holdCard } from './hold-card.ts';

interface About {
  readonly name: string;
  /** From-to of the block, busy time or free stretch. */
  readonly range: string;
}

const nbsp = '\u00a0';

const word: Record<Severity, string> = {
  conflict: 'Conflict',
  ask: 'Ask first',
  soft: 'Costs focus',
  unknown: 'Can’t tell',
  note: 'Worth a look',
  fine: 'Fine to book',
  open: 'Asked for help',
};

const overlap: Record<Overlap, string> = {
  cuts: 'Your draft cuts the block in two.',
  edge: 'Your draft takes an edge of it.',
  covers: 'Your draft covers all of it.',
  crosses: 'Your draft reaches into it.',
};

const slotReason: Record<Exclude<SlotReason, 'soonestForBoth' | 'allFree'>, string> = {
  betweenMeetings: 'Between meetings',
  beforeMeeting: 'Before a meeting',
  afterMeeting: 'After a meeting',
  nextToMeeting: 'Next to a meeting',
  atTheEdge: 'At the edge',
  rightAfterBlock: 'Right after the block',
  endOfDay: 'End of day',
  calendarsShowFree: 'Both calendars show free',
};

const bookingReason: Record<BookingReason, string> = {
  incident: 'Incident',
  deadline: 'Deadline',
  agreed: 'We agreed',
  other: 'Other',
};

/** The sentence without its full stop, so that the other guests can be counted behind it. */
const clause = {
  cooking: ({ name, range }: About) => phrase`${name} is cooking ${range}`,
  allDay: ({ name, range }: About) => phrase`This all-day draft covers ${name}’s cooking time ${range}`,
  wantsQuestion: ({ name, range }: About) => phrase`${name} wants to be asked about ${range}`,
  breaksUpBlock: ({ name, range }: About) => phrase`This breaks up ${name}’s cooking time ${range}`,
  alreadyThere: ({ name, range }: About) =>
    phrase`This event already lies in ${name}’s cooking time ${range}`,
  breaksUpFreeTime: ({ name, range }: About) => phrase`This breaks up ${name}’s free time ${range}`,
  maybeFocus: ({ name, range }: About) => phrase`${name} is busy ${range}`,
  notShared: ({ name }: About) => phrase`You can’t see ${name}’s calendar`,
  notRead: ({ name }: About) => phrase`${name}’s calendar has not been read yet`,
  askedForHelp: ({ name }: About) => phrase`${name} asked for help`,
} as const;

const sentence = {
  one: (what: Phrase) => phrase`${what}.`,
  maybeFocus: (what: Phrase) => phrase`${what}. It may be focus time.`,
  askedForHelp: (what: Phrase, time: string) => phrase`${what}. The block is open until ${time}.`,
  several: (what: Phrase, more: number) =>
    more === 1
      ? phrase`${what}; 1${[nbsp]}more guest is affected.`
      : phrase`${what}; ${[`${more}${nbsp}`]}more guests are affected.`,
  moved: (range: string) => phrase`Now ${range}.`,
  movedKeeps: (range: string, name: string) => phrase`Now ${range}. ${name} keeps the whole block.`,
} as const;

/** One guest in the folded list, behind the severity’s word. */
const guestRow = {
  cooking: ({ range }: About) => phrase`cooking ${range}`,
  free: ({ range }: About) => phrase`free ${range}`,
  busyOnly: phrase`busy times only`,
  notShared: phrase`not shared`,
  notRead: phrase`not read yet`,
  openUntil: (time: string) => phrase`open until ${time}`,
} as const;

export const card = {
  word,
  clause,
  sentence,
  guestRow,
  overlap: (weekday: string, how: Overlap) => `${weekday}. ${overlap[how]}`,
  busyOnly: 'Their calendar shows you busy times only.',

  focusLost: 'focus lost',
  focusLostKnown: (known: number) => `focus lost, ${known} known`,
  costUnknown: 'cost unknown',
  soonestForBoth: 'soonest for both',
  stretches: (threshold: string) => `in ${threshold}+ stretches`,
  priceTitle: (threshold: string) =>
    `Focus counts only in free stretches of ${threshold} or more (T = ${threshold}). Change it in Rules.`,
  spokenCost: (hours: string) => `${hours} of focus lost.`,
  spokenCostAtLeast: (hours: string) => `At least ${hours} of focus lost.`,
  spokenPrice: (hours: string, threshold: string) =>
    `${hours} of focus lost, counting stretches of ${threshold} or more`,
  spokenPriceAtLeast: (hours: string, threshold: string) =>
    `At least ${hours} of focus lost, counting stretches of ${threshold} or more`,
  spokenUnknown: 'Cost unknown',

  betterTimes: 'Better times',
  moveTo: (when: string) => phrase`Move to ${when}`,
  orMoveTo: (when: string) => phrase`Or move to ${when}`,
  slotReason,
  soonSlot: (minutes: number) => `In ${minutes}${nbsp}minutes, both free`,
  laterSlot: 'Both free',
  allFree: (guests: number) => (guests === 2 ? 'Both free' : `All ${guests} free`),
  bestSlotWhy: (reason: string, cost: string) => `${reason} · costs ${cost}`,
  slotWhy: (reason: string, cost: string) => `${reason} · ${cost}`,
  copyQuestion: (name: string) => phrase`Copy a question for ${name}`,
  question: (asked: string, better: string) => `Is ${asked} all right, or is ${better} better?`,
  questionAlone: (asked: string) => `Is ${asked} all right?`,
  quoted: (text: string) => `“${text}”`,

  showAllGuests: (count: number) => (count === 2 ? 'Show both guests' : `Show all ${count} guests`),
  allGuests: (count: number) => (count === 2 ? 'Both guests' : `All ${count} guests`),
  guestLine: (severity: string, what: Phrase) => phrase`${[severity]} · ${what}`,

  hold: 'Hold for the 1:1',
  bookAnyway: 'Book anyway',
  back: 'Back',
  reason: bookingReason,
  reasons: {
    label: 'Reason',
    sentence: (time: string) => phrase`What is the reason for ${time}?`,
    more: 'The reason goes on the meeting. No e-mail is sent.',
    note: (name: string) => phrase`Note (optional, ${name} can read it)`,
    noteForAll: phrase`Note (optional, the guests can read it)`,
    submit: 'Note the reason',
    budget: (used: number, most: number) => `${used} of ${most} used this month. Only you see this.`,
  },
  noted: {
    word: 'Reason noted',
    sentence: (reason: string) => phrase`${[reason]}. Press Save in Calendar when you are ready.`,
    change: 'Change',
    findBetter: 'Find a better time',
    announced: 'Reason noted. Press Save in Calendar when you are ready.',
  },
  ...holdCard,
  opening: {
    word: 'Moving',
    sentence: (range: string) => phrase`The full editor opens with ${range}.`,
    more: 'Calendar did not take the time here.',
    announced: 'Calendar did not take the time here. The full editor opens with it.',
  },
  notice: {
    saveWaits: 'Not saved yet. Save again to book it as it is.',
    notTaken: 'Calendar did not take this time. Change it by hand.',
    notKept: 'This could not be kept in the browser. Try again.',
  },

  dismiss: 'Dismiss',
  undo: 'Undo',
  asDrafted: (time: string) => phrase`${time}, as drafted, is fine too.`,
  offline: 'Offline.',
  googleIsLate: 'Google has not answered.',
  stale: (why: string, time: string) => phrase`${[why]} Checked against data from ${time} today.`,
  staleOlder: (why: string, dayAndTime: string) => phrase`${[why]} Checked against data from ${dayAndTime}.`,
  otherZone: (name: string, range: string) => phrase`Times are in your zone. For ${name} it is ${range}.`,

  moved: { word: 'Moved', more: 'Not saved yet. Press Save in Calendar.' },
  unreadable: {
    sentence: phrase`The time of this draft can’t be read.`,
    more: 'Open the full editor and it will be checked there.',
    button: 'More options',
  },
  alreadyThere: 'Unchanged',
  repeats: phrase`It repeats. Only the first time is checked.`,
  saveAsItIs: 'Save it as it is: no reason is asked.',
  notChecked: 'Not checked',
  signIn: {
    sentence: phrase`Google wants you to sign in again.`,
    more: 'Your own blocks stay in Google Calendar.',
    button: 'Reconnect',
  },
  otherAccount: {
    sentence: (page: string, connected: string) =>
      phrase`This tab is ${page}; Let Them Cook is connected as ${connected}.`,
    button: (page: string) => phrase`Connect ${page}`,
  },

  announced: (severity: string, what: string, cost: string) =>
    `Let Them Cook: ${severity.toLocaleLowerCase('en')}. ${what} ${cost}`.trim(),
  announcedBest: (time: string) => `Best time: ${time}.`,
  announcedMove: (time: string) => `Moved to ${time}. Not saved yet.`,
  announcedUndo: (time: string) => `Back to ${time}.`,
} as const;
