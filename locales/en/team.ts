import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';

const counted = counting('en');

export const team = {
  intro: 'The people you lead. You see what they publish, and nothing more.',
  table: 'Team table',
  person: 'Person',
  canSee: 'You can see',
  next: 'Next cooking time',
  oneOnOne: 'Next 1:1',
  noOneOnOne: 'None in 6 weeks',
  cadence: 'How often',
  cadenceOf: (name: string) => `How often the 1:1 with ${name} is`,
  cadences: { weekly: 'Weekly', everyTwoWeeks: 'Every two weeks', monthly: 'Monthly' },
  asSeries: (cadence: string) => `${cadence}, as planned`,
  cadenceUnknown: 'Not known',
  last: (day: string) => `last ${day}`,
  neverSeen: 'None seen yet',
  due: (day: string) => `due ${day}`,
  overdue: (days: number) => counted(days, { one: '1 day overdue', other: `${days} days overdue` }),
  held: 'Held',
  noneHeld: 'Nothing',
  heldCount: (held: number) => counted(held, { one: '1 request', other: `${held} requests` }),
  removeColumn: 'Remove',
  remove: (name: string) => `Remove ${name}`,
  removed: (name: string) => phrase`${name} is no longer in your team.`,
  visibility: { blocks: 'Blocks and levels', busy: 'Busy times only', none: 'Nothing' },
  nowUntil: (time: string) => `Now, until ${time}`,
  todayAt: (range: string) => `Today ${range}`,
  noneToCome: 'None to come',
  cannotTell: 'Can’t tell',
  emptyTitle: 'Nobody yet.',
  emptyText: ' Paste e-mail addresses, one or many.',
  addLabel: 'Add people by e-mail',
  ready: (count: number) => `${count} ready:`,
  alreadyThere: 'Already there:',
  thatIsYou: 'That is you:',
  notAnAddress: 'Not an address:',
  addEnding: 'Add the ending, such as .com.',
  tooMany: (max: number) => `Only the first ${max} are taken.`,
  addPeople: (count: number) => {
    if (count === 0) return 'Add people';
    return count === 1 ? 'Add 1 person' : `Add ${count} people`;
  },
  clear: 'Cancel',
} as const;
