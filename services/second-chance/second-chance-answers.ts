// What the person makes of a meeting that was saved over cooking time: move it, keep it, hold it, or leave it.
import { CalendarApiError, problemOf } from '../../calendar/api/api-error.ts';
import { readMeeting, timesToPatch } from '../../calendar/api/own-meeting.ts';
import { isSameInterval } from '../../domain/publication.ts';
import { landingOf, type Outcome } from '../../domain/second-chance.ts';
import type { HeldRequest } from '../../domain/set-aside.ts';
import { HOUR, type Instant, type Interval } from '../../domain/time.ts';
import type { MoveFailure, SecondChances, SecondChanceView } from '../../messages/second-chances.ts';
import type { SecondChanceRow } from '../../store/database.ts';
import { hold } from '../../store/held-requests.ts';
import { isOpen } from '../../store/second-chances.ts';
import { readValue } from '../../store/values.ts';
import { assessMeeting } from '../guard/assess-meeting.ts';
import { getMeeting, judgedPart, type SecondChanceDependencies } from './second-chance.ts';

/** What was answered stays in sight for so long. */
const SHOWN_AFTER = 8 * HOUR;

export function createSecondChanceAnswers(dependencies: SecondChanceDependencies) {
  const { store, now, zone } = dependencies;

  async function list(failure: MoveFailure | null = null): Promise<SecondChances> {
    const rows = await store.secondChances.toArray();
    const open = rows.filter((row) => isOpen(row, now()));
    const answered = rows.filter(({ outcome }) => outcome !== null && now() - outcome.at < SHOWN_AFTER);
    const items: SecondChanceView[] = [];
    for (const row of [...open.sort(soonestFirst), ...answered.sort(latestFirst)]) {
      const view = row.outcome?.kind === 'waved' ? null : await viewOf(row, dependencies);
      if (view !== null) items.push(view);
    }
    const reports = await store.reports.toArray();
    return {
      now: now(),
      zone: zone(),
      account: (await readValue(store, 'account'))?.email ?? null,
      items,
      unseenPeople: reports.filter(({ visibility }) => visibility !== 'blocks').length,
      failure,
    };
  }

  return {
    list: () => list(),
    /** Asks Google once; the guests are told once. A second click on what was moved does nothing. */
    async move(eventId: string, to: Interval): Promise<SecondChances> {
      const row = await store.secondChances.get(eventId);
      if (row === undefined || row.outcome !== null) return list();
      return list(await moveRow(row, to, dependencies));
    },
    /** Held: it stays where it is, and waits for the 1:1 as well. */
    async answer(eventId: string, outcome: Exclude<Outcome, { kind: 'moved' }>): Promise<SecondChances> {
      await store.transaction('rw', store.secondChances, store.held, store.decisions, async () => {
        const row = await store.secondChances.get(eventId);
        if (row === undefined || row.outcome !== null) return;
        await store.secondChances.update(eventId, { outcome });
        if (outcome.kind === 'held') await hold(store, requestOf(row, outcome.at));
      });
      return list();
    },
  };
}

async function moveRow(
  row: SecondChanceRow,
  to: Interval,
  dependencies: SecondChanceDependencies,
): Promise<MoveFailure | null> {
  try {
    await send(row, to, dependencies);
    return null;
  } catch (error) {
    if (!(error instanceof CalendarApiError)) throw error;
    if (error.kind === 'notFound' || error.kind === 'gone') return noteGone(row, dependencies);
    if (error.kind !== 'preconditionFailed') return problemOf(error);
    return moveNewer(row, to, dependencies);
  }
}

/** Another version than the one that was shown: an answer of ours that was lost, a guest's answer, or somebody's move. */
async function moveNewer(
  row: SecondChanceRow,
  to: Interval,
  dependencies: SecondChanceDependencies,
): Promise<MoveFailure | null> {
  const { store } = dependencies;
  const meeting = await getMeeting(row.eventId, dependencies);
  if (meeting === 'unanswered') return 'offline';
  if (meeting === null) return noteGone(row, dependencies);
  if (isSameInterval(meeting.interval, to)) {
    await noteMoved(row.eventId, to, meeting.etag, dependencies);
    return null;
  }
  const newer = await judgedPart(meeting, dependencies);
  const hasWhoCooks = row.landing?.guests.some((email) => newer.guests.includes(email)) ?? true;
  if (!isSameInterval(newer.interval, row.interval) || !hasWhoCooks) {
    // Shown as it stands now; whether that is still on cooking time, the list judges anew.
    await store.secondChances.update(row.eventId, newer);
    return 'changed';
  }
  try {
    await send({ ...row, etag: meeting.etag }, to, dependencies);
    return null;
  } catch (error) {
    if (!(error instanceof CalendarApiError)) throw error;
    return error.kind === 'preconditionFailed' ? 'changed' : problemOf(error);
  }
}

/** @throws CalendarApiError */
async function send(
  { eventId, etag, zone }: SecondChanceRow,
  to: Interval,
  dependencies: SecondChanceDependencies,
): Promise<void> {
  const own = dependencies.zone();
  const moved = await dependencies.api.moveMeeting(eventId, timesToPatch(to, zone ?? own), etag);
  await noteMoved(eventId, to, readMeeting(moved, own)?.etag ?? null, dependencies);
}

async function noteMoved(
  eventId: string,
  to: Interval,
  etag: string | null,
  { store, now }: SecondChanceDependencies,
): Promise<void> {
  const outcome = { kind: 'moved', to, at: now() } as const;
  await store.secondChances.update(eventId, { outcome, etag, interval: to, isToJudge: false });
}

async function noteGone(
  { eventId }: SecondChanceRow,
  { store, now }: SecondChanceDependencies,
): Promise<null> {
  await store.secondChances.update(eventId, { outcome: { kind: 'gone', at: now() } });
  return null;
}

async function viewOf(
  row: SecondChanceRow,
  dependencies: SecondChanceDependencies,
): Promise<SecondChanceView | null> {
  const { eventId, interval, outcome, updatedAt, seriesId } = row;
  const { draft, assessment, staleSince } = await assessMeeting({ ...row, id: eventId }, dependencies);
  const isOnBlock = assessment !== null && landingOf(assessment, interval) !== null;
  if (outcome === null && !isOnBlock) {
    // The block was taken away, or the guest is not watched any more.
    await dependencies.store.secondChances.delete(eventId);
    return null;
  }
  return {
    eventId,
    draft,
    savedAt: updatedAt,
    isOneOfSeries: seriesId !== null,
    assessment: outcome === null ? assessment : null,
    staleSince,
    outcome,
  };
}

function requestOf({ eventId, landing, title, interval }: SecondChanceRow, at: Instant): HeldRequest {
  return { id: eventId, who: landing?.guests ?? [], what: title, interval, link: '', at };
}

function soonestFirst(a: SecondChanceRow, b: SecondChanceRow): number {
  return a.interval.start - b.interval.start;
}

function latestFirst(a: SecondChanceRow, b: SecondChanceRow): number {
  return (b.outcome?.at ?? 0) - (a.outcome?.at ?? 0);
}
