import { useId } from 'preact/hooks';
import { shared, rulesSection as text } from '../../locales/words.ts';
import { BackToDefault } from './back-to-default.tsx';
import { Problem } from './problem.tsx';
import { Locked, type SectionProps } from './section.tsx';
import { useTypedNumber } from './use-typed-number.ts';

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
  const save = async (minutes: number) => {
    if (await ask('saveSettings', { patch: { [setting]: minutes } })) tell(shared.saved);
  };
  const typed = useTypedNumber(overview.settings[setting], { min, max }, save);
  const isLocked = overview.locked.includes(setting);
  const { isWrong } = typed;
  return (
    <div class="setting">
      <div>
        <label for={id}>{label}</label>
        <p class="small muted" id={`${id}-why`}>
          {why}
        </p>
        <Problem id={`${id}-problem`} words={isWrong ? text.outOfRange(min, max) : null} />
        {isLocked ? <Locked /> : null}
        {isLocked || typed.text === String(standard) ? null : (
          <BackToDefault
            standard={String(standard)}
            control={id}
            onBack={() => typed.change(String(standard))}
          />
        )}
      </div>
      <span class="unit">
        <input
          class="input num"
          id={id}
          inputMode="numeric"
          value={typed.text}
          disabled={isLocked}
          placeholder={text.standard(standard)}
          aria-invalid={isWrong ? 'true' : undefined}
          aria-describedby={isWrong ? `${id}-problem` : `${id}-why`}
          onInput={(event) => typed.change(event.currentTarget.value)}
        />
        {text.minutes}
      </span>
    </div>
  );
}
