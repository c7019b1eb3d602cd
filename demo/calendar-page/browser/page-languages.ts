// The languages that the page speaks, and how Google writes dates and times in them unless a person chose otherwise.

export type DateFieldOrder = 'MDY' | 'DMY' | 'YMD';

export interface PageLanguage {
  /** What `Intl` is asked for: digits included. */
  readonly formatTag: string;
  readonly is24Hour: boolean;
  readonly dateFieldOrder: DateFieldOrder;
  readonly direction: 'ltr' | 'rtl';
  /** Midnight is 0 o’clock in Japan, where others say 12. */
  readonly halfDayCycle?: 'h11';
  /** In chips a full hour is written with this word instead of minutes (seen in 2024 and October 2026). */
  readonly fullHour?: string;
  /** Between the ends of a time in chips. */
  readonly dash?: string;
}

const LEFT = { direction: 'ltr' } as const;
const RIGHT = { direction: 'rtl' } as const;
const JAPANESE = { halfDayCycle: 'h11', fullHour: '時', dash: '～' } as const;
const KOREAN = { fullHour: '시', dash: '~' } as const;

/** By what `html[lang]` and `#xUserLocale` say; `?hl=` chooses one. */
export const LANGUAGES: Readonly<Record<string, PageLanguage>> = {
  en: { ...LEFT, formatTag: 'en', is24Hour: false, dateFieldOrder: 'MDY' },
  de: { ...LEFT, formatTag: 'de', is24Hour: true, dateFieldOrder: 'DMY' },
  fr: { ...LEFT, formatTag: 'fr', is24Hour: true, dateFieldOrder: 'DMY' },
  ja: { ...LEFT, formatTag: 'ja', is24Hour: false, dateFieldOrder: 'YMD', ...JAPANESE },
  ko: { ...LEFT, formatTag: 'ko', is24Hour: false, dateFieldOrder: 'YMD', ...KOREAN },
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
