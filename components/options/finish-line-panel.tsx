// The finish line: what it is called stays here, its date is published, and what cooking time is left until then is said.
import { useId, useState } from 'preact/hooks';
import { type FinishLine, finishStretch } from '../../domain/finish-line.ts';
import { dayOf, isDate, type LocalDate, localDateOf } from '../../domain/zoned-time.ts';
import { cooking, shared } from '../../locales/words.ts';
import { Icon } from '../icon.tsx';
import { Say } from '../say.tsx';
import { useDebounced } from '../use-debounced.ts';
import { Problem } from './problem.tsx';
import { Locked, type SectionProps } from './section.tsx';
import { UndoLine, useUndoable } from './undo-line.tsx';

const SAVE_AFTER_MS = 400;
const MAX_NAME_LENGTH = 120;

type Typed = Pick<FinishLine, 'name' | 'date'>;

export function FinishLinePanel(props: SectionProps) {
  const { overview, ask, tell } = props;
  const { finishLine } = overview.settings;
  const [typed, setTyped] = useState<Typed | null>(null);
  const [cleared, setCleared] = useUndoable<FinishLine>();
  const put = async (next: FinishLine | null) => {
    if (await ask('saveSettings', { patch: { finishLine: next } })) tell(shared.saved);
  };
  const save = useDebounced(SAVE_AFTER_MS, ({ name, date }: Typed) =>
    put({ name: name.trim(), date, setAt: finishLine?.setAt ?? overview.now }),
  );
  const shown = typed ?? finishLine ?? { name: '', date: '' };
  const change = (patch: Partial<Typed>) => {
    const next = { name: shown.name, date: shown.date, ...patch };
    setTyped(next);
    if (isDate(next.date)) save.later(next);
    else save.cancel();
  };
  const clear = () => {
    save.cancel();
    setTyped(null);
    setCleared(finishLine);
    void put(null);
  };
  const undo = (line: FinishLine) => {
    setCleared(null);
    void put(line);
  };
  const isLocked = overview.locked.includes('finishLine');
  return (
    <fieldset class="panel pad stack">
      <legend class="visually-hidden">{cooking.finish}</legend>
      <div>
        <h2 aria-hidden="true">{cooking.finish}</h2>
        <p class="small muted">{cooking.finishWhy}</p>
      </div>
      <Fields
        shown={shown}
        first={localDateOf(overview.now, overview.zone)}
        problem={problemOf(shown, props)}
        isLocked={isLocked}
        onChange={change}
        onClear={finishLine === null || isLocked ? null : clear}
      />
      {isLocked ? <Locked /> : null}
      <Budget {...props} />
      {cleared === null ? null : <UndoLine words={[cooking.finishCleared]} onUndo={() => undo(cleared)} />}
    </fieldset>
  );
}

interface FieldsProps {
  readonly shown: Typed;
  readonly first: LocalDate;
  readonly problem: string | null;
  readonly isLocked: boolean;
  readonly onChange: (patch: Partial<Typed>) => void;
  /** null: there is nothing to clear. */
  readonly onClear: (() => void) | null;
}

function Fields({ shown, first, problem, isLocked, onChange, onClear }: FieldsProps) {
  const id = useId();
  return (
    <>
      <div class="row wide finish">
        <div class="field grow">
          <label for={`${id}-name`}>{cooking.finishName}</label>
          <input
            class="input"
            id={`${id}-name`}
            value={shown.name}
            maxLength={MAX_NAME_LENGTH}
            disabled={isLocked}
            onInput={(event) => onChange({ name: event.currentTarget.value })}
          />
        </div>
        <div class="field">
          <label for={`${id}-date`}>{cooking.finishDate}</label>
          <input
            type="date"
            class="input num"
            id={`${id}-date`}
            value={shown.date}
            min={first}
            disabled={isLocked}
            aria-describedby={problem === null ? undefined : `${id}-problem`}
            onInput={(event) => onChange({ date: event.currentTarget.value })}
          />
        </div>
        {onClear === null ? null : (
          <button type="button" class="btn outline" onClick={onClear}>
            {cooking.finishClear}
          </button>
        )}
      </div>
      <Problem id={`${id}-problem`} words={problem} />
    </>
  );
}

function problemOf(
  { name, date }: Pick<FinishLine, 'name' | 'date'>,
  { overview }: SectionProps,
): string | null {
  if (!isDate(date)) return name.trim() === '' && date === '' ? null : cooking.finishNoDate;
  return dayOf(date, overview.zone).end <= overview.now ? cooking.finishPassed : null;
}

function Budget({ overview, format }: SectionProps) {
  const { finish = null, settings, zone, now } = overview;
  if (finish === null || settings.finishLine === null) return null;
  const { start, end } = finishStretch(settings.finishLine, zone);
  if (end <= now) return null;
  const hours = [finish.plannedMinutes, finish.leftMinutes, finish.keptMinutes].map((each) =>
    format.hours(each),
  );
  const [planned = '', left = '', kept = ''] = hours;
  return (
    <div class="stack tight">
      <p class="small num">
        {finish.plannedMinutes === 0 ? cooking.finishNoBlocks : cooking.finishBudget(planned, left, kept)}
      </p>
      <p class="note">
        <Icon name="clock" size="small" />{' '}
        <Say phrase={cooking.finishStretch(format.day(start), format.day(end - 1))} />
      </p>
    </div>
  );
}
