// Readers take a person's terms from the newest of their published events (docs/protocol.md section 3), so a change of
// terms is told by one event, not by all of them.
import type { FoundPublication, PublicationStep, WantedPublication } from './publication.ts';
import { isSameTerms } from './same-content.ts';
import type { Instant } from './time.ts';

export interface ToldPublication extends FoundPublication {
  /** When Google last took this event with `content.terms`, or its owner's hand was in it; missing: long ago. */
  readonly toldAt?: Instant | undefined;
}

/**
 * `steps`, and one patch more where the newest of `standing` says other terms and no step tells them. `standing`: all
 * that readers see, changed by hand or not, and what is on its way; not what Google refused.
 */
export function withTerms(
  steps: readonly PublicationStep[],
  standing: readonly ToldPublication[],
  wanted: readonly WantedPublication[],
  now: Instant,
): PublicationStep[] {
  const [any] = wanted;
  if (any === undefined || steps.some(({ kind }) => kind !== 'delete')) return [...steps];
  const deletedIds = new Set(steps.flatMap((step) => (step.kind === 'delete' ? [step.eventId] : [])));
  const seen = standing.filter(
    ({ eventId, content }) => !deletedIds.has(eventId) && content.interval.end > now,
  );
  const says = ({ content }: ToldPublication) => isSameTerms(content, any.content);
  const published = seen.filter(({ isWaiting }) => isWaiting !== true);
  const newest = Math.max(...published.map(({ toldAt }) => toldAt ?? 0));
  const isTold =
    seen.some((each) => each.isWaiting === true && says(each)) ||
    published.some((each) => (each.toldAt ?? 0) === newest && says(each));
  return isTold ? [...steps] : [...steps, ...messenger(published, wanted)];
}

/** The last one: it is over last, and everybody's six weeks reach as far. */
function messenger(
  published: readonly ToldPublication[],
  wanted: readonly WantedPublication[],
): PublicationStep[] {
  const able = published.flatMap(({ eventId, blockId, date }) => {
    const each = wanted.find((one) => one.blockId === blockId && one.date === date);
    return each === undefined ? [] : [{ eventId, wanted: each }];
  });
  const last = able.reduce<(typeof able)[number] | null>(
    (best, one) =>
      best === null || one.wanted.content.interval.start > best.wanted.content.interval.start ? one : best,
    null,
  );
  return last === null ? [] : [{ kind: 'patch', ...last }];
}
