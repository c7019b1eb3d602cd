// What the rules say on the card, and what the options page says of them. Each rule has its words under its id.
import type { ThresholdUnit } from '../../domain/rule-choices.ts';
import { type Phrase, phrase } from '../phrase.ts';
import { counting } from '../plural.ts';

const count = counting('en');
const nbsp = '\u00a0';

const days = (number: number) => [
  count(number, { one: `${number}${nbsp}day`, other: `${number}${nbsp}days` }),
];
const weeks = (number: number) => [
  count(number, { one: `${number}${nbsp}week`, other: `${number}${nbsp}weeks` }),
];
const hours = (number: number) => [
  count(number, { one: `${number}${nbsp}hour`, other: `${number}${nbsp}hours` }),
];

/** A rule’s name, what it warns about in one sentence, and the fact or the thought behind it. */
const list = {
  'protected-overlap': {
    title: 'Protected overlap',
    why: 'The draft touches somebody’s cooking time. This is what the card is for, so it is always on.',
    source: 'A visible signal cut interruptions by 46 % (FlowLight, 449 people, CHI 2017).',
  },
  'focus-cost': {
    title: 'Focus cost',
    why: 'The hours of unbroken time a draft costs, not its length. Shorter stretches do not count.',
    source:
      'Programmers need 10 to 15 minutes before they edit again, and get about one undisturbed two-hour session a day (Parnin & Rugaber 2011).',
  },
  'check-in-cadence': {
    title: 'Check-in cadence',
    why: 'A second check-in before the next 1:1, or a 1:1 that is moved past the day on which it is due.',
    source: 'The 1:1 is what makes silence safe: goals are set there, then people are trusted with them.',
  },
  'finish-line': {
    title: 'Finish line',
    why: 'A meeting in the last stretch before a finish line; a new topic or series counts for more.',
    source: 'Meetings hurt during development and help in planning phases (Meyer et al., 5,971 answers).',
  },
  'short-notice': {
    title: 'Short notice',
    why: 'Less notice than the person published that they would like.',
    source: 'Their own published terms. Of people who published none, nothing is said.',
  },
  'series-impact': {
    title: 'Series impact',
    why: 'A draft that repeats: the focus it costs over the next 12 weeks, and the weeks it leaves with little.',
    source: 'Published blocks for six weeks; later weeks are taken to be like them, and the card says so.',
  },
  'outside-working-hours': {
    title: 'Outside working hours',
    why: 'Before or after the hours that the person published.',
    source: 'Their own published hours. Google Calendar has a warning like it, so this one is off at first.',
  },
  'meeting-load': {
    title: 'Meeting load',
    why: 'A day on which meetings fill more than this share of working hours.',
    source: 'Their calendar without their focus blocks. Where only busy times show, nothing is said.',
  },
  'one-on-one-first': {
    title: 'An overdue 1:1 goes first',
    why: 'At the edge of a block an overdue 1:1 is fine, and the card says so.',
    source: 'Protection that keeps the two apart would not last: the 1:1 outranks cooking time.',
  },
} as const;

/** What stands behind the number in a rule’s field, and what the field is called. */
const unit: Record<ThresholdUnit, { readonly short: string; readonly label: string }> = {
  checkIns: { short: 'up to the 1:1', label: 'Check-ins until the 1:1, the 1:1 included' },
  days: { short: 'days', label: 'Days' },
  hours: { short: 'h at most', label: 'Most notice that is listened to, in hours' },
  blocks: { short: 'stretches a week', label: 'Focus stretches that a week keeps at least' },
  percent: { short: '% of the day', label: 'Share of the working day, in percent' },
};

/** The sentence without its full stop. */
const clause = {
  overdueOneOnOne: (name: string, late: number) => phrase`Your 1:1 with ${name} is ${days(late)} overdue`,
  secondCheckIn: (name: string, when: string) =>
    phrase`One more check-in before your 1:1 with ${name} on ${when}`,
  oneOnOnePastDue: (name: string, day: string) => phrase`Your 1:1 with ${name} is due ${day}; this is later`,
  finishLine: (name: string, day: string) => phrase`${name} wants to finish by ${day}`,
  newTopic: (name: string, day: string) =>
    phrase`${name} wants to finish by ${day}; this starts something new`,
  shortNotice: (name: string, within: number, wanted: number) =>
    phrase`This starts within ${hours(within)}; ${name} asks for ${[String(wanted)]}`,
  seriesThinsWeeks: (name: string, thin: number, least: number) =>
    phrase`This series leaves ${name} ${weeks(thin)} with fewer than ${[String(least)]} focus stretches`,
  seriesBreaksUp: (name: string, times: number) =>
    count(times, {
      one: phrase`This series breaks up ${name}’s focus 1${[nbsp]}more time`,
      other: phrase`This series breaks up ${name}’s focus ${[`${times}${nbsp}`]}more times`,
    }),
  outsideHours: (name: string, range: string) => phrase`${name} works ${range} that day`,
  dayOff: (name: string) => phrase`${name} does not work that day`,
  fullDay: (name: string, share: string) => phrase`With this, meetings fill ${share} of ${name}’s day`,
} as const;

/** The same in a few words, behind a guest’s name. */
const row = {
  overdueOneOnOne: (late: number) => phrase`1:1 ${days(late)} overdue`,
  secondCheckIn: (when: string) => phrase`1:1 ${when}`,
  oneOnOnePastDue: (day: string) => phrase`1:1 due ${day}`,
  finishLine: (day: string) => phrase`finishes by ${day}`,
  shortNotice: (wanted: number) => phrase`asks for ${hours(wanted)}’ notice`,
  seriesThinsWeeks: (thin: number) => phrase`${weeks(thin)} with little focus`,
  seriesBreaksUp: phrase`broken up later, too`,
  outsideHours: (range: string) => phrase`works ${range}`,
  dayOff: phrase`does not work that day`,
  fullDay: (share: string) => phrase`meetings fill ${share}`,
} as const;

export const rules = {
  list,
  unit,
  clause,
  row,
  fineEdge: (what: Phrase) => phrase`${what}. This edge is fine.`,
  moreReasons: (number: number) =>
    count(number, { one: 'And 1 more reason', other: `And ${number} more reasons` }),
  reason: (severity: string, what: Phrase) => phrase`${[severity]} · ${what}.`,
  andRow: (first: Phrase, next: Phrase) => phrase`${first}; ${next}`,
  seriesCost: (cost: string, span: number) => phrase`It repeats: ${cost} of focus in ${weeks(span)}.`,
  seriesCostAtLeast: (cost: string, span: number) =>
    phrase`It repeats: at least ${cost} of focus in ${weeks(span)}.`,
  seriesCostIfAlike: (cost: string, span: number, seen: number) =>
    phrase`It repeats: ${cost} of focus in ${weeks(span)}, if all are like the next ${[String(seen)]}.`,
  always: 'Always on',
  default: (value: number) => `default ${value}`,
  outOfRange: (min: number, max: number) => `Enter a whole number from ${min} to ${max}.`,
  backToDefaults: 'Back to defaults',
  backAtDefaults: 'All rules are at their defaults.',
  saysAtWorst: (word: string) => `Says at worst: ${word}`,
} as const;
