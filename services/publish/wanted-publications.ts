// What shall stand in the owner's calendar: every instance of every own block for a rolling six weeks.
import { cappedInstances } from '../../domain/cooking-cap.ts';
import type { OwnBlock } from '../../domain/focus-block.ts';
import { editOf, isSameInstance, withEdits } from '../../domain/instance-edit.ts';
import { isSameInterval, type PublishedContent, type WantedPublication } from '../../domain/publication.ts';
import { isSameAskedLevel } from '../../domain/same-content.ts';
import type { Settings } from '../../domain/settings.ts';
import { DAY, type Instant } from '../../domain/time.ts';
import type { Database, PublicationRow } from '../../store/database.ts';
import { readInstanceEdits } from '../../store/instance-edits.ts';

export const PUBLISH_AHEAD_DAYS = 42;

export async function wantedPublications(
  store: Database,
  settings: Settings,
  now: Instant,
): Promise<WantedPublication[]> {
  const { publishTitle: title, publishVisibility: visibility, workingHours, finishLine } = settings;
  const { noticeHours, mayBookEdges, capShare } = settings;
  const terms = { noticeHours, mayBookEdges, capShare };
  const range = { start: now, end: now + PUBLISH_AHEAD_DAYS * DAY };
  const blocks = await store.blocks.toArray();
  const sources = new Map(blocks.map((block) => [block.id, block]));
  const edits = await readInstanceEdits(store);
  return withEdits(cappedInstances(blocks, range, settings), edits).flatMap((each) => {
    const { blockId, date, interval, level, zone, isWeakened, flareUntil = null } = each;
    const source = sources.get(blockId);
    const finish = finishLine !== null && date <= finishLine.date ? finishLine.date : null;
    if (source === undefined) return [];
    const own = { title: titleOf(source) ?? title, visibility, workingHours, terms, finish, flareUntil };
    const content = { interval, level, zone, isWeakened, ...own };
    return [{ blockId, date, content, source, edit: editOf(each, edits) }];
  });
}

function titleOf(block: OwnBlock): string | undefined {
  return block.kind === 'single' ? block.title : undefined;
}

type Named = Pick<WantedPublication, 'blockId' | 'date'>;
/** What it takes to tell whether the owner had their hand in it. */
export type Instance = Named & {
  readonly content: Pick<PublishedContent, 'interval' | 'level' | 'isWeakened'>;
};

/** Did the owner delete exactly this instance in Google Calendar? Then it comes back only when the block changes. */
export function wasDropped(wanted: Instance, rows: readonly PublicationRow[]): boolean {
  return rows.some(
    (row) =>
      row.state === 'dropped' &&
      isSameInstance(row, wanted) &&
      isSameAskedLevel(row.content, wanted.content) &&
      isSameInterval(row.content.interval, wanted.content.interval) &&
      !rows.some((other) => isStanding(other) && isSameInstance(other, wanted)),
  );
}

/**
 * Blocks of which the owner deleted every event, here or by removing the block in another browser: nothing more of
 * them is published by itself.
 */
export function droppedBlocks(
  wanted: readonly Instance[],
  rows: readonly PublicationRow[],
): ReadonlySet<string> {
  const dropped = new Set(wanted.filter((each) => wasDropped(each, rows)).map(({ blockId }) => blockId));
  for (const row of rows) if (isStanding(row)) dropped.delete(row.blockId);
  return dropped;
}

/** Did the owner change this very instance by hand? Then it stays as it is. */
export function wasChanged(wanted: Named, rows: readonly PublicationRow[]): boolean {
  return rows.some((row) => row.state === 'changed' && isSameInstance(row, wanted));
}

/** Does an event stand for it, or will one soon? */
export function isStanding({ state }: PublicationRow): boolean {
  return state !== 'dropped' && state !== 'deleting' && state !== 'deleted';
}
