// The outbox: what the plan decided is written down before any call, so that a worker that dies loses nothing.
import { type PublicationStep, planPublication, type WantedPublication } from '../domain/publication.ts';
import { DAY, type Instant } from '../domain/time.ts';
import type { Database, PublicationRow } from '../store/database.ts';
import { wasDropped } from './wanted-publications.ts';

/** Rows of instances that are over are kept this long. */
const KEEP_DAYS = 14;

/** Brings the outbox up to `wanted`, in one transaction. */
export async function planOutbox(
  store: Database,
  wanted: readonly WantedPublication[],
  now: Instant,
  newEventId: () => string,
): Promise<void> {
  await store.transaction('rw', store.publications, async () => {
    const rows = await store.publications.toArray();
    const dropped = rows.filter(({ state }) => state === 'dropped');
    const found = rows.filter(({ state }) => state !== 'dropped' && state !== 'deleting');
    const steps = planPublication(
      wanted.filter((each) => !wasDropped(each, dropped)),
      found,
      now,
    );
    for (const step of steps) await writeStep(store, step, newEventId);
    const over = rows.filter(({ content }) => content.interval.end < now - KEEP_DAYS * DAY);
    await store.publications.bulkDelete(over.map(({ eventId }) => eventId));
  });
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

async function writeStep(store: Database, step: PublicationStep, newEventId: () => string): Promise<void> {
  if (step.kind === 'insert') {
    await store.publications.add(newRow(newEventId(), step.wanted));
    return;
  }
  const row = await store.publications.get(step.eventId);
  if (row === undefined) return;
  const isUnknownToGoogle = row.state === 'inserting' && !row.hasBeenTried;
  if (step.kind === 'patch') {
    const state = row.state === 'inserting' ? 'inserting' : 'patching';
    await store.publications.put({ ...row, ...step.wanted, state, problem: null, nextAttemptAt: 0 });
  } else if (isUnknownToGoogle) await store.publications.delete(row.eventId);
  else await store.publications.put({ ...row, state: 'deleting', problem: null, nextAttemptAt: 0 });
}
