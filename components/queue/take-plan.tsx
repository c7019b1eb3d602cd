// "Take it myself": the block is shown before it is made.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Instant, Interval } from '../../domain/time.ts';
import { queue as text } from '../../locales/words.ts';
import type { Formats } from '../format.ts';
import { Say } from '../say.tsx';

interface Props {
  /** null: nothing is free. */
  readonly interval: Interval | null;
  readonly now: Instant;
  readonly format: Formats;
  readonly onTake: (interval: Interval) => void;
  readonly onBack: () => void;
}

export function TakePlan({ interval, now, format, onTake, onBack }: Props) {
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  return (
    <div class="callout row plan" role="status">
      <span class="small">
        <Say phrase={interval === null ? text.nothingFree : text.free(format.dayRange(interval, now))} />
      </span>
      {interval === null ? null : (
        <button type="button" class="btn tonal end" ref={first} onClick={() => onTake(interval)}>
          {text.makeBlock}
        </button>
      )}
      <button type="button" class="btn plain" ref={interval === null ? first : null} onClick={onBack}>
        {text.back}
      </button>
    </div>
  );
}
