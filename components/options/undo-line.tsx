import { useEffect, useState } from 'preact/hooks';
import { en } from '../../locales/en.ts';
import type { Phrase } from '../../locales/phrase.ts';
import { Icon } from '../icon.tsx';
import { Say } from '../say.tsx';

const UNDO_FOR_MS = 10_000;

/** A value that is forgotten after ten seconds. */
export function useUndoable<Value>(): [Value | null, (value: Value | null) => void] {
  const [value, setValue] = useState<Value | null>(null);
  useEffect(() => {
    if (value === null) return undefined;
    const timer = setTimeout(() => setValue(null), UNDO_FOR_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return [value, setValue];
}

export function UndoLine({ words, onUndo }: { words: Phrase; onUndo: () => void }) {
  return (
    <div class="callout row" role="status">
      <span class="small">
        <Say phrase={words} />
      </span>
      <button type="button" class="btn outline end" onClick={onUndo}>
        <Icon name="undo" />
        {en.options.undo}
      </button>
    </div>
  );
}
