// Blocks that this extension once published and no longer knows: the browser's data was cleared, or they were made in
// another browser. They stay in Google Calendar as they are, colleagues go on seeing them, and they are shown.
import type { Instant, Interval } from '../domain/time.ts';
import type { FoundBlockView } from '../messages/overview.ts';
import { type Database, OWN_CALENDAR } from '../store/database.ts';
import { readValue } from '../store/values.ts';

/** Of what was last read of the own calendar, soonest first. */
export async function findUnknownBlocks(store: Database, now: Instant): Promise<FoundBlockView[]> {
  const [weeks, blockIds, eventIds, removed] = await Promise.all([
    store.weeks.where('calendar').equals(OWN_CALENDAR).toArray(),
    store.blocks.toCollection().primaryKeys(),
    store.publications.toCollection().primaryKeys(),
    readValue(store, 'removedBlocks'),
  ]);
  const isKnownBlock = new Set([...blockIds, ...(removed ?? [])]);
  const isKnownEvent = new Set(eventIds);
  const byBlock = new Map<string, Map<string, Interval>>();
  for (const { id, interval, focus } of weeks.flatMap(({ events }) => events)) {
    const blockId = focus?.blockId ?? null;
    if (blockId === null || interval.end <= now || isKnownBlock.has(blockId) || isKnownEvent.has(id))
      continue;
    const events = byBlock.get(blockId) ?? new Map<string, Interval>();
    byBlock.set(blockId, events.set(id, interval));
  }
  return [...byBlock]
    .flatMap(([blockId, events]) => {
      const [next] = [...events.values()].sort((a, b) => a.start - b.start);
      return next === undefined ? [] : [{ blockId, next, eventCount: events.size }];
    })
    .sort((a, b) => a.next.start - b.next.start);
}
