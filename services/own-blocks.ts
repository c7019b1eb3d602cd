// One's own cooking time: kept here, published by services/publish.ts.
import type { BlockInstance, WeeklyBlock } from '../domain/focus-block.ts';
import { instancesOf } from '../domain/focus-block.ts';
import { DAY, type Instant, type Interval, MINUTE } from '../domain/time.ts';
import type { ZoneId } from '../domain/zoned-time.ts';
import type { Database } from '../store/database.ts';

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
    async save(block: WeeklyBlock): Promise<void> {
      await store.blocks.put(block);
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
          (block) => block.kind === 'single' && block.interval.start <= start && start < block.interval.end,
        );
        const interval =
          running?.kind === 'single'
            ? { start: running.interval.start, end: Math.max(running.interval.end, start + minutes * MINUTE) }
            : { start, end: start + minutes * MINUTE };
        const id = running?.id ?? `now-${randomId()}`;
        await store.blocks.put({ kind: 'single', id, interval, level: 'hard', zone: zone() });
        const over = blocks.filter((block) => block.kind === 'single' && block.interval.end < start - DAY);
        await store.blocks.bulkDelete(over.map((block) => block.id));
      });
    },

    /** Instances of all own blocks that overlap `range`, in order of their start. */
    async instances(range: Interval): Promise<BlockInstance[]> {
      const blocks = await store.blocks.toArray();
      return blocks
        .flatMap((block) => instancesOf(block, range))
        .sort((a, b) => a.interval.start - b.interval.start);
    },
  };
}
