import { useEffect, useState } from 'preact/hooks';
import { shared } from '../locales/words.ts';
import { Icon } from './icon.tsx';

const SAID_FOR_MS = 3000;

interface Props {
  readonly label: string;
  readonly text: string;
  /** The button's name where several look alike; what came of a click is said instead of it. */
  readonly name?: string;
  readonly onCopy: (text: string) => void | Promise<void>;
  readonly look?: 'quiet' | 'tonal' | 'outline';
}

/** Hands a text to `onCopy`, and says for three seconds whether it was taken. */
export function CopyButton({ label, text, name, onCopy, look = 'quiet' }: Props) {
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  useEffect(() => {
    if (outcome === null) return undefined;
    const timer = setTimeout(() => setOutcome(null), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    try {
      await onCopy(text);
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  };
  const words = { copied: shared.copiedLabel, refused: shared.notCopiedLabel };
  return (
    <button
      type="button"
      class={`btn ${look}`}
      aria-label={outcome === null ? name : undefined}
      onClick={copy}
    >
      <Icon name={outcome === 'copied' ? 'check' : 'copy'} />
      {outcome === null ? label : words[outcome]}
    </button>
  );
}
