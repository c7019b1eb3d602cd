import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';

const count = counting('en');
const nbsp = '\u00a0';

export const mirror = {
  title: (week: string) => phrase`Your mirror, ${week}`,
  open: 'Open mirror',
  introLead: 'Your own interruptions first. Then your own cooking. Then the team, as sums.',
  intro: 'How much of your cooking time was kept. Only you see this page.',
  before: 'Week before',
  after: 'Week after',
  csv: 'CSV',
  json: 'JSON',
  exported: 'Exported.',
  threshold: (hours: string) => phrase`Focus counts in stretches of ${hours} or more (T =${[nbsp]}${hours}).`,
  viewWith: (hours: string) => phrase`View with ${hours}`,
  reading: 'Your calendar is being read. The figures follow.',
  failed: 'The figures can’t be read. Reload this page and try again.',
  nothing: 'Nothing to show for this week.',
  nothingMore: 'The first figures come after your next meeting over cooking time, or on Friday.',
  notRead: 'Your calendar was not read in this week.',
  weekOf: 'Week of',
  asTable: 'The same figures as a table',
  ofHours: (part: string, whole: string) => phrase`${part} of ${whole}`,
  ofCount: (part: number, whole: number) => phrase`${String(part)} of ${String(whole)}`,
  weekBefore: (figure: string) => phrase`${figure} the week before`,

  interruptions: {
    heading: 'Your own interruptions',
    booked: (meetings: number) =>
      count(meetings, { one: 'meeting over cooking time', other: 'meetings over cooking time' }),
    lost: 'focus lost',
    saved: 'focus saved by moving or holding',
    shortNotice: (bookings: number) =>
      count(bookings, { one: 'booking at short notice', other: 'bookings at short notice' }),
    shortNoticeMore: 'within a day',
    held: 'held / dropped',
    heldMore: 'dropped: it reached nobody',
    takenOver: (requests: number) => `${requests} taken over by you`,
    none: 'No meeting of yours landed on cooking time.',
    lostHours: 'Lost, hours',
    savedHours: 'Saved, hours',
    lostColumn: 'Lost',
    savedColumn: 'Saved',
    picture: (weeks: number, lost: readonly [string, string], saved: readonly [string, string]) =>
      `Focus hours lost and saved through your meetings, ${count(weeks, { one: '1 week', other: `${weeks} weeks` })}. Lost: ${lost[0]} at first, ${lost[1]} at last. Saved: ${saved[0]} at first, ${saved[1]} at last.`,
    reasons: 'Reasons you gave',
    noReason: 'No reason',
  },

  own: {
    headingLead: 'Your own cooking',
    heading: 'My week',
    kept: 'of cooking time kept',
    focus: (threshold: string) => `focus, T =${nbsp}${threshold}`,
    focusOther: (hours: string, threshold: string) => phrase`${hours} with T =${[nbsp]}${threshold}`,
    fragmented: 'fragmented',
    longest: 'longest stretch',
    over: (meetings: number) =>
      count(meetings, { one: 'meeting over cooking time', other: 'meetings over cooking time' }),
    perBlock: (index: string) => phrase`${index} per block, good below 1`,
    oneOnOnes: '1:1s kept',
    noBlock: 'No cooking time this week.',
    keptColumn: 'Kept',
    picture: (weeks: number, first: string, last: string) =>
      `Your own kept rate, ${count(weeks, { one: '1 week', other: `${weeks} weeks` })}: ${first} at first, ${last} at last.`,
  },

  team: {
    heading: 'The team, as sums',
    people: (people: number) =>
      count(people, { one: '1 person. Never one by one.', other: `${people} people. Never one by one.` }),
    kept: 'cooking time your meetings left alone',
    perBlock: 'of your meetings per block',
    goodBelow: 'good below 1',
    others: 'What others book over it can’t be seen.',
    tooFew: (fewest: number) => `Shown from ${fewest} people on.`,
    tooFewMore: (seen: number) =>
      count(seen, {
        one: 'The cooking time of 1 person can be seen.',
        other: `The cooking time of ${seen} people can be seen.`,
      }),
    notCounted: 'Not counted in this week.',
    picture: (weeks: number, first: string, last: string) =>
      `Kept rate of the whole team, ${count(weeks, { one: '1 week', other: `${weeks} weeks` })}: ${first} at first, ${last} at last.`,
    locked: 'Your own cooking time comes first',
    lockedMore:
      'The team’s part opens once one block of yours is protected. Your interruptions above are always open.',
    protect: (when: string) => phrase`Protect ${when}`,
    protected: 'Protected.',
  },

  announce: 'Say on Friday that the mirror is there',
  announceWhy: 'One notification a week, without figures. Only you see the mirror.',
} as const;
