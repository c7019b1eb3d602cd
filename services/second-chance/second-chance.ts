// The net behind the card: a meeting that was saved over a report's cooking time gets one notification and a badge.
// Every step is written down before the next one: a worker that is stopped anywhere goes on where it was.
import { CalendarApiError } from '../../calendar/api/api-error.ts';
import type { CalendarClient } from '../../calendar/api/calendar-client.ts';
import { type Meeting, readMeeting } from '../../calendar/api/own-meeting.ts';
import type { Email } from '../../domain/focus-block.ts';
import { isNews, type Landing, landingOf, speaksFor, waveOf } from '../../domain/second-chance.ts';
import { isGuarding } from '../../domain/settings.ts';
import { MINUTE, overlaps } from '../../domain/time.ts';
import type { ZoneId } from '../../domain/zoned-time.ts';
import type { Database, SecondChanceRow } from '../../store/database.ts';
import { readValue } from '../../store/values.ts';
import { assessMeeting } from '../guard/assess-meeting.ts';
import type { GuardDependencies } from '../guard/guard.ts';
import { receiptOf, writeReceipts } from '../guard/override-receipts.ts';
import { type Notices, tellOpenChances } from './second-chance-notice.ts';

export type SecondChanceDependencies = Omit<GuardDependencies, 'connection' | 'savedAt' | 'onLateNews'> & {
  readonly api: Pick<CalendarClient, 'getMeeting' | 'moveMeeting' | 'patchEvent'>;
  readonly store: Database;
  readonly notices: Notices;
  /** Of one's own calendar. */
  readonly zone: () => ZoneId;
};

export type SecondChance = ReturnType<typeof createSecondChance>;

export function createSecondChance(dependencies: SecondChanceDependencies) {
  const { store, settings, now } = dependencies;
  return {
    /** Judges what the last syncs saw, and tells of what was found. What Google does not answer now waits. */
    async look(): Promise<void> {
      if (isGuarding(await settings(), now())) await judgeAll(dependencies);
      else await forgetUnjudged(store);
      await writeReceipts(dependencies);
      await tellOpenChances(store, dependencies.notices, now());
    },
  };
}

async function judgeAll(dependencies: SecondChanceDependencies): Promise<void> {
  const rows = await dependencies.store.secondChances.filter(({ isToJudge }) => isToJudge).toArray();
  const watched = await dependencies.watched();
  for (const row of rows.sort((a, b) => a.interval.start - b.interval.start)) {
    const isAnswered = await judge(row, watched, dependencies);
    if (!isAnswered) return;
  }
}

/** False: Google cannot be asked now. */
async function judge(
  row: SecondChanceRow,
  watched: ReadonlySet<Email>,
  dependencies: SecondChanceDependencies,
): Promise<boolean> {
  const { store, now } = dependencies;
  const isOver = row.interval.start <= now();
  if (
    isOver ||
    (await isSpokenFor(row, dependencies)) ||
    !(await mayTouchBlock(row, watched, dependencies))
  ) {
    await noteClear(store, row);
    return true;
  }
  const meeting = await getMeeting(row.eventId, dependencies);
  if (meeting === 'unanswered') return false;
  if (meeting === null) await store.secondChances.delete(row.eventId);
  else await noteJudged(row, meeting, dependencies);
  return true;
}

/** As Google has it now; null: it is gone. */
export async function getMeeting(
  eventId: string,
  { api, zone }: Pick<SecondChanceDependencies, 'api' | 'zone'>,
): Promise<Meeting | null | 'unanswered'> {
  try {
    return readMeeting(await api.getMeeting(eventId), zone());
  } catch (error) {
    if (!(error instanceof CalendarApiError)) throw error;
    return error.kind === 'notFound' || error.kind === 'gone' ? null : 'unanswered';
  }
}

/**
 * To ask Google costs requests. Nobody need be asked when none of the guests is watched, or when those who may be meant
 * do not cook then, as of a moment ago: in the background blocks are read once in three days.
 */
async function mayTouchBlock(
  { interval, others = null }: SecondChanceRow,
  watched: ReadonlySet<Email>,
  { attendee, settings, now }: SecondChanceDependencies,
): Promise<boolean> {
  const freshEnough = now() - (await settings()).refreshMinutes * MINUTE;
  const meant = others === null ? [...watched] : others.filter((email) => watched.has(email));
  for (const email of meant) {
    const { focusBlocks, syncedAt } = await attendee(email, interval);
    if ((syncedAt ?? 0) < freshEnough) return true;
    if (focusBlocks.some((block) => overlaps(block.interval, interval))) return true;
  }
  return false;
}

/** The first instance that was told of speaks for the others at its time of day. */
async function isSpokenFor(
  { eventId, seriesId, interval }: SecondChanceRow,
  { store, zone }: SecondChanceDependencies,
): Promise<boolean> {
  if (seriesId === null) return false;
  const spoken = await store.secondChances
    .filter((row) => row.seriesId === seriesId && row.eventId !== eventId && row.landing !== null)
    .toArray();
  return spoken.some(({ landing }) => landing !== null && speaksFor(landing.interval, interval, zone()));
}

async function noteJudged(
  row: SecondChanceRow,
  meeting: Meeting,
  dependencies: SecondChanceDependencies,
): Promise<void> {
  const { store, now } = dependencies;
  // Nobody is waiting: what can be read is waited for.
  const { assessment } = await assessMeeting(meeting, { ...dependencies, patience: forever });
  const landing = assessment === null ? null : landingOf(assessment, meeting.interval);
  if (landing === null || !isNews(landing, saidBefore(row))) {
    if (landing === null || row.landing === null) return noteClear(store, row);
    return update(store, row, await judgedPart(meeting, dependencies));
  }
  const seen = await judgedPart(meeting, dependencies);
  const waves = (await readValue(store, 'wavedThrough')) ?? [];
  const wave = waveOf(landing, waves, now());
  const outcome = wave === null ? null : ({ kind: 'waved', at: now() } as const);
  await update(store, row, { ...seen, landing, noticeId: null, isTold: false, outcome, ...receiptOf(wave) });
}

/** What was moved away is news when it comes back. */
function saidBefore({ landing, outcome, interval, beside = [] }: SecondChanceRow): Landing | null {
  if (landing === null) return beside.length === 0 ? null : { interval, guests: beside };
  return outcome?.kind === 'moved' ? null : landing;
}

const forever = () => new Promise<void>(() => {});

/** What is kept of a meeting that was looked at. */
export async function judgedPart(
  { etag, title, isAllDay, zone, interval, guests }: Meeting,
  { watched }: Pick<SecondChanceDependencies, 'watched'>,
) {
  const asked = await watched();
  const known = guests.filter((email) => asked.has(email));
  return { etag, title, isAllDay, zone, interval, guests: known, isToJudge: false };
}

/** Nothing to say. What the person once decided of it stays known. */
async function noteClear(store: Database, row: SecondChanceRow): Promise<void> {
  if (row.outcome === null) await store.secondChances.delete(row.eventId);
  else await update(store, row, { isToJudge: false });
}

/** Paused, or switched off: what was saved meanwhile is nobody's worry later. */
async function forgetUnjudged(store: Database): Promise<void> {
  const rows = await store.secondChances.filter(({ isToJudge }) => isToJudge).toArray();
  for (const row of rows) {
    if (row.landing === null) await store.secondChances.delete(row.eventId);
    else await update(store, row, { isToJudge: false });
  }
}

/** Not when a sync has seen a newer version meanwhile: that one is judged next. */
async function update(
  store: Database,
  row: SecondChanceRow,
  change: Partial<SecondChanceRow>,
): Promise<void> {
  await store.transaction('rw', store.secondChances, async () => {
    const current = await store.secondChances.get(row.eventId);
    if (current === undefined || current.updatedAt !== row.updatedAt) return;
    await store.secondChances.update(row.eventId, change);
  });
}
