import { LANGUAGES, type LanguageChoice } from '../../domain/language.ts';
import { house } from '../../locales/words.ts';
import { Locked, type SectionProps } from './section.tsx';

type Props = Pick<SectionProps, 'overview' | 'ask'> & { readonly reload: () => void };

export function LanguagePanel({ overview, ask, reload }: Props) {
  const text = house.language;
  const isLocked = overview.locked.includes('language');
  const choose = async (language: string) => {
    if (await ask('saveSettings', { patch: { language: language as LanguageChoice } })) reload();
  };
  return (
    <div class="panel pad field">
      <label for="language">{text.label}</label>
      <select
        id="language"
        class="narrow"
        disabled={isLocked}
        value={overview.settings.language}
        aria-describedby="language-why"
        onChange={(event) => void choose(event.currentTarget.value)}
      >
        <option value="auto">{text.auto}</option>
        {LANGUAGES.map(({ tag, name }) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
      <p class="note" id="language-why">
        {text.why}
      </p>
      {isLocked ? <Locked /> : null}
    </div>
  );
}
