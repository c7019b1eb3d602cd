// Below the better times: quiet ways out.
import type { ComponentChildren } from 'preact';
import { card as words } from '../../locales/en/card.ts';

export function Foot({ onDismiss, children }: { onDismiss: () => void; children?: ComponentChildren }) {
  return (
    <div class="card-foot">
      {children}
      <button type="button" class="btn plain end" onClick={onDismiss}>
        {words.dismiss}
      </button>
    </div>
  );
}
