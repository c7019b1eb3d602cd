// What the own calendar's sync shows of published blocks: the owner's hand, and the owner's other browsers.
// Runs inside the transaction that stores the sync token: a change that is passed over here would never come again.
import {
  isLaterEdit,
  isSameInterval,
  type PublishedContent,
  type SeenPublication,
  type WrittenPublication,
} from '../domain/publication.ts';
import { type Instant, type Interval, overlaps } from '../domain/time.ts';
import type { LocalDate } from '../domain/zoned-time.ts';
import type { Database, PublicationRow } from './database.ts';
import { noteInstanceEdit } from './instance-edits.ts';

export interface SeenChanges {
  readonly seen: readonly SeenPublication[];
  /** Ids of all other events that came along, deleted ones left out. */
  readonly otherIds: readonly string[];
  readonly deletedIds: readonly string[];
  /** Set after a full sync: what lies in it and was not seen may be gone. */
  readonly fullWindow: Interval | null;
  readonly now: Instant;
}

/** Whoever deletes a published event in Google Calendar does not want it back; any other change is looked at later. */
export async function noteSeenPublications(store: Database, changes: SeenChanges): Promise<void> {
  const { seen, otherIds, deletedIds, fullWindow, now } = changes;
  await store.publications
    .where('eventId')
    .anyOf(deletedIds)
    .and(({ state }) => state === 'published' || state === 'changed')
    .modify({ state: 'dropped', seenEtag: undefined, change: undefined, isKept: undefined });
  for (const each of await worthNoting(store, seen)) await noteSeen(store, each, now);
  const seenIds = new Set(seen.map(({ eventId }) => eventId));
  const passed = new Set(otherIds);
  await store.publications
    .filter(({ eventId, state, content }) => {
      const isMissed = fullWindow !== null && overlaps(content.interval, fullWindow);
      const isOver = content.interval.end <= now;
      const isStanding = state === 'published' || state === 'changed';
      return isStanding && !isOver && !seenIds.has(eventId) && (isMissed || passed.has(eventId));
    })
    .modify({ seenEtag: '' });
}

/** A calendar may hold thousands that neither this browser knows nor another one of ours explains. */
async function worthNoting(store: Database, seen: readonly SeenPublication[]): Promise<SeenPublication[]> {
  const rows = await store.publications.bulkGet(seen.map(({ eventId }) => eventId));
  return seen.filter(({ written }, index) => written !== null || rows[index] !== undefined);
}

/** The latest edit of a block counts, whichever browser it was made in. */
export async function adoptEdit(store: Database, { block, edit = null }: WrittenPublication): Promise<void> {
  if (edit !== null) await noteInstanceEdit(store, edit);
  const known = await store.blocks.get(block.id);
  if (known !== undefined && known.kind === block.kind && isLaterEdit(block, known))
    await store.blocks.put(block);
}

async function noteSeen(store: Database, seen: SeenPublication, now: Instant): Promise<void> {
  if (seen.written !== null) await adoptEdit(store, seen.written);
  const row = await store.publications.get(seen.eventId);
  if (row === undefined) return takeOver(store, seen, now);
  const isStanding = row.state === 'published' || row.state === 'changed' || row.state === 'dropped';
  if (isStanding && row.etag !== seen.etag) {
    await store.publications.update(row.eventId, { seenEtag: seen.etag });
  }
}

/** An event of a block that this browser has, too, written by another browser: from now on both look after it. */
async function takeOver(store: Database, seen: SeenPublication, now: Instant): Promise<void> {
  const { written, content } = seen;
  if (written === null || Math.max(content.interval.end, written.interval.end) <= now) return;
  if ((await store.blocks.get(seen.blockId)) === undefined) return;
  await store.publications.add(foundRow(seen, written));
  await dropTwins(store, seen.blockId, written.date);
}

/** Of two events for one instance the one with the smallest id stays: every browser takes away the same ones. */
export async function dropTwins(store: Database, blockId: string, date: LocalDate): Promise<void> {
  const rows = await store.publications.where('blockId').equals(blockId).toArray();
  const live = rows.filter((row) => row.date === date && isLive(row));
  if (live.length < 2) return;
  const known = live.filter((row) => row.state !== 'inserting' || row.hasBeenTried);
  const stays = known.map(({ eventId }) => eventId).sort()[0];
  for (const { eventId } of live.filter((row) => row.eventId !== stays)) {
    if (known.some((row) => row.eventId === eventId)) {
      const row = { state: 'deleting', hasBeenTried: false, problem: null, nextAttemptAt: 0 } as const;
      await store.publications.update(eventId, row);
    } else await store.publications.delete(eventId);
  }
}

function isLive({ state }: PublicationRow): boolean {
  return state !== 'dropped' && state !== 'deleting' && state !== 'deleted';
}

function foundRow(seen: SeenPublication, written: WrittenPublication): PublicationRow {
  const content: PublishedContent = {
    ...seen.content,
    interval: written.interval,
    title: written.title,
    visibility: 'default',
  };
  const isTouched = seen.isFree || !isSameInterval(seen.content.interval, written.interval);
  return {
    eventId: seen.eventId,
    blockId: seen.blockId,
    date: written.date,
    content,
    source: written.block,
    edit: written.edit ?? null,
    state: 'published',
    hasBeenTried: true,
    etag: seen.etag,
    confirmed: content,
    isPlain: seen.isPlain,
    problem: null,
    nextAttemptAt: 0,
    isFound: true,
    ...(isTouched && { seenEtag: seen.etag }),
  };
}
