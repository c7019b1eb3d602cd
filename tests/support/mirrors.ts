// Mirrors of the sample week: a manager's eight weeks, and those of somebody who cooks.
import type { Interruptions } from '../../domain/mirror/interruptions.ts';
import type { OwnWeek } from '../../domain/own-week.ts';
import { addDays, weekOf } from '../../domain/zoned-time.ts';
import type { Mirror, MirrorWeek } from '../../messages/mirror.ts';
import { span, ZONE } from './builders.ts';
import { TEN_TWENTY } from './overviews.ts';

const RUNNING = '2026-11-23';

const NO_INTERRUPTIONS: Interruptions = {
  booked: 0,
  byReason: { incident: 0, deadline: 0, agreed: 0, other: 0 },
  withoutReason: 0,
  shortNotice: 0,
  lost: { minutes: 0, isComplete: true },
  saved: { minutes: 0, isComplete: true },
  held: 0,
  released: 0,
  dropped: 0,
  takenOver: 0,
};

const hours = (value: number) => ({ minutes: value * 60, isComplete: true });

/** Thursday is one free stretch of 3 h, one of 1 h and one of 2 h. */
export function ownWeek(overrides: Partial<OwnWeek> = {}): OwnWeek {
  return {
    freeStretches: [span('9:00-12:00'), span('13:00-14:00'), span('15:00-17:00')],
    bookedMinutes: 480,
    keptMinutes: 360,
    blocks: 4,
    meetingsOverBlocks: 2,
    ...overrides,
  };
}

/** `back`: weeks before the running one. */
export function mirrorWeek(back = 0, overrides: Partial<MirrorWeek> = {}): MirrorWeek {
  const monday = addDays(RUNNING, -7 * back);
  return {
    monday,
    interval: weekOf(monday, ZONE),
    own: null,
    interruptions: NO_INTERRUPTIONS,
    team: null,
    oneOnOnes: null,
    ...overrides,
  };
}

export function mirror(overrides: Partial<Mirror> = {}): Mirror {
  return {
    now: TEN_TWENTY,
    zone: ZONE,
    thresholdMinutes: 120,
    weeks: [mirrorWeek()],
    isLead: false,
    isTeamLocked: false,
    seenPeople: 0,
    isReading: false,
    ...overrides,
  };
}

const LOST = [12, 10.5, 11, 9, 8, 8.5, 7, 6.5];
const SAVED = [2, 3, 3.5, 5, 6, 8, 9.5, 11];
const KEPT = [50, 50, 63, 63, 50, 75, 63, 75];
const TEAM_KEPT = [71, 74, 73, 78, 80, 79, 83, 85];

const eightWeeks: readonly MirrorWeek[] = LOST.map((lost, index) => {
  const isLast = index === LOST.length - 1;
  const booked = isLast ? 4 : 6;
  return mirrorWeek(LOST.length - 1 - index, {
    own: ownWeek({ keptMinutes: ((KEPT[index] ?? 0) / 100) * 480 }),
    interruptions: {
      ...NO_INTERRUPTIONS,
      booked,
      byReason: { incident: 1, deadline: 1, agreed: 2, other: 0 },
      withoutReason: booked - 4,
      shortNotice: 2,
      lost: hours(lost),
      saved: hours(SAVED[index] ?? 0),
      held: 5,
      dropped: 2,
    },
    team: {
      people: 3,
      bookedMinutes: 39 * 60,
      keptMinutes: ((TEAM_KEPT[index] ?? 0) / 100) * 39 * 60,
      blocks: 10,
      meetingsOverBlocks: 4,
    },
    oneOnOnes: { kept: 4, due: 5 },
  });
});

export const MIRRORS = {
  lead: mirror({ weeks: eightWeeks, isLead: true, seenPeople: 3 }),
  locked: mirror({
    weeks: eightWeeks.map((week) => ({
      ...week,
      own: ownWeek({ bookedMinutes: 0, keptMinutes: 0, blocks: 0, meetingsOverBlocks: 0 }),
      team: null,
    })),
    isLead: true,
    isTeamLocked: true,
    seenPeople: 3,
  }),
  cook: mirror({
    weeks: eightWeeks.map((week) => ({
      ...week,
      interruptions: NO_INTERRUPTIONS,
      team: null,
      oneOnOnes: null,
    })),
  }),
  fresh: mirror({ isLead: true, seenPeople: 1, isReading: true }),
} as const satisfies Record<string, Mirror>;
