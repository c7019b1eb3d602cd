import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Phrase } from '../../locales/phrase.ts';
import { options } from '../../locales/words.ts';
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

/** Takes the focus that the removed row's button had: it must not fall back to the top of the page. */
export function UndoLine({ words, onUndo }: { words: Phrase; onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // With every drawing: the row goes when the worker has answered.
    if (document.activeElement === document.body) button.current?.focus();
  });
  return (
    <div class="callout row" role="status">
      <span class="small">
        <Say phrase={words} />
      </span>
      <button type="button" class="btn outline end" ref={button} onClick={onUndo}>
        <Icon name="undo" />
        {options.undo}
      </button>
    </div>
  );
}
