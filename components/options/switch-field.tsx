import { defaultSettings } from '../../domain/settings.ts';
import { shared } from '../../locales/words.ts';
import { Locked, type SectionProps } from './section.tsx';

interface Props {
  readonly label: string;
  readonly why: string;
  readonly isOn: boolean;
  /** Undefined where `why` says it already. */
  readonly standard?: boolean | undefined;
  readonly isLocked: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** A switch with its words beside it: what it does, and beneath that why one might want it. */
export function SwitchField({ label, why, isOn, standard, isLocked, onChange }: Props) {
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
          <span class="small muted">
            {why}
            {standard === undefined ? null : ` ${defaultOf(standard)}`}
          </span>
        </span>
      </label>
      {isLocked ? <Locked /> : null}
    </>
  );
}

/** Said of a switch. */
export function defaultOf(isOn: boolean): string {
  return isOn ? shared.default.on : shared.default.off;
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
      standard={setting === 'isAskedBeforeSaving' ? undefined : defaultSettings(overview.zone)[setting]}
      isLocked={overview.locked.includes(setting)}
      onChange={(isOn) => void save(isOn)}
    />
  );
}
