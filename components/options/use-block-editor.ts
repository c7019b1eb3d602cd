// What the list and the picture of one's blocks share: the blocks as they are edited, and what is done to them.
import { useState } from 'preact/hooks';
import type { OwnBlock } from '../../domain/focus-block.ts';
import { shared } from '../../locales/words.ts';
import { useDebounced } from '../use-debounced.ts';
import type { SectionProps } from './section.tsx';
import { useUndoable } from './undo-line.tsx';
import { useBlockEdits } from './use-block-edits.ts';

/** Several keys in a row are one change. */
const SAVE_AFTER_MS = 400;

export function useBlockEditor({ overview, ask, tell }: SectionProps) {
  const { entries, edit, forget } = useBlockEdits(overview);
  const [drafts, setDrafts] = useState<readonly string[]>([]);
  const [removed, setRemoved] = useUndoable<OwnBlock>();
  const save = async (block: OwnBlock) => {
    if (await ask('saveBlock', { block: plainBlock(block) })) tell(shared.saved);
  };
  const soon = useDebounced(SAVE_AFTER_MS, (block: OwnBlock) => void save(block));
  const all = [...entries.weekly, ...entries.single];
  return {
    entries,
    /** Single blocks that have no date yet. */
    drafts: drafts.filter((id) => !all.some(({ block }) => block.id === id)),
    removed,
    edit,
    save: (block: OwnBlock) => void save(block),
    addDraft: () => setDrafts((some) => [...some, crypto.randomUUID()]),
    /** As drawn, moved or given another level in the picture. */
    change(block: OwnBlock) {
      edit(block);
      soon.later(block);
    },
    /** Returns whether there is anything to be undone. */
    remove(id: string): boolean {
      soon.cancel();
      const saved = all.find(({ block }) => block.id === id)?.view?.block;
      forget(id);
      setDrafts((some) => some.filter((each) => each !== id));
      if (saved === undefined) return false;
      setRemoved(saved);
      void ask('removeBlock', { id });
      return true;
    },
    undo(block: OwnBlock) {
      setRemoved(null);
      // A new name: Google keeps the ids of deleted events for itself.
      void save({ ...block, id: crypto.randomUUID() });
    },
  };
}

/** Without what the worker keeps for itself. */
function plainBlock(block: OwnBlock): OwnBlock {
  const { id, level, zone } = block;
  if (block.kind === 'single') {
    const { interval, title } = block;
    return { kind: 'single', id, interval, level, zone, ...(title !== undefined && { title }) };
  }
  return { kind: 'weekly', id, days: block.days, from: block.from, to: block.to, level, zone };
}
