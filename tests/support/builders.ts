// Test data: a default plus overrides. The sample day is the one of docs/metrics.md, used in tests and pictures alike.
import type { EventDraft } from '../../domain/event-draft.ts';
import type { FocusBlock, WeeklyBlock } from '../../domain/focus-block.ts';
import type { AttendeeView, RuleContext } from '../../domain/rule.ts';
import { standardHours } from '../../domain/settings.ts';
import type { Instant, Interval } from '../../domain/time.ts';
import { instantOf, type LocalDate } from '../../domain/zoned-time.ts';

export const ZONE = 'Europe/Berlin';
/** A Thursday. */
export const THURSDAY: LocalDate = '2026-11-26';
export const FRIDAY: LocalDate = '2026-11-27';

/** `at('10:30')` on the sample Thursday in Berlin. */
export function at(time: string, date: LocalDate = THURSDAY, zone: string = ZONE): Instant {
  return instantOf(date, time, zone);
}

/** `span('9:00-12:00')`. */
export function span(times: string, date: LocalDate = THURSDAY, zone: string = ZONE): Interval {
  const [from = '', to = ''] = times.split('-').map((time) => time.padStart(5, '0'));
  return { start: at(from, date, zone), end: at(to, date, zone) };
}

export const NOW: Instant = at('08:00', '2026-11-25');

export function focusBlock(overrides: Partial<FocusBlock> = {}): FocusBlock {
  return {
    owner: 'engineer-a@example.com',
    interval: span('9:00-12:00'),
    level: 'hard',
    blockId: 'mornings',
    flareUntil: null,
    ...overrides,
  };
}

/** Engineer A, Thursday: works 9-17, cooks 9-12 (hard), meetings 12-13 and 14-15. */
/** 9-12, hard. */
export function weeklyBlock(block: Pick<WeeklyBlock, 'id' | 'days'>): WeeklyBlock {
  return { kind: 'weekly', from: '09:00', to: '12:00', level: 'hard', zone: ZONE, ...block };
}

export function engineerA(overrides: Partial<AttendeeView> = {}): AttendeeView {
  return {
    email: 'engineer-a@example.com',
    name: 'Engineer A',
    visibility: 'blocks',
    focusBlocks: [focusBlock()],
    busy: [span('9:00-13:00'), span('14:00-15:00')],
    workingHours: standardHours(ZONE),
    syncedAt: NOW,
    ...overrides,
  };
}

export function eventDraft(overrides: Partial<EventDraft> = {}): EventDraft {
  return {
    surface: 'quick-create-bubble',
    id: 'draft-1',
    title: 'Quick sync',
    interval: span('10:30-11:00'),
    isAllDay: false,
    zone: ZONE,
    guests: ['engineer-a@example.com'],
    ...overrides,
  };
}

export function ruleContext(overrides: Partial<RuleContext> = {}): RuleContext {
  return {
    draft: eventDraft(),
    attendees: [engineerA()],
    organizer: { busy: [], workingHours: standardHours(ZONE) },
    settings: { focusThresholdMinutes: 120 },
    now: NOW,
    ...overrides,
  };
}
