// One weekly block of the list, which is the source of truth. Saved at once when valid; kept as typed when not.
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { LEVELS, type Level, type WeeklyBlock } from '../../domain/focus-block.ts';
import { cookingTime as text } from '../../locales/words.ts';
import type { Formats } from '../format.ts';
import { Icon } from '../icon.tsx';
import { useDebounced } from '../use-debounced.ts';
import type { BlockStatus } from './block-status.ts';
import { DayToggles } from './day-toggles.tsx';
import { Problem } from './problem.tsx';
import { rangeProblem, TimeRange } from './time-range.tsx';
import { weeklyMinutes } from './week-picture.tsx';

const SAVE_AFTER_MS = 400;
interface Props {
  readonly name: string;
  /** As typed, valid or not. */
  readonly block: WeeklyBlock;
  readonly status: BlockStatus | null;
  /** Never saved: the focus starts here, and what is still missing is no mistake yet. */
  readonly isNew: boolean;
  readonly format: Formats;
  readonly onChange: (block: WeeklyBlock) => void;
  readonly onSave: (block: WeeklyBlock) => void;
  readonly onRemove: () => void;
}

export function BlockRow({ name, block, status, isNew, format, ...on }: Props) {
  const id = useId();
  const row = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (isNew) row.current?.querySelector('input')?.focus();
  }, []);
  const save = useDebounced(SAVE_AFTER_MS, on.onSave);
  const wrongTimes = rangeProblem(block.from, block.to);
  const noDay = block.days.length === 0 ? text.chooseDay : null;
  const change = (patch: Partial<WeeklyBlock>) => {
    const next = { ...block, ...patch };
    on.onChange(next);
    if (isValid(next)) save.later(next);
    else save.cancel();
  };
  const remove = () => {
    save.cancel();
    on.onRemove();
  };
  return (
    <li class="blk" ref={row}>
      <div class="row">
        <b>{name}</b>
        {isValid(block) ? (
          <span class="tag">{text.hoursAWeek(format.hours(weeklyMinutes(block)))}</span>
        ) : null}
        <button type="button" class="btn icon plain end" aria-label={text.remove(name)} onClick={remove}>
          <Icon name="trash" />
        </button>
      </div>
      <DayToggles
        days={block.days}
        format={format}
        describedBy={noDay === null ? undefined : `${id}-day`}
        onChange={(days) => change({ days })}
      />
      <div class="ft">
        <TimeRange
          id={id}
          from={block.from}
          to={block.to}
          problemId={wrongTimes === null ? null : `${id}-problem`}
          onChange={(from, to) => change({ from, to })}
        />
        <LevelSelect level={block.level} onChange={(level) => change({ level })} />
      </div>
      <Problem id={`${id}-problem`} words={wrongTimes} />
      <NoDay id={`${id}-day`} words={noDay} isNew={isNew} />
      {status === null || !isValid(block) ? null : (
        <p class={`status ${status.hasTrouble ? 'sev-soft' : 'sev-open'}`}>
          <Icon name={status.hasTrouble ? 'soft' : 'check'} size="small" />
          {status.words}
        </p>
      )}
    </li>
  );
}

function NoDay({ id, words, isNew }: { id: string; words: string | null; isNew: boolean }) {
  if (words === null || !isNew) return <Problem id={id} words={words} />;
  return (
    <p id={id} class="status">
      {words}
    </p>
  );
}

export function isValid(block: WeeklyBlock): boolean {
  return block.days.length > 0 && rangeProblem(block.from, block.to) === null;
}

function LevelSelect({ level, onChange }: { level: Level; onChange: (level: Level) => void }) {
  return (
    <select
      class="sm"
      aria-label={text.levelLabel}
      value={level}
      onChange={(event) => {
        const chosen = LEVELS.find((each) => each === event.currentTarget.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {LEVELS.map((each) => (
        <option key={each} value={each}>
          {text.level[each]}
        </option>
      ))}
    </select>
  );
}
