// The picture of the week with its key, and one line that says what the cap made of it.
import type { TargetedKeyboardEvent } from 'preact';
import { useMemo } from 'preact/hooks';
import { cappedInstances } from '../../domain/cooking-cap.ts';
import type { OwnBlock } from '../../domain/focus-block.ts';
import { minutesOf } from '../../domain/time.ts';
import { cooking, cookingTime as text } from '../../locales/words.ts';
import type { WeekMeeting } from '../../messages/overview.ts';
import type { Formats } from '../format.ts';
import { Icon } from '../icon.tsx';
import { mirrorFormats } from '../mirror/mirror-formats.ts';
import { WeekTurn } from '../week-turn.tsx';
import type { PicturedWeek } from './week-cells.ts';
import { WeekPicture } from './week-picture.tsx';

interface Props {
  readonly blocks: readonly OwnBlock[];
  readonly meetings: readonly WeekMeeting[];
  readonly shown: PicturedWeek;
  readonly format: Formats;
  /** How many there are before and after the one in view. */
  readonly weeks: { readonly before: number; readonly after: number };
  readonly onGo: (weeks: number) => void;
  readonly onChange: (block: OwnBlock) => void;
  readonly onRemove: (block: OwnBlock) => void;
}

export function WeekPanel(props: Props) {
  const { blocks, shown, format, weeks } = props;
  const name = useMemo(() => mirrorFormats(format, shown.zone), [format, shown.zone]);
  const go = (by: 1 | -1) => {
    if ((by === 1 ? weeks.after : weeks.before) > 0) props.onGo(by);
  };
  const turn = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
    event.preventDefault();
    go(event.key === 'PageDown' ? 1 : -1);
  };
  const weakened = cappedInstances(blocks, shown.week, shown.terms).filter(({ isWeakened }) => isWeakened);
  const minutes = weakened.reduce((sum, { interval }) => sum + minutesOf(interval), 0);
  return (
    <div class="panel pad" onKeyDown={turn}>
      <div class="row">
        <WeekTurn way="before" left={weeks.before} go={props.onGo} />
        <p class="small" aria-live="polite">
          <bdi>{name.week(shown.week)}</bdi>
        </p>
        <WeekTurn way="after" left={weeks.after} go={props.onGo} />
      </div>
      <WeekPicture {...props} />
      <p class="key">
        {(['hard', 'soft', 'ask'] as const).map((level) => (
          <span key={level} aria-hidden="true">
            <i class={`wb ${level} k`} />
            {text.levelShort[level]}
          </span>
        ))}
        <span aria-hidden="true">
          <i class="wm k" />
          {cooking.yourMeetings}
        </span>
        <span class="end muted">{cooking.help}</span>
      </p>
      {minutes === 0 ? null : (
        <p class="status sev-soft">
          <Icon name="soft" size="small" />
          {cooking.weakenedPicture(format.hours(minutes), format.percent(shown.terms.capShare))}
        </p>
      )}
    </div>
  );
}
