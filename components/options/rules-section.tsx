import { options, shared, rulesSection as text } from '../../locales/words.ts';
import { NumberField } from './number-field.tsx';
import { Locked, Section, type SectionProps } from './section.tsx';

/** What the page says of one rule of the register. */
export interface RuleInfo {
  readonly id: string;
  readonly title: string;
  readonly why: string;
}

export function RulesSection(props: SectionProps & { readonly rules: readonly RuleInfo[] }) {
  return (
    <Section title={options.section.rules} intro={text.intro}>
      <ul class="panel rules">
        {props.rules.map(({ id, title, why }) => (
          <li key={id}>
            <h2>{title}</h2>
            <p class="small muted">{why}</p>
          </li>
        ))}
      </ul>
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
      <SavingPanel {...props} />
    </Section>
  );
}

function SavingPanel({ overview, ask, tell }: SectionProps) {
  const isLocked = overview.locked.includes('isAskedBeforeSaving');
  const choose = async (isAskedBeforeSaving: boolean) => {
    if (await ask('saveSettings', { patch: { isAskedBeforeSaving } })) tell(shared.saved);
  };
  return (
    <div class="panel pad stack">
      <h2>{text.saving}</h2>
      <label class="sw top">
        <input
          class="switch"
          role="switch"
          type="checkbox"
          checked={overview.settings.isAskedBeforeSaving}
          disabled={isLocked}
          onChange={(event) => void choose(event.currentTarget.checked)}
        />
        <span>
          <b>{text.askBeforeSaving}</b>
          <br />
          <span class="small muted">{text.askBeforeSavingWhy}</span>
        </span>
      </label>
      {isLocked ? <Locked /> : null}
    </div>
  );
}
