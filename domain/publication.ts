// Which calls make the published events equal to the own blocks: the least that does it.
import type { BlockInstance } from './focus-block.ts';
import type { Instant } from './time.ts';
import { type LocalDate, WEEKDAYS, type WorkingHours } from './zoned-time.ts';

/** What one published event says. Colleagues' copies read it back (docs/protocol.md section 1). */
export interface PublishedContent extends Pick<BlockInstance, 'interval' | 'level' | 'zone'> {
  readonly title: string;
  readonly visibility: 'default' | 'public';
  readonly workingHours: WorkingHours;
}

export interface WantedPublication {
  readonly blockId: string;
  readonly date: LocalDate;
  readonly content: PublishedContent;
}

/** An event that stands in Google Calendar, or is on its way there. */
export interface FoundPublication extends WantedPublication {
  readonly eventId: string;
}

export type PublicationStep =
  | { readonly kind: 'insert'; readonly wanted: WantedPublication }
  | { readonly kind: 'patch'; readonly eventId: string; readonly wanted: WantedPublication }
  | { readonly kind: 'delete'; readonly eventId: string };

/**
 * Steps that turn `found` into `wanted`. An event only ever becomes another instance of its own block: an instance
 * that moved to another day is one patch, not a delete and an insert. What is over by `now` is left alone.
 */
export function planPublication(
  wanted: readonly WantedPublication[],
  found: readonly FoundPublication[],
  now: Instant,
): PublicationStep[] {
  const wantedOfBlock = Map.groupBy(wanted.filter(isAhead(now)), ({ blockId }) => blockId);
  const foundOfBlock = Map.groupBy(found.filter(isAhead(now)), ({ blockId }) => blockId);
  const blockIds = new Set([...wantedOfBlock.keys(), ...foundOfBlock.keys()]);
  return [...blockIds].flatMap((id) => planBlock(wantedOfBlock.get(id) ?? [], foundOfBlock.get(id) ?? []));
}

export function isSameContent(a: PublishedContent, b: PublishedContent): boolean {
  return fingerprint(a) === fingerprint(b);
}

function isAhead(now: Instant) {
  return ({ content }: WantedPublication) => content.interval.end > now;
}

function planBlock(
  wanted: readonly WantedPublication[],
  found: readonly FoundPublication[],
): PublicationStep[] {
  const spare = new Map(found.map((each) => [each.eventId, each]));
  const steps: PublicationStep[] = [];
  const homeless: WantedPublication[] = [];
  for (const each of wanted) {
    const same = bestMatch(each, spare.values());
    if (same === undefined) {
      homeless.push(each);
      continue;
    }
    spare.delete(same.eventId);
    if (!isSameContent(each.content, same.content)) {
      steps.push({ kind: 'patch', eventId: same.eventId, wanted: each });
    }
  }
  const moved = [...spare.keys()];
  for (const each of homeless) {
    const eventId = moved.shift();
    steps.push(
      eventId === undefined ? { kind: 'insert', wanted: each } : { kind: 'patch', eventId, wanted: each },
    );
  }
  return [...steps, ...moved.map((eventId) => ({ kind: 'delete' as const, eventId }))];
}

/** Of several events for one date, the one that needs no call. */
function bestMatch(
  wanted: WantedPublication,
  candidates: Iterable<FoundPublication>,
): FoundPublication | undefined {
  const sameDate = [...candidates].filter(({ date }) => date === wanted.date);
  return sameDate.find(({ content }) => isSameContent(content, wanted.content)) ?? sameDate[0];
}

function fingerprint(content: PublishedContent): string {
  const { interval, level, zone, title, visibility, workingHours } = content;
  const days = WEEKDAYS.map((day) => workingHours.days[day] ?? null);
  return JSON.stringify([
    interval.start,
    interval.end,
    level,
    zone,
    title,
    visibility,
    workingHours.zone,
    days,
  ]);
}
