// One's own cooking time: kept here, published by services/publish/publish.ts.
import type { BlockInstance, OwnBlock } from '../domain/focus-block.ts';
import { instancesOf } from '../domain/focus-block.ts';
import { withEdits } from '../domain/instance-edit.ts';
import { isSameBlock } from '../domain/publication.ts';
import { DAY, type Instant, type Interval, MINUTE } from '../domain/time.ts';
import type { ZoneId } from '../domain/zoned-time.ts';
import type { Database, PublicationRow } from '../store/database.ts';
import { readInstanceEdits } from '../store/instance-edits.ts';
import { isHelpId } from './flare.ts';
import { isStanding } from './publish/wanted-publications.ts';

/** A single block counts in its week's share (domain/cooking-cap.ts) until that week is over. */
const KEPT = 14 * DAY;

export interface OwnBlocksDependencies {
  readonly store: Database;
  readonly zone: () => ZoneId;
  readonly now: () => Instant;
  /** Unguessable, `[a-z0-9-]`. */
  readonly randomId: () => string;
}

export type OwnBlocks = ReturnType<typeof createOwnBlocks>;

export function createOwnBlocks({ store, zone, now, randomId }: OwnBlocksDependencies) {
  return {
    /** The latest edit counts in every browser. Nothing new is no edit. */
    async save(block: OwnBlock): Promise<void> {
      await store.transaction('rw', store.blocks, store.publications, async () => {
        const before = await store.blocks.get(block.id);
        if (before !== undefined && isSameBlock(before, block)) return;
        const rows = await store.publications.where('blockId').equals(block.id).toArray();
        const editedAt = after([before, ...rows.map(({ source }) => source)], now());
        await store.blocks.put({ ...block, editedAt, ...birthOf(before, now()) });
        await reviveIfDropped(store, rows);
      });
    },

    async remove(id: string): Promise<void> {
      await store.blocks.delete(id);
    },

    /** A hard block from this minute on. Pressed twice, it is one longer block, not two. */
    async cookNow(minutes: number): Promise<void> {
      const start = Math.floor(now() / MINUTE) * MINUTE;
      await store.transaction('rw', store.blocks, async () => {
        const blocks = await store.blocks.toArray();
        const running = blocks.find(
          (block) =>
            block.kind === 'single' &&
            !isHelpId(block.id) &&
            block.interval.start <= start &&
            start < block.interval.end,
        );
        const interval =
          running?.kind === 'single'
            ? { start: running.interval.start, end: Math.max(running.interval.end, start + minutes * MINUTE) }
            : { start, end: start + minutes * MINUTE };
        const id = running?.id ?? `now-${randomId()}`;
        const editedAt = after([running], now());
        const birth = birthOf(running, now());
        await store.blocks.put({
          kind: 'single',
          id,
          interval,
          level: 'hard',
          zone: zone(),
          editedAt,
          ...birth,
        });
        const over = blocks.filter((block) => block.kind === 'single' && block.interval.end < start - KEPT);
        await store.blocks.bulkDelete(over.map((block) => block.id));
      });
    },

    /** Instances of all own blocks that overlap `range`, in order of their start. */
    async instances(range: Interval): Promise<BlockInstance[]> {
      const blocks = await store.blocks.toArray();
      const instances = blocks.flatMap((block) => instancesOf(block, range));
      return withEdits(instances, await readInstanceEdits(store)).sort(
        (a, b) => a.interval.start - b.interval.start,
      );
    },
  };
}

/** Later than the edits before, even where another browser's clock is ahead, or this one's was set back. */
function after(before: readonly (OwnBlock | undefined)[], now: Instant): Instant {
  return Math.max(now, ...before.map((edited) => (edited?.editedAt ?? -1) + 1));
}

/** An edit makes no block older or younger. */
function birthOf(before: OwnBlock | undefined, now: Instant): Pick<OwnBlock, 'createdAt'> {
  if (before === undefined) return { createdAt: now };
  return before.createdAt === undefined ? {} : { createdAt: before.createdAt };
}

/** Whoever edits a block of which nothing is left in Google Calendar wants it back. */
async function reviveIfDropped(store: Database, rows: readonly PublicationRow[]): Promise<void> {
  if (rows.some(isStanding)) return;
  const dropped = rows.filter(({ state }) => state === 'dropped');
  await store.publications.bulkUpdate(
    dropped.map(({ eventId }) => ({ key: eventId, changes: { state: 'deleted' } })),
  );
}
