// What popup and options are given: the sample week, Thursday 10:20.
import type { BlockInstance, SingleBlock, WeeklyBlock } from '../../domain/focus-block.ts';
import { defaultSettings } from '../../domain/settings.ts';
import { MINUTE } from '../../domain/time.ts';
import type {
  Connection,
  OneOnOneView,
  Overview,
  OwnBlockView,
  ReportView,
  WeekMeeting,
} from '../../messages/overview.ts';
import { at, span, THURSDAY, ZONE } from './builders.ts';

export const TEN_TWENTY = at('10:20');

export const CONNECTED: Connection = {
  status: 'connected',
  email: 'manager@example.com',
  clientIdFrom: 'options',
  redirectUrl: 'https://aaaabbbbccccddddeeeeffffgggghhhh.chromiumapp.org/google',
};

export function weekly(overrides: Partial<WeeklyBlock> = {}): WeeklyBlock {
  return {
    kind: 'weekly',
    id: 'block-1',
    days: ['TU', 'TH'],
    from: '09:00',
    to: '12:00',
    level: 'hard',
    zone: ZONE,
    ...overrides,
  };
}

export function blockView(overrides: Partial<OwnBlockView> = {}): OwnBlockView {
  return {
    block: weekly(),
    next: span('9:00-12:00'),
    publishedCount: 12,
    waitingCount: 0,
    plainCount: 0,
    problem: null,
    ...overrides,
  };
}

export function report(overrides: Partial<ReportView> = {}): ReportView {
  return {
    email: 'engineer-a@example.com',
    name: 'Engineer A',
    visibility: 'blocks',
    nextBlock: span('9:00-12:00'),
    syncedAt: TEN_TWENTY - 2 * MINUTE,
    problem: null,
    ...overrides,
  };
}

export function instance(times: string, overrides: Partial<BlockInstance> = {}): BlockInstance {
  return {
    blockId: 'block-1',
    date: THURSDAY,
    interval: span(times),
    level: 'hard',
    zone: ZONE,
    ...overrides,
  };
}

/** Nothing set up yet, connected and read two minutes ago. */
export function overview(overrides: Partial<Overview> = {}): Overview {
  return {
    now: TEN_TWENTY,
    zone: ZONE,
    connection: CONNECTED,
    settings: defaultSettings(ZONE),
    locked: [],
    ignoredPolicy: [],
    blocks: [],
    changes: [],
    elsewhere: [],
    today: { blocks: [], busy: [] },
    reports: [],
    sync: {
      syncedAt: TEN_TWENTY - 2 * MINUTE,
      isRunning: false,
      offlineSince: null,
      problem: null,
      waitingCount: 0,
      quarantinedCount: 0,
    },
    secondChances: 0,
    storage: { problem: null, quarantinedCount: 0 },
    ...overrides,
  };
}

const THREE_BLOCKS: readonly OwnBlockView[] = [
  blockView(),
  blockView({
    block: weekly({ id: 'block-2', days: ['MO', 'WE'], from: '14:00', to: '16:00', level: 'soft' }),
    next: span('14:00-16:00', '2026-11-30'),
    waitingCount: 3,
  }),
  blockView({
    block: weekly({ id: 'block-3', days: ['TH'], from: '14:00', to: '17:00', level: 'ask' }),
    next: span('14:00-17:00'),
    publishedCount: 6,
    plainCount: 6,
  }),
];

/** None found, none known. */
const NO_ONE_ON_ONE: OneOnOneView = {
  next: null,
  lastHeldAt: null,
  cadence: null,
  dueAt: null,
  overdueDays: 0,
  chosenCadence: null,
};

export const FOUR_REPORTS: readonly ReportView[] = [
  report({
    oneOnOne: {
      ...NO_ONE_ON_ONE,
      next: span('10:00-10:30', '2026-11-30'),
      lastHeldAt: at('10:00', '2026-11-10'),
      cadence: 'weekly',
      dueAt: at('10:00', '2026-11-17'),
      overdueDays: 9,
    },
    heldCount: 3,
  }),
  report({
    email: 'engineer-b@example.com',
    name: 'Engineer B',
    nextBlock: span('14:00-17:00'),
    oneOnOne: {
      ...NO_ONE_ON_ONE,
      next: span('15:30-16:00', '2026-12-01'),
      lastHeldAt: at('15:30', '2026-11-17'),
      dueAt: at('15:30', '2026-12-01'),
      chosenCadence: 'everyTwoWeeks',
    },
    heldCount: 1,
  }),
  report({ email: 'engineer-c@example.com', name: 'Engineer C', visibility: 'busy', nextBlock: null }),
  report({ email: 'engineer-d@example.com', name: 'Engineer D', visibility: 'none', nextBlock: null }),
];

/** Chosen by its date, made last. */
export const SINGLE: SingleBlock = {
  kind: 'single',
  id: 'single-1',
  interval: span('13:00-15:00', '2026-11-27'),
  level: 'hard',
  zone: ZONE,
  createdAt: 9,
};

/** Of the sample week. */
export const MEETINGS: readonly WeekMeeting[] = [
  { interval: span('9:30-10:00', '2026-11-23'), title: 'Stand-up' },
  { interval: span('10:00-10:30', '2026-11-23'), title: '1:1' },
  { interval: span('14:00-15:00', '2026-11-24'), title: 'Planning' },
  { interval: span('13:00-14:00', '2026-11-25'), title: 'Review' },
  { interval: span('10:30-11:00'), title: 'Sync' },
  { interval: span('15:00-16:00', '2026-11-27'), title: '' },
];

const today = {
  blocks: [instance('9:00-12:00'), instance('14:00-16:00', { blockId: 'block-2', level: 'soft' })],
  busy: [span('9:00-12:00'), span('13:00-13:30'), span('14:00-16:00')],
};

export const OVERVIEWS = {
  both: overview({ blocks: THREE_BLOCKS, today, reports: FOUR_REPORTS, weekMeetings: MEETINGS }),
  fullWeek: overview({
    blocks: [...THREE_BLOCKS, blockView({ block: SINGLE, next: SINGLE.interval, publishedCount: 1 })],
    weekMeetings: MEETINGS,
    settings: {
      ...defaultSettings(ZONE),
      capShare: 0.3,
      finishLine: { name: 'Project Ember', date: '2026-12-11', setAt: at('09:00', '2026-11-19') },
    },
    finish: { plannedMinutes: 1680, leftMinutes: 1500, keptMinutes: 360 },
  }),
  touched: overview({
    blocks: THREE_BLOCKS,
    today,
    changes: [
      {
        eventId: 'moved',
        blockId: 'block-1',
        kind: 'moved',
        was: span('9:00-12:00'),
        now: span('10:00-12:00'),
        title: 'Focus time',
      },
      {
        eventId: 'deleted',
        blockId: 'block-1',
        kind: 'deleted',
        was: span('9:00-12:00', '2026-12-01'),
        now: null,
        title: '',
      },
    ],
    elsewhere: [{ blockId: 'strange', next: span('15:00-16:00', '2026-11-27'), count: 6 }],
  }),
  open: overview({
    blocks: [blockView({ next: span('14:00-16:00') })],
    today: { blocks: [instance('14:00-16:00', { level: 'soft' })], busy: [span('9:00-10:00')] },
  }),
  flare: overview({
    blocks: THREE_BLOCKS,
    today,
    flare: { until: at('12:00'), isPublished: true },
    reports: FOUR_REPORTS.slice(0, 2).map((each, index) => ({
      ...each,
      flareUntil: index === 1 ? at('12:00') : null,
    })),
  }),
  /** The block began two hours ago. */
  longBlock: overview({
    blocks: THREE_BLOCKS,
    today: { ...today, blocks: [instance('8:00-12:00')] },
  }),
  invited: overview({
    blocks: THREE_BLOCKS,
    today,
    settings: { ...defaultSettings(ZONE), managerName: 'M', managerEmail: 'manager@example.com' },
    invitations: {
      open: [
        {
          eventId: 'planning',
          title: 'Weekly planning',
          interval: span('10:30-11:00'),
          organizer: 'manager@example.com',
          costMinutes: 180,
          level: 'hard',
          moreOfSeries: 2,
          slots: [span('13:00-13:30')],
        },
        {
          eventId: 'review',
          title: 'Design review with everybody who ever wrote a line of the synchronisation service',
          interval: span('9:30-10:00', '2026-11-27'),
          organizer: 'engineer-b@example.com',
          costMinutes: 30,
          level: 'soft',
          moreOfSeries: 0,
          slots: [],
        },
      ],
      answers: [
        {
          eventId: 'demo',
          interval: span('11:00-11:30'),
          title: 'Demo',
          kind: 'decline',
          note: '',
          opens: [],
          isAutomatic: true,
          state: 'sent',
          at: at('09:00'),
        },
      ],
    },
  }),
  manager: overview({ reports: FOUR_REPORTS.slice(0, 3) }),
  /** With their 1:1s, and with what waits for them. */
  led: overview({
    blocks: THREE_BLOCKS,
    today,
    reports: FOUR_REPORTS.map((each, index) => ({
      ...each,
      heldCount: [3, 1, 0, 0][index] ?? 0,
      oneOnOne: {
        next: index === 2 ? null : span('10:00-10:30', '2026-11-30'),
        lastHeldAt: index === 3 ? null : at('10:30', '2026-11-16'),
        cadence: 'everyTwoWeeks',
        chosenCadence: index === 0 ? null : 'weekly',
        dueAt: at('10:00', index === 1 ? '2026-11-23' : '2026-11-30'),
        overdueDays: index === 1 ? 3 : 0,
      },
    })),
    secondChances: 2,
    heldCount: 4,
  }),
  paused: overview({
    blocks: THREE_BLOCKS,
    today,
    settings: { ...defaultSettings(ZONE), pausedUntil: at('15:20') },
  }),
  off: overview({
    blocks: THREE_BLOCKS,
    today,
    settings: { ...defaultSettings(ZONE), isGuardOn: false },
  }),
  empty: overview(),
  noClientId: overview({
    connection: { ...CONNECTED, status: 'noClientId', email: null, clientIdFrom: null },
  }),
  signedOut: overview({ connection: { ...CONNECTED, status: 'signedOut', email: null } }),
  refused: overview({ connection: { ...CONNECTED, status: 'refused', email: null } }),
  scopesMissing: overview({ connection: { ...CONNECTED, status: 'scopesMissing' } }),
  wrongAccount: overview({ connection: { ...CONNECTED, status: 'wrongAccount' } }),
  newerData: overview({ blocks: THREE_BLOCKS, storage: { problem: 'newerData', quarantinedCount: 0 } }),
  blocked: overview({
    connection: { ...CONNECTED, status: 'signedOut', email: null },
    storage: { problem: 'blocked', quarantinedCount: 0 },
  }),
  full: overview({ blocks: THREE_BLOCKS, storage: { problem: 'full', quarantinedCount: 0 } }),
  quarantined: overview({ blocks: THREE_BLOCKS, storage: { problem: null, quarantinedCount: 2 } }),
  blockedByAdmin: overview({ connection: { ...CONNECTED, status: 'blockedByAdmin', email: null } }),
  needsInteraction: overview({
    blocks: THREE_BLOCKS,
    today,
    connection: { ...CONNECTED, status: 'needsInteraction' },
    sync: { ...overview().sync, syncedAt: at('08:55') },
  }),
  offline: overview({
    blocks: [blockView({ next: span('14:00-16:00') })],
    today: { blocks: [instance('14:00-16:00', { level: 'soft' })], busy: [span('9:00-10:00')] },
    sync: { ...overview().sync, syncedAt: at('10:10'), offlineSince: at('10:12'), waitingCount: 1 },
  }),
  managed: overview({
    blocks: [
      blockView({ problem: 'refused' }),
      blockView({
        block: {
          kind: 'single',
          id: 'now-1',
          interval: span('10:00-11:00'),
          level: 'hard',
          zone: ZONE,
        },
        next: span('10:00-11:00'),
        publishedCount: 1,
      }),
    ],
    today: { blocks: [instance('10:00-11:00', { blockId: 'now-1' })], busy: [] },
    locked: ['focusThresholdMinutes', 'publishVisibility'],
    ignoredPolicy: [{ key: 'refreshMinutes', wanted: { kind: 'wholeNumber', from: 2, to: 60 } }],
  }),
} as const satisfies Record<string, Overview>;
