// The finish line of somebody who publishes no blocks: one all-day event that takes no time and names no project
// (docs/protocol.md section 1). Written down before each call, so that it is one event however often it is tried.
import { CalendarApiError } from '../../calendar/api/api-error.ts';
import type { CalendarClient } from '../../calendar/api/calendar-client.ts';
import { finishToInsert, finishToPatch } from '../../calendar/api/finish-event.ts';
import { instancesOf } from '../../domain/focus-block.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Instant } from '../../domain/time.ts';
import { dayOf, type LocalDate } from '../../domain/zoned-time.ts';
import { worker } from '../../locales/worker-words.ts';
import type { Database } from '../../store/database.ts';
import type { FinishEventValue } from '../../store/stored-values.ts';
import { readValue, writeValue } from '../../store/values.ts';
import { isPaused } from '../requests/google-pause.ts';
import { eventIdOf } from './event-id.ts';

export interface FinishDependencies {
  readonly api: CalendarClient;
  readonly store: Database;
  readonly now: () => Instant;
  readonly settings: () => Promise<Settings>;
}

/** The same id whatever the date is: an insert whose answer was lost is found again. No block is named so. */
const NAMED = { blockId: 'finish-line', date: '0000-00-00' };
/** So many deletions are looked past in a row. */
const MOST_IDS = 20;

/** Never rejects for Google's sake: what failed is tried again the next time. */
export async function publishFinish(dependencies: FinishDependencies): Promise<void> {
  const { store, now } = dependencies;
  if (await isPaused(store, 'pauseWriting', now())) return;
  const wanted = await wantedDate(dependencies);
  const known = await readValue(store, 'finishEvent');
  const isThere = known !== null && known.isGone !== true;
  try {
    if (wanted === null && isThere) await remove(known, dependencies);
    if (wanted !== null && !isThere)
      await insert(wanted, known === null ? 0 : known.number + 1, dependencies);
    if (wanted !== null && isThere && known.date !== wanted) await change(wanted, known, dependencies);
  } catch (error) {
    if (!(error instanceof CalendarApiError)) throw error;
  }
}

/** null: no finish line, over, or the blocks until then carry it. */
async function wantedDate({ store, now, settings }: FinishDependencies): Promise<LocalDate | null> {
  const { finishLine, workingHours } = await settings();
  if (finishLine === null) return null;
  const { end } = dayOf(finishLine.date, workingHours.zone);
  if (end <= now()) return null;
  const range = { start: now(), end };
  const blocks = await store.blocks.toArray();
  return blocks.some((block) => instancesOf(block, range).length > 0) ? null : finishLine.date;
}

/** An id that is taken is ours from a lost answer or another browser, and is written; one of a deleted event is used up. */
async function insert(date: LocalDate, first: number, { api, store }: FinishDependencies): Promise<void> {
  for (let number = first; number < first + MOST_IDS; number += 1) {
    const eventId = eventIdOf(NAMED, number);
    await writeValue(store, 'finishEvent', { number, date: null });
    try {
      await api.insertEvent(finishToInsert(eventId, date, worker.finishLine));
      return await writeValue(store, 'finishEvent', { number, date });
    } catch (error) {
      if (!hasKind(error, 'conflict')) throw error;
    }
    if ((await api.getEvent(eventId)).status === 'cancelled') continue;
    await api.patchEvent(eventId, finishToPatch(date), null);
    return writeValue(store, 'finishEvent', { number, date });
  }
}

/** Deleted by hand, it comes back only with another date. */
async function change(
  wanted: LocalDate,
  { number, date }: FinishEventValue,
  dependencies: FinishDependencies,
): Promise<void> {
  if (date === null) return insert(wanted, number, dependencies);
  try {
    await dependencies.api.patchEvent(eventIdOf(NAMED, number), finishToPatch(wanted), null);
    await writeValue(dependencies.store, 'finishEvent', { number, date: wanted });
  } catch (error) {
    if (!hasKind(error, 'notFound', 'gone')) throw error;
    await insert(wanted, number + 1, dependencies);
  }
}

async function remove({ number }: FinishEventValue, { api, store }: FinishDependencies): Promise<void> {
  try {
    await api.deleteEvent(eventIdOf(NAMED, number));
  } catch (error) {
    if (!hasKind(error, 'notFound', 'gone')) throw error;
  }
  await writeValue(store, 'finishEvent', { number, date: null, isGone: true });
}

function hasKind(error: unknown, ...kinds: CalendarApiError['kind'][]): boolean {
  return error instanceof CalendarApiError && kinds.includes(error.kind);
}
