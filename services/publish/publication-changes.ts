// What the owner, or another browser of theirs, made of published blocks: shown in the options page, kept or restored.
import { instancesOf, type OwnBlock } from '../../domain/focus-block.ts';
import { type InstanceEdit, withEdits } from '../../domain/instance-edit.ts';
import { isSameInterval } from '../../domain/publication.ts';
import { DAY, type Instant, type Interval } from '../../domain/time.ts';
import type { PublicationChange, PublishedElsewhere } from '../../messages/overview.ts';
import type { Database, PublicationRow } from '../../store/database.ts';
import { readInstanceEdits } from '../../store/instance-edits.ts';
import { readOwnCalendar } from '../../store/own-calendar.ts';
import {
  droppedBlocks,
  type Instance,
  isStanding,
  PUBLISH_AHEAD_DAYS,
  wasChanged,
  wasDropped,
} from './wanted-publications.ts';

/** What waits for the owner's word, soonest first. A block of which every event was deleted is one change. */
export function publicationChanges(
  blocks: readonly OwnBlock[],
  rows: readonly PublicationRow[],
  now: Instant,
  edits: readonly InstanceEdit[] = [],
): PublicationChange[] {
  const instances = instancesAhead(blocks, now, edits);
  const gone = droppedBlocks(instances, rows);
  const told = new Set<string>();
  return rows
    .filter((row) => row.isKept !== true && instances.some((each) => isTheChange(row, each, rows)))
    .sort((a, b) => a.content.interval.start - b.content.interval.start)
    .flatMap((row) => {
      const { eventId, blockId, content, change = null } = row;
      const isWhole = gone.has(blockId);
      if (isWhole && told.has(blockId)) return [];
      told.add(blockId);
      const kind = isWhole ? 'allDeleted' : change === null ? 'deleted' : kindOf(row);
      return [
        {
          eventId,
          blockId,
          kind,
          was: content.interval,
          now: change?.interval ?? null,
          title: change?.title ?? '',
        },
      ];
    });
}

/** Instances of blocks that this browser does not know: another one of the same person published them. */
export async function publishedElsewhere(
  store: Database,
  blocks: readonly OwnBlock[],
  rows: readonly PublicationRow[],
  now: Instant,
): Promise<PublishedElsewhere[]> {
  const range: Interval = { start: now, end: now + PUBLISH_AHEAD_DAYS * DAY };
  const known = new Set([...blocks.map(({ id }) => id), ...rows.map(({ blockId }) => blockId)]);
  const { events } = await readOwnCalendar(store, range);
  const strange = events.flatMap(({ interval, focus }) => {
    const blockId = focus?.blockId ?? null;
    return blockId === null || known.has(blockId) ? [] : [{ blockId, interval }];
  });
  const ofBlock = Map.groupBy(strange, ({ blockId }) => blockId);
  return [...ofBlock].flatMap(([blockId, each]) => {
    const [next] = each.map(({ interval }) => interval).sort((a, b) => a.start - b.start);
    return next === undefined ? [] : [{ blockId, next, count: each.length }];
  });
}

export function createPublicationChanges(store: Database, now: () => Instant) {
  /** The row, and all rows of its block where everything was deleted; in one transaction with `work`. */
  function withRows(
    eventId: string,
    work: (rows: readonly PublicationRow[], isWholeBlock: boolean) => Promise<void>,
  ): Promise<void> {
    return store.transaction('rw', store.publications, store.blocks, store.keyvalue, async () => {
      const row = await store.publications.get(eventId);
      if (row === undefined) return;
      const rows = await store.publications.where('blockId').equals(row.blockId).toArray();
      const block = await store.blocks.get(row.blockId);
      const instances = instancesAhead(
        block === undefined ? [] : [block],
        now(),
        await readInstanceEdits(store),
      );
      const isWholeBlock = droppedBlocks(instances, rows).has(row.blockId);
      await work(isWholeBlock ? rows.filter(({ state }) => state === 'dropped') : [row], isWholeBlock);
    });
  }

  return {
    /** It is right as it stands in Google Calendar. A block of which nothing is left there goes. */
    keep(eventId: string): Promise<void> {
      return withRows(eventId, async (rows, isWholeBlock) => {
        const [row] = rows;
        if (isWholeBlock && row !== undefined) await store.blocks.delete(row.blockId);
        await store.publications.bulkUpdate(
          rows.map((each) => ({ key: each.eventId, changes: { isKept: true } })),
        );
      });
    },

    /** The block's own times again; what was deleted comes back under a new id. Publishing does it. */
    restore(eventId: string): Promise<void> {
      return withRows(eventId, async (rows) => {
        const again = { problem: null, nextAttemptAt: 0, change: undefined, isKept: undefined } as const;
        for (const { eventId: id, state } of rows) {
          if (state === 'dropped') await store.publications.update(id, { ...again, state: 'deleted' });
          if (state === 'changed') await store.publications.update(id, { ...again, state: 'patching' });
        }
      });
    },
  };
}

function isTheChange(row: PublicationRow, instance: Instance, rows: readonly PublicationRow[]): boolean {
  if (row.blockId !== instance.blockId || row.date !== instance.date) return false;
  if (isStanding(row)) return wasChanged(instance, [row]);
  return row.state === 'dropped' && wasDropped(instance, rows);
}

function kindOf({ content, change }: PublicationRow): PublicationChange['kind'] {
  if (change?.isFree === true) return 'free';
  return change !== undefined && isSameInterval(change.interval, content.interval) ? 'renamed' : 'moved';
}

function instancesAhead(
  blocks: readonly OwnBlock[],
  now: Instant,
  edits: readonly InstanceEdit[],
): Instance[] {
  const range = { start: now, end: now + PUBLISH_AHEAD_DAYS * DAY };
  const instances = blocks.flatMap((block) => instancesOf(block, range));
  return withEdits(instances, edits).map(({ blockId, date, interval, level }) => ({
    blockId,
    date,
    content: { interval, level },
  }));
}
