// One day of somebody, to be drawn: their blocks, and what else stands there.
import type { EventDraft } from './event-draft.ts';
import type { Level } from './focus-block.ts';
import type { AttendeeView } from './rule.ts';
import { clip, type Interval, overlaps, subtract } from './time.ts';
import { dayOf, localDateOf } from './zoned-time.ts';

export interface DayView {
  readonly blocks: readonly { readonly interval: Interval; readonly level: Level }[];
  /** Other busy times, without the blocks. */
  readonly busy: readonly Interval[];
}

/** The day on which the draft begins, by its own zone. Null where nothing can be seen, and of all-day drafts. */
export function dayAround(view: AttendeeView, draft: EventDraft): DayView | null {
  if (view.visibility === 'none' || draft.isAllDay) return null;
  const day = dayOf(localDateOf(draft.interval.start, draft.zone), draft.zone);
  const blocks = view.focusBlocks
    .filter(({ interval }) => overlaps(interval, day))
    .map(({ interval, level }) => ({ interval, level }));
  const busy = subtract(
    view.busy,
    blocks.map(({ interval }) => interval),
  );
  return { blocks, busy: clip(busy, day) };
}
