// What was decided, oldest first. Kept for as many weeks as the mirror shows.
import type { Decision, DecisionKind, MovedDraft } from '../domain/decision.ts';
import { DAY, type Instant, type Interval } from '../domain/time.ts';
import type { Database, DecisionRow } from './database.ts';
import { readValue, writeValue } from './values.ts';

/** The same decision about the same thing counts once, as it was said last. */
export function noteDecision(store: Database, decision: Decision): Promise<void> {
  return store.transaction('rw', store.decisions, async () => {
    const before = await find(store, decision.about, [decision.kind]);
    if (before === undefined) await store.decisions.add(decision as DecisionRow);
    else await store.decisions.put({ ...decision, id: before.id });
  });
}

/** Taken back: it is as if it had never been decided. */
export async function forgetDecision(
  store: Database,
  about: string,
  kinds: readonly DecisionKind[],
): Promise<void> {
  await store.decisions.filter((row) => row.about === about && kinds.includes(row.kind)).delete();
}

/** Made within `range`, oldest first. */
export function readDecisions(store: Database, { start, end }: Interval): Promise<DecisionRow[]> {
  return store.decisions.where('at').between(start, end).toArray();
}

/** What was decided before `before` is forgotten. */
export async function forgetDecisionsBefore(store: Database, before: Instant): Promise<void> {
  await store.decisions.where('at').below(before).delete();
}

function find(
  store: Database,
  about: string,
  kinds: readonly DecisionKind[],
): Promise<DecisionRow | undefined> {
  return store.decisions.filter((row) => row.about === about && kinds.includes(row.kind)).first();
}

/** A draft is saved at most so long after it was closed. */
const SAVED_WITHIN = DAY;
/** More than anybody moves in a day. */
const MOST = 200;

/** Closed after it was moved: saved perhaps, which the calendar will tell. */
export function noteMovedDraft(store: Database, moved: MovedDraft): Promise<void> {
  return store.transaction('rw', store.keyvalue, async () => {
    const others = (await readValue(store, 'movedDrafts')) ?? [];
    await writeValue(store, 'movedDrafts', [...others, moved].slice(-MOST));
  });
}

/** Those that may still be saved; `settled` and those that are too old go. */
export function keepMovedDrafts(
  store: Database,
  settled: readonly MovedDraft[],
  now: Instant,
): Promise<void> {
  return store.transaction('rw', store.keyvalue, async () => {
    const all = (await readValue(store, 'movedDrafts')) ?? [];
    const isSettled = (moved: MovedDraft) =>
      settled.some(({ at, to }) => at === moved.at && to.start === moved.to.start);
    const kept = all.filter((moved) => !isSettled(moved) && now - moved.at < SAVED_WITHIN);
    if (kept.length < all.length) await writeValue(store, 'movedDrafts', kept);
  });
}
