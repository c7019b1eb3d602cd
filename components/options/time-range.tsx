import type { LocalTime } from '../../domain/zoned-time.ts';
import { options } from '../../locales/words.ts';

/** Quarters of an hour, as Google's own time lists go. Seconds. */
const STEP = 900;

interface Props {
  readonly id: string;
  readonly from: LocalTime;
  readonly to: LocalTime;
  readonly isDisabled?: boolean;
  /** Of the text that says what is wrong. */
  readonly problemId: string | null;
  readonly onChange: (from: LocalTime, to: LocalTime) => void;
}

export function TimeRange({ id, from, to, isDisabled = false, problemId, onChange }: Props) {
  const field = {
    type: 'time',
    class: 'input sm num',
    step: STEP,
    disabled: isDisabled,
    'aria-invalid': problemId === null ? undefined : ('true' as const),
    'aria-describedby': problemId ?? undefined,
  } as const;
  return (
    <span class="from-to">
      <label class="visually-hidden" for={`${id}-from`}>
        {options.cooking.from}
      </label>
      <input
        {...field}
        id={`${id}-from`}
        value={from}
        onInput={(event) => onChange(event.currentTarget.value, to)}
      />
      <span class="muted" aria-hidden="true">
        {options.cooking.to}
      </span>
      <label class="visually-hidden" for={`${id}-to`}>
        {options.cooking.until}
      </label>
      <input
        {...field}
        id={`${id}-to`}
        value={to}
        onInput={(event) => onChange(from, event.currentTarget.value)}
      />
    </span>
  );
}

/** What keeps a range from being saved, in words; null = nothing. */
export function rangeProblem(from: LocalTime, to: LocalTime): string | null {
  if (from === '' || to === '') return options.cooking.noTime;
  return from < to ? null : options.cooking.endBeforeStart;
}
