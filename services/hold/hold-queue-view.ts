// The queue of held requests as it is shown: grouped by person, who meets next first.
import type { Email } from '../../domain/focus-block.ts';
import {
  COUNTED_FOR,
  expiryOf,
  type HeldOutcome,
  type HeldRequest,
  isHeld,
  lineOf,
  STILL_NEEDED_AFTER,
} from '../../domain/set-aside.ts';
import type { Settings } from '../../domain/settings.ts';
import { HOUR } from '../../domain/time.ts';
import type { HeldGroup, HeldItem, HeldQueue, ReleaseFailure } from '../../messages/held-queue.ts';
import type { ReportRow } from '../../store/database.ts';
import type { OneOnOneDependencies, OneOnOnes } from './one-on-ones.ts';

export interface QueueViewDependencies extends OneOnOneDependencies {
  readonly settings: () => Promise<Settings>;
  readonly oneOnOnes: OneOnOnes;
}

/** What was settled may be taken back for so long. */
const UNDO_FOR = HOUR;

export async function readQueue(
  { store, now, zone, settings, oneOnOnes }: QueueViewDependencies,
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
    refusedFor: request.refusedFor ?? null,
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
