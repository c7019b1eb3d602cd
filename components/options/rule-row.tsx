// One rule: whether it speaks, why it exists, from where on, and the worst that it can say.
import { useId, useState } from 'preact/hooks';
import type { Rule } from '../../domain/rule.ts';
import { type RuleChoice, type RuleThreshold, thresholdOf } from '../../domain/rule-choices.ts';
import { card, rules as text } from '../../locales/words.ts';
import { Icon } from '../icon.tsx';
import { useDebounced } from '../use-debounced.ts';
import { Problem } from './problem.tsx';

const SAVE_AFTER_MS = 400;

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
        <p class="small muted">{source}</p>
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
  const [typed, setTyped] = useState<string | null>(null);
  const save = useDebounced(SAVE_AFTER_MS, onChange);
  const isWrong = typed !== null && numberIn(typed, threshold) === null;
  const change = (next: string) => {
    setTyped(next);
    const chosen = numberIn(next, threshold);
    if (chosen === null) save.cancel();
    else save.later(chosen);
  };
  return (
    <div class="th">
      <span class="unit">
        <input
          class="input num"
          inputMode="numeric"
          aria-label={`${title}: ${text.unit[unit].label}`}
          aria-describedby={`${id}-default`}
          aria-invalid={isWrong ? 'true' : undefined}
          value={typed ?? String(value)}
          placeholder={text.default(standard)}
          disabled={isLocked}
          onInput={(event) => change(event.currentTarget.value)}
          onBlur={() => {
            if (!isWrong) setTyped(null);
          }}
        />
        <bdi>{text.unit[unit].short}</bdi>
      </span>
      <span class="small muted" id={`${id}-default`}>
        {value === standard && !isWrong ? '' : text.default(standard)}
      </span>
      <Problem id={`${id}-problem`} words={isWrong ? text.outOfRange(min, max) : null} />
    </div>
  );
}

function numberIn(typed: string, { min, max }: RuleThreshold): number | null {
  const value = /^\s*\d{1,4}\s*$/.test(typed) ? Number(typed) : Number.NaN;
  return value >= min && value <= max ? value : null;
}
