// One waiting row of the outbox becomes one event in Google Calendar, however often it is tried.
import { CalendarApiError } from '../../calendar/api/api-error.ts';
import type { CalendarClient, GoogleEvent } from '../../calendar/api/calendar-client.ts';
import { readFlare, sharedOf } from '../../calendar/api/event-resource.ts';
import {
  carries,
  eventToInsert,
  eventToPatch,
  isFocusTimeRefused,
} from '../../calendar/api/published-event.ts';
import { isSameInterval } from '../../domain/publication.ts';
import { isSameAskedLevel } from '../../domain/same-content.ts';
import type { Database, PublicationRow } from '../../store/database.ts';
import { readValue, writeValue } from '../../store/values.ts';
import { freeEventId } from './event-id.ts';
import { judgeEvent, type Verdict } from './judge-event.ts';
import { newRow } from './outbox.ts';
import { adopt, confirm, drop, keepHandChange, stands } from './settle-event.ts';

export interface DeliverDependencies {
  readonly api: CalendarClient;
  readonly store: Database;
}

/** Reasons of errors that came up before anything left this browser. */
const NEVER_SENT = ['browserOffline', 'resting'];

/** What came of a row: `otherwise`, the event is not what the plan took it for, so the rest of the plan may be wrong. */
export type Outcome = 'done' | 'otherwise';

/** A row that is gone is not sent: it was of the account before. @throws CalendarApiError; the row then waits as before */
export async function deliver(row: PublicationRow, dependencies: DeliverDependencies): Promise<Outcome> {
  const { store } = dependencies;
  const isStillThere = await store.publications.update(row.eventId, { hasBeenTried: true });
  if (isStillThere === 0) return 'done';
  try {
    return await send(row, dependencies);
  } catch (error) {
    // Not sent after all: what is taken back now need never reach Google.
    const wasSent = !(error instanceof CalendarApiError && NEVER_SENT.includes(error.reason));
    if (!wasSent) await store.publications.update(row.eventId, { hasBeenTried: row.hasBeenTried });
    throw error;
  }
}

async function send(row: PublicationRow, dependencies: DeliverDependencies): Promise<Outcome> {
  if (row.state === 'patching') return patch(row, dependencies);
  if (row.state === 'deleting') return remove(row, dependencies);
  const isPlain = (await readValue(dependencies.store, 'account'))?.hasNoFocusTime ?? false;
  return insert(row, isPlain, dependencies);
}

/** The event is not as it was: how does it stand now? @throws CalendarApiError */
export async function lookAt(row: PublicationRow, dependencies: DeliverDependencies): Promise<Outcome> {
  const { store } = dependencies;
  const event = await getLiveEvent(row.eventId, dependencies);
  if (event === null) await drop(store, row);
  else await settle(row, event, judgeEvent(event, row), store);
  return 'otherwise';
}

/** As the event stands, so the row. */
async function settle(
  row: PublicationRow,
  event: GoogleEvent,
  verdict: Verdict,
  store: Database,
): Promise<void> {
  if (verdict.kind === 'byHand') await keepHandChange(store, row, event, verdict.change);
  else if (verdict.written !== null) {
    const { written, level } = verdict;
    await adopt(store, row, event, { written, level, flareUntil: readFlare(sharedOf(event)) });
  } else await stands(store, { ...row, content: row.confirmed ?? row.content }, event);
}

async function insert(
  row: PublicationRow,
  isPlain: boolean,
  dependencies: DeliverDependencies,
): Promise<Outcome> {
  try {
    const event = await dependencies.api.insertEvent(eventToInsert(row.eventId, row, isPlain));
    if (event.eventType !== 'focusTime') await rememberNoFocusTime(dependencies.store);
    await confirm(dependencies.store, row, event);
    return 'done';
  } catch (error) {
    if (hasKind(error, 'conflict')) return resolve(row, dependencies);
    if (isPlain || !isFocusTimeRefused(error)) throw error;
    await rememberNoFocusTime(dependencies.store);
    return insert(row, true, dependencies);
  }
}

async function patch(row: PublicationRow, dependencies: DeliverDependencies): Promise<Outcome> {
  try {
    const event = await dependencies.api.patchEvent(row.eventId, eventToPatch(row), row.etag);
    await confirm(dependencies.store, row, event);
    return 'done';
  } catch (error) {
    if (hasKind(error, 'preconditionFailed')) return resolve(row, dependencies);
    if (!hasKind(error, 'notFound', 'gone')) throw error;
    return afterDeletion(row, dependencies);
  }
}

/**
 * The id is taken, or the event is not as it was. It may be an insert of ours whose answer was lost, another browser's
 * doing, or its owner's. Looked at once; what changes again meanwhile is left to the next plan.
 */
async function resolve(row: PublicationRow, dependencies: DeliverDependencies): Promise<Outcome> {
  const { store, api } = dependencies;
  const event = await getLiveEvent(row.eventId, dependencies);
  if (event === null) return afterDeletion(row, dependencies);
  const verdict = judgeEvent(event, row);
  if (verdict.kind !== 'ours') {
    await settle(row, event, verdict, store);
    return 'otherwise';
  }
  const etag = event.etag ?? null;
  if (carries(event, row)) {
    await confirm(store, row, event);
    return 'done';
  }
  await store.publications.update(row.eventId, { state: 'patching', etag });
  try {
    await confirm(store, row, await api.patchEvent(row.eventId, eventToPatch(row), etag));
    return 'done';
  } catch (error) {
    if (!hasKind(error, 'preconditionFailed', 'notFound', 'gone')) throw error;
    await store.publications.update(row.eventId, { state: 'published', seenEtag: '' });
    return 'otherwise';
  }
}

/** Whoever deletes an event in Google Calendar does not want it back, unless its block has changed since. */
async function afterDeletion(row: PublicationRow, dependencies: DeliverDependencies): Promise<Outcome> {
  const { confirmed, content } = row;
  const isAsPublished =
    confirmed !== null &&
    isSameAskedLevel(confirmed, content) &&
    isSameInterval(confirmed.interval, content.interval);
  if (!isAsPublished) return deliverAnew(row, dependencies);
  await drop(dependencies.store, row);
  return 'done';
}

/** Only as it was known when the plan was made: another browser may have made something else of it meanwhile. */
async function remove(row: PublicationRow, dependencies: DeliverDependencies): Promise<Outcome> {
  try {
    await dependencies.api.deleteEvent(row.eventId, row.etag);
  } catch (error) {
    if (hasKind(error, 'preconditionFailed')) return resolveRemoval(row, dependencies);
    if (!hasKind(error, 'notFound', 'gone')) throw error;
  }
  await dependencies.store.publications.update(row.eventId, { state: 'deleted', problem: null });
  return 'done';
}

async function resolveRemoval(row: PublicationRow, dependencies: DeliverDependencies): Promise<Outcome> {
  const { store } = dependencies;
  const event = await getLiveEvent(row.eventId, dependencies);
  if (event === null) await store.publications.update(row.eventId, { state: 'deleted', problem: null });
  else await settle(row, event, judgeEvent(event, row), store);
  return 'otherwise';
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
async function deliverAnew(row: PublicationRow, dependencies: DeliverDependencies): Promise<Outcome> {
  const { store } = dependencies;
  const { blockId, date, content, source, edit = null } = row;
  const fresh = await store.transaction('rw', store.publications, async () => {
    const ids = new Set(await store.publications.toCollection().primaryKeys());
    const eventId = freeEventId(row, (id) => ids.has(id), row.eventId);
    const anew = newRow(eventId, { blockId, date, content, edit, ...(source !== undefined && { source }) });
    if (!ids.has(row.eventId)) return null;
    await store.publications.delete(row.eventId);
    await store.publications.add({ ...anew, hasBeenTried: true });
    return anew;
  });
  return fresh === null ? 'done' : deliver(fresh, dependencies);
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
