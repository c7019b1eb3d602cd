// Finds a setting by its words, and leads to its control.
import { useId, useState } from 'preact/hooks';
import { house, options } from '../../locales/words.ts';
import { Icon } from '../icon.tsx';
import { type Found, settingsIndex } from './settings-index.ts';
import { addressOf } from './use-control-in-address.ts';

const MOST = 8;

/**
 * Every word of the question is somewhere in what is found, in any case and with or without accents. What is named so
 * comes before what is about it.
 */
export function findSettings(question: string, all: readonly Found[]): Found[] {
  const wanted = plainly(question).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  const isIn = (text: string) => wanted.every((word) => plainly(text).includes(word));
  const byName = all.filter(({ words }) => isIn(words));
  const bySubject = all.filter(({ words, about = '' }) => !isIn(words) && isIn(`${words} ${about}`));
  return [...byName, ...bySubject].slice(0, MOST);
}

function plainly(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}

export function SettingsSearch() {
  const [question, setQuestion] = useState('');
  const id = useId();
  const text = house.search;
  const found = findSettings(question, settingsIndex());
  /** Until the control itself is there. */
  const leave = () => {
    setQuestion('');
    document.querySelector('main')?.focus();
  };
  return (
    <search class="find">
      <Icon name="search" size="small" />
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
                <a href={addressOf(section, words)} onClick={leave}>
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
