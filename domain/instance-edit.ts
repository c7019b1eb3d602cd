// What its owner decided for one instance of a block alone: it is open for help, or for an invitation.
import type { BlockInstance } from './focus-block.ts';
import type { Instant } from './time.ts';
import type { LocalDate } from './zoned-time.ts';

export interface InstanceEdit {
  readonly blockId: string;
  readonly date: LocalDate;
  /** Its owner asked for help until then; once that is over, the call has ended. null: never asked. */
  readonly flareUntil: Instant | null;
  /** It is soft this time, because its owner accepted an invitation on it. */
  readonly isOpened: boolean;
  /** The latest edit counts, in every browser of the owner. */
  readonly editedAt: Instant;
}

export type NamedInstance = Pick<BlockInstance, 'blockId' | 'date'>;

/** The instances as their owner wants them this time. */
export function withEdits(
  instances: readonly BlockInstance[],
  edits: readonly InstanceEdit[],
): BlockInstance[] {
  if (edits.length === 0) return [...instances];
  return instances.map((instance) => {
    const edit = editOf(instance, edits);
    if (edit === null) return instance;
    const { flareUntil, isOpened } = edit;
    return { ...instance, level: isOpened ? 'soft' : instance.level, flareUntil };
  });
}

export function editOf(instance: NamedInstance, edits: readonly InstanceEdit[]): InstanceEdit | null {
  return edits.find((edit) => isSameInstance(edit, instance)) ?? null;
}

export function isSameInstance(a: NamedInstance, b: NamedInstance): boolean {
  return a.blockId === b.blockId && a.date === b.date;
}

/** Any two edits of one instance have an order, the same in every browser. */
export function isLaterInstanceEdit(a: InstanceEdit | null, b: InstanceEdit | null): boolean {
  if (a === null || b === null) return a !== null;
  return a.editedAt > b.editedAt || (a.editedAt === b.editedAt && textOf(a) > textOf(b));
}

function textOf({ flareUntil, isOpened }: InstanceEdit): string {
  return JSON.stringify([flareUntil, isOpened]);
}
