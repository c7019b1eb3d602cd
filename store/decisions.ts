// What was decided, oldest first.
import type { Decision } from '../domain/decision.ts';
import type { Interval } from '../domain/time.ts';
import type { Database, DecisionRow } from './database.ts';

/** The same decision about the same thing counts once, as it was said last. */
export function noteDecision(store: Database, decision: Decision): Promise<void> {
  return store.transaction('rw', store.decisions, async () => {
    const before = await store.decisions
      .filter(({ kind, about }) => kind === decision.kind && about === decision.about)
      .first();
    if (before === undefined) await store.decisions.add(decision as DecisionRow);
    else await store.decisions.put({ ...decision, id: before.id });
  });
}

/** Made within `range`. */
export function readDecisions(store: Database, { start, end }: Interval): Promise<DecisionRow[]> {
  return store.decisions.where('at').between(start, end).toArray();
}

/** The person took it back. */
export async function withdrawDecision(
  store: Database,
  kind: Decision['kind'],
  about: string,
): Promise<void> {
  await store.decisions.filter((each) => each.kind === kind && each.about === about).delete();
}
