// What is wrong with the browser's storage, before anything else on the page. Draws nothing when all is well.
import { shared } from '../locales/words.ts';
import type { StorageView } from '../messages/overview.ts';
import { Icon } from './icon.tsx';

interface Props extends StorageView {
  /** Offered while this version may change nothing. */
  readonly onExport?: () => void;
}

export function StorageNote({ problem, quarantinedCount, onExport }: Props) {
  if (problem === null && quarantinedCount === 0) return null;
  const words = problem === null ? null : shared.storage[problem];
  return (
    <section class="sev-unknown">
      <div class="callout" role="status">
        <Icon name="unknown" />
        <div>
          {words === null ? null : (
            <>
              <p>
                <b>{words.title}</b>
              </p>
              <p class="small muted">{words.text}</p>
            </>
          )}
          {problem === 'newerData' && onExport !== undefined ? (
            <p class="row">
              <button type="button" class="btn outline" onClick={onExport}>
                {shared.copyMyData}
              </button>
            </p>
          ) : null}
          {quarantinedCount === 0 ? null : <p class="small">{shared.quarantined(quarantinedCount)}</p>}
        </div>
      </div>
    </section>
  );
}
