// How long requests are held, the reminder, and how often one allows oneself to book anyway.
import { useId } from 'preact/hooks';
import { defaultSettings } from '../../domain/settings.ts';
import { shared, queue as text } from '../../locales/words.ts';
import { BackToDefault } from './back-to-default.tsx';
import { Locked, type SectionProps } from './section.tsx';
import { SwitchSetting } from './switch-field.tsx';

const HOLD_DAYS = [7, 14, 30, 60, 90, 180];
const OVERRIDES = [0, 1, 2, 3, 4, 5, 10, 20];

export function HoldLimits(props: SectionProps) {
  return (
    <div class="panel pad stack">
      <h2>{text.settings}</h2>
      <Choice
        {...props}
        setting="holdDays"
        label={text.holdDays}
        why={text.holdDaysWhy}
        choices={HOLD_DAYS}
      />
      <Choice
        {...props}
        setting="monthlyOverrides"
        label={text.overrides}
        why={text.overridesWhy}
        choices={OVERRIDES}
      />
      <SwitchSetting {...props} setting="isRemindedOfHeld" label={text.remind} why={text.remindWhy} />
    </div>
  );
}

interface ChoiceProps extends SectionProps {
  readonly setting: 'holdDays' | 'monthlyOverrides';
  readonly label: string;
  readonly why: string;
  readonly choices: readonly number[];
}

/** A value that a file brought along is offered as well. */
function Choice({ setting, label, why, choices, overview, ask, tell }: ChoiceProps) {
  const id = useId();
  const current = overview.settings[setting];
  const standard = defaultSettings(overview.zone)[setting];
  const isLocked = overview.locked.includes(setting);
  const all = [...new Set([...choices, current])].sort((a, b) => a - b);
  const choose = async (value: number) => {
    if (await ask('saveSettings', { patch: { [setting]: value } })) tell(shared.saved);
  };
  return (
    <div class="setting">
      <div>
        <label for={id}>{label}</label>
        <p class="small muted" id={`${id}-why`}>
          {why}
        </p>
        {isLocked ? <Locked /> : null}
        {isLocked || current === standard ? null : (
          <BackToDefault standard={String(standard)} control={id} onBack={() => void choose(standard)} />
        )}
      </div>
      <select
        class="sm"
        id={id}
        value={String(current)}
        disabled={isLocked}
        aria-describedby={`${id}-why`}
        onChange={({ currentTarget }) => void choose(Number(currentTarget.value))}
      >
        {all.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    </div>
  );
}
