// What a page needs to speak one of our languages, or the one that nobody speaks.
import { directionOf, LANGUAGE_TAGS } from '../../domain/language.ts';
import { en } from '../../locales/en.ts';
import type { Words } from '../../locales/words.ts';
import { pseudo } from '../support/pseudo-words.ts';

export interface Dialect {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly words: Words;
  /** BCP 47 of times and numbers. */
  readonly locale: string;
}

export const PSEUDO = 'pseudo';

/** Where a language has them, the digits and clocks that differ most from English. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB', ar: 'ar-EG' };

const modules = import.meta.glob<Record<string, Words>>('../../locales/*.ts', { eager: true });

/** English for what is none of our languages. */
export function dialectOf(tag: string): Dialect {
  // Twelve hours to the clock: its times are the longest.
  if (tag === PSEUDO) return { lang: 'en', dir: 'ltr', words: pseudo<Words>(en), locale: 'en-US' };
  const lang = LANGUAGE_TAGS.find((each) => each === tag) ?? 'en';
  const words = modules[`../../locales/${lang}.ts`]?.[lang.replace('-', '')] ?? en;
  return { lang, dir: directionOf(lang), words, locale: LOCALES[lang] ?? lang };
}
