import { useId, useState } from 'preact/hooks';
import { shared, rulesSection as text } from '../../locales/words.ts';
import { useDebounced } from '../use-debounced.ts';
import { Problem } from './problem.tsx';
import { Locked, type SectionProps } from './section.tsx';

const SAVE_AFTER_MS = 400;
interface Props extends SectionProps {
  readonly setting: 'focusThresholdMinutes' | 'refreshMinutes';
  readonly label: string;
  readonly why: string;
  readonly min: number;
  readonly max: number;
  readonly standard: number;
}

/** A whole number of minutes, saved at once when it lies within its limits. */
export function NumberField({ setting, label, why, min, max, standard, overview, ask, tell }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const save = useDebounced(SAVE_AFTER_MS, async (minutes: number) => {
    if (await ask('saveSettings', { patch: { [setting]: minutes } })) tell(shared.saved);
  });
  const isLocked = overview.locked.includes(setting);
  const value = typed ?? String(overview.settings[setting]);
  const isWrong = minutesIn(value, min, max) === null;
  const change = (next: string) => {
    setTyped(next);
    const minutes = minutesIn(next, min, max);
    if (minutes === null) save.cancel();
    else save.later(minutes);
  };
  return (
    <div class="setting">
      <div>
        <label for={id}>{label}</label>
        <p class="small muted" id={`${id}-why`}>
          {why}
        </p>
        <Problem id={`${id}-problem`} words={isWrong ? text.outOfRange(min, max) : null} />
        {isLocked ? <Locked /> : null}
      </div>
      <span class="unit">
        <input
          class="input num"
          id={id}
          inputMode="numeric"
          value={value}
          disabled={isLocked}
          placeholder={text.standard(standard)}
          aria-invalid={isWrong ? 'true' : undefined}
          aria-describedby={isWrong ? `${id}-problem` : `${id}-why`}
          onInput={(event) => change(event.currentTarget.value)}
        />
        {text.minutes}
      </span>
    </div>
  );
}

function minutesIn(typed: string, min: number, max: number): number | null {
  const minutes = /^\s*\d{1,4}\s*$/.test(typed) ? Number(typed) : Number.NaN;
  return minutes >= min && minutes <= max ? minutes : null;
}
