import { HOUR } from '../../domain/time.ts';
import { popup as text } from '../../locales/words.ts';
import { withKey } from '../shortcuts.ts';
import { nextMidnight } from './next-midnight.ts';
import type { PanelProps } from './panel-props.ts';

export function Pause({ overview, ask, now, shortcuts = {} }: PanelProps) {
  const pauseUntil = (until: number) => void ask('pauseGuard', { until });
  return (
    <section role="group" aria-label={text.pause}>
      <div class="row">
        <span class="small">{text.pause}</span>
        <span class="end row tight">
          <button
            type="button"
            class="btn outline"
            title={withKey(text.pause, shortcuts.pause)}
            onClick={() => pauseUntil(now + HOUR)}
          >
            {text.pauseHour}
          </button>
          <button
            type="button"
            class="btn outline"
            onClick={() => pauseUntil(nextMidnight(now, overview.zone))}
          >
            {text.pauseTomorrow}
          </button>
        </span>
      </div>
    </section>
  );
}
