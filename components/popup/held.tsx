// What waits for 1:1s, folded: the whole queue is one click away.
import { useRef } from 'preact/hooks';
import { queue as text } from '../../locales/words.ts';
import type { Backend } from '../../messages/backend.ts';
import { Icon } from '../icon.tsx';
import { HeldGroups, QueueNews } from '../queue/held-groups.tsx';
import { useHeldQueue } from '../queue/use-held-queue.ts';
import type { PanelProps } from './panel-props.ts';

interface Props extends Pick<PanelProps, 'overview' | 'format' | 'openOptions'> {
  readonly backend: Backend;
}

/** Nothing is drawn when nothing waits; what was settled here stays in sight, with its way back. */
export function Held(props: Props) {
  const held = props.overview.heldCount ?? 0;
  const wasShown = useRef(false);
  wasShown.current ||= held > 0;
  return wasShown.current ? <Folded {...props} held={held} /> : null;
}
function Folded({ backend, format, openOptions, held }: Props & { readonly held: number }) {
  const { queue, ask } = useHeldQueue(backend);
  return (
    <section>
      <details>
        <summary class="row">
          <Icon name="tray" />
          <span class="small">{text.popupTitle(held)}</span>
        </summary>
        {queue === null ? null : (
          <div class="stack">
            <QueueNews queue={queue} ask={ask} format={format} />
            <HeldGroups
              queue={queue}
              backend={backend}
              ask={ask}
              format={format}
              copy={(line) => navigator.clipboard.writeText(line)}
            />
          </div>
        )}
      </details>
      <button type="button" class="btn quiet" onClick={() => openOptions('queue')}>
        {text.openQueue}
      </button>
    </section>
  );
}
