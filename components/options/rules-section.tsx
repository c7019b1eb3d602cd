import { type RuleChoices, withChoice } from '../../domain/rule-choices.ts';
import { options, shared, rulesSection as text, rules as words } from '../../locales/words.ts';
import { NumberField } from './number-field.tsx';
import { type RuleInfo, RuleRow } from './rule-row.tsx';
import { Locked, Section, type SectionProps } from './section.tsx';
import { SwitchSetting } from './switch-field.tsx';
import { UndoLine, useUndoable } from './undo-line.tsx';

export function RulesSection(props: SectionProps & { readonly rules: readonly RuleInfo[] }) {
  const { overview, ask, tell } = props;
  const isLocked = overview.locked.includes('rules');
  const choices = overview.settings.rules;
  const save = async (rules: RuleChoices, said: string) => {
    if (await ask('saveSettings', { patch: { rules } })) tell(said);
  };
  const [before, setBefore] = useUndoable<RuleChoices>();
  const restore = async (rules: RuleChoices) => {
    setBefore(null);
    await save(rules, shared.saved);
  };
  const reset = async () => {
    setBefore(choices);
    await save({}, words.backAtDefaults);
  };
  const isAsDefault = isLocked || Object.keys(choices).length === 0;
  return (
    <Section
      title={options.section.rules}
      intro={text.intro}
      aside={<Reset onReset={isAsDefault ? null : () => void reset()} />}
    >
      {before === null ? null : (
        <UndoLine words={[words.backAtDefaults]} onUndo={() => void restore(before)} />
      )}
      <ul class="panel rules">
        {props.rules.map((rule) => (
          <RuleRow
            key={rule.id}
            rule={rule}
            choice={choices[rule.id] ?? {}}
            isLocked={isLocked}
            onChange={(change) => void save(withChoice(choices, rule, change), shared.saved)}
          />
        ))}
      </ul>
      {isLocked ? <Locked /> : null}
      <LimitsPanel {...props} />
      <SavingPanel {...props} />
    </Section>
  );
}

function LimitsPanel(props: SectionProps) {
  return (
    <div class="panel pad stack">
      <h2>{text.limits}</h2>
      <NumberField
        {...props}
        setting="focusThresholdMinutes"
        label={text.threshold}
        why={text.thresholdWhy}
        min={30}
        max={480}
        standard={120}
      />
      <NumberField
        {...props}
        setting="refreshMinutes"
        label={text.refresh}
        why={text.refreshWhy}
        min={2}
        max={60}
        standard={5}
      />
    </div>
  );
}

/** Nothing to press where nothing differs. */
function Reset({ onReset }: { onReset: (() => void) | null }) {
  return (
    <button type="button" class="btn quiet" disabled={onReset === null} onClick={() => onReset?.()}>
      {words.backToDefaults}
    </button>
  );
}

function SavingPanel(props: SectionProps) {
  return (
    <div class="panel pad stack">
      <h2>{text.saving}</h2>
      <SwitchSetting
        {...props}
        setting="isAskedBeforeSaving"
        label={text.askBeforeSaving}
        why={text.askBeforeSavingWhy}
      />
    </div>
  );
}
