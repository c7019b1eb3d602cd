// The picture of the week with its key, and one line that says what the cap made of it.
import { cappedInstances } from '../../domain/cooking-cap.ts';
import type { OwnBlock } from '../../domain/focus-block.ts';
import { minutesOf } from '../../domain/time.ts';
import { cooking, cookingTime as text } from '../../locales/words.ts';
import type { WeekMeeting } from '../../messages/overview.ts';
import type { Formats } from '../format.ts';
import { Icon } from '../icon.tsx';
import type { PicturedWeek } from './week-cells.ts';
import { WeekPicture } from './week-picture.tsx';

interface Props {
  readonly blocks: readonly OwnBlock[];
  readonly meetings: readonly WeekMeeting[];
  readonly shown: PicturedWeek;
  readonly format: Formats;
  readonly onChange: (block: OwnBlock) => void;
  readonly onRemove: (block: OwnBlock) => void;
}

export function WeekPanel(props: Props) {
  const { blocks, shown, format } = props;
  const weakened = cappedInstances(blocks, shown.week, shown.terms).filter(({ isWeakened }) => isWeakened);
  const minutes = weakened.reduce((sum, { interval }) => sum + minutesOf(interval), 0);
  return (
    <div class="panel pad">
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
