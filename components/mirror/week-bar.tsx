import { mirror as text } from '../../locales/words.ts';
import { Icon } from '../icon.tsx';
import { WeekTurn } from '../week-turn.tsx';

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
      <WeekTurn way="before" left={before} go={go} />
      <WeekTurn way="after" left={after} go={go} />
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
