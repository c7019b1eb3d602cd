// Google's own address of a new event with fields filled in: https://calendar.google.com/calendar/r/eventedit?...
// text, dates, ctz and add are documented by InteractionDesignFoundation/add-event-to-calendar-docs (Oct 2026).
import type { EventDraft } from '../../domain/event-draft.ts';
import type { Interval } from '../../domain/time.ts';
import { localDateOf, localTimeOf } from '../../domain/zoned-time.ts';
import { icalOfDate, icalOfTime } from './encodings.ts';

/** A rule that the page does not tell. */
export const UNTOLD_RULE = 'custom';

/** Keeps the account of the tab (`/u/1`). Times are local to the draft's zone, which is named in `ctz`. */
export function prefilledEditorUrl(
  draft: EventDraft,
  interval: Interval,
  location: Pick<Location, 'origin' | 'pathname'>,
): string {
  const url = emptyEditor(location);
  const stamp = (at: number) =>
    icalOfDate(localDateOf(at, draft.zone)) + icalOfTime(localTimeOf(at, draft.zone));
  url.searchParams.set('text', draft.title);
  url.searchParams.set('dates', `${stamp(interval.start)}/${stamp(interval.end)}`);
  url.searchParams.set('ctz', draft.zone);
  if (draft.recurrence) url.searchParams.set('recur', draft.recurrence);
  if (draft.guests.length > 0) url.searchParams.set('add', draft.guests.join(','));
  return url.href;
}

/** For a new meeting with one guest. Nothing is saved by it. */
export function newMeetingUrl(guest: string, location: Pick<Location, 'origin' | 'pathname'>): string {
  const url = emptyEditor(location);
  url.searchParams.set('text', '1:1');
  url.searchParams.set('add', guest);
  return url.href;
}

/** Under the account of the tab. */
function emptyEditor({ origin, pathname }: Pick<Location, 'origin' | 'pathname'>): URL {
  const account = /^\/calendar((?:\/b\/\d+)?(?:\/u\/\d+)?)\//.exec(pathname)?.[1] ?? '';
  return new URL(`${origin}/calendar${account}/r/eventedit`);
}
