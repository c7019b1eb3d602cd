// This person asked for help: until when, who can see it, and the way back.
import { HOUR, type Instant, MINUTE } from '../../domain/time.ts';
import { instantOf, localDateOf, localTimeOf } from '../../domain/zoned-time.ts';
import { popup } from '../../locales/words.ts';
import type { FlareView } from '../../messages/overview.ts';
import { Icon } from '../icon.tsx';
import { Say } from '../say.tsx';
import type { PanelProps } from './panel-props.ts';

const MORE = 30 * MINUTE;
/** The worker takes no longer call. */
const LONGEST = 8 * HOUR;

export function FlareUp({ flare, overview, ask, format, now }: PanelProps & { readonly flare: FlareView }) {
  const { until, isPublished } = flare;
  const { zone } = overview;
  const change = (end: Instant) => void ask('askForHelp', { until: end });
  const choose = (time: string) => {
    if (!/^\d{2}:\d{2}$/.test(time)) return;
    const end = instantOf(localDateOf(now, zone), time, zone);
    if (end > now && end <= now + LONGEST) change(end);
  };
  return (
    <section class="now flare sev-open">
      <p class="say">
        <Icon name="open" />
        <span>
          <Say phrase={popup.stuck.up(format.timeFrom(now, until))} />
        </span>
      </p>
      <p class="sub muted" role="status">
        {isPublished ? popup.stuck.shown : popup.stuck.waits}
      </p>
      <div class="row">
        <button type="button" class="btn primary" onClick={() => void ask('cookAgain', {})}>
          {popup.stuck.cookAgain}
        </button>
        {until + MORE <= now + LONGEST ? (
          <button type="button" class="btn outline" onClick={() => change(until + MORE)}>
            {popup.stuck.longer}
          </button>
        ) : null}
        <label class="until">
          <span class="small">{popup.stuck.until}</span>
          <input
            class="input"
            type="time"
            step={900}
            value={localTimeOf(until, zone)}
            onChange={(event) => choose(event.currentTarget.value)}
          />
        </label>
      </div>
    </section>
  );
}
