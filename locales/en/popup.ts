import { phrase } from '../phrase.ts';

const nbsp = '\u00a0';

export const popup = {
  guardOn: 'Guard on',
  guardOff: 'Guard off',
  options: 'Options',
  cooking: {
    level: { hard: 'Hard block.', soft: 'Soft block.', ask: 'Ask first.' },
    next: (range: string, level: string) => `Next: ${range}, ${level}.`,
    left: 'left',
    done: 'Block done',
    end: 'End now',
  },
  open: (next: string) => phrase`Open. Next cooking time ${next}`,
  openNoNext: phrase`Open. No cooking time to come`,
  startNow: 'Start now instead:',
  cookOneHour: `Cook 1${nbsp}h`,
  cookHalfHour: `30${nbsp}min`,
  cookTwoHours: `2${nbsp}h`,
  watches: (people: number) =>
    people === 1 ? 'The guard watches 1 person' : `The guard watches ${people} people`,
  watchedBusyOnly: (busy: number, people: number) => `${busy} of ${people} can be seen as busy times only.`,
  watchedUnseen: (unseen: number, people: number) => `${unseen} of ${people} can’t be seen.`,
  fix: 'Fix',
  secondChances: (meetings: number) =>
    meetings === 1
      ? '1 meeting was saved over cooking time.'
      : `${meetings} meetings were saved over cooking time.`,
  look: 'Look',
  today: 'Today',
  todayPicture: (parts: string, now: string) => `Today: ${parts}. Now ${now}.`,
  todayCooking: (range: string, level: string) => `cooking ${range} ${level}`,
  todayBusy: (range: string) => `busy ${range}`,
  team: 'Your team now',
  teamNext: (when: string) => `Next ${when}`,
  teamNoNext: 'No cooking time',
  teamNothing: 'Nothing shared',
  pause: 'Pause the guard',
  pauseHour: '1 hour',
  pauseTomorrow: 'Until tomorrow',
  paused: (time: string) => phrase`Paused until ${time}`,
  off: phrase`The guard is off`,
  offText: 'No warnings. Your blocks stay published.',
  resume: 'Resume',
  turnOn: 'Turn on',
  empty: {
    title: 'Nothing on the stove yet',
    text: 'Protect a first block, or add the people you lead.',
    protect: 'Protect Tue and Thu 9–12',
    addPeople: 'Add people',
    orNow: 'Or start now:',
  },
  offline: (since: string) => phrase`Offline since ${since}.`,
  offlineData: (time: string) => phrase` The guard works from data of ${time}.`,
  waiting: (count: number) =>
    count === 1 ? ' 1 change waits to be published.' : ` ${count} changes wait to be published.`,
  pageNotRead: 'Not active on this page: Google changed it. Saved events are still checked.',
  pageReport: 'Report, with names removed',
  foot: {
    notConnected: 'Not connected',
    synced: (ago: string) => `Connected. Synced ${ago}.`,
    syncing: 'Connected. Syncing.',
    never: 'Connected. Not synced yet.',
    last: (time: string) => `Last sync today ${time}.`,
    lastOlder: (dayAndTime: string) => `Last sync ${dayAndTime}.`,
    retries: (time: string) => `Last sync ${time}. Tries again by itself.`,
    retriesNever: 'Not synced yet. Tries again by itself.',
  },
} as const;
