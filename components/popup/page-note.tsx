// Google changed its page: said once, and only in the popup. The net goes on.
import { useEffect, useState } from 'preact/hooks';
import { popup } from '../../locales/words.ts';
import { Icon } from '../icon.tsx';

interface Props {
  readonly parts: readonly string[];
  /** It is on the screen now. */
  readonly onShown: () => void;
  readonly onReport: () => void;
}

/** Stays as long as this popup, though the worker knows at once that it was said. */
export function PageNote({ parts, onShown, onReport }: Props) {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (parts.length === 0 || isShown) return;
    setShown(true);
    onShown();
  }, [parts, isShown, onShown]);
  if (parts.length === 0 && !isShown) return null;
  return (
    <section class="sev-unknown">
      <div class="callout" role="status">
        <Icon name="unknown" />
        <div>
          <p class="small">{popup.pageNotRead}</p>
          <p class="row">
            <button type="button" class="btn outline" onClick={onReport}>
              {popup.pageReport}
            </button>
          </p>
        </div>
      </div>
    </section>
  );
}
