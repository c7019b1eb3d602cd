import { shared } from '../../locales/words.ts';
import { Locked, type SectionProps } from './section.tsx';

interface Props {
  readonly label: string;
  readonly why: string;
  readonly isOn: boolean;
  readonly isLocked: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** A switch with its words beside it: what it does, and beneath that why one might want it. */
export function SwitchField({ label, why, isOn, isLocked, onChange }: Props) {
  return (
    <>
      <label class="sw top">
        <input
          class="switch"
          role="switch"
          type="checkbox"
          checked={isOn}
          disabled={isLocked}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>
          <b>{label}</b>
          <br />
          <span class="small muted">{why}</span>
        </span>
      </label>
      {isLocked ? <Locked /> : null}
    </>
  );
}

interface SettingProps extends SectionProps, Pick<Props, 'label' | 'why'> {
  readonly setting: 'isAskedBeforeSaving' | 'isAskedWhetherStuck' | 'isMirrorAnnounced' | 'isRemindedOfHeld';
}

/** A setting that is on or off, saved at once. */
export function SwitchSetting({ setting, label, why, overview, ask, tell }: SettingProps) {
  const save = async (isOn: boolean) => {
    if (await ask('saveSettings', { patch: { [setting]: isOn } })) tell(shared.saved);
  };
  return (
    <SwitchField
      label={label}
      why={why}
      isOn={overview.settings[setting]}
      isLocked={overview.locked.includes(setting)}
      onChange={(isOn) => void save(isOn)}
    />
  );
}
