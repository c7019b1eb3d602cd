// What the person does, and the first time to protect.
import type { ComponentChildren } from 'preact';
import type { WeeklyBlock } from '../../domain/focus-block.ts';
import { WEEKDAYS, type ZoneId } from '../../domain/zoned-time.ts';
import { welcome as text } from '../../locales/words.ts';
import { Icon, type IconName } from '../icon.tsx';

export type Role = 'cook' | 'lead' | 'both';
export type FirstBlock = 'tueThu' | 'everyDay' | 'own' | 'later';

export interface Wishes {
  readonly role: Role;
  readonly first: FirstBlock;
}

const ROLE_ICONS: Record<Role, readonly IconName[]> = {
  cook: ['flame'],
  lead: ['team'],
  both: ['flame', 'team'],
};

const DAYS_AND_HOURS = {
  tueThu: { days: ['TU', 'TH'], from: '09:00', to: '12:00' },
  everyDay: { days: WEEKDAYS.slice(0, 5), from: '09:00', to: '11:00' },
} as const;

/** null: nothing is to be protected now. */
export function blockFor({ role, first }: Wishes, zone: ZoneId, id: string): WeeklyBlock | null {
  if (role === 'lead' || first === 'own' || first === 'later') return null;
  return { kind: 'weekly', id, ...DAYS_AND_HOURS[first], level: 'hard', zone };
}

export function RoleStep({ wishes, onWish }: { wishes: Wishes; onWish: (wishes: Wishes) => void }) {
  return (
    <>
      <fieldset class="picks">
        <legend class="visually-hidden">{text.role}</legend>
        {(Object.keys(ROLE_ICONS) as Role[]).map((role) => (
          <label key={role} class="pick">
            <Radio name="role" checked={wishes.role === role} onPick={() => onWish({ ...wishes, role })} />
            <span class="signs">
              {ROLE_ICONS[role].map((name) => (
                <Icon key={name} name={name} />
              ))}
            </span>
            <span>
              <b>{text.roles[role].name}</b>
              <br />
              <span class="small muted">{text.roles[role].text}</span>
            </span>
            <span class="tick">
              <Icon name="check" />
            </span>
          </label>
        ))}
      </fieldset>
      {wishes.role === 'lead' ? null : (
        <FirstBlocks>
          {(Object.keys(text.firstBlock) as FirstBlock[]).map((first) => (
            <label key={first} class="choice">
              <Radio
                name="first"
                checked={wishes.first === first}
                onPick={() => onWish({ ...wishes, first })}
              />
              {text.firstBlock[first]}
            </label>
          ))}
        </FirstBlocks>
      )}
    </>
  );
}

function FirstBlocks({ children }: { children: ComponentChildren }) {
  return (
    <fieldset>
      <legend class="small">
        <b>{text.first}</b>
      </legend>
      <div class="segmented">{children}</div>
    </fieldset>
  );
}

function Radio({ name, checked, onPick }: { name: string; checked: boolean; onPick: () => void }) {
  return <input type="radio" name={name} checked={checked} onChange={onPick} />;
}
