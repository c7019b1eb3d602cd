// What is known of the guests, and read again from Google where it is old: as long as somebody waits for the card.
import type { Email } from '../../domain/focus-block.ts';
import type { AttendeeView, OrganizerView } from '../../domain/rule.ts';
import type { Instant, Interval } from '../../domain/time.ts';

export interface Refreshing {
  /** Reads what was read before that of these people; settles when that is done or has failed. */
  readonly refresh: (emails: readonly Email[], range: Interval, outdatedBefore: Instant) => Promise<void>;
  /** Reads one's own calendar if that is due: better times must suit oneself. Settles as `refresh` does. */
  readonly refreshOwn?: () => Promise<void>;
  /** Called when a refresh that outlasted the answer has brought news. */
  readonly onLateNews: () => void;
  /** As long as an answer waits for Google: a card that comes late is worse than one that corrects itself. */
  readonly patience: () => Promise<void>;
}

export interface Views {
  readonly attendees: readonly AttendeeView[];
  readonly organizer: OrganizerView;
}

/** One's own calendar is read only for somebody who is about to be warned: others are offered no better times. */
export async function freshViews(
  known: Views,
  { read, isCalm }: { readonly read: () => Promise<Views>; readonly isCalm: (views: Views) => boolean },
  { range, freshEnough }: { readonly range: Interval; readonly freshEnough: Instant },
  { refresh, refreshOwn = async () => {}, onLateNews, patience }: Refreshing,
): Promise<Views> {
  const stale = known.attendees.filter(({ syncedAt }) => syncedAt === null || syncedAt < freshEnough);
  if (stale.length === 0) return known;

  let isAnswered = false;
  const outOfPatience = patience();
  const isWarning = !isCalm(known);
  const emails = stale.map(({ email }) => email);
  const refreshed = Promise.all([refresh(emails, range, freshEnough), isWarning ? refreshOwn() : null]).then(
    async () => {
      // Only news is announced: a refresh that failed late must not ask for the next assessment, and so for the next refresh.
      if (isAnswered && (await read()).attendees.some(isNewerThan(known.attendees))) onLateNews();
    },
  );
  await Promise.race([refreshed, outOfPatience]);
  isAnswered = true;
  const views = await read();
  if (isWarning || isCalm(views)) return views;
  await Promise.race([refreshOwn(), outOfPatience]);
  return read();
}

function isNewerThan(known: readonly AttendeeView[]) {
  return (view: AttendeeView, index: number) => (view.syncedAt ?? 0) > (known[index]?.syncedAt ?? 0);
}
