// The outbox: what the plan decided is written down before any call, so that a worker that dies loses nothing.
import {
  isSameBlock,
  type PublicationStep,
  planPublication,
  type WantedPublication,
  withMessenger,
} from '../../domain/publication.ts';
import { isSameAskedLevel } from '../../domain/same-content.ts';
import { DAY, type Instant } from '../../domain/time.ts';
import { withTerms } from '../../domain/told-terms.ts';
import type { Database, PublicationRow } from '../../store/database.ts';
import { dropTwins } from '../../store/seen-publications.ts';
import { freeEventId } from './event-id.ts';
import { droppedBlocks, isStanding, wasChanged, wasDropped } from './wanted-publications.ts';

/** Rows of instances that are over are kept this long. */
const KEEP_DAYS = 14;

/** Brings the outbox up to `wanted`, in one transaction. */
export async function planOutbox(
  store: Database,
  wanted: readonly WantedPublication[],
  now: Instant,
): Promise<void> {
  await store.transaction('rw', store.publications, async () => {
    await ownFoundRows(store, wanted);
    await ownFoundLevels(store, wanted);
    await forgetUnwanted(store, wanted, now);
    await reprieve(store);
    const rows = await store.publications.toArray();
    const gone = droppedBlocks(wanted, rows);
    const open = wanted.filter(
      (each) => !gone.has(each.blockId) && !wasDropped(each, rows) && !wasChanged(each, rows),
    );
    // What the owner changed by hand is nobody's to move or to rewrite; it goes when its instance goes.
    const standing = rows.filter(isStanding).map((row) => ({ ...row, isWaiting: isWaiting(row) }));
    const found = standing.filter(({ state }) => state !== 'changed');
    const orphans = rows.filter(
      (row) => row.state === 'changed' && !wanted.some((each) => wasChanged(each, [row])),
    );
    const steps = planPublication(open, found, now);
    const endings = planPublication([], orphans, now);
    const told = withMessenger([...steps, ...endings], found, open);
    const heard = standing.filter((row) => row.nextAttemptAt <= now);
    for (const step of withTerms(told, heard, open, now)) await writeStep(store, step);
    const over = rows.filter(({ content }) => content.interval.end < now - KEEP_DAYS * DAY);
    await store.publications.bulkDelete(over.map(({ eventId }) => eventId));
  });
}

/** Title and the like are each browser's own setting: what another one wrote is not rewritten for their sake. */
async function ownFoundRows(store: Database, wanted: readonly WantedPublication[]): Promise<void> {
  await store.publications
    .filter(({ isFound }) => isFound === true)
    .modify((row) => {
      const content = wanted.find(({ blockId }) => blockId === row.blockId)?.content;
      if (content === undefined) return;
      const { title, visibility, workingHours, terms, finish } = wantedFor(row, wanted)?.content ?? content;
      const own = { title, visibility, workingHours, terms, finish };
      Object.assign(row, { content: { ...row.content, ...own }, isFound: false });
    });
}

/** The same of a level that a cap made, here or there: which blocks fill a week differs from browser to browser. */
async function ownFoundLevels(store: Database, wanted: readonly WantedPublication[]): Promise<void> {
  await store.publications
    .filter(({ isLevelFound }) => isLevelFound === true)
    .modify((row) => {
      const { source, content } = wantedFor(row, wanted) ?? {};
      Object.assign(row, { isLevelFound: false });
      if (source === undefined || content === undefined || row.source === undefined) return;
      if (!isSameBlock(source, row.source) || !isSameAskedLevel(content, row.content)) return;
      const { level, isWeakened } = content;
      Object.assign(row, { content: { ...row.content, level, isWeakened } });
    });
}

function wantedFor(row: PublicationRow, wanted: readonly WantedPublication[]): WantedPublication | undefined {
  return wanted.find(({ blockId, date }) => blockId === row.blockId && date === row.date);
}

function isWaiting({ state }: PublicationRow): boolean {
  return state === 'inserting' || state === 'patching';
}

/** What was to be removed and was never sent is planned anew: it may be wanted again. */
async function reprieve(store: Database): Promise<void> {
  const rows = await store.publications.filter(({ state }) => state === 'deleting').toArray();
  for (const { eventId, blockId, date, hasBeenTried, confirmed, change } of rows) {
    if (hasBeenTried || confirmed === null) continue;
    const state = change === undefined ? 'published' : 'changed';
    await store.publications.update(eventId, { state, content: confirmed, hasBeenTried: true });
    await dropTwins(store, blockId, date);
  }
}

/** What the block does not ask for any more was deleted for good: if it does so again, that is another wish. */
async function forgetUnwanted(
  store: Database,
  wanted: readonly WantedPublication[],
  now: Instant,
): Promise<void> {
  await store.publications
    .filter(({ state }) => state === 'dropped')
    .and((row) => row.content.interval.end > now && !wanted.some((each) => wasDropped(each, [row])))
    .modify({ state: 'deleted' });
}

/** Rows that wait for a call, soonest instance first. */
export async function waitingRows(store: Database): Promise<PublicationRow[]> {
  const rows = await store.publications.where('state').anyOf('inserting', 'patching', 'deleting').toArray();
  return rows.sort((a, b) => a.content.interval.start - b.content.interval.start);
}

/** What Google refused may be sent again now. */
export async function forgetRefusals(store: Database): Promise<void> {
  await store.publications.toCollection().modify({ nextAttemptAt: 0 });
}

export function newRow(eventId: string, wanted: WantedPublication): PublicationRow {
  return {
    ...wanted,
    eventId,
    state: 'inserting',
    hasBeenTried: false,
    etag: null,
    confirmed: null,
    isPlain: false,
    problem: null,
    nextAttemptAt: 0,
  };
}

function doomed(row: PublicationRow): PublicationRow {
  const hasBeenTried = row.state === 'inserting';
  return { ...row, state: 'deleting', hasBeenTried, problem: null, nextAttemptAt: 0 };
}

async function writeStep(store: Database, step: PublicationStep): Promise<void> {
  if (step.kind === 'insert') {
    const ids = new Set(await store.publications.toCollection().primaryKeys());
    await store.publications.add(
      newRow(
        freeEventId(step.wanted, (id) => ids.has(id)),
        step.wanted,
      ),
    );
    return;
  }
  const row = await store.publications.get(step.eventId);
  if (row === undefined) return;
  const isUnknownToGoogle = row.state === 'inserting' && !row.hasBeenTried;
  if (step.kind === 'patch') {
    const state = row.state === 'inserting' ? 'inserting' : 'patching';
    await store.publications.put({ ...row, ...step.wanted, state, problem: null, nextAttemptAt: 0 });
  } else if (isUnknownToGoogle) await store.publications.delete(row.eventId);
  else await store.publications.put(doomed(row));
}
