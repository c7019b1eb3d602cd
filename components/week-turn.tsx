import { mirror as text } from '../locales/words.ts';
import { Icon } from './icon.tsx';

interface Props {
  readonly way: 'before' | 'after';
  /** How many weeks there are that way. */
  readonly left: number;
  readonly go: (weeks: 1 | -1) => void;
}

/** A week back, or forth. It stays where it is at the last one, so that the focus does, too. */
export function WeekTurn({ way, left, go }: Props) {
  const turn = () => {
    if (left > 0) go(way === 'before' ? -1 : 1);
  };
  return (
    <button
      type="button"
      class="btn icon outline"
      aria-label={text[way]}
      aria-disabled={left === 0}
      onClick={turn}
    >
      <span class={way === 'before' ? 'turn-start' : 'turn-end'}>
        <Icon name="chevron" />
      </span>
    </button>
  );
}
