// The way to one's own week: one line, without a figure that would want to be looked at every day.
import { mirror } from '../../locales/words.ts';
import type { PanelProps } from './panel-props.ts';

/** Nothing is drawn for who has neither a block nor a team: there is nothing to look back on. */
export function WeekLine({ overview, openOptions }: PanelProps) {
  if (overview.blocks.length === 0 && overview.reports.length === 0) return null;
  return (
    <section>
      <div class="row small">
        <h2>{mirror.own.heading}</h2>
        <button type="button" class="as-link end" onClick={() => openOptions('mirror')}>
          {mirror.open}
        </button>
      </div>
    </section>
  );
}
