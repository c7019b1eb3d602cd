// Which calls make the published events equal to the own blocks: the least that does it.
import type { BlockInstance, OwnBlock } from './focus-block.ts';
import type { InstanceEdit } from './instance-edit.ts';
import type { Instant, Interval } from './time.ts';
import { type LocalDate, WEEKDAYS, type WorkingHours } from './zoned-time.ts';

/** What one published event says. Colleagues' copies read it back (docs/protocol.md section 1). */
export interface PublishedContent extends Pick<BlockInstance, 'interval' | 'level' | 'zone' | 'flareUntil'> {
  readonly title: string;
  readonly visibility: 'default' | 'public';
  readonly workingHours: WorkingHours;
}

export interface WantedPublication {
  readonly blockId: string;
  readonly date: LocalDate;
  readonly content: PublishedContent;
  /** The block as it was when this was wanted: the event carries it to the owner's other browsers. */
  readonly source?: OwnBlock;
  /** What its owner decided for this instance alone; the event carries it, too. */
  readonly edit?: InstanceEdit | null;
}

/**
 * What the copy that wrote an event last says of it, inside the event: where the event itself says otherwise, its
 * owner changed it by hand.
 */
export interface WrittenPublication {
  readonly date: LocalDate;
  readonly interval: Interval;
  readonly title: string;
  readonly block: OwnBlock;
  readonly edit?: InstanceEdit | null;
}

/** What its owner made of a published event in Google Calendar. */
export interface HandChange {
  readonly interval: Interval;
  readonly title: string;
  /** Marked as free: it takes no time any more. */
  readonly isFree: boolean;
}

/** An event of ours as the own calendar's sync shows it; titles are not read there. */
export interface SeenPublication {
  readonly eventId: string;
  readonly etag: string;
  readonly blockId: string;
  readonly content: Omit<PublishedContent, 'title' | 'visibility'>;
  readonly isPlain: boolean;
  readonly isFree: boolean;
  /** null: written by something else than a copy that speaks of other browsers. */
  readonly written: WrittenPublication | null;
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

/** Is `a` the later edit of the same block? Any two edits have an order, the same in every browser. */
export function isLaterEdit(a: OwnBlock, b: OwnBlock): boolean {
  const difference = (a.editedAt ?? 0) - (b.editedAt ?? 0);
  return difference > 0 || (difference === 0 && definitionOf(a) > definitionOf(b));
}

/** Says two blocks the same thing? When it was said does not matter. */
export function isSameBlock(a: OwnBlock, b: OwnBlock): boolean {
  return definitionOf(a) === definitionOf(b);
}

export function isSameChange(a: HandChange, b: HandChange): boolean {
  return isSameInterval(a.interval, b.interval) && a.title === b.title && a.isFree === b.isFree;
}

export function isSameInterval(a: Interval, b: Interval): boolean {
  return a.start === b.start && a.end === b.end;
}

/**
 * An edit that only takes days away writes no event, so nothing would tell it to the owner's other browsers: one event
 * that stays is written anew.
 */
export function withMessenger(
  steps: readonly PublicationStep[],
  found: readonly FoundPublication[],
  wanted: readonly WantedPublication[],
): PublicationStep[] {
  const deletedIds = new Set(steps.flatMap((step) => (step.kind === 'delete' ? [step.eventId] : [])));
  const hurt = new Set(found.filter(({ eventId }) => deletedIds.has(eventId)).map(({ blockId }) => blockId));
  const told = new Set(steps.flatMap((step) => (step.kind === 'delete' ? [] : [step.wanted.blockId])));
  const messengers = [...hurt.difference(told)].flatMap((blockId): PublicationStep[] => {
    const each = wanted.findLast((one) => one.blockId === blockId);
    const staying = found.filter((one) => one.blockId === blockId && !deletedIds.has(one.eventId));
    const standing = staying.find(({ date }) => date === each?.date);
    const isTold = staying.some(({ source }) => source?.editedAt === each?.source?.editedAt);
    return each === undefined || standing === undefined || isTold
      ? []
      : [{ kind: 'patch', eventId: standing.eventId, wanted: each }];
  });
  return [...steps, ...messengers];
}

function definitionOf(block: OwnBlock): string {
  const { id, level, zone } = block;
  return block.kind === 'single'
    ? JSON.stringify([id, level, zone, block.interval.start, block.interval.end])
    : JSON.stringify([
        id,
        level,
        zone,
        WEEKDAYS.filter((day) => block.days.includes(day)),
        block.from,
        block.to,
      ]);
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
  const { interval, level, zone, title, visibility, workingHours, flareUntil = null } = content;
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
    flareUntil,
  ]);
}
