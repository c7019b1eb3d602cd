// What shall stand in the owner's calendar: every instance of every own block for a rolling six weeks.
import { instancesOf } from '../domain/focus-block.ts';
import type { WantedPublication } from '../domain/publication.ts';
import type { Settings } from '../domain/settings.ts';
import { DAY, type Instant } from '../domain/time.ts';
import type { Database, PublicationRow } from '../store/database.ts';

export const PUBLISH_AHEAD_DAYS = 42;

export async function wantedPublications(
  store: Database,
  settings: Settings,
  now: Instant,
): Promise<WantedPublication[]> {
  const { publishTitle: title, publishVisibility: visibility, workingHours } = settings;
  const range = { start: now, end: now + PUBLISH_AHEAD_DAYS * DAY };
  const blocks = await store.blocks.toArray();
  return blocks.flatMap((block) =>
    instancesOf(block, range).map(({ blockId, date, interval, level, zone }) => ({
      blockId,
      date,
      content: { interval, level, zone, title, visibility, workingHours },
    })),
  );
}

/** Did the owner delete exactly this instance in Google Calendar? Then it comes back only when the block changes. */
export function wasDropped(wanted: WantedPublication, dropped: readonly PublicationRow[]): boolean {
  return dropped.some(
    ({ blockId, date, content }) =>
      blockId === wanted.blockId &&
      date === wanted.date &&
      content.level === wanted.content.level &&
      content.interval.start === wanted.content.interval.start &&
      content.interval.end === wanted.content.interval.end,
  );
}
