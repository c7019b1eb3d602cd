import { mirror as text } from '../../locales/words.ts';
import { Icon } from '../icon.tsx';

interface Props {
  /** How many weeks there are before and after the one in view. */
  readonly before: number;
  readonly after: number;
  readonly go: (weeks: number) => void;
  readonly onCsv: () => void;
  readonly onJson: () => void;
}

/** From week to week, and out into a file. */
export function WeekBar({ before, after, go, onCsv, onJson }: Props) {
  return (
    <div class="row">
      <button
        type="button"
        class="btn icon outline"
        aria-label={text.before}
        aria-disabled={before === 0}
        onClick={() => go(-Math.min(1, before))}
      >
        <span class="turn-start">
          <Icon name="chevron" />
        </span>
      </button>
      <button
        type="button"
        class="btn icon outline"
        aria-label={text.after}
        aria-disabled={after === 0}
        onClick={() => go(Math.min(1, after))}
      >
        <span class="turn-end">
          <Icon name="chevron" />
        </span>
      </button>
      <button type="button" class="btn outline" onClick={onCsv}>
        <Icon name="download" />
        {text.csv}
      </button>
      <button type="button" class="btn outline" onClick={onJson}>
        <Icon name="download" />
        {text.json}
      </button>
    </div>
  );
}
