// One rule: whether it speaks, why it exists, from where on, and the worst that it can say.
import { useId } from 'preact/hooks';
import type { Rule } from '../../domain/rule.ts';
import { type RuleChoice, type RuleThreshold, thresholdOf } from '../../domain/rule-choices.ts';
import { card, rules as text } from '../../locales/words.ts';
import { Icon } from '../icon.tsx';
import { BackToDefault } from './back-to-default.tsx';
import { Problem } from './problem.tsx';
import { defaultOf } from './switch-field.tsx';
import { useTypedNumber } from './use-typed-number.ts';

/** What the page says of one rule of the register. */
export type RuleInfo = Pick<Rule, 'id' | 'severities' | 'isOn' | 'threshold'>;

interface Props {
  readonly rule: RuleInfo;
  readonly choice: RuleChoice;
  readonly isLocked: boolean;
  readonly onChange: (change: RuleChoice) => void;
}

interface RuleWords {
  readonly title: string;
  readonly why: string;
  readonly source: string;
}

export function RuleRow({ rule, choice, isLocked, onChange }: Props) {
  const id = useId();
  const words = (text.list as Readonly<Record<string, RuleWords>>)[rule.id];
  if (words === undefined) return null;
  const { title, why, source } = words;
  const [worst] = rule.severities;
  const isAlways = rule.isOn === 'always';
  return (
    <li>
      <input
        class="switch"
        role="switch"
        type="checkbox"
        aria-labelledby={id}
        aria-describedby={`${id}-why`}
        checked={isAlways || (choice.isOn ?? rule.isOn === true)}
        disabled={isAlways || isLocked}
        onChange={(event) => onChange({ isOn: event.currentTarget.checked })}
      />
      <div class="about">
        <h2 id={id}>{title}</h2>
        <p class="small" id={`${id}-why`}>
          {why}
        </p>
        <p class="small muted">
          {source}
          {rule.isOn === 'always' ? null : ` ${defaultOf(rule.isOn)}`}
        </p>
      </div>
      {rule.threshold === undefined ? null : (
        <ThresholdField
          title={title}
          threshold={rule.threshold}
          value={thresholdOf(rule, { [rule.id]: choice })}
          isLocked={isLocked}
          onChange={(threshold) => onChange({ threshold })}
        />
      )}
      <span class={`tag sev-${worst}`} title={text.saysAtWorst(card.word[worst])}>
        <Icon name={worst} />
        {card.word[worst]}
      </span>
    </li>
  );
}

interface FieldProps {
  readonly title: string;
  readonly threshold: RuleThreshold;
  readonly value: number;
  readonly isLocked: boolean;
  readonly onChange: (value: number) => void;
}

/** Saved at once when it lies within its limits. */
function ThresholdField({ title, threshold, value, isLocked, onChange }: FieldProps) {
  const id = useId();
  const { unit, standard, min, max } = threshold;
  const typed = useTypedNumber(value, threshold, onChange);
  const { isWrong } = typed;
  return (
    <div class="th">
      <span class="unit">
        <input
          class="input num"
          id={id}
          inputMode="numeric"
          aria-label={`${title}: ${text.unit[unit].label}`}
          aria-invalid={isWrong ? 'true' : undefined}
          value={typed.text}
          placeholder={text.default(standard)}
          disabled={isLocked}
          onInput={(event) => typed.change(event.currentTarget.value)}
          onBlur={() => {
            if (!isWrong) typed.reset();
          }}
        />
        <bdi>{text.unit[unit].short}</bdi>
      </span>
      {isLocked || (value === standard && !isWrong) ? null : (
        <BackToDefault
          standard={String(standard)}
          control={id}
          onBack={() => typed.change(String(standard))}
        />
      )}
      <Problem id={`${id}-problem`} words={isWrong ? text.outOfRange(min, max) : null} />
    </div>
  );
}
