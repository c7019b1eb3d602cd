// The own blocks as they are edited: saved ones, edits on top of them, new ones that were not saved yet.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnBlock, SingleBlock, WeeklyBlock } from '../../domain/focus-block.ts';
import { isSameBlock } from '../../domain/publication.ts';
import { WEEKDAYS } from '../../domain/zoned-time.ts';
import type { Overview, OwnBlockView } from '../../messages/overview.ts';

type Edits = Readonly<Record<string, OwnBlock>>;

export interface Entry<Block extends OwnBlock> {
  readonly block: Block;
  /** null: never saved. */
  readonly view: OwnBlockView | null;
}

export interface Entries {
  readonly weekly: readonly Entry<WeeklyBlock>[];
  /** Those that are not over. */
  readonly single: readonly Entry<SingleBlock>[];
}

export function useBlockEdits({ blocks, now }: Overview) {
  const [edits, setEdits] = useState<Edits>({});
  const order = useRef<string[]>([]);

  useEffect(() => {
    // An edit that has arrived in the worker is no edit any more.
    setEdits((some) => without(some, (edit) => blocks.some(({ block }) => isSameBlock(block, edit))));
  }, [blocks]);

  const all: Entry<OwnBlock>[] = blocks
    .filter(({ block }) => block.kind === 'weekly' || block.interval.end > now)
    .map((view) => ({ block: edits[view.block.id] ?? view.block, view }));
  for (const edit of Object.values(edits)) {
    if (!blocks.some(({ block }) => block.id === edit.id)) all.push({ block: edit, view: null });
  }
  return {
    entries: byKind(inSteadyOrder(all, order.current)),
    edit: (block: OwnBlock) => setEdits((some) => ({ ...some, [block.id]: block })),
    forget: (id: string) => setEdits((some) => without(some, (edit) => edit.id === id)),
  };
}

function byKind(entries: readonly Entry<OwnBlock>[]): Entries {
  return {
    weekly: entries.flatMap(({ block, view }) => (block.kind === 'weekly' ? [{ block, view }] : [])),
    single: entries.flatMap(({ block, view }) => (block.kind === 'single' ? [{ block, view }] : [])),
  };
}

/** By day and hour when first seen; after that no row moves while it is edited. */
function inSteadyOrder(entries: readonly Entry<OwnBlock>[], order: string[]): Entry<OwnBlock>[] {
  const fresh = entries.filter(({ block }) => !order.includes(block.id)).map(({ block }) => block);
  order.push(...fresh.sort((a, b) => firstMoment(a).localeCompare(firstMoment(b))).map(({ id }) => id));
  return [...entries].sort((a, b) => order.indexOf(a.block.id) - order.indexOf(b.block.id));
}

function firstMoment(block: OwnBlock): string {
  if (block.kind === 'single') return String(block.interval.start);
  return `${WEEKDAYS.findIndex((day) => block.days.includes(day))} ${block.from}`;
}

function without(edits: Edits, isGone: (edit: OwnBlock) => boolean): Edits {
  return Object.fromEntries(Object.entries(edits).filter(([, edit]) => !isGone(edit)));
}
