// Turns what the calendar tells into decisions: meetings that were saved over cooking time, and those that were moved.
// Runs as often as anybody likes: what is known already changes nothing.
import type { Decision } from '../../domain/decision.ts';
import type { Email } from '../../domain/focus-block.ts';
import { focusCost } from '../../domain/focus-metrics.ts';
import { isSameInterval } from '../../domain/publication.ts';
import type { AttendeeView } from '../../domain/rule.ts';
import { waveOf } from '../../domain/second-chance.ts';
import type { WavedThrough } from '../../domain/set-aside.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Instant, Interval } from '../../domain/time.ts';
import type { Database, DecisionRow, SecondChanceRow } from '../../store/database.ts';
import { forgetDecision, keepMovedDrafts, noteDecision } from '../../store/decisions.ts';
import { readOwnCalendar } from '../../store/own-calendar.ts';
import { readValue } from '../../store/values.ts';
import { withoutMeeting } from '../guard/assess-meeting.ts';

export interface SettleDependencies {
  readonly store: Database;
  readonly now: () => Instant;
  readonly settings: () => Promise<Settings>;
  readonly attendee: (email: Email, range: Interval) => Promise<AttendeeView>;
}

export async function settleDecisions(dependencies: SettleDependencies): Promise<void> {
  await settleMovedDrafts(dependencies);
  await settleSavedMeetings(dependencies);
}

/** A meeting counts as booked or as moved, never as both. */
async function settleSavedMeetings(dependencies: SettleDependencies): Promise<void> {
  const { store, now } = dependencies;
  const rows = await store.secondChances.toArray();
  const known = await store.decisions.filter(({ kind }) => kind === 'booked' || kind === 'moved').toArray();
  const waves = (await readValue(store, 'wavedThrough')) ?? [];
  for (const row of rows) {
    const before = known.find(({ about }) => about === row.eventId);
    const decided = await decisionOf(row, before, waves, dependencies);
    if (decided !== null && !isSame(decided, before)) await replace(store, decided, before);
  }
  const ids = new Set(rows.map(({ eventId }) => eventId));
  // Deleted, or moved away by hand, before it began: nobody was interrupted.
  const vanished = known.filter(
    ({ kind, about, interval }) => kind === 'booked' && !ids.has(about) && (interval?.start ?? 0) > now(),
  );
  for (const { about } of vanished) await forgetDecision(store, about, ['booked']);
}

/** Null: nothing was found, or the meeting is gone. */
async function decisionOf(
  row: SecondChanceRow,
  before: DecisionRow | undefined,
  waves: readonly WavedThrough[],
  dependencies: SettleDependencies,
): Promise<Decision | null> {
  const { eventId, landing, outcome, updatedAt } = row;
  if (landing === null || outcome?.kind === 'gone') return null;
  const { interval, guests, costMinutes = null } = landing;
  const about = { about: eventId, interval, people: guests.length };
  if (outcome?.kind === 'moved') {
    if (before?.kind === 'moved') return before;
    const saved = await savedByMove(row, outcome.to, costMinutes, dependencies);
    return { ...about, kind: 'moved', at: outcome.at, costMinutes: saved, reason: null };
  }
  // A guest's answer changes the meeting, too: it was booked when it was first seen there.
  const isKnown = before?.kind === 'booked' && isSameTime(before.interval, interval);
  const said = outcome?.kind === 'kept' ? outcome.reason : waveOf(landing, waves, dependencies.now())?.reason;
  const reason = said ?? (isKnown ? before.reason : null);
  return { ...about, kind: 'booked', at: isKnown ? before.at : updatedAt, costMinutes, reason };
}

/** What it would have cost, less what it costs now. */
async function savedByMove(
  { guests }: SecondChanceRow,
  to: Interval,
  costBefore: number | null,
  { attendee, settings }: SettleDependencies,
): Promise<number | null> {
  if (costBefore === null) return null;
  const { focusThresholdMinutes } = await settings();
  let costNow = 0;
  for (const email of guests) {
    const view = withoutMeeting(await attendee(email, to), to);
    // Whoever cannot be seen was not in the cost before.
    costNow += focusCost(view, to, focusThresholdMinutes) ?? 0;
  }
  return Math.max(0, costBefore - costNow);
}

/** A draft that was moved counts once its meeting stands in the calendar at that time. */
async function settleMovedDrafts({ store, now }: SettleDependencies): Promise<void> {
  const waiting = (await readValue(store, 'movedDrafts')) ?? [];
  if (waiting.length === 0) return;
  const settled = [];
  for (const moved of waiting) {
    const { events } = await readOwnCalendar(store, moved.to);
    const saved = events.find(
      ({ interval, meeting }) => meeting?.response === 'organizer' && isSameInterval(interval, moved.to),
    );
    if (saved === undefined) continue;
    const { from, to: _, ...rest } = moved;
    await noteDecision(store, { ...rest, kind: 'moved', interval: from, reason: null, about: saved.id });
    settled.push(moved);
  }
  await keepMovedDrafts(store, settled, now());
}

async function replace(store: Database, decided: Decision, before: DecisionRow | undefined): Promise<void> {
  await store.transaction('rw', store.decisions, async () => {
    if (before !== undefined) await store.decisions.delete(before.id);
    await noteDecision(store, decided);
  });
}

function isSame(a: Decision, b: Decision | undefined): boolean {
  return (
    b !== undefined &&
    a.kind === b.kind &&
    a.reason === b.reason &&
    a.people === b.people &&
    a.costMinutes === b.costMinutes &&
    isSameTime(a.interval, b.interval)
  );
}

function isSameTime(a: Interval | null, b: Interval | null): boolean {
  return a === null || b === null ? a === b : isSameInterval(a, b);
}
