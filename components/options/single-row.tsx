// One stretch of time with its own date. Saved at once when valid; kept as typed when not.
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Level, SingleBlock } from '../../domain/focus-block.ts';
import type { Instant } from '../../domain/time.ts';
import {
  instantOf,
  isDate,
  type LocalDate,
  type LocalTime,
  localDateOf,
  localTimeOf,
  type ZoneId,
} from '../../domain/zoned-time.ts';
import { cooking, cookingTime as text } from '../../locales/words.ts';
import { Icon } from '../icon.tsx';
import { useDebounced } from '../use-debounced.ts';
import type { BlockStatus } from './block-status.ts';
import { LevelSelect } from './level-select.tsx';
import { Problem } from './problem.tsx';
import { StatusLine } from './status-line.tsx';
import { rangeProblem, TimeRange } from './time-range.tsx';

const SAVE_AFTER_MS = 400;
/** The date is missing: nothing is published before the person chose one. */
const NEW_TIMES = { date: '', from: '09:00', to: '12:00', level: 'hard' } as const;

interface Typed {
  readonly date: LocalDate;
  readonly from: LocalTime;
  readonly to: LocalTime;
  readonly level: Level;
}

interface Props {
  readonly id: string;
  readonly name: string;
  /** null: a new one, never valid so far. */
  readonly block: SingleBlock | null;
  readonly zone: ZoneId;
  readonly now: Instant;
  readonly status: BlockStatus | null;
  readonly weakened: string | null;
  readonly onChange: (block: SingleBlock) => void;
  readonly onSave: (block: SingleBlock) => void;
  readonly onRemove: () => void;
}

export function SingleRow({ id, name, block, zone, now, status, weakened, ...on }: Props) {
  const row = useRef<HTMLLIElement>(null);
  const [typed, setTyped] = useState<Typed | null>(null);
  useLayoutEffect(() => {
    if (block === null) row.current?.querySelector('input')?.focus();
  }, []);
  const save = useDebounced(SAVE_AFTER_MS, on.onSave);
  const home = block?.zone ?? zone;
  const shown = typed ?? (block === null ? NEW_TIMES : typedOf(block));
  const problem = typed === null && block !== null ? null : problemOf(shown, home, now);
  const settle = (valid: SingleBlock) => {
    setTyped(null);
    on.onChange(valid);
    save.later(valid);
  };
  const change = (patch: Partial<Typed>) => {
    const next = { ...shown, ...patch };
    // One that lasts over midnight cannot be typed here, and its level can be chosen all the same.
    if (typed === null && block !== null && patch.level !== undefined) {
      return settle({ ...block, level: patch.level });
    }
    if (problemOf(next, home, now) === null) return settle(blockOf(next, id, home));
    save.cancel();
    setTyped(next);
  };
  const remove = () => {
    save.cancel();
    on.onRemove();
  };
  return (
    <li class="blk" ref={row}>
      <div class="row">
        <b>{name}</b>
        <button type="button" class="btn icon plain end" aria-label={text.remove(name)} onClick={remove}>
          <Icon name="trash" />
        </button>
      </div>
      <Fields shown={shown} first={localDateOf(now, home)} problem={problem} onChange={change} />
      <StatusLine status={problem === null ? status : null} weakened={problem === null ? weakened : null} />
    </li>
  );
}

interface FieldsProps {
  readonly shown: Typed;
  readonly first: LocalDate;
  readonly problem: string | null;
  readonly onChange: (patch: Partial<Typed>) => void;
}

function Fields({ shown, first, problem, onChange }: FieldsProps) {
  const id = useId();
  // What is still missing in a new one is no mistake yet.
  const isMissing = shown.date === '';
  return (
    <>
      <div class="ft dated">
        <label class="visually-hidden" for={`${id}-date`}>
          {cooking.date}
        </label>
        <input
          type="date"
          class="input sm num"
          id={`${id}-date`}
          value={shown.date}
          min={first}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          onInput={(event) => onChange({ date: event.currentTarget.value })}
        />
        <TimeRange
          id={id}
          from={shown.from}
          to={shown.to}
          problemId={problem === null || isMissing ? null : `${id}-problem`}
          onChange={(from, to) => onChange({ from, to })}
        />
        <LevelSelect level={shown.level} onChange={(level) => onChange({ level })} />
      </div>
      {isMissing ? (
        <p id={`${id}-problem`} class="status">
          {problem}
        </p>
      ) : (
        <Problem id={`${id}-problem`} words={problem} />
      )}
    </>
  );
}

function typedOf({ interval, level, zone }: SingleBlock): Typed {
  return {
    date: localDateOf(interval.start, zone),
    from: localTimeOf(interval.start, zone),
    to: localTimeOf(interval.end, zone),
    level,
  };
}

/** What keeps it from being saved, in words; null = nothing. */
function problemOf(typed: Typed, zone: ZoneId, now: Instant): string | null {
  if (!isDate(typed.date)) return cooking.chooseDate;
  const range = rangeProblem(typed.from, typed.to);
  if (range !== null) return range;
  return instantOf(typed.date, typed.to, zone) > now ? null : cooking.isOver;
}

function blockOf({ date, from, to, level }: Typed, id: string, zone: ZoneId): SingleBlock {
  const interval = { start: instantOf(date, from, zone), end: instantOf(date, to, zone) };
  return { kind: 'single', id, interval, level, zone };
}
