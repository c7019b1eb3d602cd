import type { Level } from '../../domain/focus-block.ts';
import { phrase } from '../phrase.ts';
import { account } from './account.ts';
import { team } from './team.ts';

const level: Record<Level, string> = {
  hard: 'Hard: do not book',
  soft: 'Soft: bookable at a price',
  ask: 'Ask first',
};
const levelShort: Record<Level, string> = { hard: 'Hard', soft: 'Soft', ask: 'Ask first' };

export const options = {
  title: 'Let Them Cook: options',
  sections: 'Sections',
  section: {
    cooking: 'Cooking time',
    team: 'Team',
    rules: 'Rules',
    queue: 'Hold queue',
    mirror: 'Mirror',
    account: 'Account',
    privacy: 'Privacy',
    advanced: 'Advanced',
  },
  notConnected: 'Not connected',
  synced: (ago: string) => `Synced ${ago}`,
  notSynced: 'Not synced yet',
  lockedByCompany: 'Set by your company',
  undo: 'Undo',

  cooking: {
    intro: 'Mark it once. It is published to your Google Calendar six weeks ahead, as focus time.',
    zone: (zone: string) => phrase`${zone}, from your calendar`,
    picture: (blocks: string) => `Your week: ${blocks}`,
    pictureEmpty: 'Your week: no cooking time yet.',
    pictureBlock: (day: string, range: string, how: string) => `${day} ${range}, ${how}`,
    list: 'Weekly blocks',
    block: (number: number) => `Block ${number}`,
    hoursAWeek: (hours: string) => `${hours} a week`,
    remove: (name: string) => `Remove ${name}`,
    removed: (block: string) => phrase`${block} is removed from your calendar.`,
    days: 'Days',
    from: 'From',
    to: 'to',
    until: 'To',
    levelLabel: 'Level',
    level,
    levelShort,
    add: 'Add a block',
    none: 'Nothing is protected yet. Add a first block: two mornings a week are a good start.',
    chooseDay: 'Choose at least one day.',
    endBeforeStart: 'The end is before the start. Nothing is saved until it is later.',
    noTime: 'Enter both times.',
    published: 'Published six weeks ahead',
    publishedOnce: 'Published',
    waiting: (count: number) => `${count} waiting to be published`,
    waitsForConnection: 'Published once Google Calendar is connected',
    notPublished: 'Not published yet',
    plain: 'Published as a normal busy event: this account has no focus time.',
    problem: (why: string) => `Not published yet: ${why} It is tried again.`,
    changes: 'Changed in Google Calendar',
    change: {
      moved: (when: string, now: string) => phrase`Changed in Google Calendar: ${when}, now ${now}.`,
      renamed: (when: string, title: string) => phrase`Changed in Google Calendar: ${when}, now “${title}”.`,
      free: (when: string) => phrase`Changed in Google Calendar: ${when}, now free. Nobody is warned.`,
      deleted: (when: string) => phrase`Deleted in Google Calendar: ${when}.`,
      allDeleted: (when: string) => phrase`Deleted in Google Calendar: the whole block, from ${when} on.`,
    },
    keep: 'Keep',
    restore: 'Restore',
    elsewhere: (when: string) => phrase`From another browser: ${when}. It can be changed there.`,
    elsewhereMore: (when: string, more: number) =>
      phrase`From another browser: ${when} and ${String(more)} more. They can be changed there.`,
    cookNow: 'Cook now',
    cookNowWhen: (range: string, how: string) => `${range}, ${how}`,
    visibility: 'Show my blocks to people who see only free/busy',
    visibilityWhy: (title: string) =>
      `Makes these events public in your calendar: anyone who can open it sees “${title}”, its hours and level, and your working hours.`,
    workingHours: 'Working hours',
    workingHoursWhy: 'No better time is offered to others outside of them.',
    blockTitle: 'Title of published blocks',
    blockTitleWhy: 'Neutral words: colleagues may read them.',
    blockTitleEmpty: 'Enter a title.',
  },
  team,

  rules: {
    intro: 'What the card may speak about. Each can be switched off; each says why it exists.',
    limits: 'Limits',
    threshold: 'Shortest stretch that counts as focus (T)',
    thresholdWhy: 'Free stretches that are shorter do not count. Printed beside every number.',
    refresh: 'Read a guest’s calendar again when older than',
    refreshWhy: 'Before a draft is judged. Lower is fresher, and asks Google more often.',
    saving: 'Saving',
    askBeforeSaving: 'Ask me before saving over hard blocks',
    askBeforeSavingWhy:
      'Save waits once and the card gets the focus; saving again saves. Default: off, Save is never held back.',
    minutes: 'min',
    standard: (value: number) => `default ${value}`,
    outOfRange: (min: number, max: number) => `Enter a whole number from ${min} to ${max}.`,
  },
  account,

  privacy: {
    intro:
      'No server of ours. Three places hold your data: this browser, your Google Calendar, and the calendars people share with you.',
    what: 'What',
    why: 'Why',
    where: 'Where it stays',
    rows: [
      [
        'Your events',
        'To see what already lies in your cooking time, and to offer times that suit you',
        'This browser',
      ],
      [
        'Blocks and busy times of your team',
        'To warn you before you save. Titles of their meetings are never fetched',
        'This browser',
      ],
      [
        'The draft in the page',
        'Its time, zone and guests, to judge it before you save. Nothing of it is kept',
        'Memory only',
      ],
      [
        'Your cooking time',
        'Written so that others can see it: neutral title, hours, level',
        'Your Google Calendar',
      ],
      [
        'What you decided about meetings over cooking time',
        'For your own mirror: times, costs and reasons. Nobody is named',
        'This browser',
      ],
      ['Your settings and your team’s addresses', 'So that they are there tomorrow', 'This browser'],
      ['Google sign-in', 'A key that ends with the browser session', 'Memory only'],
    ],
  },

  advanced: {
    intro: 'What the company set, and when calendars were read.',
    sync: 'Sync',
    last: (when: string) => phrase`Everything was last read ${when}.`,
    never: phrase`Nothing has been read yet.`,
    running: phrase`Reading now.`,
    offline: (since: string) => phrase`Offline since ${since}. It is tried again by itself.`,
    problem: (why: string) => phrase`The last attempt failed. ${[why]}`,
    waiting: (count: number) =>
      count === 1 ? '1 change waits to be published.' : `${count} changes wait to be published.`,
    unreadable: (count: number) =>
      count === 1
        ? '1 event in your calendar could not be read. The others are.'
        : `${count} events in your calendar could not be read. The others are.`,
    report: 'Report trouble',
    reportText: 'Version, browser, counts and recent errors with their times. No addresses, titles or keys.',
    reportCopy: 'Copy report',
    reportFailed: 'The report could not be made. Reload this page and try again.',
    policy: 'Company policy',
    policyNone: 'Your company sets nothing.',
    policyLocked: (settings: string) => phrase`Set by your company: ${settings}.`,
    ignored: 'Ignored:',
    ignoredText: (key: string, wanted: string) => phrase` “${key}” from your company is not a ${wanted}.`,
    setting: {
      isGuardOn: 'the guard',
      pausedUntil: 'pausing',
      focusThresholdMinutes: 'T',
      refreshMinutes: 'the age of data',
      publishVisibility: 'who sees your blocks',
      isAskedBeforeSaving: 'asking before saving',
      publishTitle: 'the title of blocks',
      monthlyOverrides: 'the monthly budget',
      holdDays: 'how long requests are held',
      isRemindedOfHeld: 'the reminder before a 1:1',
      workingHours: 'working hours',
      rules: 'the rules',
      isMirrorAnnounced: 'the weekly notification',
      oauthClientId: 'the OAuth client ID',
      language: 'the language',
    },
  },
} as const;
