// What the rules say of a meeting that is saved.
import type { Meeting } from '../../calendar/api/own-meeting.ts';
import type { Assessment } from '../../domain/assessment.ts';
import type { EventDraft } from '../../domain/event-draft.ts';
import type { AttendeeView } from '../../domain/rule.ts';
import { type Instant, type Interval, merge, subtract } from '../../domain/time.ts';
import type { SecondChanceDependencies } from '../second-chance/second-chance.ts';
import { assessFresh } from './guard.ts';

export interface JudgedMeeting {
  readonly draft: EventDraft;
  /** null: none of the guests is watched. */
  readonly assessment: Assessment | null;
  readonly staleSince: Instant | null;
}

/** The saved meeting as if it were still a draft: the same judgement, and the same better times. */
export async function assessMeeting(
  meeting: Pick<Meeting, 'id' | 'title' | 'interval' | 'isAllDay' | 'guests'>,
  dependencies: SecondChanceDependencies,
): Promise<JudgedMeeting> {
  const { watched, organizer, settings, zone } = dependencies;
  const { id, title, interval, isAllDay, guests } = meeting;
  const draft = { surface: 'saved', id, title, interval, isAllDay, zone: zone(), guests };
  const asked = await watched();
  const affected = guests.filter((email) => asked.has(email));
  if (affected.length === 0) return { draft, assessment: null, staleSince: null };
  const { assessment, staleSince } = await assessFresh(draft, affected, await settings(), {
    ...dependencies,
    attendee: async (email, range) => withoutMeeting(await dependencies.attendee(email, range), interval),
    organizer: async (range) => {
      const view = await organizer(range);
      return { ...view, busy: subtract(view.busy, [interval]) };
    },
    savedAt: async () => 0,
    onLateNews: () => undefined,
  });
  return { draft, assessment, staleSince };
}

/** The meeting is in its guests' calendars by now: their days as they were without it. */
export function withoutMeeting(view: AttendeeView, meeting: Interval): AttendeeView {
  const blocks = view.focusBlocks.map(({ interval }) => interval);
  return { ...view, busy: merge([...subtract(view.busy, [meeting]), ...blocks]) };
}
