// The queue of held requests: what waits for whose 1:1, and what the manager makes of it.
import type { Email } from '../../domain/focus-block.ts';
import { expiryOf, type HeldOutcome, type HeldRequest, isHeld, lineOf } from '../../domain/set-aside.ts';
import { type Interval, minutesOf } from '../../domain/time.ts';
import type { HeldQueue } from '../../messages/held-queue.ts';
import { forgetSettled, hold, settle, unhold, unsettle } from '../../store/held-requests.ts';
import { type QueueViewDependencies, readQueue } from './hold-queue-view.ts';
import type { ReleaseHeld } from './release-held.ts';
import { freeStretch, makeBlock } from './take-over.ts';

export interface HoldQueueDependencies extends QueueViewDependencies {
  readonly randomId: () => string;
  readonly release: ReleaseHeld['release'];
}

/** What takes no known time. Minutes. */
const USUAL_TAKE = 30;

type NewRequest = Omit<HeldRequest, 'id' | 'at'>;

export function createHoldQueue(dependencies: HoldQueueDependencies) {
  const { store, now } = dependencies;
  const list = () => readQueue(dependencies);
  async function settled(id: string, outcome: HeldOutcome): Promise<HeldQueue> {
    await settle(store, id, outcome);
    return list();
  }
  return {
    list,
    hold: (request: NewRequest) => holdNew(request, dependencies),
    /** As if the card had never been pressed. */
    async undoHold(id: string): Promise<void> {
      await takeBack(id, dependencies);
      await unhold(store, id);
    },
    drop: (id: string) => settled(id, { kind: 'dropped', at: now() }),
    /** The manager took its line to the clipboard. */
    copied: (id: string) => settled(id, { kind: 'copied', at: now() }),
    release: async (id: string) => readQueue(dependencies, await dependencies.release(id)),
    async undo(id: string): Promise<HeldQueue> {
      await takeBack(id, dependencies);
      return list();
    },
    async assign(id: string, email: Email): Promise<HeldQueue> {
      await assign(id, email, dependencies);
      return list();
    },
    freeStretch: (minutes: number) => freeStretch(minutes, dependencies),
    planTake: (id: string) => planTake(id, dependencies),
    async take(id: string, interval: Interval): Promise<HeldQueue> {
      await take(id, interval, dependencies);
      return list();
    },
    /** From the card: held and taken over at once. */
    async takeDraft(request: NewRequest, interval: Interval): Promise<string> {
      const id = await holdNew(request, dependencies);
      await take(id, interval, dependencies);
      return id;
    },
    /** What nobody came back to goes. */
    expire: () => expire(dependencies),
  };
}

async function holdNew(
  request: NewRequest,
  { store, now, randomId }: HoldQueueDependencies,
): Promise<string> {
  const id = randomId();
  await hold(store, { ...request, id, at: now() });
  return id;
}

/** What was written into a 1:1 stays there: a released one is not taken back. */
async function takeBack(id: string, { store }: HoldQueueDependencies): Promise<void> {
  if ((await store.held.get(id))?.outcome?.kind === 'released') return;
  const outcome = await unsettle(store, id);
  if (outcome?.kind === 'takenOver') await store.blocks.delete(outcome.blockId);
}

async function assign(id: string, email: Email, { store }: HoldQueueDependencies): Promise<void> {
  const request = await store.held.get(id);
  if (request === undefined) return;
  const who = [email, ...request.who.filter((each) => each !== email)];
  await store.held.update(id, { who, releasing: null });
}

/** Where the block would go; null: nothing is free, or nothing waits. */
async function planTake(id: string, dependencies: HoldQueueDependencies): Promise<Interval | null> {
  const request = await dependencies.store.held.get(id);
  if (request === undefined || !isHeld(request)) return null;
  const minutes = request.interval === null ? USUAL_TAKE : minutesOf(request.interval);
  return freeStretch(minutes, dependencies);
}

async function take(id: string, interval: Interval, dependencies: HoldQueueDependencies): Promise<void> {
  const { store } = dependencies;
  const request = await store.held.get(id);
  if (request === undefined || !isHeld(request)) return;
  await settle(store, id, await makeBlock(id, lineOf(request), interval, dependencies));
}

async function expire({ store, now, settings }: HoldQueueDependencies): Promise<void> {
  const { holdDays } = await settings();
  const waiting = (await store.held.toArray()).filter(isHeld);
  const due = waiting.filter((request) => expiryOf(request, holdDays) <= now());
  for (const { id } of due) await settle(store, id, { kind: 'expired', at: now() });
  await forgetSettled(store, now());
}
