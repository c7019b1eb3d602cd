import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';

const count = counting('en');

/** Cooking time: the picture of the week, single blocks, terms and the finish line. */
export const cooking = {
  singles: 'Single blocks',
  single: (number: number) => `Single block ${number}`,
  addSingle: 'Add a single block',
  date: 'Date',
  chooseDate: 'Choose a date.',
  isOver: 'That time is over. Nothing is saved until it lies ahead.',
  /** `block`: “Thu 26 Nov 14:00–16:00”. */
  removed: (block: string) => phrase`${block} is removed from your calendar.`,

  help: 'Drag to draw. Or use the list.',
  keys: 'Arrow keys move, Shift and arrow keys resize, Delete removes, 1, 2 and 3 set the level. Page Up and Page Down change the week.',
  yourMeetings: 'Your meetings',
  busy: 'Busy',
  meeting: (title: string, range: string) => phrase`${title}, ${range}`,
  /** Of a block in the picture that is published as soft, though its owner asked for more. */
  weakened: 'soft, above your cap',
  overlap: (when: string, title: string, block: string) =>
    phrase`${when}, “${title}” is already in ${block}. It stays as it is; only new drafts are warned about.`,
  overlapUntitled: (when: string, block: string) =>
    phrase`${when}: your own appointment is already in ${block}. It stays as it is; only new drafts are warned about.`,
  overlapsMore: (more: number) =>
    count(more, {
      one: `${more} more meeting lies in your cooking time this week.`,
      other: `${more} more meetings lie in your cooking time this week.`,
    }),

  capTitle: 'Cap: how much of your week is protected',
  capMeter: (taken: string, all: string, share: string, cap: string) =>
    `${taken} of ${all} are cooking time, ${share}; cap at ${cap}`,
  capNow: (taken: string, all: string, share: string) => `${taken} of ${all}, ${share}.`,
  capWhy: (standard: string) =>
    `Above it new blocks are published as soft: a calendar that is all blocked is ignored. Default: ${standard}.`,
  percent: '%',
  capRange: (min: number, max: number) => `Enter a whole number from ${min} to ${max}.`,
  backToDefault: (value: string) => `Back to the default: ${value}`,
  standard: (value: string) => `default ${value}`,
  weakenedDays: (days: string, cap: string) =>
    `Published as soft on ${days}: the week is above your cap of ${cap}, and newer blocks give way first.`,
  weakenedSingle: (cap: string) =>
    `Published as soft: the week is above your cap of ${cap}, and newer blocks give way first.`,
  weakenedPicture: (hours: string, cap: string) =>
    `${hours} of this week are published as soft, because they lie above your cap of ${cap}.`,

  notice: 'Notice I would like',
  noNotice: 'None',
  hours: (hours: number) => count(hours, { one: `${hours} hour`, other: `${hours} hours` }),
  noticeWhy: (standard: string) => `Shorter notice is flagged, not refused. Default: ${standard}.`,

  edges: 'Edges of a block',
  edgesMayBeBooked: 'May be booked',
  /** Of half an hour in a block from 9 to 12. */
  edgesWhy: (block: string, edge: string, little: string, middle: string, much: string) =>
    `In a block of ${block}, half an hour at ${edge} costs you ${little}; at ${middle} it costs ${much}. Default: on.`,

  finish: 'Finish line',
  finishWhy:
    'The end of the project you cook for. The date is published on your blocks, the name stays in this browser.',
  finishName: 'Project',
  finishDate: 'Last day',
  finishClear: 'Clear',
  finishCleared: 'The finish line is cleared.',
  finishNoDate: 'Choose a day: without one, nothing is published.',
  finishPassed: 'That day has passed. Choose another one, or clear it.',
  finishBudget: (planned: string, left: string, kept: string) =>
    `${planned} of cooking time planned until then. ${left} left beside your meetings, ${kept} kept so far.`,
  finishNoBlocks: 'No cooking time is planned until then.',
  finishStretch: (from: string, until: string) =>
    phrase`From ${from} to ${until} your manager is warned about new topics: let them finish.`,
} as const;
