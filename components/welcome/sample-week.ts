// A week that is nobody's: the sample person of the docs, judged by the real rules. Times are wall times; the zone is UTC.
import { assessDraft } from '../../domain/assess-draft.ts';
import type { Assessment } from '../../domain/assessment.ts';
import type { EventDraft } from '../../domain/event-draft.ts';
import type { FocusBlock } from '../../domain/focus-block.ts';
import { defaultSettings, standardHours } from '../../domain/settings.ts';
import { DAY, HOUR, type Instant, type Interval, MINUTE } from '../../domain/time.ts';

export const SAMPLE_ZONE = 'UTC';
export const SAMPLE_DAYS = 5;
export const FIRST_HOUR = 8;
export const LAST_HOUR = 18;
export const STEP = 30 * MINUTE;

const PERSON = 'engineer-a';
/** Any Monday; nothing in the sample happens on a date. */
const MONDAY = Date.UTC(2026, 10, 23);
const LENGTH = 30 * MINUTE;

function span(day: number, from: number, to: number): Interval {
  return { start: MONDAY + day * DAY + from * HOUR, end: MONDAY + day * DAY + to * HOUR };
}

function block(level: FocusBlock['level'], interval: Interval): FocusBlock {
  return { owner: PERSON, interval, level, blockId: null, flareUntil: null };
}

export const SAMPLE_BLOCKS: readonly FocusBlock[] = [
  block('soft', span(0, 14, 16)),
  block('hard', span(1, 9, 12)),
  block('soft', span(2, 14, 16)),
  block('hard', span(3, 9, 12)),
];
export const SAMPLE_MEETINGS: readonly Interval[] = [
  span(0, 9.5, 10),
  span(2, 13, 14),
  span(3, 12, 13),
  span(3, 14, 15),
  span(4, 15, 16.5),
];

/** Thursday 10:30, in the middle of a block. */
export const FIRST_DRAFT: Interval = span(3, 10.5, 11);

/** The draft as it would start then, kept inside the drawn week. */
export function draftFrom(start: Instant): Interval {
  const day = Math.min(SAMPLE_DAYS - 1, Math.max(0, Math.floor((start - MONDAY) / DAY)));
  const { start: first, end: last } = span(day, FIRST_HOUR, LAST_HOUR);
  const snapped = Math.round(start / STEP) * STEP;
  const kept = Math.min(last - LENGTH, Math.max(first, snapped));
  return { start: kept, end: kept + LENGTH };
}

/** `day` counts from Monday, `share` is how far down the column. */
export function draftAt(day: number, share: number): Interval {
  const { start, end } = span(Math.min(SAMPLE_DAYS - 1, Math.max(0, day)), FIRST_HOUR, LAST_HOUR);
  return draftFrom(start + Math.min(0.999, Math.max(0, share)) * (end - start));
}

export function dayIndexOf(at: Instant): number {
  return Math.floor((at - MONDAY) / DAY);
}

/** Hours since midnight. */
export function hourOf(at: Instant): number {
  return ((at - MONDAY) % DAY) / HOUR;
}

export function sampleDraft(interval: Interval, title: string): EventDraft {
  return {
    surface: 'sample',
    id: 'sample',
    title,
    interval,
    isAllDay: false,
    zone: SAMPLE_ZONE,
    guests: [PERSON],
  };
}

export function assessSample(draft: EventDraft, name: string): Assessment {
  const now = MONDAY - DAY;
  const workingHours = standardHours(SAMPLE_ZONE);
  return assessDraft({
    draft,
    attendees: [
      {
        email: PERSON,
        name,
        visibility: 'blocks',
        focusBlocks: SAMPLE_BLOCKS,
        busy: [...SAMPLE_MEETINGS, ...SAMPLE_BLOCKS.map(({ interval }) => interval)],
        workingHours,
        syncedAt: now,
      },
    ],
    organizer: { busy: [], workingHours },
    settings: defaultSettings(SAMPLE_ZONE),
    now,
  });
}
