// Finds a setting by its words, and leads to its section.
import { useId, useState } from 'preact/hooks';
import {
  account,
  advanced,
  cookingTime,
  house,
  options,
  rules,
  rulesSection,
  team,
} from '../../locales/words.ts';
import { SECTIONS, type SectionId } from './sections.tsx';

export interface Found {
  readonly section: SectionId;
  readonly words: string;
}

const MOST = 8;

/** What can be found, in the order of the sections. */
function settings(): Found[] {
  const words: { readonly [Id in SectionId]?: readonly string[] } = {
    cooking: [cookingTime.list, cookingTime.workingHours, cookingTime.visibility, cookingTime.blockTitle],
    team: [team.addLabel],
    rules: [
      ...Object.values(rules.list).map(({ title }) => title),
      rulesSection.threshold,
      rulesSection.refresh,
      rulesSection.askBeforeSaving,
    ],
    account: [account.connection, account.another, account.clientId, house.accounts.title],
    privacy: [house.data.export, house.data.import, house.data.calendar, house.data.delete],
    advanced: [advanced.sync, advanced.policy, house.keys.title, house.language.label, advanced.report],
  };
  return (Object.keys(SECTIONS) as SectionId[]).flatMap((section) =>
    [options.section[section], ...(words[section] ?? [])].map((each) => ({ section, words: each })),
  );
}

/** Every word of the question is somewhere in what is found, in any case and with or without accents. */
export function findSettings(question: string, all: readonly Found[]): Found[] {
  const wanted = plainly(question).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  return all.filter(({ words }) => wanted.every((word) => plainly(words).includes(word))).slice(0, MOST);
}

function plainly(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}

export function SettingsSearch() {
  const [question, setQuestion] = useState('');
  const id = useId();
  const text = house.search;
  const found = findSettings(question, settings());
  const leave = () => {
    setQuestion('');
    document.querySelector('main')?.focus();
  };
  return (
    <search class="find">
      <input
        class="input sm"
        type="search"
        aria-label={text.label}
        placeholder={text.label}
        aria-controls={id}
        value={question}
        onInput={(event) => setQuestion(event.currentTarget.value)}
      />
      <div id={id} aria-live="polite">
        {question.trim() !== '' && found.length === 0 ? <p class="note">{text.none}</p> : null}
        {found.length === 0 ? null : (
          <ul>
            {found.map(({ section, words }) => (
              <li key={`${section} ${words}`}>
                <a href={`#${section}`} onClick={leave}>
                  {text.result(options.section[section], words)}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </search>
  );
}
