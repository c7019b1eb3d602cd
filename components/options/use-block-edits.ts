// The weekly blocks as they are typed: saved ones, edits on top of them, new ones that were not saved yet.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { WeeklyBlock } from '../../domain/focus-block.ts';
import { WEEKDAYS } from '../../domain/zoned-time.ts';
import type { Overview, OwnBlockView } from '../../messages/overview.ts';

type Edits = Readonly<Record<string, WeeklyBlock>>;

export interface BlockEntry {
  readonly block: WeeklyBlock;
  /** null: never saved. */
  readonly view: OwnBlockView | null;
}

export function useBlockEdits(overview: Overview) {
  const [edits, setEdits] = useState<Edits>({});
  const order = useRef<string[]>([]);
  const saved = overview.blocks.flatMap((view) =>
    view.block.kind === 'weekly' ? [{ block: view.block, view }] : [],
  );

  useEffect(() => {
    // An edit that has arrived in the worker is no edit any more.
    setEdits((now) => without(now, (edit) => saved.some(({ block }) => isSame(block, edit))));
  }, [overview.blocks]);

  const entries: BlockEntry[] = saved.map(({ block, view }) => ({ block: edits[block.id] ?? block, view }));
  for (const edit of Object.values(edits)) {
    if (!saved.some(({ block }) => block.id === edit.id)) entries.push({ block: edit, view: null });
  }
  return {
    entries: inSteadyOrder(entries, order.current),
    edit: (block: WeeklyBlock) => setEdits((now) => ({ ...now, [block.id]: block })),
    forget: (id: string) => setEdits((now) => without(now, (edit) => edit.id === id)),
  };
}

/** By day and hour when first seen; after that no row moves while it is edited. */
function inSteadyOrder(entries: readonly BlockEntry[], order: string[]): BlockEntry[] {
  const fresh = entries.filter(({ block }) => !order.includes(block.id)).map(({ block }) => block);
  order.push(...fresh.sort((a, b) => firstMoment(a).localeCompare(firstMoment(b))).map(({ id }) => id));
  return [...entries].sort((a, b) => order.indexOf(a.block.id) - order.indexOf(b.block.id));
}

function firstMoment({ days, from }: WeeklyBlock): string {
  return `${WEEKDAYS.findIndex((day) => days.includes(day))} ${from}`;
}

function isSame(a: WeeklyBlock, b: WeeklyBlock): boolean {
  return (
    a.id === b.id &&
    a.from === b.from &&
    a.to === b.to &&
    a.level === b.level &&
    a.days.length === b.days.length &&
    a.days.every((day) => b.days.includes(day))
  );
}

function without(edits: Edits, isGone: (edit: WeeklyBlock) => boolean): Edits {
  return Object.fromEntries(Object.entries(edits).filter(([, edit]) => !isGone(edit)));
}
