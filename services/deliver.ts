// One waiting row of the outbox becomes one event in Google Calendar, however often it is tried.
import { CalendarApiError } from '../calendar/api/api-error.ts';
import type { CalendarClient, GoogleEvent } from '../calendar/api/calendar-client.ts';
import { carries, eventToInsert, eventToPatch, isFocusTimeRefused } from '../calendar/api/published-event.ts';
import { isSameInterval } from '../domain/publication.ts';
import type { Database, PublicationRow } from '../store/database.ts';
import { readValue, writeValue } from '../store/values.ts';
import { freeEventId } from './event-id.ts';
import { judgeEvent } from './judge-event.ts';
import { newRow } from './outbox.ts';
import { adopt, confirm, drop, keepHandChange } from './settle-event.ts';

export interface DeliverDependencies {
  readonly api: CalendarClient;
  readonly store: Database;
}

/** Reasons of errors that came up before anything left this browser. */
const NEVER_SENT = ['browserOffline', 'resting'];

/** A row that is gone is not sent: it was of the account before. @throws CalendarApiError; the row then waits as before */
export async function deliver(row: PublicationRow, dependencies: DeliverDependencies): Promise<void> {
  const { store } = dependencies;
  const isStillThere = await store.publications.update(row.eventId, { hasBeenTried: true });
  if (isStillThere === 0) return;
  try {
    await send(row, dependencies);
  } catch (error) {
    // Not sent after all: what is taken back now need never reach Google.
    const wasSent = !(error instanceof CalendarApiError && NEVER_SENT.includes(error.reason));
    if (!wasSent) await store.publications.update(row.eventId, { hasBeenTried: row.hasBeenTried });
    throw error;
  }
}

async function send(row: PublicationRow, dependencies: DeliverDependencies): Promise<void> {
  if (row.state === 'inserting') {
    const isPlain = (await readValue(dependencies.store, 'account'))?.hasNoFocusTime ?? false;
    await insert(row, isPlain, dependencies);
  } else if (row.state === 'patching') await patch(row, row.etag, dependencies);
  else await remove(row, dependencies);
}

/** A sync saw that the event is not as it was: how does it stand now? @throws CalendarApiError */
export async function lookAt(row: PublicationRow, dependencies: DeliverDependencies): Promise<void> {
  const event = await getLiveEvent(row.eventId, dependencies);
  const { store } = dependencies;
  if (event === null) return drop(store, row);
  const verdict = judgeEvent(event, row);
  if (verdict.kind === 'byHand') return keepHandChange(store, row, event, verdict.change);
  if (verdict.written === null)
    return confirm(store, { ...row, content: row.confirmed ?? row.content }, event);
  await adopt(store, row, event, { ...verdict, written: verdict.written });
}

async function insert(
  row: PublicationRow,
  isPlain: boolean,
  dependencies: DeliverDependencies,
): Promise<void> {
  try {
    const event = await dependencies.api.insertEvent(eventToInsert(row.eventId, row, isPlain));
    if (event.eventType !== 'focusTime') await rememberNoFocusTime(dependencies.store);
    await confirm(dependencies.store, row, event);
  } catch (error) {
    if (hasKind(error, 'conflict')) return resolve(row, dependencies);
    if (isPlain || !isFocusTimeRefused(error)) throw error;
    await rememberNoFocusTime(dependencies.store);
    return insert(row, true, dependencies);
  }
}

async function patch(
  row: PublicationRow,
  etag: string | null,
  dependencies: DeliverDependencies,
): Promise<void> {
  try {
    const event = await dependencies.api.patchEvent(row.eventId, eventToPatch(row), etag);
    await confirm(dependencies.store, row, event);
  } catch (error) {
    if (hasKind(error, 'preconditionFailed')) return resolve(row, dependencies);
    if (!hasKind(error, 'notFound', 'gone')) throw error;
    await afterDeletion(row, dependencies);
  }
}

/**
 * The id is taken, or the event is not as it was. It may be an insert of ours whose answer was lost, another browser's
 * doing, or its owner's. Looked at once; what changes again meanwhile is left to the next run.
 */
async function resolve(row: PublicationRow, dependencies: DeliverDependencies): Promise<void> {
  const { store, api } = dependencies;
  const event = await getLiveEvent(row.eventId, dependencies);
  if (event === null) return afterDeletion(row, dependencies);
  const verdict = judgeEvent(event, row);
  if (verdict.kind === 'byHand') return keepHandChange(store, row, event, verdict.change);
  if (verdict.kind === 'later') return adopt(store, row, event, verdict);
  if (verdict.kind === 'otherInstance') {
    if (row.state === 'inserting') return deliverAnew(row, dependencies);
    return adopt(store, row, event, verdict);
  }
  if (carries(event, row)) return confirm(store, row, event);
  await store.publications.update(row.eventId, { state: 'patching', etag: event.etag ?? null });
  try {
    await confirm(store, row, await api.patchEvent(row.eventId, eventToPatch(row), event.etag ?? null));
  } catch (error) {
    if (!hasKind(error, 'preconditionFailed', 'notFound', 'gone')) throw error;
    await store.publications.update(row.eventId, { state: 'published', seenEtag: '' });
  }
}

/** Whoever deletes an event in Google Calendar does not want it back, unless its block has changed since. */
async function afterDeletion(row: PublicationRow, dependencies: DeliverDependencies): Promise<void> {
  const { confirmed, content } = row;
  const isAsPublished =
    confirmed !== null &&
    confirmed.level === content.level &&
    isSameInterval(confirmed.interval, content.interval);
  if (isAsPublished) return drop(dependencies.store, row);
  await deliverAnew(row, dependencies);
}

async function remove(row: PublicationRow, { api, store }: DeliverDependencies): Promise<void> {
  try {
    await api.deleteEvent(row.eventId);
  } catch (error) {
    if (!hasKind(error, 'notFound', 'gone')) throw error;
  }
  await store.publications.update(row.eventId, { state: 'deleted', problem: null });
}

async function getLiveEvent(eventId: string, { api }: DeliverDependencies): Promise<GoogleEvent | null> {
  try {
    const event = await api.getEvent(eventId);
    return event.status === 'cancelled' ? null : event;
  } catch (error) {
    if (hasKind(error, 'notFound', 'gone')) return null;
    throw error;
  }
}

/** The id can never be used again: the instance gets its next one. */
async function deliverAnew(row: PublicationRow, dependencies: DeliverDependencies): Promise<void> {
  const { store } = dependencies;
  const { blockId, date, content, source } = row;
  const fresh = await store.transaction('rw', store.publications, async () => {
    const ids = new Set(await store.publications.toCollection().primaryKeys());
    const eventId = freeEventId(row, (id) => ids.has(id), row.eventId);
    const anew = newRow(eventId, { blockId, date, content, ...(source !== undefined && { source }) });
    if (!ids.has(row.eventId)) return null;
    await store.publications.delete(row.eventId);
    await store.publications.add({ ...anew, hasBeenTried: true });
    return anew;
  });
  if (fresh !== null) await deliver(fresh, dependencies);
}

async function rememberNoFocusTime(store: Database): Promise<void> {
  await store.transaction('rw', store.keyvalue, async () => {
    const account = await readValue(store, 'account');
    if (account !== null) await writeValue(store, 'account', { ...account, hasNoFocusTime: true });
  });
}

function hasKind(error: unknown, ...kinds: CalendarApiError['kind'][]): boolean {
  return error instanceof CalendarApiError && kinds.includes(error.kind);
}
