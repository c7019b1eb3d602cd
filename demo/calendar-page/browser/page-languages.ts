// The languages that the page speaks, and how Google writes dates and times in them unless a person chose otherwise.

export interface PageLanguage {
  /** What `Intl` is asked for: digits included. */
  readonly formatTag: string;
  readonly is24Hour: boolean;
  readonly dateFieldOrder: 'MDY' | 'DMY' | 'YMD';
  readonly direction: 'ltr' | 'rtl';
}

const LEFT = { direction: 'ltr' } as const;
const RIGHT = { direction: 'rtl' } as const;

/** By what `html[lang]` and `#xUserLocale` say; `?hl=` chooses one. */
export const LANGUAGES: Readonly<Record<string, PageLanguage>> = {
  en: { ...LEFT, formatTag: 'en', is24Hour: false, dateFieldOrder: 'MDY' },
  de: { ...LEFT, formatTag: 'de', is24Hour: true, dateFieldOrder: 'DMY' },
  fr: { ...LEFT, formatTag: 'fr', is24Hour: true, dateFieldOrder: 'DMY' },
  ja: { ...LEFT, formatTag: 'ja', is24Hour: false, dateFieldOrder: 'YMD' },
  ko: { ...LEFT, formatTag: 'ko', is24Hour: false, dateFieldOrder: 'YMD' },
  zh: { ...LEFT, formatTag: 'zh-CN', is24Hour: false, dateFieldOrder: 'YMD' },
  hi: { ...LEFT, formatTag: 'hi-u-nu-deva', is24Hour: false, dateFieldOrder: 'DMY' },
  ar: { ...RIGHT, formatTag: 'ar-EG', is24Hour: false, dateFieldOrder: 'DMY' },
  he: { ...RIGHT, formatTag: 'he', is24Hour: true, dateFieldOrder: 'DMY' },
};

/** The language itself, without its region; English for one that the page does not speak. */
export function languageOf(locale: string): PageLanguage {
  const english = { ...LEFT, formatTag: locale, is24Hour: false, dateFieldOrder: 'DMY' } as const;
  return LANGUAGES[locale.split('-')[0] ?? ''] ?? english;
}
