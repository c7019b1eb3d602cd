import { useEffect, useState } from 'preact/hooks';
import { shared } from '../locales/en/shared.ts';
import { Icon } from './icon.tsx';

const COPIED_FOR_MS = 3000;

interface Props {
  readonly label: string;
  readonly text: string;
  readonly onCopy: (text: string) => void;
  readonly look?: 'quiet' | 'tonal' | 'outline';
}

/** Hands a text to `onCopy`, and says for three seconds that it did. */
export function CopyButton({ label, text, onCopy, look = 'quiet' }: Props) {
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setCopied(false), COPIED_FOR_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const copy = () => {
    onCopy(text);
    setCopied(true);
  };
  return (
    <button type="button" class={`btn ${look}`} onClick={copy}>
      <Icon name={isCopied ? 'check' : 'copy'} />
      {isCopied ? shared.copiedLabel : label}
    </button>
  );
}
