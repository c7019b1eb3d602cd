// THE LIST OF LANGUAGES that the extension speaks, and which of them is a person's.

export interface LanguageEntry {
  /** BCP 47. */
  readonly tag: string;
  /** As its speakers call it. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
}

export const LANGUAGES = [
  { tag: 'en', name: 'English', dir: 'ltr' },
  { tag: 'de', name: 'Deutsch', dir: 'ltr' },
  { tag: 'fr', name: 'Français', dir: 'ltr' },
  { tag: 'es', name: 'Español', dir: 'ltr' },
  { tag: 'pt-BR', name: 'Português (Brasil)', dir: 'ltr' },
  { tag: 'it', name: 'Italiano', dir: 'ltr' },
  { tag: 'ja', name: '日本語', dir: 'ltr' },
  { tag: 'ko', name: '한국어', dir: 'ltr' },
  { tag: 'zh-CN', name: '简体中文', dir: 'ltr' },
  { tag: 'hi', name: 'हिन्दी', dir: 'ltr' },
  { tag: 'ar', name: 'العربية', dir: 'rtl' },
  { tag: 'he', name: 'עברית', dir: 'rtl' },
] as const satisfies readonly LanguageEntry[];

export type Language = (typeof LANGUAGES)[number]['tag'];

export const LANGUAGE_TAGS: readonly Language[] = LANGUAGES.map(({ tag }) => tag);

/** `auto`: as the browser. */
export type LanguageChoice = 'auto' | Language;

/** Old names that browsers still give. https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl (2026) */
const OLD_NAMES: Readonly<Record<string, string>> = { iw: 'he' };

export function directionOf(language: string): 'ltr' | 'rtl' {
  return LANGUAGES.find(({ tag }) => tag === language)?.dir ?? 'ltr';
}

/**
 * @param preferred tags as the browser gives them, best first
 * @param known tags of LANGUAGES; an argument so that the choosing is seen apart from the list
 */
export function languageFor<Tag extends string>(
  choice: 'auto' | Tag,
  preferred: readonly string[],
  known: readonly Tag[],
): Tag | 'en' {
  if (choice !== 'auto') return choice;
  for (const tag of preferred) {
    const found = known.find((each) => isSameLanguage(each, tag));
    if (found !== undefined) return found;
  }
  return 'en';
}

/** In which locale times and numbers are written: the person's own where it is one of `language` (en-GB for en). */
export function localeFor(language: string, preferred: readonly string[]): string {
  return preferred.find((tag) => isSameLanguage(tag, language)) ?? language;
}

/** The script of a language in the built extension; null for English, which is in every bundle. */
export function wordsScript(language: string): string | null {
  return language === 'en' ? null : `words-${language}.js`;
}

/** Portuguese is read in Brazil’s words too, rather than not at all. */
function isSameLanguage(a: string, b: string): boolean {
  return baseOf(a) === baseOf(b);
}

function baseOf(tag: string): string {
  const base = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return OLD_NAMES[base] ?? base;
}
