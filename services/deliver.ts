// One waiting row of the outbox becomes one event in Google Calendar, however often it is tried.
import { CalendarApiError } from '../calendar/api/api-error.ts';
import type { CalendarClient, GoogleEvent } from '../calendar/api/calendar-client.ts';
import {
  carries,
  eventToInsert,
  eventToPatch,
  isFocusTimeRefused,
  isMovedFrom,
} from '../calendar/api/published-event.ts';
import type { Database, PublicationRow } from '../store/database.ts';
import { readValue, writeValue } from '../store/values.ts';
import { newRow } from './outbox.ts';

export interface DeliverDependencies {
  readonly api: CalendarClient;
  readonly store: Database;
  /** Letters a-v and digits only: what Google takes as an event id. */
  readonly newEventId: () => string;
}

/** A row that is gone is not sent: it was of the account before. @throws CalendarApiError; the row then waits as before */
export async function deliver(row: PublicationRow, dependencies: DeliverDependencies): Promise<void> {
  const { store } = dependencies;
  const isStillThere = await store.publications.update(row.eventId, { hasBeenTried: true });
  if (isStillThere === 0) return;
  if (row.state === 'inserting') {
    const isPlain = (await readValue(store, 'account'))?.hasNoFocusTime ?? false;
    await insert(row, isPlain, dependencies);
  } else if (row.state === 'patching') await patch(row, row.etag, dependencies);
  else await remove(row, dependencies);
}

async function insert(
  row: PublicationRow,
  isPlain: boolean,
  dependencies: DeliverDependencies,
): Promise<void> {
  try {
    const event = await dependencies.api.insertEvent(eventToInsert(row.eventId, row, isPlain));
    if (event.eventType !== 'focusTime') await rememberNoFocusTime(dependencies.store);
    await confirm(row, event, dependencies);
  } catch (error) {
    if (hasKind(error, 'conflict')) return adoptOwnEvent(row, dependencies);
    if (isPlain || !isFocusTimeRefused(error)) throw error;
    await rememberNoFocusTime(dependencies.store);
    return insert(row, true, dependencies);
  }
}

/** The id is taken: by an insert of ours whose answer was lost, or for ever by an event that was deleted since. */
async function adoptOwnEvent(row: PublicationRow, dependencies: DeliverDependencies): Promise<void> {
  const event = await getLiveEvent(row.eventId, dependencies);
  if (event === null) return deliver(await withFreshId(row, dependencies), dependencies);
  if (carries(event, row)) return confirm(row, event, dependencies);
  return patch(row, event.etag ?? null, dependencies);
}

async function patch(
  row: PublicationRow,
  etag: string | null,
  dependencies: DeliverDependencies,
): Promise<void> {
  try {
    await confirm(row, await dependencies.api.patchEvent(row.eventId, eventToPatch(row), etag), dependencies);
  } catch (error) {
    if (hasKind(error, 'preconditionFailed')) return patchChangedEvent(row, dependencies);
    if (!hasKind(error, 'notFound', 'gone')) throw error;
    return deliver(await withFreshId(row, dependencies), dependencies);
  }
}

/** Somebody changed the event meanwhile. Where its owner moved it by hand, it stays. */
async function patchChangedEvent(row: PublicationRow, dependencies: DeliverDependencies): Promise<void> {
  const event = await getLiveEvent(row.eventId, dependencies);
  if (event === null) return deliver(await withFreshId(row, dependencies), dependencies);
  if (row.confirmed !== null && isMovedFrom(event, row.confirmed)) return confirm(row, event, dependencies);
  const changed = await dependencies.api.patchEvent(row.eventId, eventToPatch(row), event.etag ?? null);
  await confirm(row, changed, dependencies);
}

async function remove(row: PublicationRow, { api, store }: DeliverDependencies): Promise<void> {
  try {
    await api.deleteEvent(row.eventId);
  } catch (error) {
    if (!hasKind(error, 'notFound', 'gone')) throw error;
  }
  await store.publications.delete(row.eventId);
}

/** An update, not a put: the row may be gone, because the account changed meanwhile. */
async function confirm(
  row: PublicationRow,
  event: GoogleEvent,
  { store }: DeliverDependencies,
): Promise<void> {
  await store.publications.update(row.eventId, {
    state: 'published',
    etag: event.etag ?? null,
    confirmed: row.content,
    isPlain: event.eventType !== 'focusTime',
    problem: null,
    nextAttemptAt: 0,
  });
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

async function withFreshId(
  row: PublicationRow,
  { store, newEventId }: DeliverDependencies,
): Promise<PublicationRow> {
  const fresh = newRow(newEventId(), { blockId: row.blockId, date: row.date, content: row.content });
  await store.transaction('rw', store.publications, async () => {
    if ((await store.publications.get(row.eventId)) === undefined) return;
    await store.publications.delete(row.eventId);
    await store.publications.add({ ...fresh, hasBeenTried: true });
  });
  return fresh;
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
