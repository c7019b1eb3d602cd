// A held request becomes one line in the next 1:1's description. The intent is written down before Google is asked, and
// after an answer that was lost the description itself says whether the line got there: once, never twice.
import { CalendarApiError, problemOf } from '../../calendar/api/api-error.ts';
import type { CalendarClient, GoogleEvent } from '../../calendar/api/calendar-client.ts';
import { intervalOf } from '../../calendar/api/event-times.ts';
import { withBullet } from '../../domain/description-line.ts';
import { type FinalFailure, type HeldRequest, isHeld, lineOf } from '../../domain/set-aside.ts';
import type { ReleaseFailure } from '../../messages/held-queue.ts';
import { settle } from '../../store/held-requests.ts';
import type { OneOnOneDependencies, OneOnOnes } from './one-on-ones.ts';

export interface ReleaseDependencies extends OneOnOneDependencies {
  readonly api: Pick<CalendarClient, 'getNotes' | 'patchEvent'>;
  readonly oneOnOnes: OneOnOnes;
}

/** Somebody else writes into the same meeting at the same moment: so often it is read again. */
const MOST_ATTEMPTS = 3;
/** Google's answers after which the same call is worth nothing. */
const FINAL: readonly FinalFailure[] = ['notAllowed', 'noOneOnOne', 'noRoom'];

export type ReleaseHeld = ReturnType<typeof createReleaseHeld>;

export function createReleaseHeld(dependencies: ReleaseDependencies) {
  const { store, now, oneOnOnes } = dependencies;

  async function finish(request: HeldRequest, eventId: string): Promise<ReleaseFailure | null> {
    const failure = await write(request, eventId, dependencies);
    if (failure === null) await settle(store, request.id, { kind: 'released', at: now() });
    else if (isFinal(failure)) await store.held.update(request.id, { releasing: null });
    return failure;
  }

  return {
    /** After a click. What Google could not be asked now is tried again with each tick. */
    async release(id: string): Promise<ReleaseFailure | null> {
      const request = await store.held.get(id);
      const [email] = request?.who ?? [];
      if (request === undefined || email === undefined || !isHeld(request)) return null;
      if (request.releasing) return finish(request, request.releasing.eventId);
      const next = (await oneOnOnes.read(email))?.next ?? null;
      if (next === null) return 'noOneOnOne';
      if (!next.canEdit) return 'notAllowed';
      await store.held.update(id, {
        releasing: { eventId: next.eventId, at: now() },
        refusedFor: null,
      });
      return finish(request, next.eventId);
    },
    /** What an earlier release left open. */
    async goOn(): Promise<void> {
      const open = (await store.held.toArray()).filter((request) => isHeld(request) && request.releasing);
      for (const request of open) {
        if (!request.releasing) continue;
        const failure = await finish(request, request.releasing.eventId);
        // Nobody waits for this answer: the queue says it when it is looked at.
        if (isFinal(failure)) await store.held.update(request.id, { refusedFor: failure });
      }
    },
  };
}

function isFinal(failure: ReleaseFailure | null): failure is FinalFailure {
  return FINAL.some((each) => each === failure);
}

async function write(
  request: HeldRequest,
  eventId: string,
  { api, now, zone }: ReleaseDependencies,
): Promise<ReleaseFailure | null> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    try {
      const event = await api.getNotes(eventId);
      const description = event.description ?? '';
      const next = withBullet(description, lineOf(request));
      if (next === description) return null;
      if (event.status === 'cancelled' || isOver(event, now(), zone())) return 'noOneOnOne';
      if (next === null) return 'noRoom';
      await api.patchEvent(eventId, { description: next }, event.etag ?? null);
      return null;
    } catch (error) {
      if (!(error instanceof CalendarApiError)) throw error;
      if (error.kind !== 'preconditionFailed') return failureOf(error);
    }
  }
  return 'rateLimited';
}

function isOver(event: GoogleEvent, now: number, zone: string): boolean {
  return (intervalOf(event, zone)?.end ?? now) <= now;
}

function failureOf(error: CalendarApiError): ReleaseFailure {
  if (error.kind === 'notFound' || error.kind === 'gone') return 'noOneOnOne';
  return error.kind === 'refused' ? 'notAllowed' : problemOf(error);
}
