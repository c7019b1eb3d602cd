// Every state of the card, with the numbers of the sample day (docs/metrics.md).
import type { AssessedState, CardState } from '../../components/card/card-state.ts';
import type { Assessment, GuestAssessment, Remark, Slot } from '../../domain/assessment.ts';
import type { DayView } from '../../domain/day-view.ts';
import { at, eventDraft, FRIDAY, span } from './builders.ts';

const free = { minutes: 0, knownGuests: 1, guests: 1, isComplete: true };
const nothingKnown = { minutes: 0, knownGuests: 0, guests: 1, isComplete: false };

export const SLOTS: readonly [Slot, Slot, Slot] = [
  { interval: span('13:00-13:30'), reason: 'betweenMeetings', cost: free },
  { interval: span('13:30-14:00'), reason: 'beforeMeeting', cost: free },
  { interval: span('13:00-13:30', FRIDAY), reason: 'nextToMeeting', cost: free },
];

/** Of the sample day, around the block. */
const SAMPLE_DAY: DayView = {
  blocks: [{ interval: span('9:00-12:00'), level: 'hard' }],
  busy: [span('12:00-13:00'), span('14:00-15:00')],
};

export function guest(overrides: Partial<GuestAssessment> = {}): GuestAssessment {
  return {
    email: 'engineer-a@example.com',
    name: 'Engineer A',
    severity: 'conflict',
    reason: { kind: 'cooking', overlap: 'cuts' },
    interval: span('9:00-12:00'),
    costMinutes: 180,
    visibility: 'blocks',
    ...overrides,
  };
}

export function assessment(overrides: Partial<Assessment> = {}): Assessment {
  const guests = overrides.guests ?? [guest()];
  return {
    status: 'findings',
    severity: guests[0]?.severity ?? null,
    guests,
    findings: [],
    cost: { minutes: 180, knownGuests: 1, guests: 1, isComplete: true },
    thresholdMinutes: 120,
    slots: SLOTS,
    ...(guests[0]?.name === 'Engineer A' && { day: SAMPLE_DAY }),
    ...overrides,
  };
}

export function assessed(
  overrides: Partial<Assessment> = {},
  state: Partial<AssessedState> = {},
): AssessedState {
  const { day, ...judged } = assessment(overrides);
  const isDrawn = day !== undefined && !state.draft?.isAllDay;
  return {
    kind: 'assessed',
    draft: eventDraft(),
    assessment: isDrawn ? { ...judged, day } : judged,
    staleSince: null,
    isJudging: false,
    ...state,
  };
}

const engineerB = guest({
  email: 'engineer-b@example.com',
  name: 'Engineer B',
  severity: 'soft',
  reason: { kind: 'breaksUpBlock', overlap: 'cuts' },
  interval: span('10:00-12:30'),
  costMinutes: 150,
});
const engineerC = guest({
  email: 'engineer-c@example.com',
  name: 'engineer-c@example.com',
  severity: 'unknown',
  reason: { kind: 'maybeFocus' },
  interval: span('10:00-11:30'),
  costMinutes: null,
  visibility: 'busy',
});

const MORE_REASONS: readonly Remark[] = [
  {
    severity: 'note',
    reason: { kind: 'finishLine', finishAt: at('00:00', '2026-12-04'), isNewTopic: false },
    interval: span('9:00-12:00'),
  },
  {
    severity: 'note',
    reason: { kind: 'shortNotice', band: 6, wantedHours: 24 },
    interval: span('9:00-12:00'),
  },
  { severity: 'note', reason: { kind: 'fullDay', percent: 63 }, interval: span('9:00-17:00') },
  {
    severity: 'note',
    reason: { kind: 'outsideHours', hours: span('9:00-17:00') },
    interval: span('9:00-12:00'),
  },
];

export const CARD_STATES = {
  conflict: assessed(),
  soft: assessed({
    guests: [
      guest({
        severity: 'soft',
        reason: { kind: 'breaksUpBlock', overlap: 'cuts' },
        interval: span('13:00-16:00'),
        costMinutes: 60,
      }),
    ],
    cost: { minutes: 60, knownGuests: 1, guests: 1, isComplete: true },
    slots: [
      { interval: span('16:30-17:00'), reason: 'afterMeeting', cost: free },
      { interval: span('13:00-13:30'), reason: 'atTheEdge', cost: { ...free, minutes: 30 } },
      { interval: span('11:30-12:00', FRIDAY), reason: 'nextToMeeting', cost: free },
    ],
  }),
  freeTime: assessed({
    guests: [guest({ severity: 'soft', reason: { kind: 'breaksUpFreeTime' }, visibility: 'blocks' })],
  }),
  ask: assessed(
    {
      guests: [
        guest({
          name: 'Engineer B',
          severity: 'ask',
          reason: { kind: 'wantsQuestion', overlap: 'cuts' },
          interval: span('14:00-17:00'),
        }),
      ],
      slots: [SLOTS[0], { ...SLOTS[2], interval: span('10:00-10:30', FRIDAY) }],
    },
    { draft: eventDraft({ interval: span('15:00-15:30') }) },
  ),
  several: assessed(
    {
      guests: [guest(), engineerB, engineerC],
      cost: { minutes: 330, knownGuests: 2, guests: 3, isComplete: false },
      slots: SLOTS.map((slot) => ({
        ...slot,
        reason: 'allFree',
        cost: { ...free, knownGuests: 3, guests: 3 },
      })),
    },
    {
      draft: eventDraft({
        guests: ['engineer-a@example.com', 'engineer-b@example.com', 'engineer-c@example.com'],
      }),
    },
  ),
  unknown: assessed({
    status: 'unknown',
    guests: [{ ...engineerC, name: 'Engineer C' }],
    cost: nothingKnown,
    slots: [{ interval: span('13:00-13:30'), reason: 'calendarsShowFree', cost: nothingKnown }],
  }),
  notShared: assessed({
    status: 'unknown',
    guests: [{ ...engineerC, name: 'Engineer D', reason: { kind: 'notShared' }, visibility: 'none' }],
    cost: nothingKnown,
    slots: [],
  }),
  open: assessed(
    {
      guests: [
        guest({
          name: 'Engineer B',
          severity: 'open',
          reason: { kind: 'askedForHelp', until: at('12:00') },
          costMinutes: 0,
        }),
      ],
      cost: free,
      slots: [{ interval: span('10:15-10:45'), reason: 'soonestForBoth', cost: free }],
    },
    { draft: eventDraft({ interval: span('11:30-12:00') }) },
  ),
  note: assessed({
    guests: [
      guest({
        severity: 'note',
        reason: { kind: 'secondCheckIn', nextAt: at('10:00', '2026-11-30') },
        costMinutes: 0,
      }),
    ],
    cost: free,
    slots: [],
  }),
  newTopic: assessed({
    guests: [
      guest({
        severity: 'ask',
        reason: { kind: 'finishLine', finishAt: at('00:00', '2026-12-04'), isNewTopic: true },
        more: [
          {
            severity: 'soft',
            reason: { kind: 'breaksUpBlock', overlap: 'cuts' },
            interval: span('9:00-12:00'),
          },
        ],
      }),
    ],
  }),
  fine: assessed(
    {
      guests: [guest({ severity: 'fine', reason: { kind: 'overdueOneOnOne', days: 9 }, costMinutes: 30 })],
      cost: { ...free, minutes: 30 },
    },
    { draft: eventDraft({ interval: span('11:30-12:00') }) },
  ),
  moreReasons: assessed({ guests: [guest({ more: MORE_REASONS })] }),
  severalWithReasons: assessed({
    guests: [guest({ more: MORE_REASONS }), engineerB],
    cost: { minutes: 330, knownGuests: 2, guests: 2, isComplete: true },
  }),
  series: assessed(
    {
      guests: [
        guest({
          more: [
            { severity: 'soft', reason: { kind: 'seriesBreaksUp', times: 5 }, interval: span('9:00-12:00') },
          ],
        }),
      ],
      series: { minutes: 2160, isComplete: true, weeks: 12, seenWeeks: 6 },
    },
    { draft: eventDraft({ recurrence: 'RRULE:FREQ=WEEKLY' }) },
  ),
  thinWeeks: assessed({
    guests: [guest({ severity: 'soft', reason: { kind: 'seriesThinsWeeks', weeks: 6, least: 4 } })],
    slots: [],
  }),
  allDay: assessed(
    { guests: [guest({ reason: { kind: 'cooking', overlap: 'covers' } })] },
    { draft: eventDraft({ isAllDay: true, interval: { start: at('00:00'), end: at('00:00', FRIDAY) } }) },
  ),
  otherZone: assessed({ guests: [guest({ zone: 'Europe/Lisbon' })] }),
  stale: assessed({ slots: [SLOTS[0]] }, { staleSince: at('09:40') }),
  judging: assessed({}, { isJudging: true }),
  moved: {
    kind: 'moved',
    draft: eventDraft({ interval: span('13:00-13:30') }),
    before: assessment(),
    from: span('10:30-11:00'),
    slot: SLOTS[0],
  },
  reasons: { kind: 'reasons', of: assessed(), budget: { used: 2, most: 3 } },
  holding: {
    kind: 'holding',
    of: assessed({}, { draft: eventDraft({ title: 'Status of the billing import' }) }),
    next: span('10:00-10:30', '2026-11-30'),
  },
  holdingWithout: { kind: 'holding', of: assessed(), next: null },
  taking: {
    kind: 'taking',
    of: assessed(),
    words: { what: 'Status of the billing import', link: '' },
    interval: span('15:00-15:30'),
  },
  takingNowhere: { kind: 'taking', of: assessed(), words: { what: '', link: '' }, interval: null },
  noted: { kind: 'noted', of: assessed(), reason: 'incident' },
  held: {
    kind: 'held',
    of: assessed({}, { draft: eventDraft({ title: 'Status of the billing import' }) }),
    id: 'held-1',
    words: { what: 'Status of the billing import', link: '' },
    waitsFor: { kind: 'oneOnOne', next: span('10:00-10:30', '2026-11-30') },
    isClosed: true,
  },
  heldInDraft: {
    kind: 'held',
    of: assessed(),
    id: 'held-1',
    words: { what: '', link: '' },
    waitsFor: { kind: 'oneOnOne', next: null },
    isClosed: false,
  },
  taken: {
    kind: 'held',
    of: assessed(),
    id: 'held-1',
    words: { what: 'Status of the billing import', link: '' },
    waitsFor: { kind: 'block', interval: span('15:00-15:30') },
    isClosed: true,
  },
  opening: { kind: 'opening', of: assessed(), slot: SLOTS[0] },
  saveWaits: assessed({}, { notice: 'saveWaits' }),
  notTaken: assessed({}, { notice: 'notTaken' }),
  notKept: assessed({}, { notice: 'notKept' }),
  unreadable: { kind: 'unreadable', hasMoreOptions: true },
  unreadableInEditor: { kind: 'unreadable', hasMoreOptions: false },
  signIn: { kind: 'signIn' },
  otherAccount: { kind: 'otherAccount', page: 'manager@example.com', connected: 'm.home@example.com' },
} as const satisfies Record<string, CardState>;
