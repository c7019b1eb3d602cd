// Below the better times: quiet ways out.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { en } from '../../locales/en.ts';
import { Icon } from '../icon.tsx';

const COPIED_FOR_MS = 3000;

export function Foot({ onDismiss, children }: { onDismiss: () => void; children?: ComponentChildren }) {
  return (
    <div class="card-foot">
      {children}
      <button type="button" class="btn plain end" onClick={onDismiss}>
        {en.card.dismiss}
      </button>
    </div>
  );
}

/** Copies the words with which one asks a colleague to share more, and says that it did. */
export function CopyRequest({ onCopy, isTonal }: { onCopy: (text: string) => void; isTonal?: boolean }) {
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setCopied(false), COPIED_FOR_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const copy = () => {
    onCopy(en.shared.requestToShare);
    setCopied(true);
  };
  return (
    <button type="button" class={`btn ${isTonal ? 'tonal' : 'quiet'}`} onClick={copy}>
      <Icon name={isCopied ? 'check' : 'copy'} />
      {isCopied ? en.card.copiedRequest : en.card.copyRequest}
    </button>
  );
}
