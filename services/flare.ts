// "I'm stuck": opens the block that runs now, for everybody who reads it. It ends by itself when its time is over.
import { type BlockInstance, instancesOf, type OwnBlock } from '../domain/focus-block.ts';
import { editOf, type InstanceEdit, isSameInstance } from '../domain/instance-edit.ts';
import { HOUR, type Instant, MINUTE } from '../domain/time.ts';
import type { ZoneId } from '../domain/zoned-time.ts';
import type { FlareView } from '../messages/overview.ts';
import type { Database, PublicationRow } from '../store/database.ts';
import { noteInstanceEdit, readInstanceEdits } from '../store/instance-edits.ts';

export interface FlareDependencies {
  readonly store: Database;
  readonly zone: () => ZoneId;
  readonly now: () => Instant;
  /** Unguessable, `[a-z0-9-]`. */
  readonly randomId: () => string;
}

/** So a block is called that stands for nothing but a call for help. */
const HELP = 'help-';
/** Nobody is stuck for longer than a working day. */
const LONGEST = 8 * HOUR;

export function createFlare(dependencies: FlareDependencies) {
  const { store, now } = dependencies;
  const alone = <T>(work: () => Promise<T>): Promise<T> =>
    store.transaction('rw', store.blocks, store.publications, store.keyvalue, work);

  return {
    /**
     * Opens what runs now until `until`, or to its end. What no block covers of that time becomes a soft block: a call
     * that stands on no event could not be seen by anybody. Without a running block: one hour.
     */
    askForHelp: (until: Instant | null) => alone(async () => raise(until, dependencies)),
    /**
     * After a run of the publisher. A call that could not be written, since its event was changed or deleted by hand, stands
     * on a block of its own instead; one whose event was deleted with it is over. True: there is more to publish.
     */
    standElsewhere: () => alone(async () => standElsewhere(dependencies)),
    /** "I'm cooking again": the call ends now. Blocks that were there for the call alone go. */
    cookAgain: () =>
      alone(async () => {
        const moment = now();
        const blocks = await store.blocks.toArray();
        const help = blocks.filter((block) => isHelp(block) && block.interval.end > moment);
        await store.blocks.bulkDelete(help.map(({ id }) => id));
        for (const edit of await readInstanceEdits(store)) {
          if ((edit.flareUntil ?? 0) > moment) await noteFlare(store, edit, moment, moment);
        }
      }),
  };
}

async function raise(
  until: Instant | null,
  { store, now, zone, randomId }: FlareDependencies,
): Promise<void> {
  const moment = now();
  const blocks = await store.blocks.toArray();
  const rows = await store.publications.toArray();
  const help = blocks.filter(isHelp).find((block) => block.interval.end > moment);
  const running = runningIn(
    blocks.filter((block) => !isHelp(block)),
    moment,
  ).filter((instance) => !isOutOfHand(instance, rows));
  const coveredUntil = Math.max(...running.map(({ interval }) => interval.end));
  const isCovered = running.length > 0;
  const start = isCovered ? coveredUntil : (help?.interval.start ?? Math.floor(moment / MINUTE) * MINUTE);
  const end = until ?? (isCovered ? coveredUntil : start + HOUR);
  if (end <= moment || end > moment + LONGEST) return;
  for (const instance of running) await noteFlare(store, instance, end, moment);
  if (end <= start) {
    if (help !== undefined) await store.blocks.delete(help.id);
    return;
  }
  const editedAt = Math.max(moment, (help?.editedAt ?? -1) + 1);
  const interval = { start, end };
  const id = help?.id ?? `${HELP}${randomId()}`;
  const block: OwnBlock = { kind: 'single', id, interval, level: 'soft', zone: zone(), editedAt };
  await store.blocks.put(block);
  for (const instance of instancesOf(block, interval)) await noteFlare(store, instance, end, moment);
}

async function standElsewhere(dependencies: FlareDependencies): Promise<boolean> {
  const { store, now } = dependencies;
  const moment = now();
  const rows = await store.publications.toArray();
  let isMoved = false;
  for (const edit of await readInstanceEdits(store)) {
    const { flareUntil } = edit;
    if (flareUntil === null || flareUntil <= moment || !isOutOfHand(edit, rows)) continue;
    const row = rows.findLast((each) => isSameInstance(each, edit));
    const wasSeen = row?.confirmed?.flareUntil === flareUntil;
    if (wasSeen && row.state === 'changed') continue;
    await noteFlare(store, edit, moment, moment);
    if (wasSeen) continue;
    await raise(flareUntil, dependencies);
    isMoved = true;
  }
  return isMoved;
}

/** Until when help is asked for, as far as it is known; null: it is not. */
export function flareView(
  instances: readonly BlockInstance[],
  rows: readonly PublicationRow[],
  now: Instant,
): FlareView | null {
  const open = instances.filter(({ interval, flareUntil }) => {
    return interval.start <= now && now < interval.end && (flareUntil ?? 0) > now;
  });
  if (open.length === 0) return null;
  const until = Math.max(...open.map(({ flareUntil }) => flareUntil ?? 0));
  const isPublished = open.every((instance) =>
    rows.some(
      (row) =>
        row.state === 'published' &&
        isSameInstance(row, instance) &&
        row.confirmed?.flareUntil === instance.flareUntil,
    ),
  );
  return { until, isPublished };
}

function runningIn(blocks: readonly OwnBlock[], now: Instant): BlockInstance[] {
  return blocks.flatMap((block) => instancesOf(block, { start: now, end: now + 1 }));
}

/** Its owner changed or deleted the event by hand, so nothing is written into it any more. */
function isOutOfHand(
  instance: Pick<BlockInstance, 'blockId' | 'date'>,
  rows: readonly PublicationRow[],
): boolean {
  const own = rows.filter((row) => isSameInstance(row, instance));
  return own.some(({ state }) => state === 'changed') || own.at(-1)?.state === 'dropped';
}

async function noteFlare(
  store: Database,
  { blockId, date }: Pick<InstanceEdit, 'blockId' | 'date'>,
  flareUntil: Instant,
  now: Instant,
): Promise<void> {
  const known = editOf({ blockId, date }, await readInstanceEdits(store));
  const editedAt = Math.max(now, (known?.editedAt ?? -1) + 1);
  const isOpened = known?.isOpened ?? false;
  await noteInstanceEdit(store, { blockId, date, flareUntil, isOpened, editedAt });
}

function isHelp(block: OwnBlock): block is Extract<OwnBlock, { kind: 'single' }> {
  return block.kind === 'single' && isHelpId(block.id);
}

/** Of a block that is there for a call for help alone. */
export function isHelpId(id: string): boolean {
  return id.startsWith(HELP);
}
