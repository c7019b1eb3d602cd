// Below the better times: quiet ways out.
import type { ComponentChildren } from 'preact';
import { card as text } from '../../locales/words.ts';

export function Foot({ onDismiss, children }: { onDismiss: () => void; children?: ComponentChildren }) {
  return (
    <div class="card-foot">
      {children}
      <button type="button" class="btn plain end" onClick={onDismiss}>
        {text.dismiss}
      </button>
    </div>
  );
}
