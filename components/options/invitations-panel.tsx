// What the popup asks, who is asked first, and the answer that may go by itself: all off, or empty, until it is wanted.
import { useId, useState } from 'preact/hooks';
import { shared, invitations as words } from '../../locales/words.ts';
import { AutoAnswerForm } from './auto-answer-form.tsx';
import type { SectionProps } from './section.tsx';
import { SwitchSetting } from './switch-field.tsx';

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export function InvitationsPanel(props: SectionProps) {
  return (
    <div class="panel pad stack">
      <h2>{words.settings.title}</h2>
      <SwitchSetting
        {...props}
        setting="isAskedWhetherStuck"
        label={words.settings.stuck}
        why={words.settings.stuckWhy}
      />
      <ManagerFields {...props} />
      <AutoAnswerForm {...props} />
    </div>
  );
}

function ManagerFields({ overview, ask, tell }: SectionProps) {
  const { managerName, managerEmail } = overview.settings;
  const [isWrong, setWrong] = useState(false);
  const [nameId, emailId] = [useId(), useId()];
  const save = async (patch: { managerName?: string; managerEmail?: string | null }) => {
    if (await ask('saveSettings', { patch })) tell(shared.saved);
  };
  const saveEmail = (typed: string) => {
    const email = typed.trim().toLowerCase();
    const isFine = email === '' || ADDRESS.test(email);
    setWrong(!isFine);
    if (isFine) void save({ managerEmail: email === '' ? null : email });
  };
  return (
    <div class="stack tight">
      <div class="row wide">
        <div class="field grow">
          <label for={nameId}>{words.settings.managerName}</label>
          <input
            id={nameId}
            class="input"
            dir="auto"
            maxLength={120}
            value={managerName}
            onChange={(event) => void save({ managerName: event.currentTarget.value.trim() })}
          />
        </div>
        <div class="field grow">
          <label for={emailId}>{words.settings.managerEmail}</label>
          <input
            id={emailId}
            class="input"
            type="email"
            maxLength={254}
            value={managerEmail ?? ''}
            aria-invalid={isWrong}
            aria-describedby={`${emailId}-why`}
            onChange={(event) => saveEmail(event.currentTarget.value)}
          />
        </div>
      </div>
      <p class="note" id={`${emailId}-why`}>
        {isWrong ? words.settings.notAnAddress : words.settings.managerWhy}
      </p>
    </div>
  );
}
