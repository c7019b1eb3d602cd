import type { EventDraft } from '../../domain/event-draft.ts';
import type { Email } from '../../domain/focus-block.ts';
import { usualWindow } from '../../domain/reading-plan.ts';
import type { AttendeeView, WeeksAhead } from '../../domain/rule.ts';
import { type Instant, type Interval, isEmpty } from '../../domain/time.ts';
import { weekAround } from '../../domain/zoned-time.ts';

/** Of a draft that repeats: what is known anyway of the weeks from it on. Google is not asked for it. */
export async function weeksAhead(
  { recurrence, interval, original }: EventDraft,
  guests: readonly Email[],
  attendee: (email: Email, range: Interval) => Promise<AttendeeView>,
  now: Instant,
): Promise<WeeksAhead | null> {
  const range = { start: weekAround(interval.start).start, end: usualWindow(now).end };
  if (!recurrence || original || isEmpty(range)) return null;
  return { range, attendees: await Promise.all(guests.map((email) => attendee(email, range))) };
}
