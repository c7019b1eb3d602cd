import { useState } from 'preact/hooks';
import { useDebounced } from '../use-debounced.ts';

const SAVE_AFTER_MS = 400;

interface TypedNumber {
  /** What stands in the field: as typed, else as known. */
  readonly text: string;
  /** It cannot be saved: no whole number, or beyond the limits. */
  readonly isWrong: boolean;
  change(typed: string): void;
  /** What is known stands there again. */
  reset(): void;
}

/** A whole number that is typed, and saved at once when it lies within its limits. */
export function useTypedNumber(
  known: number,
  { min, max }: { readonly min: number; readonly max: number },
  save: (value: number) => void,
): TypedNumber {
  const [typed, setTyped] = useState<string | null>(null);
  const saving = useDebounced(SAVE_AFTER_MS, save);
  const numberIn = (text: string): number | null => {
    const value = /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : Number.NaN;
    return value >= min && value <= max ? value : null;
  };
  return {
    text: typed ?? String(known),
    isWrong: typed !== null && numberIn(typed) === null,
    change(text) {
      setTyped(text);
      const value = numberIn(text);
      if (value === null) saving.cancel();
      else saving.later(value);
    },
    reset: () => setTyped(null),
  };
}
