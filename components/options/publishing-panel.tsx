// Who may read one's blocks, and what they are called.
import { useId, useState } from 'preact/hooks';
import { defaultSettings } from '../../domain/settings.ts';
import { shared, cookingTime as text } from '../../locales/words.ts';
import { useDebounced } from '../use-debounced.ts';
import { BackToDefault } from './back-to-default.tsx';
import { Problem } from './problem.tsx';
import type { SectionProps } from './section.tsx';
import { SwitchField } from './switch-field.tsx';

const SAVE_AFTER_MS = 400;
const MAX_TITLE_LENGTH = 120;
export function PublishingPanel(props: SectionProps) {
  const { overview, ask, tell } = props;
  const { publishVisibility, publishTitle } = overview.settings;
  const choose = async (isPublic: boolean) => {
    const patch = { publishVisibility: isPublic ? ('public' as const) : ('default' as const) };
    if (await ask('saveSettings', { patch })) tell(shared.saved);
  };
  return (
    <div class="panel pad stack">
      <SwitchField
        label={text.visibility}
        why={text.visibilityWhy(publishTitle)}
        isOn={publishVisibility === 'public'}
        standard={false}
        isLocked={overview.locked.includes('publishVisibility')}
        onChange={(isPublic) => void choose(isPublic)}
      />
      <TitleField {...props} />
    </div>
  );
}

function TitleField({ overview, ask, tell }: SectionProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const save = useDebounced(SAVE_AFTER_MS, async (publishTitle: string) => {
    if (await ask('saveSettings', { patch: { publishTitle } })) tell(shared.saved);
  });
  const value = typed ?? overview.settings.publishTitle;
  const isEmpty = value.trim() === '';
  const isLocked = overview.locked.includes('publishTitle');
  const standard = defaultSettings(overview.zone).publishTitle;
  const change = (next: string) => {
    setTyped(next);
    if (next.trim() === '') save.cancel();
    else save.later(next.trim());
  };
  return (
    <div class="field narrow">
      <label for={id}>{text.blockTitle}</label>
      <input
        class="input"
        id={id}
        value={value}
        maxLength={MAX_TITLE_LENGTH}
        disabled={isLocked}
        aria-invalid={isEmpty ? 'true' : undefined}
        aria-describedby={`${id}-note`}
        onInput={(event) => change(event.currentTarget.value)}
      />
      {isEmpty ? (
        <Problem id={`${id}-note`} words={text.blockTitleEmpty} />
      ) : (
        <p class="note" id={`${id}-note`}>
          {text.blockTitleWhy}
        </p>
      )}
      {isLocked || value === standard ? null : (
        <BackToDefault standard={standard} control={id} onBack={() => change(standard)} />
      )}
    </div>
  );
}
