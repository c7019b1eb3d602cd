// What became of held requests: each change with the decision that it is, in one transaction.
import type { DecisionKind } from '../domain/decision.ts';
import { COUNTED_FOR, type HeldOutcome, type HeldRequest, isHeld } from '../domain/set-aside.ts';
import { DAY, type Instant } from '../domain/time.ts';
import type { Database } from './database.ts';
import { forgetDecision, noteDecision } from './decisions.ts';
import { holdRequest } from './set-aside.ts';

/** What was said is not needed any more once nobody may take it back. */
const WORDS_KEPT_FOR = DAY;

/** @throws Error when there are too many */
export function hold(store: Database, request: HeldRequest): Promise<void> {
  return store.transaction('rw', store.held, store.decisions, async () => {
    await holdRequest(store, request);
    await note(store, 'held', request, request.at);
  });
}

/** As if it had never been held: Undo on the card. */
export function unhold(store: Database, id: string): Promise<void> {
  return store.transaction('rw', store.held, store.decisions, async () => {
    const request = await store.held.get(id);
    if (request === undefined || !isHeld(request)) return;
    await store.held.delete(id);
    await forgetDecision(store, id, ['held']);
  });
}

/** Ends the waiting, once. False: it does not wait any more. */
export function settle(store: Database, id: string, outcome: HeldOutcome): Promise<boolean> {
  return store.transaction('rw', store.held, store.decisions, async () => {
    const request = await store.held.get(id);
    if (request === undefined || !isHeld(request)) return false;
    await store.held.update(id, { outcome, releasing: null });
    await note(store, DECISION_OF[outcome.kind], request, outcome.at);
    return true;
  });
}

/** It waits again. Returns what had become of it; null: nothing had, or its words are gone. */
export function unsettle(store: Database, id: string): Promise<HeldOutcome | null> {
  return store.transaction('rw', store.held, store.decisions, async () => {
    const request = await store.held.get(id);
    const outcome = request?.outcome ?? null;
    if (outcome === null) return null;
    await store.held.update(id, { outcome: null });
    await forgetDecision(store, id, [DECISION_OF[outcome.kind]]);
    return outcome;
  });
}

/** Words go after a day, numbers after four weeks. */
export function forgetSettled(store: Database, now: Instant): Promise<void> {
  return store.transaction('rw', store.held, async () => {
    for (const { id, outcome, what, link } of await store.held.toArray()) {
      const age = outcome === undefined || outcome === null ? 0 : now - outcome.at;
      if (age >= COUNTED_FOR) await store.held.delete(id);
      else if (age >= WORDS_KEPT_FOR && what + link !== '')
        await store.held.update(id, { what: '', link: '' });
    }
  });
}

const DECISION_OF: Readonly<Record<HeldOutcome['kind'], DecisionKind>> = {
  released: 'released',
  copied: 'released',
  dropped: 'dropped',
  expired: 'expired',
  takenOver: 'takenOver',
};

function note(store: Database, kind: DecisionKind, request: HeldRequest, at: Instant): Promise<void> {
  const { id, interval, who, costMinutes = null } = request;
  return noteDecision(store, {
    kind,
    at,
    interval,
    people: who.length,
    costMinutes,
    reason: null,
    about: id,
  });
}
