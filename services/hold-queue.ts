// The queue of held requests: what waits for whose 1:1, and what the manager makes of it.
import type { Email } from '../domain/focus-block.ts';
import { firstFreeStretch } from '../domain/free-stretch.ts';
import {
  COUNTED_FOR,
  expiryOf,
  type HeldOutcome,
  type HeldRequest,
  isHeld,
  lineOf,
  STILL_NEEDED_AFTER,
} from '../domain/set-aside.ts';
import type { Settings } from '../domain/settings.ts';
import { DAY, HOUR, type Interval, minutesOf } from '../domain/time.ts';
import type { HeldGroup, HeldItem, HeldQueue, ReleaseFailure } from '../messages/held-queue.ts';
import type { ReportRow } from '../store/database.ts';
import { forgetSettled, hold, settle, unhold, unsettle } from '../store/held-requests.ts';
import { readOwnCalendar } from '../store/own-calendar.ts';
import type { OneOnOneDependencies, OneOnOnes } from './one-on-ones.ts';
import type { ReleaseHeld } from './release-held.ts';

export interface HoldQueueDependencies extends OneOnOneDependencies {
  readonly settings: () => Promise<Settings>;
  readonly randomId: () => string;
  readonly oneOnOnes: OneOnOnes;
  readonly release: ReleaseHeld['release'];
}

/** What was settled may be taken back for so long. */
const UNDO_FOR = HOUR;
const SHORTEST_TAKE = 15;
const LONGEST_TAKE = 240;
/** What takes no known time. Minutes. */
const USUAL_TAKE = 30;

export type HoldQueue = ReturnType<typeof createHoldQueue>;

export function createHoldQueue(dependencies: HoldQueueDependencies) {
  const { store, now, zone, settings, randomId } = dependencies;

  async function settled(id: string, outcome: HeldOutcome): Promise<HeldQueue> {
    await settle(store, id, outcome);
    return readQueue(dependencies);
  }
  /** The first stretch of one's own working hours in which so much has room. */
  async function freeStretch(minutes: number): Promise<Interval | null> {
    const ahead = { start: now(), end: now() + 15 * DAY };
    const { events } = await readOwnCalendar(store, ahead);
    const busy = events.map(({ interval }) => interval);
    const length = Math.min(LONGEST_TAKE, Math.max(SHORTEST_TAKE, minutes));
    return firstFreeStretch(length, busy, (await settings()).workingHours, now());
  }
  /** A focus block in one's own calendar, with the request's words as its title. The same request makes one block. */
  async function makeBlock(id: string, what: string, interval: Interval): Promise<HeldOutcome> {
    const blockId = `taken-${id}`
      .toLowerCase()
      .replaceAll(/[^a-z0-9-]/g, '-')
      .slice(0, 64);
    const title = what.slice(0, 120);
    const block = {
      kind: 'single',
      id: blockId,
      interval,
      level: 'hard',
      zone: zone(),
      editedAt: now(),
    } as const;
    await store.blocks.put({ ...block, ...(title !== '' && { title }) });
    return { kind: 'takenOver', at: now(), blockId, interval };
  }

  return {
    list: () => readQueue(dependencies),
    async hold(request: Omit<HeldRequest, 'id' | 'at'>): Promise<string> {
      const id = randomId();
      await hold(store, { ...request, id, at: now() });
      return id;
    },
    undoHold: (id: string) => unhold(store, id),
    drop: (id: string) => settled(id, { kind: 'dropped', at: now() }),
    /** The manager took its line to the clipboard. */
    copied: (id: string) => settled(id, { kind: 'copied', at: now() }),
    async release(id: string): Promise<HeldQueue> {
      return readQueue(dependencies, await dependencies.release(id));
    },
    /** What was written into a 1:1 stays there: that one is not taken back. */
    async undo(id: string): Promise<HeldQueue> {
      const before = (await store.held.get(id))?.outcome;
      if (before?.kind !== 'released') {
        const outcome = await unsettle(store, id);
        if (outcome?.kind === 'takenOver') await store.blocks.delete(outcome.blockId);
      }
      return readQueue(dependencies);
    },
    async assign(id: string, email: Email): Promise<HeldQueue> {
      const request = await store.held.get(id);
      if (request !== undefined) {
        const who = [email, ...request.who.filter((each) => each !== email)];
        await store.held.update(id, { who, releasing: null });
      }
      return readQueue(dependencies);
    },
    /** Where the block would go; null: nothing is free, or nothing waits. */
    async planTake(id: string): Promise<Interval | null> {
      const request = await store.held.get(id);
      if (request === undefined || !isHeld(request)) return null;
      return freeStretch(request.interval === null ? USUAL_TAKE : minutesOf(request.interval));
    },
    freeStretch,
    async take(id: string, interval: Interval): Promise<HeldQueue> {
      const request = await store.held.get(id);
      if (request === undefined || !isHeld(request)) return readQueue(dependencies);
      return settled(id, await makeBlock(id, lineOf(request), interval));
    },
    /** From the card: held and taken over at once. */
    async takeDraft(request: Omit<HeldRequest, 'id' | 'at'>, interval: Interval): Promise<string> {
      const id = randomId();
      await hold(store, { ...request, id, at: now() });
      await settle(store, id, await makeBlock(id, lineOf(request), interval));
      return id;
    },
    /** Once per tick: what nobody came back to goes. */
    async expire(): Promise<void> {
      const { holdDays } = await settings();
      const due = (await store.held.toArray()).filter(
        (request) => isHeld(request) && expiryOf(request, holdDays) <= now(),
      );
      for (const { id } of due) await settle(store, id, { kind: 'expired', at: now() });
      await forgetSettled(store, now());
    },
  };
}

async function readQueue(
  { store, now, zone, settings, oneOnOnes }: HoldQueueDependencies,
  failure: ReleaseFailure | null = null,
): Promise<HeldQueue> {
  const [requests, reports, { holdDays }] = await Promise.all([
    store.held.toArray(),
    store.reports.toArray(),
    settings(),
  ]);
  const waiting = requests.filter(isHeld).sort((a, b) => b.at - a.at);
  const byPerson = Map.groupBy(waiting, ({ who }) => who[0] ?? null);
  const next = await oneOnOnes.readAll([...byPerson.keys()].filter((email) => email !== null));
  const names = namesOf(reports);
  const itemOf = (request: HeldRequest): HeldItem => ({
    id: request.id,
    what: request.what.trim(),
    link: request.link.trim(),
    interval: request.interval,
    heldAt: request.at,
    expiresAt: expiryOf(request, holdDays),
    isOld: now() - request.at >= STILL_NEEDED_AFTER,
    isOnItsWay: (request.releasing ?? null) !== null,
    others: request.who.slice(1).map((email) => names.get(email) ?? email),
    line: lineOf(request),
  });
  const groups = [...byPerson].map(
    ([email, held]): HeldGroup => ({
      email,
      name: email === null ? '' : (names.get(email) ?? email),
      isInTeam: email !== null && names.has(email),
      next: email === null ? null : (next.get(email)?.next ?? null),
      items: held.map(itemOf),
    }),
  );
  return {
    now: now(),
    zone: zone(),
    groups: groups.sort(byNext),
    counts: countsOf(requests, now()),
    last: lastOf(requests, names, now()),
    people: reports.map(({ email }) => ({ email, name: names.get(email) ?? email })),
    failure,
  };
}

function namesOf(reports: readonly ReportRow[]): Map<Email, string> {
  return new Map(reports.map(({ email, name }) => [email, name ?? email]));
}

/** Who meets next; then those without a 1:1; nobody's last. */
function byNext(a: HeldGroup, b: HeldGroup): number {
  if ((a.email === null) !== (b.email === null)) return a.email === null ? 1 : -1;
  const [first, second] = [a, b].map(({ next }) => next?.interval.start ?? Number.POSITIVE_INFINITY);
  return first === second ? a.name.localeCompare(b.name) : (first ?? 0) - (second ?? 0);
}

function countsOf(requests: readonly HeldRequest[], now: number): HeldQueue['counts'] {
  const recent = requests.filter(({ outcome }) => now - (outcome?.at ?? 0) < COUNTED_FOR);
  const count = (...kinds: HeldOutcome['kind'][]) =>
    recent.filter(({ outcome }) => kinds.some((kind) => outcome?.kind === kind)).length;
  return {
    held: requests.filter(isHeld).length,
    released: count('released', 'copied'),
    takenOver: count('takenOver'),
    dropped: count('dropped', 'expired'),
  };
}

function lastOf(
  requests: readonly HeldRequest[],
  names: ReadonlyMap<Email, string>,
  now: number,
): HeldQueue['last'] {
  const settled = requests
    .filter(({ outcome }) => now - (outcome?.at ?? 0) < UNDO_FOR)
    .toSorted((a, b) => (b.outcome?.at ?? 0) - (a.outcome?.at ?? 0));
  const [last] = settled;
  if (last?.outcome === undefined || last.outcome === null) return null;
  const [email = ''] = last.who;
  return { id: last.id, what: lineOf(last), name: names.get(email) ?? email, outcome: last.outcome };
}
